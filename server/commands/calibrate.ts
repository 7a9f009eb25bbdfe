import { parseArgs } from 'node:util'
import { SEATS } from '../../content/ids.ts'
import { MANDATES } from '../../content/mandates/index.ts'
import { fitMandates } from '../../game/balance/fit.ts'
import { type SeatFit, seatFits } from '../../game/balance/fitted.ts'
import type { Numbers } from '../../game/balance/points.ts'
import { CURRENT, writeNumbers } from '../balance/mandate-file.ts'
import { progress } from '../balance/progress.ts'
import { startWorkers } from '../balance/workers.ts'
import { stop, wholeNumber, workersOf } from './options.ts'

/**
 * `npm run calibrate [-- --games 1500] [--dry] [--workers N]`: fits bases and units of the mandates to the doctrines and
 * writes them. Its games are seeds 1 to `games`, which `npm run balance` does not play.
 */

/** Sets of other dice under which each game is played again. */
const SETS = 6
const LAST_SEED = 100_000

const row = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(16) : cell.padStart(9))).join('')

const table = (fits: readonly SeatFit[]): string =>
  [
    row(['', 'mean', 'spread', 'luck', 'random', 'novice', 'wins']),
    ...fits.map(({ mean, spread, luck, random, novice, wins }, seat) =>
      row([
        SEATS[seat],
        ...[mean, spread, luck, random - mean, novice - mean].map(each => each.toFixed(1)),
        `${(wins * 100).toFixed(1)} %`,
      ]),
    ),
  ].join('\n')

const changes = (before: readonly (readonly Numbers[])[], after: readonly (readonly Numbers[])[]): string[] =>
  SEATS.flatMap((id, seat) =>
    MANDATES[id].flatMap(({ name }, goal) => {
      const [was, is] = [before[seat][goal], after[seat][goal]]
      if (was.base === is.base && was.unit === is.unit) return []
      return [`${id}, ${name}: base ${was.base} → ${is.base}, unit ${was.unit} → ${is.unit}`]
    }),
  )

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '1500' },
    workers: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
})
const games = wholeNumber('games', values.games)
if (games < 20 || games > LAST_SEED) stop(`--games wants 20 to ${LAST_SEED}: fewer games fit nothing.`)
const bar = progress(games)
const workers = startWorkers(workersOf(values.workers), bar.add)
const samples = await workers.play('samples', { sets: SETS }, 1, games)
await workers.end()
bar.end()

const numbers = fitMandates(samples)
console.log(`Before, in ${games} games by doctrine:\n\n${table(seatFits(samples, CURRENT))}\n`)
console.log(`After:\n\n${table(seatFits(samples, numbers))}\n`)
const changed = changes(CURRENT, numbers)
console.log(changed.length ? changed.join('\n') : 'The mandates hold these numbers already.')
if (!values.dry && writeNumbers(numbers)) console.log('\nWritten to content/mandates.')
