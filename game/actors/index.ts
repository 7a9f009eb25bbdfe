import { doctrine, novice } from './doctrine.ts'
import type { Policy } from './kinds.ts'
import { legal, pass } from './legal.ts'
import type { QuickLevel } from './levels.ts'

/** How a seat is played, by name; the strategist is loaded by who has time for it. */
export const POLICIES_BY_NAME: Readonly<Record<QuickLevel, Policy>> = { doctrine, novice, random: legal, pass }

export type { Policy, Said } from './kinds.ts'
export { atOnce, isLevel, LEVELS, type Level, type QuickLevel } from './levels.ts'
export { chancesFor, playRound, type Round } from './table.ts'
