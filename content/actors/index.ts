import type { SeatId } from '../ids.ts'
import { china } from './china.ts'
import { iran } from './iran.ts'
import type { Actor, Agenda, Briefing, HomeName, Mark } from './kinds.ts'
import { pakistan } from './pakistan.ts'
import { russia } from './russia.ts'
import { tajikistan } from './tajikistan.ts'
import { taliban } from './taliban.ts'
import { turkmenistan } from './turkmenistan.ts'
import { unitedStates } from './united-states.ts'
import { uzbekistan } from './uzbekistan.ts'

/** The nine seats, in printed order. */
export const ACTORS: Readonly<Record<SeatId, Actor>> = {
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

export type { Actor, Agenda, Briefing, HomeName, Mark }
