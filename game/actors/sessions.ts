import type { MotionRule, VoteRule } from '../../content/kinds.ts'
import { lackOf, membersOf, resolutionOf } from '../institutions.ts'
import type { Motion, World } from '../world.ts'
import { type Care, DOCTRINE, thinksOf } from './care.ts'
import type { Chance, Stage } from './kinds.ts'
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

/** The rule by which a seat tables something now. One resolution a turn, and only with capital to spare. */
export const motionRule = (view: World, seat: number, chance: Chance, care = DOCTRINE): MotionRule | undefined => {
  if (view.tracks.capital[seat] < KEPT || view.motions.some(motion => motion.by === seat)) return undefined
  const rules = READY[seat].motions
  for (let i = 0; i < rules.length; i++) {
    const each = rules[i]
    if (each.holds(view) && thinksOf(each, care, chance) && mayTable(view, seat, each.resolution)) return each.rule
  }
  return undefined
}

export const motions =
  (care: Care): Stage =>
  (view, seat, chance) => {
    const rule = motionRule(view, seat, chance, care)
    return rule ? [said(seat, 'table', { resolution: rule.resolution }, rule.because, rule.source)] : []
  }

/** Whether a seat has a vote in a motion and has not cast it. */
export const isToVote = (view: World, seat: number, { by, body, votes: cast }: Motion): boolean =>
  by !== seat && cast[seat] === '' && membersOf(view, body).includes(seat)

export const voteRule = (view: World, seat: number, { by, resolution }: Motion): VoteRule | undefined => {
  const rules = READY[seat].votes[by]
  for (let i = 0; i < rules.length; i++) {
    const { rule, holds } = rules[i]
    if ((!rule.resolution || rule.resolution.includes(resolution)) && holds(view)) return rule
  }
  return undefined
}

/** A promise to pay with an empty purse is a word in favour. */
export const voteBy = (view: World, seat: number, { vote }: VoteRule): VoteRule['vote'] =>
  vote === 'fund' && view.tracks.funds[seat] < 1 ? 'for' : vote

export const votes: Stage = (view, seat) =>
  view.motions.flatMap(motion => {
    const rule = isToVote(view, seat, motion) ? voteRule(view, seat, motion) : undefined
    if (!rule) return []
    const args = { resolution: motion.resolution, vote: voteBy(view, seat, rule) }
    return [said(seat, 'vote', args, rule.because, rule.source)]
  })
