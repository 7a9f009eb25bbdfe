import * as consents from './consents.ts'
import * as deals from './deals.ts'
import * as institutions from './institutions.ts'
import type { Move } from './kinds.ts'
import * as orders from './orders.ts'
import * as phase from './phase.ts'
import * as settings from './settings.ts'
import * as talk from './talk.ts'

/** The moves of seats; the export name is the move's name in a decision. */
export const SEAT_MOVES = { ...orders, ...settings, ...consents, ...institutions, ...deals, ...talk, ...phase }
type Moves = typeof SEAT_MOVES & typeof import('./control.ts')
export type MoveId = keyof Moves
export type ArgsOf<M extends MoveId> = Moves[M] extends Move<infer Args> ? Args : never

const known = new Map<string, Move<unknown>>()

/** Makes moves known beside the seats' own: Control's come with `all.ts`, which a game without Control never loads. */
export const addMoves = (moves: object): void => {
  for (const [id, move] of Object.entries(moves)) known.set(id, move)
}
addMoves(SEAT_MOVES)

export const moveOf = (id: string): Move<unknown> | undefined => known.get(id)
