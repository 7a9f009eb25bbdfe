import { SEATS } from '../../../content/ids.ts'
import { FACTS } from '../../../game/balance/on-record.ts'
import type { Measured } from '../measure.ts'
import { mean } from '../statistics.ts'
import { average, rate, type Target, unmeasured } from '../target.ts'
import { words } from '../words.ts'

/** The brief's claims, as the model answers them, and how near doctrine comes to the record. */

/** How a rate or count differs from the same game with other gates. */
const gates = ({ gates: { vetted, closed, open } }: Measured): Target[] =>
  (['unmanaged', 'abroad'] as const).flatMap(what =>
    (
      [
        ['closed', closed],
        ['open', open],
      ] as const
    ).map(([name, others]) =>
      average(
        `gates.${what}.${name}`,
        { to: 0 },
        vetted.map((end, game) => end[what] - others[game][what]),
        words.perGame(mean(vetted.map(end => end[what])), mean(others.map(end => end[what]))),
      ),
    ),
  )

const last = (course: readonly number[]): number => course[course.length - 1]

/** What closing alone does to the one that closes, and to the region. */
const closing = ({ closing: tables, doctrine }: Measured): Target[] => {
  const own = tables.map(({ seat, ends }) => ({
    seat,
    by: ends.map(({ scores }, game) => scores[SEATS.indexOf(seat)] - doctrine[game].scores[SEATS.indexOf(seat)]),
  }))
  const index = tables.map(({ seat, ends }) => ({
    seat,
    by: ends.map(({ course }, game) => last(course) - last(doctrine[game].course)),
  }))
  const each = (list: typeof own): string => list.map(({ seat, by }) => words.change(seat, mean(by))).join(', ')
  return [
    average(
      'closing.own',
      { from: 0 },
      own.flatMap(({ by }) => by),
      each(own),
    ),
    average(
      'closing.index',
      { to: 0 },
      index.flatMap(({ by }) => by),
      each(index),
    ),
  ]
}

/** A race up the ladder: some gain by it, some lose. */
const recognition = ({ climb, doctrine }: Measured): Target[] => {
  const all = SEATS.map((seat, at) => {
    const by = climb.map(({ scores }, game) => scores[at] - doctrine[game].scores[at])
    return { seat, by, mean: mean(by) }
  }).sort((a, b) => a.mean - b.mean)
  const [most, least] = [all[all.length - 1], all[0]]
  return [
    average('recognition.gains', { from: 2 }, most.by, words.change(most.seat, most.mean)),
    average('recognition.loses', { to: -2 }, least.by, words.change(least.seat, least.mean)),
  ]
}

/** Games that came within the tolerance of each fact, of so many. */
const within = (kind: string, from: number, games: readonly (readonly boolean[])[]): Target[] =>
  FACTS.map((fact, at) => rate(`${kind}.${fact}`, { from }, games.filter(facts => facts[at]).length, games.length))

/** Replayed, most dice should end within each tolerance; doctrine alone in six of ten. */
const record = ({ doctrine, history }: Measured): Target[] => [
  ...within('history', 0.5, history),
  ...within(
    'record',
    0.6,
    doctrine.map(({ facts }) => facts),
  ),
]

/** What the design asks for and nothing here can play yet. */
const missing = (): Target[] => [
  unmeasured('strategist.gains', words.strategistGains, words.noStrategist),
  unmeasured('strategist.reflex', words.strategistReflex, words.noStrategist),
]

export const claims = (measured: Measured): Target[] => [
  ...gates(measured),
  ...closing(measured),
  ...recognition(measured),
  ...record(measured),
  ...missing(),
]
