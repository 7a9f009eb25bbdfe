import { parseArgs } from 'node:util'
import { HISTORIES } from '../../content/history/index.ts'
import type { History } from '../../content/history/kinds.ts'
import type { ScenarioId } from '../../content/scenarios/index.ts'
import { historyOf } from '../../game/balance/on-record.ts'
import { type Finding, type Measured, measureHistory, type Part } from '../../game/history/measure.ts'
import { scenarioNamed, stop, wholeNumber } from './options.ts'

/** `npm run history -- [--scenario after-kabul] [--games 500] [--seed 1] [--json]` */

const scriptOf = (scenario: ScenarioId): History =>
  historyOf(scenario) ??
  stop(`No history is written for “${scenario}”. There is one for ${Object.keys(HISTORIES).join(', ')}.`)

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`
const span = (low: number, high: number): string => (low === high ? `${low}` : `${low}–${high}`)

const line = (cells: readonly string[]): string => {
  const [name, ...rest] = cells
  return `${name.padEnd(22)}${rest.map(cell => cell.padStart(11)).join('')}`
}

const row = ({ id, recorded, tolerance, median, low, high, within, share }: Finding, doctrine: Finding): string =>
  line([
    id,
    String(recorded),
    span(...tolerance),
    String(median),
    span(low, high),
    within ? 'holds' : 'misses',
    percent(share),
    span(doctrine.low, doctrine.high),
    percent(doctrine.share),
  ])

const together = ({ indicators, atOnce }: Part): string =>
  `${atOnce.median} of ${indicators.length} hold at once in the median game (80 % of games: ${span(atOnce.low, atOnce.high)}); all in ${percent(atOnce.all)}.`

const refusals = ({ refused, given, games }: Measured): string[] => {
  const count = refused.reduce((sum, each) => sum + each.games, 0)
  return [
    `Of ${given} decisions of the script the game took all but ${count} (${((count / given) * 100).toFixed(1)} %):`,
    ...refused.map(
      ({ turn, seat, what, why, games: times }) =>
        `  turn ${turn}, ${seat}: ${what} (${why}), in ${times} of ${games} games`,
    ),
  ]
}

const printed = (measured: Measured): string =>
  [
    `${measured.games} games from seed ${measured.seed}`,
    '',
    line(['', '', '', 'history:', '', '', '', 'doctrine:', '']),
    line(['indicator', 'recorded', 'tolerance', 'median', '80 % band', '', 'of games', '80 % band', 'of games']),
    ...measured.indicators.map((finding, at) => row(finding, measured.doctrine.indicators[at])),
    '',
    `History: ${together(measured)}`,
    `Doctrine alone: ${together(measured.doctrine)}`,
    '',
    ...refusals(measured),
  ].join('\n')

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'after-kabul' },
    games: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const script = scriptOf(scenarioNamed(values.scenario))
const games = wholeNumber('games', values.games)
const seed = wholeNumber('seed', values.seed)
const measured = measureHistory(script, {
  games,
  seed,
  played: done => {
    if (process.stderr.isTTY && done % 50 === 0) process.stderr.write(`\r${done} of ${games} games`)
  },
})
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
console.log(values.json ? JSON.stringify(measured) : printed(measured))
