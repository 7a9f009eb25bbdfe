import type { Scales } from './fit.ts'
import { scored } from './points.ts'
import type { Own, Sample, Samples } from './samples.ts'

/** What a fit comes to, seat by seat, in the games it was made from: points before anybody is resented. */
export type SeatFit = {
  readonly mean: number
  readonly spread: number
  /** Spread under other dice alone. */
  readonly luck: number
  /** Means of the seat played at random, and by a novice, among doctrine. */
  readonly random: number
  readonly novice: number
  readonly wins: number
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

const variance = (numbers: readonly number[]): number => {
  const middle = average(numbers)
  return numbers.reduce((sum, each) => sum + (each - middle) ** 2, 0) / Math.max(1, numbers.length - 1)
}

const scoresIn = (sample: Sample, mandates: Scales, agendas: Scales): number[] =>
  sample.map((own, seat) => scored(own, mandates[seat], agendas[seat]))

const shareOf = (scores: readonly number[], seat: number): number => {
  const most = Math.max(...scores)
  return scores[seat] === most ? 1 / scores.filter(each => each === most).length : 0
}

export const seatFits = (samples: readonly Samples[], mandates: Scales, agendas: Scales): SeatFit[] => {
  const games = samples.map(({ doctrine }) => scoresIn(doctrine, mandates, agendas))
  const underDice = samples.map(({ dice }) => dice.map(each => scoresIn(each, mandates, agendas)))
  return mandates.map((mandate, seat) => {
    const own = (each: Own): number => scored(each, mandate, agendas[seat])
    const scores = games.map(game => game[seat])
    return {
      mean: average(scores),
      spread: Math.sqrt(variance(scores)),
      luck: Math.sqrt(average(underDice.map(sets => variance(sets.map(set => set[seat]))))),
      random: average(samples.map(({ random }) => own(random[seat]))),
      novice: average(samples.map(({ novice }) => own(novice[seat]))),
      wins: average(games.map(game => shareOf(game, seat))),
    }
  })
}
