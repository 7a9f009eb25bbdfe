import { SEATS, type SeatId } from '../../content/ids.ts'
import { POLICIES_BY_NAME, type QuickLevel } from '../actors/index.ts'
import type { Policy } from '../actors/kinds.ts'
import { following, seeded } from '../dice.ts'
import { EVERYONE } from '../places.ts'
import { climbing } from './climbing.ts'
import { cooperating } from './cooperating.ts'
import { gated } from './gates.ts'

/** Who sits at a table that is measured. */

const MEASURED = {
  cooperate: cooperating,
  vetted: gated('vetted'),
  closed: gated('closed'),
  open: gated('open'),
  climb: climbing,
} as const

export type Player = QuickLevel | keyof typeof MEASURED

const PLAYERS: Readonly<Record<Player, Policy>> = { ...POLICIES_BY_NAME, ...MEASURED }

/** Everybody plays `all`, but `one` seat may play otherwise, or so many seats drawn anew in each game. */
export type Table = {
  readonly all: Player
  readonly one?: { readonly seat: SeatId; readonly plays: Player }
  readonly newcomers?: number
}

/** Seats that newcomers take in this game: drawn from its seed, apart from the world's dice. */
export const newcomersIn = (seed: number, count: number): number[] => {
  const left = [...EVERYONE]
  let state = seeded(seed * 31 + count)
  return Array.from({ length: count }, () => {
    state = following(state)
    return left.splice(Math.floor((state / 4294967296) * left.length), 1)[0]
  }).sort((a, b) => a - b)
}

export const playersAt = ({ all, one, newcomers = 0 }: Table, seed: number): Policy[] => {
  const seats = SEATS.map(id => PLAYERS[one?.seat === id ? one.plays : all])
  for (const seat of newcomersIn(seed, newcomers)) seats[seat] = PLAYERS.random
  return seats
}
