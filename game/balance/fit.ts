import { type Numbers, pointsFor } from './points.ts'
import type { Samples } from './samples.ts'
import { fitSeat, type Kept, type Seat } from './seat-fit.ts'

/**
 * Bases and units of the mandates, fitted to games by doctrine: for each goal the pairs that keep it alive, for each seat
 * the five pairs together that bring its mean and spread where all seats' are, and between seats the wins. Nothing in play
 * depends on these numbers, so the same games give the same fit whatever the numbers were before.
 */

const KEPT: Kept = { pairs: 18, sets: 80 }

/** A seat's points in every game under five pairs, as they would be with what is not fitted. */
const scoresUnder = (samples: readonly Samples[], seat: number, numbers: readonly Numbers[]): number[] =>
  samples.map(({ doctrine: { values, rest } }) =>
    numbers.reduce((sum, pair, goal) => sum + pointsFor(values[seat][goal], pair), rest[seat]),
  )

/** How often a seat comes first with these scores, the others' best being as they are; a tie is divided. */
const winsWith = (scores: readonly number[], others: readonly (readonly number[])[]): number => {
  let wins = 0
  for (let game = 0; game < scores.length; game++) {
    let alike = 1
    for (const each of others) {
      if (each[game] > scores[game]) {
        alike = 0
        break
      }
      if (each[game] === scores[game]) alike++
    }
    if (alike > 0) wins += 1 / alike
  }
  return wins / scores.length
}

const ROUNDS = 6
const WIN_WEIGHT = 100

/** Seat by seat, the five pairs that bring its wins nearest to its fair share, at little cost to the rest. */
const balanceWins = (samples: readonly Samples[], seats: readonly Seat[]): number[] => {
  const numbersOf = (seat: number, place: number): Numbers[] =>
    seats[seat].fives[place].at.map(at => seats[seat].candidates[at].numbers)
  const options = seats.map(({ fives }, seat) =>
    fives.map((_, place) => scoresUnder(samples, seat, numbersOf(seat, place))),
  )
  const chosen = seats.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    seats.forEach(({ fives }, seat) => {
      const others = options.filter((_, other) => other !== seat).map((list, i) => list[chosen[i < seat ? i : i + 1]])
      const losses = fives.map(({ loss }, place) => {
        const wins = winsWith(options[seat][place], others) * seats.length
        return loss + WIN_WEIGHT * Math.log(Math.max(wins, 0.05)) ** 2
      })
      chosen[seat] = losses.indexOf(Math.min(...losses))
    })
  }
  return chosen
}

/** The numbers for every goal of every seat. */
export const fitMandates = (samples: readonly Samples[], kept = KEPT): Numbers[][] => {
  const seats = samples[0].doctrine.values.map((_, seat) => fitSeat(samples, seat, kept))
  return balanceWins(samples, seats).map((place, seat) =>
    seats[seat].fives[place].at.map(at => seats[seat].candidates[at].numbers),
  )
}
