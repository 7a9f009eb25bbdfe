import { TABLE_CHAPTERS } from './chapters-table.ts'
import { WORLD_CHAPTERS } from './chapters-world.ts'
import type { Rulebook } from './kinds.ts'
import { QUICK_START } from './quick-start.ts'

/** The rules, in English. Every number that can be tuned comes from where it is tuned. */
export const RULEBOOK: Rulebook = { quickStart: QUICK_START, chapters: [...TABLE_CHAPTERS, ...WORLD_CHAPTERS] }

export type { RuleChapter, RuleLine } from './kinds.ts'
