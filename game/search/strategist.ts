import { OPIUM_SETTINGS, POLICIES, SECTORS } from '../../content/ids.ts'
import type { Policy, Said, Stage } from '../actors/kinds.ts'
import { GUESTS } from '../actors/prepare.ts'
import { said } from '../actors/said.ts'
import { rulesNow } from '../actors/write.ts'
import { type Instance, isAllowed } from '../orders.ts'
import { LINES } from '../places.ts'
import { gateReason, opiumReason, orderReason } from '../words/search.ts'
import { offer, replies } from './bargaining.ts'
import { type Mind, mind } from './mind.ts'
import { type Plan, settingsOf } from './plan.ts'
import { deliberate } from './plans.ts'
import { ahead, type Budget, type Runner, type Thinking, thinking } from './race.ts'
import { choices, motions, votes } from './sitting.ts'

/**
 * A seat that thinks ahead: it plays what it could do to the end of the game, in worlds that could lie behind what it sees,
 * and takes what ends best for it, in character by what its doctrine rules out and leans to (game.md §10).
 */

/** How much of the budget of a plan goes to a smaller question. */
const SHARE = { choices: 0.25, offers: 0.5, replies: 0.5, motions: 0.5, votes: 0.25, asks: 0.5, orders: 1 } as const

const SOURCE: readonly string[] = ['design']

/** The search is its own source; beside it stands the doctrine's where a rule of it wants the order now. */
const sourceOf = ({ view, seat }: Mind, order: Instance): readonly string[] => {
  const rule = rulesNow(view, seat).find(
    ({ holds, candidates }) => holds(view) && candidates.some(each => each.order === order),
  )?.rule
  return rule ? [...SOURCE, ...rule.source.filter(each => !SOURCE.includes(each))] : SOURCE
}

/** Why an order: against the best plan that does without it. */
const reasonFor = (order: Instance, [best, ...others]: readonly Runner<Plan>[]): string => {
  const without = others.find(({ option }) => !option.orders.includes(order))
  const instead = without?.option.orders.find(each => !best.option.orders.includes(each))
  return orderReason(others.length + 1, order, instead, without ? Math.max(0, ahead(best, without)) : 0)
}

const asked = (thought: Mind, think: Thinking): Said[] => {
  const { view, seat } = thought
  const { plans } = deliberate(thought, true, think)
  return plans[0].option.orders
    .filter(order => !isAllowed(view, order))
    .map(order => said(seat, 'ask', { call: order.call }, reasonFor(order, plans), sourceOf(thought, order)))
}

const settings = ({ view, seat }: Mind, plans: readonly Runner<Plan>[]): Said[] => {
  const [best, ...others] = plans
  const { gates, opium } = best.option
  const now = settingsOf(view, seat)
  const leadOver = (differs: (plan: Plan) => boolean): number => {
    const other = others.find(({ option }) => differs(option))
    return other ? Math.max(0, ahead(best, other)) : 0
  }
  const moved = LINES[seat].flatMap((line, i) => {
    if (gates[i] === now.gates[i]) return []
    const because = gateReason(
      line,
      gates[i],
      now.gates[i],
      leadOver(plan => plan.gates[i] !== gates[i]),
    )
    return [said(seat, 'gate', { sector: SECTORS[line], policy: POLICIES[gates[i]] }, because, SOURCE)]
  })
  if (opium === now.opium) return moved
  const because = opiumReason(
    opium,
    now.opium,
    leadOver(plan => plan.opium !== opium),
  )
  return [...moved, said(seat, 'opium', { rule: OPIUM_SETTINGS[opium] }, because, SOURCE)]
}

const written = (thought: Mind, think: Thinking): Said[] => {
  const { view, seat } = thought
  const { plans } = deliberate(thought, false, think)
  const { orders } = plans[0].option
  return [
    ...view.plans[seat].calls.flatMap((call, slot) => (call === '' ? [] : [said(seat, 'draft', { slot, call: '' })])),
    ...settings(thought, plans),
    ...orders.map((order, slot) => {
      const because = reasonFor(order, plans)
      return said(seat, 'draft', { slot, call: order.call, reason: because }, because, sourceOf(thought, order))
    }),
    said(seat, 'seal', {}),
  ]
}

/** The levels' policy: so many playouts for a turn's plan, less for smaller questions; `enough` cuts it short. */
export const strategist = (budget: Budget): Policy => {
  const stage =
    (share: number, decide: (thought: Mind, think: Thinking) => Said[]): Stage =>
    (view, seat, chance) =>
      decide(mind(view, seat, chance), thinking({ ...budget, iterations: Math.floor(budget.iterations * share) }))
  return {
    choices: stage(SHARE.choices, choices),
    offers: stage(SHARE.offers, offer),
    replies: stage(SHARE.replies, replies),
    motions: stage(SHARE.motions, motions),
    votes: stage(SHARE.votes, votes),
    asks: stage(SHARE.asks, (thought, think) => (GUESTS[thought.seat] ? asked(thought, think) : [])),
    orders: stage(SHARE.orders, written),
  }
}
