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

/** In the place of a stage that takes its time: whoever drives the round gets the answer from elsewhere, and waits for it. */
export const LATER = 'later'

/** How a seat is played where a round may wait: as by a policy, but for the stages that take their time. */
export type Player = { readonly [S in keyof Policy]: Stage | typeof LATER }

/** What a round waits for: this seat's policy at this stage, upon what it sees by then. The dice go on with the answer. */
export type Question = { readonly seat: number; readonly stage: keyof Policy; readonly chance: Chance }

/** A part of a round, which stops at each question and goes on with what is said to it. */
export type Dialogue<T = void> = Generator<Question, T, readonly Said[]>
