import { OPIUM_SETTINGS, type OpiumId, POLICIES, type PolicyId, SECTORS, type SectorId } from '../../content/ids.ts'
import { seeded } from '../dice.ts'
import { isAllowed } from '../orders.ts'
import { LINES } from '../places.ts'
import { scoresOf } from '../score.ts'
import { adviceReason, otherAdviceReason } from '../words/search.ts'
import type { World } from '../world.ts'
import { type Mind, mind } from './mind.ts'
import { nameOf, type Plan, settingsOf } from './plan.ts'
import { deliberate } from './plans.ts'
import { type Budget, heat, type Runner, runner, type Thinking, thinking, within } from './race.ts'

/** Three clearly different plans for a turn, and what may come of each: what one's own foreign ministry would say. */

/** One plan that is advised, as plain JSON. Changes are means against passing, on the same samples of what is hidden. */
export type Advice = {
  /** Orders by their calls, slot by slot. */
  readonly calls: readonly string[]
  /** Those of them for which leave has to be asked first. */
  readonly asks: readonly string[]
  /** The policy of each of the seat's sectors. */
  readonly gates: readonly { readonly sector: SectorId; readonly policy: PolicyId }[]
  /** The Taliban's setting on opium. */
  readonly opium?: OpiumId
  /** Points of one's own final score, and the index at the end, more or less than by passing this turn. */
  readonly score: number
  readonly index: number
  /** Own final score in the worst and in the best tenth of the games. */
  readonly low: number
  readonly high: number
  /** Shares of the games that collapse, from 0 to 1: with this plan, and by passing. */
  readonly collapse: number
  readonly collapseByPassing: number
  /** Games thought through for this plan. */
  readonly games: number
  readonly because: string
}

const ADVISED = 3
/** Part of the thinking that goes to finding plans; the rest measures those that are advised. */
const FINDING = 0.5

type End = { readonly score: number; readonly index: number; readonly collapsed: boolean }

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length)
/** The score below which so many tenths lie. */
const tenth = (ends: readonly End[], tenths: number): number =>
  ends.map(({ score }) => score).sort((a, b) => a - b)[
    Math.min(ends.length - 1, Math.floor((ends.length * tenths) / 10))
  ] ?? 0
/** To a tenth of a point; never −0, which no file or line keeps. */
const rounded = (n: number): number => Math.round(n * 10) / 10 + 0

/** Orders of one plan that the other has not. */
const apart = (one: Plan, other: Plan): number => one.orders.filter(order => !other.orders.includes(order)).length

/** The best, and of the others the best that share fewest orders with those taken before. */
const different = (plans: readonly Plan[], slots: number): Plan[] => {
  const taken: Plan[] = []
  for (let distance = Math.max(1, slots - 1); distance >= 0 && taken.length < ADVISED; distance--) {
    for (const plan of plans) {
      if (taken.length >= ADVISED || taken.some(each => nameOf(each) === nameOf(plan))) continue
      if (taken.every(each => Math.max(apart(plan, each), apart(each, plan)) >= distance)) taken.push(plan)
    }
  }
  return taken
}

/** The same games for each plan, to their ends. */
const measured = (thought: Mind, plans: readonly Plan[], think: Thinking): End[][] => {
  const ends: End[][] = plans.map(() => [])
  const runners: Runner<number>[] = plans.map((_, at) => runner(at, 0))
  const play = (at: number, i: number): number => {
    const world = thought.end(i, { plan: plans[at], offering: false, tabling: 'nobody' })
    ends[at][i] = { score: scoresOf(world)[thought.seat], index: world.index, collapsed: world.ending === 'collapse' }
    return ends[at][i].score
  }
  heat(runners, play, think)
  return ends.map((each, at) => each.slice(0, runners[at].scores.length))
}

type Measured = { readonly plan: Plan; readonly ends: readonly End[]; readonly score: number }

/** The best first, by games that did not choose them: those that did flatter what they found. */
const rankedByMeasure = (plans: readonly Plan[], ends: readonly (readonly End[])[]): Measured[] =>
  plans
    .map((plan, at) => ({ plan, ends: ends[at], score: mean(ends[at].map(({ score }) => score)) }))
    .sort((a, b) => b.score - a.score)

const shareCollapsed = (ends: readonly End[]): number => mean(ends.map(({ collapsed }) => (collapsed ? 1 : 0)))

/** Advice for a turn. It reads the seat's view alone, and the same view and budget give the same advice. */
export const advise = (view: World, seat: number, budget: Budget): Advice[] => {
  const thought = mind(view, seat, { state: seeded(view.turn * 31 + seat) })
  const think = thinking(budget)
  let found: readonly Runner<Plan>[] = []
  let count = 0
  within(think, think.left * FINDING, part => {
    const { plans, tried } = deliberate(thought, true, part)
    found = [...plans, ...tried]
    count = plans.length
  })
  const passing: Plan = { ...settingsOf(thought.view, seat), orders: [] }
  const chosen = different(
    found.map(({ option }) => option),
    view.plans[seat].calls.length,
  )
  const [passed, ...ends] = measured(thought, [passing, ...chosen], think)
  const byPassing = mean(passed.map(({ score }) => score))
  const [first, ...others] = rankedByMeasure(chosen, ends)
  const advised = ({ plan, ends: own, score }: Measured, because: string): Advice => ({
    calls: plan.orders.map(({ call }) => call),
    asks: plan.orders.filter(order => !isAllowed(thought.view, order)).map(({ call }) => call),
    gates: LINES[seat].map((line, i) => ({ sector: SECTORS[line], policy: POLICIES[plan.gates[i]] })),
    ...(plan.opium >= 0 && { opium: OPIUM_SETTINGS[plan.opium] }),
    score: rounded(score - byPassing),
    index: rounded(mean(own.map(({ index }) => index)) - mean(passed.map(({ index }) => index))),
    low: tenth(own, 1),
    high: tenth(own, 9),
    collapse: shareCollapsed(own),
    collapseByPassing: shareCollapsed(passed),
    games: own.length,
    because,
  })
  const whyOther = ({ plan: { orders }, score }: Measured): string =>
    otherAdviceReason(
      orders.filter(order => !first.plan.orders.includes(order)),
      first.plan.orders.filter(order => !orders.includes(order)),
      score - first.score,
    )
  return [
    advised(first, adviceReason(count, first.score - byPassing)),
    ...others.map(each => advised(each, whyOther(each))),
  ]
}
