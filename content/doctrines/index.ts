import type { SeatId } from '../ids.ts'
import type { Doctrine } from '../kinds.ts'
import { china } from './china.ts'
import { iran } from './iran.ts'
import { pakistan } from './pakistan.ts'
import { russia } from './russia.ts'
import { tajikistan } from './tajikistan.ts'
import { taliban } from './taliban.ts'
import { turkmenistan } from './turkmenistan.ts'
import { unitedStates } from './united-states.ts'
import { uzbekistan } from './uzbekistan.ts'

/**
 * How scripted actors play. Lists are read from the top; the first row that holds counts. In a row of orders the giver is
 * the actor, and `target`, `other`, `area` and `sector` are what the order would name; in a consent or a vote the giver
 * asks or moves; in a proposal the target is the partner. A clause that no row of worths names is worth nothing.
 */
export const DOCTRINES: Record<SeatId, Doctrine> = {
  russia,
  china,
  uzbekistan,
  tajikistan,
  turkmenistan,
  taliban,
  pakistan,
  iran,
  'united-states': unitedStates,
}
