import { AFTER_KABUL_HISTORY } from './after-kabul.ts'
import type { History } from './kinds.ts'
import { SUMMER_HISTORY } from './summer-on-the-border.ts'
import { WINTER_HISTORY } from './winter.ts'

/** The script of each scenario that has one, by the scenario's id; whole weeks are told as the first has them. */
export const HISTORIES = {
  'after-kabul': AFTER_KABUL_HISTORY,
  winter: WINTER_HISTORY,
  'summer-on-the-border': SUMMER_HISTORY,
} as const satisfies Record<string, History>
