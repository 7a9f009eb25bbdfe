import { OPIUM_SETTINGS, POLICIES } from '../../content/ids.ts'
import { DOCTRINE } from '../actors/care.ts'
import { below } from '../actors/chance.ts'
import { READY } from '../actors/prepare.ts'
import { gateRule, opiumRule, wishes } from '../actors/write.ts'
import { capitalOf, type Instance } from '../orders.ts'
import { LINES, TALIBAN } from '../places.ts'
import type { World } from '../world.ts'
import { nearness, openOrders } from './character.ts'
import type { Mind } from './mind.ts'
import { nameOf, type Plan } from './plan.ts'
import { ahead, type Runner, race, ranked, runner, type Thinking, within } from './race.ts'

/**
 * Looks for the plan of a turn. First every order that could lead a plan is tried, the rest left to the doctrine, and
 * every other policy; then the best leaders are put together; then what promises most runs on to the end.
 */

const DRAWS = 6
const LEADERS = 40
const LEADING_SHARE = 0.4
const COMBINED = 7
const COMBINATIONS = 12
const KEPT = 4
/** Samples that a leader should have at least. */
const FEWEST = 3
const UNSEEN = 100_000
/** Playouts of the first round of thinking, and how many times longer each next one is. */
const ROUND = 1000
const LONGER = 4

/** What speaks for a plan beforehand, in points: nearness to the doctrine. */
const NEAR = { wanted: 0.3, known: 0, new: -0.3 } as const
const USUAL_GATES = 0.2

/** Of plans that are no further apart than this, in points, any may be taken: a seat whose next move is sure is read. */
const ALIKE = 1

type Field = {
  readonly mind: Mind
  readonly view: World
  readonly seat: number
  readonly open: readonly Instance[]
  readonly usual: Pick<Plan, 'gates' | 'opium'>
  readonly slots: number
}

/** The doctrine's settings of now. */
const usualSettings = (view: World, seat: number): Pick<Plan, 'gates' | 'opium'> => {
  const rule = seat === TALIBAN ? opiumRule(view, seat) : undefined
  return {
    gates: READY[seat].policies.map(each => {
      const found = gateRule(view, each)
      return found ? found.policy : view.gates[each.line]
    }),
    opium: seat !== TALIBAN ? -1 : rule ? rule.setting : view.opiumPlan,
  }
}

const canPay = (view: World, orders: readonly Instance[]): boolean => {
  const [{ seat }] = orders
  let funds = 0
  let capital = 0
  for (const order of orders) {
    funds += order.funds
    capital += capitalOf(view, order)
  }
  return funds <= view.tracks.funds[seat] && capital <= view.tracks.capital[seat]
}

const fitTogether = (orders: readonly Instance[]): boolean =>
  orders.filter(({ order }) => order === 'step').length <= 1 && new Set(orders).size === orders.length

const priorOf = ({ view, usual }: Field, { orders, gates, opium }: Plan): number => {
  const near = orders.reduce((sum, order) => sum + NEAR[nearness(view, order)], 0)
  const isUsual = opium === usual.opium && gates.every((gate, i) => gate === usual.gates[i])
  return near + (isUsual ? USUAL_GATES : 0)
}

/** A doctrine's plan of this turn around what is settled, as one throw of its dice has it. */
const drawn = (
  { mind, view, seat, open, usual }: Field,
  mayAsk: boolean,
  throwNo: number,
  settled: readonly Instance[] = [],
): Plan => {
  const { orders } = wishes(view, seat, DOCTRINE, mind.dice(throwNo), mayAsk, settled)
  return { ...usual, orders: orders.filter(order => open.includes(order)) }
}

/** The usual orders under every other setting of one sector, of all, or of opium. */
const otherSettings = ({ seat, usual }: Field, { orders }: Plan): Plan[] => {
  const lines = LINES[seat].length
  const gates = POLICIES.flatMap((_, policy) => [
    ...usual.gates.map((_, at) => usual.gates.map((gate, i) => (i === at ? policy : gate))),
    usual.gates.map(() => policy),
  ])
  const opium = usual.opium < 0 ? [] : OPIUM_SETTINGS.map((_, rule) => rule)
  return [
    ...(lines > 0 ? gates.map(each => ({ orders, gates: each, opium: usual.opium })) : []),
    ...opium.map(rule => ({ orders, gates: usual.gates, opium: rule })),
  ]
}

const distinct = (plans: readonly Plan[]): Plan[] => [...new Map(plans.map(plan => [nameOf(plan), plan])).values()]

/** So many orders at most, the doctrine's own first; among the others chance decides. */
const leaders = ({ mind, view, open }: Field, most: number): Instance[] => {
  const chance = mind.dice(DRAWS)
  const rank = { wanted: 0, known: 1000, new: 2000 }
  return open
    .map(order => ({ order, at: rank[nearness(view, order)] + below(chance, 1000) }))
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ order }) => order)
}

