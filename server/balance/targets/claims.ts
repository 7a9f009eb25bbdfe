import { SEATS } from '../../../content/ids.ts'
import { factsOf } from '../../../game/balance/on-record.ts'
import { average, type Line, rate, unmeasured } from '../line.ts'
import { type Measured, THINK } from '../measure.ts'
import { mean } from '../statistics.ts'
import { words } from '../words.ts'

/** The brief's claims, as the model answers them, and how near doctrine comes to the record. */

/** How a rate or count differs from the same game with other gates. */
export const gates = ({ gates: { vetted, closed, open } }: Measured): Line[] =>
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
export const closing = ({ closing: tables, doctrine }: Measured): Line[] => {
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
export const recognition = ({ climb, doctrine }: Measured): Line[] => {
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
const within = (
  kind: string,
  scenario: string,
  limits: { readonly from: number },
  games: readonly (readonly boolean[])[],
): Line[] =>
  factsOf(scenario).map((fact, at) =>
    rate(`${kind}.${fact}`, limits, games.filter(facts => facts[at]).length, games.length),
  )

/** The script replayed: most dice should end within each tolerance. */
export const history = ({ scenario, history: games }: Measured): Line[] =>
  games
    ? within('history', scenario, { from: 0.5 }, games)
    : [unmeasured('history', words.allFacts, words.noHistory(scenario))]

/** Doctrine alone, in six games of ten. */
export const record = ({ scenario, doctrine, history: games }: Measured): Line[] =>
  games
    ? within(
        'record',
        scenario,
        { from: 0.6 },
        doctrine.map(({ facts }) => facts),
      )
    : [unmeasured('record', words.allFacts, words.noHistory(scenario))]

/** What thinking ahead brings each seat, on the same seeds. */
export const strategist = ({ foresight }: Measured): Line[] =>
  SEATS.map(seat => {
    const gains = foresight[seat].map(({ gain }) => gain)
    return average(`strategist.gains.${seat}`, { from: 8 }, gains, words.thought(gains.length, THINK))
  })
