import * as consents from './consents.ts'
import * as control from './control.ts'
import * as deals from './deals.ts'
import * as institutions from './institutions.ts'
import type { Move } from './kinds.ts'
import * as orders from './orders.ts'
import * as phase from './phase.ts'
import * as settings from './settings.ts'
import * as talk from './talk.ts'

/** All moves; the export name is the move's name in a decision. */
export const MOVES = { ...orders, ...settings, ...consents, ...institutions, ...deals, ...talk, ...phase, ...control }
export type MoveId = keyof typeof MOVES
export type ArgsOf<M extends MoveId> = (typeof MOVES)[M] extends Move<infer Args> ? Args : never

export const moveOf = (id: string): Move<unknown> | undefined =>
  Object.hasOwn(MOVES, id) ? (MOVES[id as MoveId] as unknown as Move<unknown>) : undefined
