import { SEATS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { agendaOf, isShared, mandateOf } from '../score.ts'
import { playMatch } from '../simulate.ts'
import type { World } from '../world.ts'
import { LEVELS, SCENARIO } from './games.ts'
import { played, underOtherDice } from './replaying.ts'

/** What a seat's mandate reads at the end of a game, before any points: what bases and units are fitted to. */
export type Sample = {
  /** The five values, seat by seat. */
  readonly values: readonly (readonly number[])[]
  /** Points of the private agenda and of what all share, seat by seat: they are not fitted. */
  readonly rest: readonly number[]
}

const sampleOf = (world: World): Sample => {
  const { collapse, shared } = PARAMETERS.score
  const common = world.ending === 'collapse' ? collapse : isShared(world) ? shared : 0
  return {
    values: SEATS.map((_, seat) => mandateOf(world, seat).map(({ value }) => value)),
    rest: SEATS.map((_, seat) => (agendaOf(world, seat)?.points ?? 0) + common),
  }
}

/** Of one seat alone, with its values and what else it scored. */
export type Own = { readonly values: readonly number[]; readonly rest: number }

export type Samples = {
  /** All by doctrine. */
  readonly doctrine: Sample
  /** The same decisions under other dice. */
  readonly dice: readonly Sample[]
  /** Each seat in its turn played at random, and by a novice. */
  readonly random: readonly Own[]
  readonly novice: readonly Own[]
}

const alone = (seed: number, plays: 'random' | 'novice'): Own[] =>
  SEATS.map((id, seat) => {
    const levels = { ...LEVELS, [id]: plays }
    const { values, rest } = sampleOf(playMatch({ scenario: SCENARIO, seed, levels }))
    return { values: values[seat], rest: rest[seat] }
  })

/** Everything that calibration wants to know of one seed. */
export const samples = ({ sets }: { sets: number }, seed: number): Samples => {
  const { course, world } = played(seed)
  return {
    doctrine: sampleOf(world),
    dice: Array.from({ length: sets }, (_, set) => sampleOf(underOtherDice(course, set).world)),
    random: alone(seed, 'random'),
    novice: alone(seed, 'novice'),
  }
}
