import { type Numbers, pointsFor } from './points.ts'
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

const scored = ({ values, rest }: Own, numbers: readonly Numbers[]): number =>
  numbers.reduce((sum, pair, goal) => sum + pointsFor(values[goal], pair), rest)

const scoresIn = ({ values, rest }: Sample, numbers: readonly (readonly Numbers[])[]): number[] =>
  numbers.map((each, seat) => scored({ values: values[seat], rest: rest[seat] }, each))

const shareOf = (scores: readonly number[], seat: number): number => {
  const most = Math.max(...scores)
  return scores[seat] === most ? 1 / scores.filter(each => each === most).length : 0
}

export const seatFits = (samples: readonly Samples[], numbers: readonly (readonly Numbers[])[]): SeatFit[] => {
  const games = samples.map(({ doctrine }) => scoresIn(doctrine, numbers))
  const underDice = samples.map(({ dice }) => dice.map(each => scoresIn(each, numbers)))
  return numbers.map((each, seat) => {
    const scores = games.map(game => game[seat])
    return {
      mean: average(scores),
      spread: Math.sqrt(variance(scores)),
      luck: Math.sqrt(average(underDice.map(sets => variance(sets.map(set => set[seat]))))),
      random: average(samples.map(({ random }) => scored(random[seat], each))),
      novice: average(samples.map(({ novice }) => scored(novice[seat], each))),
      wins: average(games.map(game => shareOf(game, seat))),
    }
  })
}
