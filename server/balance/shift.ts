import { PARAMETERS } from '../../content/parameters.ts'
import type { Ended } from '../../game/balance/games.ts'
import { mean } from './statistics.ts'

export const isShared = ({ collapsed, course }: Ended): boolean =>
  !collapsed && course[course.length - 1] >= PARAMETERS.score.sharedFrom

const share = (ends: readonly Ended[], holds: (end: Ended) => boolean): number =>
  mean(ends.map(end => Number(holds(end))))

/** How far a change moved the rates of collapse and shared success. */
export const shiftOf = (ends: readonly Ended[], base: readonly Ended[]) => {
  const collapse = share(ends, ({ collapsed }) => collapsed) - share(base, ({ collapsed }) => collapsed)
  const shared = share(ends, isShared) - share(base, isShared)
  return { collapse, shared, most: Math.max(Math.abs(collapse), Math.abs(shared)) }
}
