import { parseArgs } from 'node:util'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { atOnce, isLevel, LEVELS, type Level, POLICIES_BY_NAME } from '../../game/actors/index.ts'
import { strategist } from '../../game/search/index.ts'
import { playMatch, type Report, reportOf, tally } from '../../game/simulate.ts'
import { scenarioNamed, stop, wholeNumber } from './options.ts'

/**
 * `npm run simulate -- --scenario after-kabul --games 500 --seed 1 [--seats russia=random,…] [--think 400] [--json]`;
 * `--think`: games that a strategist thinks through for a turn's plan.
 */

/** `russia=random,all=pass`: later ones override earlier ones. */
const levelsOf = (text: string): Record<SeatId, Level> => {
  const levels = Object.fromEntries(SEATS.map(seat => [seat, 'doctrine'])) as Record<SeatId, Level>
  for (const part of text.split(',').filter(Boolean)) {
    const [seat, level = ''] = part.split('=')
    if (!isLevel(level)) return stop(`No policy is called “${level}”. There are ${LEVELS.join(', ')}.`)
    if (seat === 'all') for (const each of SEATS) levels[each] = level
    else if ((SEATS as readonly string[]).includes(seat)) levels[seat as SeatId] = level
    else return stop(`No seat is called “${seat}”. There are ${SEATS.join(', ')}, and all.`)
  }
  return levels
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const printed = ({ games, gamesPerSecond, collapse, sharedSuccess, seats, orders }: Report): string =>
  [
    `${games} games, ${gamesPerSecond.toFixed(0)} a second on one core`,
    `collapse ${percent(collapse)}, shared success ${percent(sharedSuccess)}`,
    '',
    'seat              mean    sd   wins',
    ...Object.entries(seats).map(
      ([id, { mean, sd, wins }]) =>
        `${id.padEnd(16)}${mean.toFixed(1).padStart(6)}${sd.toFixed(1).padStart(6)}${percent(wins).padStart(8)}`,
    ),
    '',
    'order           chances    given',
    ...Object.entries(orders).map(
      ([id, { chances, given }]) =>
        `${id.padEnd(14)}${String(chances).padStart(9)}${String(given).padStart(9)}${(chances ? percent(given / chances) : '–').padStart(9)}`,
    ),
  ].join('\n')

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'after-kabul' },
    games: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    seats: { type: 'string', default: '' },
    think: { type: 'string', default: '400' },
    json: { type: 'boolean', default: false },
  },
})
const games = wholeNumber('games', values.games)
const first = wholeNumber('seed', values.seed)
const levels = levelsOf(values.seats)
const scenario = scenarioNamed(values.scenario)
const thinker = strategist({ iterations: wholeNumber('think', values.think) })
const policies = SEATS.map(id => (levels[id] === 'strategist' ? thinker : POLICIES_BY_NAME[atOnce(levels[id])]))

const counts = tally()
const began = performance.now()
for (let i = 0; i < games; i++) {
  playMatch({ scenario, seed: first + i, policies, counts })
  if (process.stderr.isTTY && i % 50 === 49) process.stderr.write(`\r${i + 1} of ${games} games`)
}
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
const report = reportOf(counts, (performance.now() - began) / 1000)
console.log(values.json ? JSON.stringify(report) : printed(report))
if (!values.json && counts.dropped > 0)
  console.log(`\n${counts.dropped} decisions of scripted actors were refused and dropped.`)