const subsets = <T>(items: readonly T[], most: number): T[][] => {
  const all: T[][] = [[]]
  for (const item of items) for (const each of [...all]) if (each.length < most) all.push([...each, item])
  return all.slice(1)
}

type Try = { readonly order: Instance; readonly runner: Runner<Plan> }

/** The orders that seemed to add most, put together as far as they can be paid for. */
const combinations = (field: Field, tries: readonly Try[], base: Runner<Plan>): (readonly Instance[])[] => {
  const best = ranked(tries.map(each => each.runner)).slice(0, COMBINED)
  const leading = tries
    .filter(each => best.includes(each.runner))
    .map(each => ({ order: each.order, adds: ahead(each.runner, base) }))
  return subsets(leading, field.slots)
    .map(each => ({ orders: each.map(({ order }) => order), adds: each.reduce((sum, { adds }) => sum + adds, 0) }))
    .filter(({ orders }) => fitTogether(orders) && canPay(field.view, orders))
    .sort((a, b) => b.adds - a.adds)
    .slice(0, COMBINATIONS)
    .map(({ orders }) => orders)
}

/** Plans in the order of what they promise, the best first; and those that only led up to them, on samples of their own. */
export type Deliberated = { readonly plans: readonly Runner<Plan>[]; readonly tried: readonly Runner<Plan>[] }

/**
 * Much thinking is done in rounds, each several times as long as the one before and beginning with what that one found:
 * when it is cut short, no more is lost than the round that ran.
 */
export const deliberate = (mind: Mind, mayAsk: boolean, think: Thinking): Deliberated => {
  let found: Deliberated | undefined
  for (let share = ROUND; ; share *= LONGER) {
    const isLast = think.left < 3 * share
    const before = found
    within(think, isLast ? think.left : share, part => {
      const round = deliberateOnce(mind, mayAsk, part, before?.plans[0].option)
      if (!before || round.plans !== round.tried) found = round
    })
    if (found && (isLast || think.enough())) return found
  }
}

/** One round. Where it was too short to compare what came out of it, its plans are those that were tried. */
const deliberateOnce = (mind: Mind, mayAsk: boolean, think: Thinking, before: Plan | undefined): Deliberated => {
  const { view, seat } = mind
  const field: Field = {
    mind,
    view,
    seat,
    open: openOrders(view, seat, mayAsk),
    slots: view.plans[seat].calls.length,
    usual: usualSettings(view, seat),
  }
  const play = (plan: Plan, i: number): number => mind.points(i, { plan, offering: false, tabling: 'nobody' })
  const entered = (plan: Plan): Runner<Plan> => runner(plan, priorOf(field, plan))

  const own = distinct(Array.from({ length: DRAWS }, (_, i) => drawn(field, mayAsk, i))).map(entered)
  const most = Math.min(LEADERS, Math.floor((think.left * LEADING_SHARE) / FEWEST))
  const tries = leaders(field, most).map(order => ({ order, runner: entered(drawn(field, mayAsk, 0, [order])) }))
  const settings = otherSettings(field, own[0].option).map(entered)
  const idle = entered({ ...field.usual, orders: [] })
  const known = before ? [entered(before)] : []
  const first = [...own, ...tries.map(each => each.runner), ...settings, idle, ...known]
  within(think, think.left * LEADING_SHARE, part => race(first, play, part))
  if (own[0].scores.length === 0) return { plans: first, tried: first }

  const [{ option: set }] = ranked([own[0], ...settings])
  const under = (plan: Plan): Plan[] => [plan, { ...plan, gates: set.gates, opium: set.opium }]
  const plans = [
    own[0].option,
    ...known.map(each => each.option),
    ...ranked(first)
      .slice(0, KEPT)
      .flatMap(each => under(each.option)),
    ...combinations(field, tries, own[0]).flatMap(orders => [
      ...under({ ...field.usual, orders }),
      ...under(drawn(field, mayAsk, 0, orders)),
    ]),
  ]
  // On samples not seen before: those that chose the leaders flatter them.
  const last = race(distinct(plans).map(entered), (plan, i) => play(plan, i + UNSEEN), think)
  const tried = ranked(first)
  return last[0].scores.length < FEWEST ? { plans: tried, tried } : { plans: oneOfAlike(mind, last), tried }
}

/** Puts in front one of those that promise as much as the best, of what was thought about about as long. */
const oneOfAlike = (mind: Mind, plans: readonly Runner<Plan>[]): Runner<Plan>[] => {
  const [best] = plans
  const alike = plans.filter(each => 2 * each.scores.length >= best.scores.length && ahead(best, each) <= ALIKE)
  const chosen = alike[below(mind.dice(DRAWS + 1), alike.length)]
  return [chosen, ...plans.filter(each => each !== chosen)]
}
