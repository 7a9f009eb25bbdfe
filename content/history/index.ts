import { AFTER_KABUL_HISTORY } from './after-kabul.ts'
import type { History } from './kinds.ts'

/** The script of each scenario that has one, by the scenario's id. */
export const HISTORIES = { 'after-kabul': AFTER_KABUL_HISTORY } as const satisfies Record<string, History>
