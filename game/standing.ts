import './moves/all.ts'
import { follow } from './play.ts'
import type { Decision } from './world.ts'

/** What a log comes to when what was undone is left out: a plain fold of it gives the same world. */
export type Standing = {
  readonly decisions: readonly Decision[]
  /** Where each of them stands in the whole log. */
  readonly at: readonly number[]
  /** The turn of every decision of the whole log, undone or not. */
  readonly turns: readonly number[]
  /** Where in the whole log the decision stands that undid each one; −1 where none did. */
  readonly undoneBy: readonly number[]
}

export const standing = (scenario: string, seed: number, decisions: readonly Decision[]): Standing => {
  const { at, turns, undoneBy } = follow(scenario, seed, decisions)
  return { decisions: at.map(i => decisions[i]), at, turns, undoneBy }
}
