import { doctrine, novice } from './doctrine.ts'
import type { Policy } from './kinds.ts'
import { legal, pass } from './legal.ts'
import type { Level } from './levels.ts'

/** How a seat is played, by name. */
export const POLICIES_BY_NAME: Readonly<Record<Level, Policy>> = { doctrine, novice, random: legal, pass }

export type { Policy, Said } from './kinds.ts'
export { isLevel, LEVELS, type Level } from './levels.ts'
export { answerAll, chancesFor, playRound, type Round, writeAgain } from './table.ts'
