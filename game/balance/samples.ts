import { AGENDAS } from '../../content/agendas/index.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { agendaValue, isShared, mandateOf } from '../score.ts'
import { playMatch } from '../simulate.ts'
import type { World } from '../world.ts'
import { LEVELS } from './games.ts'
import { played, underOtherDice } from './replaying.ts'

/** What one seat's goals read at the end of a game, before any points: what bases and units are fitted to. */
export type Own = {
  /** Of the five goals of its mandate. */
  readonly values: readonly number[]
  /** Of each of its agendas, whichever was dealt. */
  readonly agendas: readonly number[]
  /** Which agenda was dealt, −1 where none is. */
  readonly dealt: number
  /** Points that all share. */
  readonly common: number
}

/** Seat by seat. */
export type Sample = readonly Own[]

const sampleOf = (world: World): Sample => {
  const { collapse, shared } = PARAMETERS.score
  const common = world.ending === 'collapse' ? collapse : isShared(world) ? shared : 0
  return SEATS.map((id, seat) => ({
    values: mandateOf(world, seat).map(({ value }) => value),
    agendas: Object.keys(AGENDAS[id]).map(agenda => agendaValue(world, seat, agenda)),
    dealt: Object.keys(AGENDAS[id]).indexOf(world.agendas[seat]),
    common,
  }))
}

export type Samples = {
  /** All by doctrine. */
  readonly doctrine: Sample
  /** The same decisions under other dice. */
  readonly dice: readonly Sample[]
  /** Each seat in its turn played at random, and by a novice. */
  readonly random: readonly Own[]
  readonly novice: readonly Own[]
  /** All at random, as nine newcomers may play. */
  readonly crowd: Sample
}

const alone = (scenario: string, seed: number, plays: 'random' | 'novice'): Own[] =>
  SEATS.map((id, seat) => {
    const levels = { ...LEVELS, [id]: plays }
    return sampleOf(playMatch({ scenario, seed, levels }))[seat]
  })

const CROWD = Object.fromEntries(SEATS.map(id => [id, 'random'])) as Record<SeatId, 'random'>

/** Everything that calibration wants to know of one seed of a scenario. */
export const samples = ({ scenario, sets }: { scenario: string; sets: number }, seed: number): Samples => {
  const { course, world } = played(scenario, seed)
  return {
    doctrine: sampleOf(world),
    dice: Array.from({ length: sets }, (_, set) => sampleOf(underOtherDice(course, set).world)),
    random: alone(scenario, seed, 'random'),
    novice: alone(scenario, seed, 'novice'),
    crowd: sampleOf(playMatch({ scenario, seed, levels: CROWD })),
  }
}
