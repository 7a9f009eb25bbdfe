import { type Limited, RATES, type Rate } from '../../server/live/limits.ts'

/** For tests of what is done, not of how often. */
export const UNLIMITED = Object.fromEntries(
  Object.keys(RATES).map(what => [what, { points: 1e9, duration: 60 }]),
) as Record<Limited, Rate>
