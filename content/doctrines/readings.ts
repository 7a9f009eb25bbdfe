import type { Condition, Value } from '../kinds.ts'

/** Readings of the board that several doctrines look at. */

export const HUNGER: Value = { track: 'hardship', at: 'all-areas' }
export const ISIS: Value = { track: 'isis', at: 'all-areas' }
export const HARDSHIP_THERE: Value = { track: 'hardship', at: 'area' }
export const ISIS_THERE: Value = { track: 'isis', at: 'area' }
export const GUARD_THERE: Value = { track: 'guard', on: 'sector' }
export const TENSION_THERE: Value = { track: 'tension', on: 'sector' }
/** Highest where the guard is lowest. */
export const THINNEST: Value = { times: -1, value: GUARD_THERE }
/** Highest where post and guard together are lowest. */
export const WEAKEST: Value = { times: -1, value: { sum: [{ track: 'post', on: 'sector' }, GUARD_THERE] } }

export const TAJIK_TENSION: Value = {
  most: [
    { track: 'tension', on: 'khatlon' },
    { track: 'tension', on: 'gorno-badakhshan' },
  ],
}
export const TAJIK_GUARD: Value = {
  least: [
    { track: 'guard', on: 'khatlon' },
    { track: 'guard', on: 'gorno-badakhshan' },
  ],
}
export const TAJIKS_AND_KABUL: Value = { relation: ['tajikistan', 'taliban'] }
export const INCLUSION: Value = { track: 'inclusion' }
export const CREDIBILITY: Value = { track: 'credibility' }
export const AMERICAN_WEIGHT: Value = { influence: ['united-states', 'republics'] }
export const AMERICAN_BASE: Condition = [{ track: 'base', of: 'republics' }, '>=', 1]
export const HIGH_RUNGS: Value = { above: 3, of: 'everyone' }
export const NOT_DRILLED: Condition = { not: { runs: 'drilled', on: 'sector' } }
