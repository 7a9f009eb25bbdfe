import type { Measured } from '../measure.ts'
import type { Target } from '../target.ts'
import { claims } from './claims.ts'
import { endings, openings } from './endings.ts'
import { orders } from './orders.ts'
import { agreements, luck, means, newcomers, skill, spectators, wins } from './seats.ts'

const LISTS = [
  endings,
  openings,
  means,
  wins,
  agreements,
  orders,
  skill,
  spectators,
  luck,
  claims,
  newcomers,
] satisfies ((measured: Measured) => Target[])[]

/** Every target, in the order of the design. */
export const targetsOf = (measured: Measured): Target[] => LISTS.flatMap(list => list(measured))
