import { SEATS } from '../../../content/ids.ts'
import { winners } from '../../../game/score.ts'
import { average, type Line, line, rate } from '../line.ts'
import type { Alone, Measured } from '../measure.ts'
import { aroundMean, aroundSpread, mean, variance, wilson } from '../statistics.ts'
import { words } from '../words.ts'

/** What each seat scores and wins, what playing otherwise does to it and to others, and how much of it is luck. */

const FAIR = 1 / SEATS.length

export const scoresOf = (ends: readonly { readonly scores: readonly number[] }[], seat: number): number[] =>
  ends.map(({ scores }) => scores[seat])

/** How much of the wins is each seat's; a tie is divided. */
export const winsOf = (ends: readonly { readonly scores: readonly number[] }[]): number[] => {
  const wins = SEATS.map(() => 0)
  for (const { scores } of ends) {
    const first = winners(scores)
    for (const id of first) wins[SEATS.indexOf(id)] += 1 / first.length
  }
  return wins
}

export const means = ({ doctrine }: Measured): Line[] => {
  const all = SEATS.map((_, seat) => mean(scoresOf(doctrine, seat)))
  const [high, low] = [all.indexOf(Math.max(...all)), all.indexOf(Math.min(...all))]
  const apart = doctrine.map(({ scores }) => scores[high] - scores[low])
  return [
    ...SEATS.map((id, seat) => average(`mean.${id}`, { from: 45, to: 60 }, scoresOf(doctrine, seat))),
    average('mean.apart', { to: 5 }, apart, words.between(SEATS[high], SEATS[low])),
  ]
}

export const wins = ({ doctrine }: Measured): Line[] => {
  const won = winsOf(doctrine)
  return SEATS.map((id, seat) => {
    const limits = { from: FAIR / 2, to: FAIR * 2, unit: 'percent' } as const
    return line(`wins.${id}`, limits, won[seat] / doctrine.length, wilson(won[seat], doctrine.length))
  })
}

export const agreements = ({ doctrine }: Measured): Line[] =>
  SEATS.map((id, seat) =>
    rate(`agreed.${id}`, { from: 0.6 }, doctrine.filter(({ agreed }) => agreed[seat]).length, doctrine.length),
  )

/** The change of each game's score of one seat when another (or it) is played otherwise: same seeds. */
export const changes = ({ doctrine, alone }: Measured, plays: Alone, mover: number, seat: number): number[] =>
  alone[plays][SEATS[mover]].map(({ scores }, game) => scores[seat] - doctrine[game].scores[seat])

/** What each seat loses when it alone is played so. */
const losses = (measured: Measured, plays: 'random' | 'novice', limits: { from: number; to?: number }): Line[] =>
  SEATS.map((id, seat) =>
    average(
      `${plays}.${id}`,
      limits,
      changes(measured, plays, seat, seat).map(each => -each),
    ),
  )

export const atRandom = (measured: Measured): Line[] => losses(measured, 'random', { from: 12 })
export const novices = (measured: Measured): Line[] => losses(measured, 'novice', { from: 5, to: 12 })

/** Whom a seat that passes moves most. */
export const spectators = (measured: Measured): Line[] =>
  SEATS.map((id, mover) => {
    const others = SEATS.flatMap((other, seat) => {
      if (seat === mover) return []
      const by = changes(measured, 'pass', mover, seat)
      return [{ other, by, mean: mean(by) }]
    })
    const most = others.reduce((a, b) => (Math.abs(b.mean) > Math.abs(a.mean) ? b : a))
    const size = most.mean < 0 ? most.by.map(each => -each) : most.by
    return average(`moves.${id}`, { from: 5 }, size, words.moves(most.other, most.mean))
  })

export const luck = ({ rolled }: Measured): Line[] => [
  ...SEATS.map((id, seat) => {
    const variances = rolled.map(({ scores }) => variance(scores.map(each => each[seat])))
    const limits = { to: 12, unit: 'points' } as const
    return line(`luck.${id}`, limits, Math.sqrt(mean(variances)), aroundSpread(variances))
  }),
  skipped('luck.skipped', rolled),
]

/** Decisions that had become illegal in a game played again. */
export const skipped = (
  id: string,
  games: readonly { readonly skipped: number; readonly decisions: number }[],
): Line => {
  const shares = games.map(game => game.skipped / game.decisions)
  return line(id, { to: 0.05, unit: 'percent' }, mean(shares), aroundMean(shares))
}

/** Whether a seat is hopeless for a newcomer: it should come in the better half of those at its table half as often as any. */
export const newcomers = ({ newcomers: tables }: Measured): Line[] =>
  tables.flatMap(({ count, ends }) =>
    SEATS.map((id, seat) => {
      const with_ = ends.filter(end => end.newcomers.includes(seat))
      const half = Math.ceil(count / 2)
      const among = with_.filter(
        ({ scores, newcomers: open }) => open.filter(each => scores[each] > scores[seat]).length < half,
      )
      const limits = { from: half / count / 2 }
      const note = words.scores(mean(scoresOf(with_, seat)))
      return rate(`newcomer.${count}.${id}`, limits, among.length, with_.length, note)
    }),
  )
