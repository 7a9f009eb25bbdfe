import { POLICIES_BY_NAME } from './index.ts'
import { LATER, type Player } from './kinds.ts'
import { atOnce, type Level } from './levels.ts'

/** Whether a seat of this level takes its time. */
export const isThoughtful = (level: Level): boolean => atOnce(level) !== level

const THOUGHTFUL: Player = {
  choices: LATER,
  offers: LATER,
  replies: LATER,
  motions: LATER,
  votes: LATER,
  asks: LATER,
  orders: LATER,
}

/** How a seat of this level is played where a round may wait. */
export const playerOf = (level: Level): Player => (isThoughtful(level) ? THOUGHTFUL : POLICIES_BY_NAME[atOnce(level)])

/** How it is played where nobody can wait for it. */
export const quickPlayerOf = (level: Level): Player => POLICIES_BY_NAME[atOnce(level)]
