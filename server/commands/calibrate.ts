import { parseArgs } from 'node:util'
import { SEATS } from '../../content/ids.ts'
import type { Fit } from '../../content/kinds.ts'
import { FITS } from '../../content/mandates/fits/index.ts'
import { COARSE, fitAgendas, fitMandates, KEPT, type Scales } from '../../game/balance/fit.ts'
import { type SeatFit, seatFits } from '../../game/balance/fitted.ts'
import { fitName, writeFit } from '../balance/fit-file.ts'
import { progress } from '../balance/progress.ts'
import { startWorkers } from '../balance/workers.ts'
import { scenarioNamed, stop, wholeNumber, workersOf } from './options.ts'

/**
 * `npm run calibrate [-- --scenario after-kabul] [--games 1500] [--agendas] [--coarse] [--dry] [--workers N]`: fits bases and units of the mandates
 * to how the doctrines play a scenario, and writes that scenario's fit. Its games are seeds 1 to `games`, which
 * `npm run balance` does not play. Agendas keep their numbers unless they are to be fitted too. `--coarse` allows units of 8 and 10.
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

/** Scales of a fit, seat by seat in printed order. */
const scalesOf = (seats: Fit[keyof Fit]): Scales => SEATS.map(id => Object.values(seats[id]))

/** The same goals under other scales. */
const rescaled = (seats: Fit[keyof Fit], scales: Scales): Fit[keyof Fit] =>
  Object.fromEntries(
    SEATS.map((id, seat) => [
      id,
      Object.fromEntries(Object.keys(seats[id]).map((name, goal) => [name, scales[seat][goal]])),
    ]),
  ) as Fit[keyof Fit]

/** Which goals are worth something else now. */
const changes = (before: Fit[keyof Fit], after: Fit[keyof Fit]): string[] =>
  SEATS.flatMap(id =>
    Object.entries(after[id]).flatMap(([name, is]) => {
      const was = before[id][name]
      if (was.base === is.base && was.unit === is.unit) return []
      return [`${id}, ${name}: base ${was.base} → ${is.base}, unit ${was.unit} → ${is.unit}`]
    }),
  )

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'after-kabul' },
    games: { type: 'string', default: '1500' },
    workers: { type: 'string' },
    agendas: { type: 'boolean', default: false },
    coarse: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
})
const scenario = scenarioNamed(values.scenario)
const games = wholeNumber('games', values.games)
if (games < 20 || games > LAST_SEED) stop(`--games wants 20 to ${LAST_SEED}: fewer games fit nothing.`)
const bar = progress(games)
const workers = startWorkers(workersOf(values.workers), bar.add)
const samples = await workers.play('samples', { scenario, sets: SETS }, 1, games)
await workers.end()
bar.end()

const current = FITS[scenario]
const [mandates, agendas] = [scalesOf(current.mandates), scalesOf(current.agendas)]
const search = values.coarse ? COARSE : KEPT
const fittedAgendas = values.agendas ? fitAgendas(samples, search) : agendas
const fittedMandates = fitMandates(samples, fittedAgendas, search)
const fit: Fit = {
  mandates: rescaled(current.mandates, fittedMandates),
  agendas: rescaled(current.agendas, fittedAgendas),
}
console.log(`Before, in ${games} games of ${scenario} by doctrine:\n\n${table(seatFits(samples, mandates, agendas))}\n`)
console.log(`After:\n\n${table(seatFits(samples, fittedMandates, fittedAgendas))}\n`)
const changed = [...changes(current.mandates, fit.mandates), ...changes(current.agendas, fit.agendas)]
console.log(changed.length ? changed.join('\n') : 'The goals hold these numbers already.')
if (!values.dry && writeFit(scenario, fit))
  console.log(
    `\nWritten to content/mandates/fits/${scenario}.ts. ${fitName(scenario)} is read where fits/index.ts names it.`,
  )
