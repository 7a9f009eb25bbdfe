import { lackOf, membersOf, resolutionOf } from '../institutions.ts'
import type { World } from '../world.ts'
import { type Care, thinksOf } from './care.ts'
import type { Said, Stage } from './kinds.ts'
import { READY } from './prepare.ts'
import { said } from './said.ts'

/** What scripted actors table and how they vote. */

const KEPT = 2

export const mayTable = (view: World, seat: number, id: string): boolean => {
  const item = resolutionOf(id)
  return (
    item !== undefined &&
    membersOf(view, item.body).includes(seat) &&
    !view.motions.some(motion => motion.resolution === id || (motion.by === seat && motion.body === item.body)) &&
    lackOf(view, id, seat) === undefined
  )
}

/** One resolution a turn, and only with capital to spare. */
export const motions =
  (care: Care): Stage =>
  (view, seat, chance) => {
    if (view.tracks.capital[seat] < KEPT || view.motions.some(motion => motion.by === seat)) return []
    for (const { rule, holds } of READY[seat].motions) {
      if (holds(view) && thinksOf(rule, care, chance) && mayTable(view, seat, rule.resolution))
        return [said(seat, 'table', { resolution: rule.resolution }, rule.because, rule.source)]
    }
    return []
  }

export const votes: Stage = (view, seat) => {
  const cast: Said[] = []
  for (const motion of view.motions) {
    if (motion.by === seat || motion.votes[seat] !== '' || !membersOf(view, motion.body).includes(seat)) continue
    const found = READY[seat].votes[motion.by].find(
      ({ rule, holds }) => (!rule.resolution || rule.resolution.includes(motion.resolution)) && holds(view),
    )
    if (!found) continue
    const poor = found.rule.vote === 'fund' && view.tracks.funds[seat] < 1
    const args = { resolution: motion.resolution, vote: poor ? ('for' as const) : found.rule.vote }
    cast.push(said(seat, 'vote', args, found.rule.because, found.rule.source))
  }
  return cast
}
