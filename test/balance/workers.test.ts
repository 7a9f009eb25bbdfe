import { expect, test } from 'vitest'
import { startWorkers } from '../../server/balance/workers.ts'

const GAMES = 50
const scenario = 'winter'

const all = async (count: number) => {
  let played = 0
  const workers = startWorkers(count, games => {
    played += games
  })
  const { play } = workers
  const results = await Promise.all([
    play('whole', { scenario }, 9, GAMES),
    play('withNewcomers', { scenario, table: { all: 'doctrine', newcomers: 5 } }, 9, GAMES),
    play('crossed', { scenario, table: { all: 'closed' } }, 9, GAMES),
    play('removed', { scenario }, 9, 1),
  ])
  await workers.end()
  return { results, played }
}

test('two workers say what one says, bit for bit, in the order of the seeds', async () => {
  const [one, two] = [await all(1), await all(2)]
  expect(JSON.stringify(two.results)).toBe(JSON.stringify(one.results))
  expect(one.results[0]).toHaveLength(GAMES)
  expect(two.played).toBe(3 * GAMES + 1)
  const alone = await startWorkers(1).play('whole', { scenario }, 9 + 30, 1)
  expect(two.results[0][30]).toEqual(alone[0])
})
