import { parseArgs } from 'node:util'
import { SEATS, type SeatId } from '../../content/ids.ts'
import type { Foresight } from '../../game/balance/foresight.ts'
import { progress } from '../balance/progress.ts'
import { commonest } from '../balance/reflex.ts'
import { aroundMean, mean } from '../balance/statistics.ts'
import { words } from '../balance/words.ts'
import { startWorkers } from '../balance/workers.ts'
import { scenarioNamed, stop, wholeNumber, workersOf } from './options.ts'

/**
 * `npm run strength [-- --seats russia,iran] [--games 200] [--think 400] [--seed 9100000] [--scenario after-kabul] [--json]
 * [--workers N]`: what thinking ahead brings each seat among doctrine, on the same seeds; and its commonest opening.
 */

const { values } = parseArgs({
  options: {
    seats: { type: 'string', default: SEATS.join(',') },
    games: { type: 'string', default: '200' },
    think: { type: 'string', default: '400' },
    seed: { type: 'string', default: '9100000' },
    scenario: { type: 'string', default: 'after-kabul' },
    json: { type: 'boolean', default: false },
    workers: { type: 'string' },
  },
})

const seatsOf = (text: string): SeatId[] =>
  text.split(',').map(name => {
    const seat = SEATS.find(id => id === name)
    return seat ?? stop(`No seat is called “${name}”. There are ${SEATS.join(', ')}.`)
  })

const seats = seatsOf(values.seats)
const games = wholeNumber('games', values.games)
const think = wholeNumber('think', values.think)
const seed = wholeNumber('seed', values.seed)
const scenario = scenarioNamed(values.scenario)

type Row = {
  readonly seat: SeatId
  readonly gain: number
  readonly interval: readonly [number, number]
  /** Shares of games, from 0 to 1. */
  readonly collapse: number
  readonly reflex: number
  readonly opening: string
}

const rowOf = (seat: SeatId, played: readonly Foresight[]): Row => {
  const gains = played.map(({ gain }) => gain)
  const { name, times } = commonest(played.map(({ opening }) => opening))
  return {
    seat,
    gain: mean(gains),
    interval: aroundMean(gains),
    collapse: mean(played.map(({ collapsed }) => (collapsed ? 1 : 0))),
    reflex: times / played.length,
    opening: name,
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`

const lineOf = ({ seat, gain, interval: [from, to], collapse, reflex, opening }: Row): string =>
  [
    seat.padEnd(16),
    words.signed(gain).padStart(7),
    `${words.signed(from)} to ${words.signed(to)}`.padStart(17),
    percent(collapse).padStart(9),
    percent(reflex).padStart(9),
    `  ${opening}`,
  ].join('')

const bar = progress(games * seats.length)
const workers = startWorkers(workersOf(values.workers), bar.add)
const rows = await Promise.all(
  seats.map(async seat => rowOf(seat, await workers.play('foresight', { scenario, seat, think }, seed, games))),
)
await workers.end()
bar.end()
if (values.json) console.log(JSON.stringify({ scenario, seed, games, think, seats: rows }))
else {
  console.log(words.strength(games, seed, think))
  console.log()
  console.log('seat               gain  95 % interval  collapse   opening most often taken')
  for (const row of rows) console.log(lineOf(row))
}
