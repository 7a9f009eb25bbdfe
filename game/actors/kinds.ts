import type { Decision, World } from '../world.ts'

/** A scripted actor's own dice, apart from the world's: the same seed gives the same choices. */
export type Chance = { state: number }

/** A decision of a scripted actor, and why, in its own words. */
export type Said = { readonly decision: Decision; readonly because: string; readonly source: readonly string[] }

/**
 * How a seat is played, stage by stage. Every stage reads a World that holds only what the seat may see (its view, or in
 * simulation the world itself, of which it reads nothing more), and returns what it decides.
 */
export type Policy = {
  /** Event choices, then offers (each may be answered before the next). */
  readonly choices: Stage
  readonly offers: Stage
  /** Answers to offers made to it and to leave asked of it. */
  readonly replies: Stage
  readonly motions: Stage
  readonly votes: Stage
  /** Leave it asks of hosts for what it means to order. */
  readonly asks: Stage
  /** Policies, orders, a word to the table, and the seal. */
  readonly orders: Stage
}
export type Stage = (view: World, seat: number, chance: Chance) => readonly Said[]

export const STAGES = ['choices', 'offers', 'motions', 'votes', 'asks', 'orders'] as const
