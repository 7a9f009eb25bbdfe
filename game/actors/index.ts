import { doctrine, novice } from './doctrine.ts'
import type { Policy } from './kinds.ts'
import { legal, pass } from './legal.ts'

/** How a seat can be played, by name. */
export const POLICIES_BY_NAME = { doctrine, novice, random: legal, pass } as const satisfies Record<string, Policy>
export type Level = keyof typeof POLICIES_BY_NAME
export const LEVELS = Object.keys(POLICIES_BY_NAME) as Level[]

export const isLevel = (name: string): name is Level => Object.hasOwn(POLICIES_BY_NAME, name)

export type { Policy, Said } from './kinds.ts'
export { answerAll, chancesFor, playRound, type Round, writeAgain } from './table.ts'
