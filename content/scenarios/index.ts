import type { Scenario } from '../kinds.ts'
import { AFTER_KABUL } from './after-kabul.ts'
import { FIRST_ORDERS } from './first-orders.ts'
import { SUMMER_ON_THE_BORDER } from './summer-on-the-border.ts'
import { WINTER } from './winter.ts'

/** Scenarios by id. */
export const SCENARIOS = {
  'after-kabul': AFTER_KABUL,
  winter: WINTER,
  'summer-on-the-border': SUMMER_ON_THE_BORDER,
  'first-orders': FIRST_ORDERS,
} as const satisfies Record<string, Scenario>
export type ScenarioId = keyof typeof SCENARIOS
