import type { Fit } from '../../kinds.ts'
import type { ScenarioId } from '../../scenarios/index.ts'
import { AFTER_KABUL_FIT } from './after-kabul.ts'
import { SUMMER_ON_THE_BORDER_FIT } from './summer-on-the-border.ts'
import { WINTER_FIT } from './winter.ts'

/** The fit that each scenario reads: its own, or for want of one another's. */
export const FITS = {
  'after-kabul': AFTER_KABUL_FIT,
  winter: WINTER_FIT,
  'summer-on-the-border': SUMMER_ON_THE_BORDER_FIT,
  'first-orders': AFTER_KABUL_FIT,
} as const satisfies Record<ScenarioId, Fit>
