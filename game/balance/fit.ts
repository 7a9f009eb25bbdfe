import type { Scale } from '../../content/kinds.ts'
import { AIM } from './aim.ts'
import { candidatesFor, UNITS } from './candidates.ts'
import { scored } from './points.ts'
import type { Samples } from './samples.ts'
import { fitSeat, type Kept, type Seat } from './seat-fit.ts'

/**
 * Bases and units of the mandates, fitted to games by doctrine: for each goal the pairs that keep it alive, for each seat
 * the five pairs together that bring its mean and spread where all seats' are, and between seats the wins. Nothing in play
 * depends on these numbers, so the same games give the same fit whatever the numbers were before.
 */

export const KEPT: Kept = { pairs: 20, sets: 80, units: UNITS.fine }
export const COARSE: Kept = { ...KEPT, units: UNITS.coarse }

/** Scales of every seat's goals, in printed order. */
export type Scales = readonly (readonly Scale[])[]

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

const AGENDA = { aim: AIM.agenda.mean, reach: AIM.agenda.best, kept: 1 } as const
const ROUNDS = 6
const WIN_WEIGHT = 100

/** Seat by seat, the five pairs that bring its wins nearest to its fair share, at little cost to the rest. */
const balanceWins = (samples: readonly Samples[], seats: readonly Seat[], agendas: Scales): number[] => {
  const numbersOf = (seat: number, place: number): Scale[] =>
    seats[seat].fives[place].at.map(at => seats[seat].candidates[at].scale)
  const options = seats.map(({ fives }, seat) =>
    fives.map((_, place) =>
      samples.map(({ doctrine }) => scored(doctrine[seat], numbersOf(seat, place), agendas[seat])),
    ),
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

/**
 * Each agenda by itself, since one of three is dealt: alive, and near what an agenda should bring. Doctrine does not play
 * to it, so that not all of its points need be within reach of what was seen.
 */
export const fitAgendas = (samples: readonly Samples[], { units } = KEPT): Scale[][] =>
  samples[0].doctrine.map(({ agendas: all }, seat) =>
    all.map((_, at) => candidatesFor(samples, seat, ({ agendas }) => agendas[at], { ...AGENDA, units })[0].scale),
  )

/** The scales for every goal of every seat, with those of the agendas as they are. */
export const fitMandates = (samples: readonly Samples[], agendas: Scales, kept = KEPT): Scale[][] => {
  const seats = samples[0].doctrine.map((_, seat) => fitSeat(samples, seat, agendas[seat], kept))
  return balanceWins(samples, seats, agendas).map((place, seat) =>
    seats[seat].fives[place].at.map(at => seats[seat].candidates[at].scale),
  )
}
