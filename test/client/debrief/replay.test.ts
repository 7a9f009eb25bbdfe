import { expect, test } from 'vitest'
import { moversOf, weightiest } from '../../../client/debrief/movers.ts'
import { replay } from '../../../client/debrief/replay.ts'
import { fold } from '../../../game/play.ts'
import { partsOf } from '../../../game/score.ts'
import { total } from '../../../game/tracks.ts'
import { recorded } from './recorded.ts'

const { record, final } = recorded(4)
const again = replay(record)

test('the record, folded again, ends in the same world', () => {
  expect(again.final).toEqual(final)
  expect(again.final).toEqual(fold(record.scenario, record.seed, record.decisions))
})

test('there is a world before each turn and one at the end', () => {
  expect(again.worlds).toHaveLength(again.turns.length + 1)
  expect(again.turns.map(({ turn }) => turn)).toEqual(again.turns.map((_, at) => at + 1))
})

test('each turn keeps what stood on the desks, sealed reasons included', () => {
  for (const { turn, plans } of again.turns) {
    const drafted = again.made.find(made => made.turn === turn && made.decision.move === 'draft')
    if (drafted) expect(plans.some(plan => plan.reasons.includes('To be seen there.'))).toBe(true)
  }
})

test('every decision belongs to the turn it was made in', () => {
  expect(again.made).toHaveLength(record.decisions.length)
  expect(again.made.map(({ turn }) => turn)).toEqual(again.made.map(({ turn }) => turn).sort((a, b) => a - b))
})

test('what moved the index in the first turn adds up to what it moved by', () => {
  const [movers] = moversOf(again, world => [total(partsOf(world))])
  const first = movers.filter(({ row }) => row.turn === 1).reduce((sum, { by }) => sum + by, 0)
  expect(first).toBe(again.worlds[1].index - again.worlds[0].index)
})

test('the weightiest rows stand in the order of the turns', () => {
  const [movers] = moversOf(again, world => [total(partsOf(world))])
  const turns = weightiest(movers, 5).map(({ row }) => row.turn)
  expect(turns).toHaveLength(5)
  expect(turns).toEqual([...turns].sort((a, b) => a - b))
})
