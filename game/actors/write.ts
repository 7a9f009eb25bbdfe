import { OPIUM_SETTINGS, POLICIES, SECTORS } from '../../content/ids.ts'
import { isEarly } from '../clock.ts'
import { answerTo, capitalOf, type Instance, isAllowed, lacking } from '../orders.ts'
import { TALIBAN } from '../places.ts'
import type { World } from '../world.ts'
import { below, sometimes } from './chance.ts'
import type { Chance, Said } from './kinds.ts'
import { READY, type ReadyOrder } from './prepare.ts'
import { said } from './said.ts'

/** Which orders a doctrine writes: the rules in order, each sometimes passed over, the list gone through twice. */

/** How closely an actor keeps to its doctrine. */
export type Care = {
  /** Percent of rules passed over. */
  readonly skips: number
  /** Percent of neighbouring rules that change places, so that no opening is a reflex. */
  readonly swaps: number
  /** Percent of times it makes no offer, though it would have one to make: a table where all talk hears nobody. */
  readonly silence: number
  /** Looks for the best target; else takes any. */
  readonly aims: boolean
}
export const DOCTRINE: Care = { skips: 12, swaps: 25, silence: 40, aims: true }
export const NOVICE: Care = { skips: 50, swaps: 25, silence: 60, aims: false }

type Purse = { funds: number; capital: number }
type Wish = { readonly order: Instance; readonly rule: ReadyOrder['rule'] }

const can = (view: World, { order }: { order: Instance }, purse: Purse, wishes: readonly Wish[]): boolean =>
  order.funds <= purse.funds &&
  capitalOf(view, order) <= purse.capital &&
  lacking(view, order) === undefined &&
  !wishes.some(wish => wish.order.call === order.call || (order.order === 'step' && wish.order.order === 'step'))

const choose = (
  view: World,
  { candidates }: ReadyOrder,
  purse: Purse,
  wishes: readonly Wish[],
  care: Care,
  chance: Chance,
  mayAsk: boolean,
): Instance | undefined => {
  let best: Instance | undefined
  let most = Number.NEGATIVE_INFINITY
  let alike = 0
  for (const candidate of candidates) {
    const { order } = candidate
    if (!can(view, candidate, purse, wishes) || !candidate.fits(view)) continue
    if (!isAllowed(view, order) && !(mayAsk && answerTo(view, order) === 'none')) continue
    const worth = care.aims ? candidate.aim(view) : below(chance, 1000)
    // Of targets that seem alike any may be taken, so that nine seats do not all run to the first on the list.
    if (worth > most) alike = 0
    if (worth < most || (care.aims && below(chance, ++alike) > 0)) continue
    most = worth
    best = order
  }
  return best
}

/** The order in which the rules are read this turn. */
const reading = (rules: readonly ReadyOrder[], care: Care, chance: Chance): ReadyOrder[] => {
  const list = rules.slice()
  for (let i = 0; i + 1 < list.length; i++) {
    if (!sometimes(chance, care.swaps)) continue
    const first = list[i]
    list[i] = list[i + 1]
    list[i + 1] = first
    i++
  }
  return list
}

/** What the seat would write now; `mayAsk` counts orders for which leave can still be asked. */
export const wishes = (view: World, seat: number, care: Care, chance: Chance, mayAsk: boolean): Wish[] => {
  const slots = view.plans[seat].calls.length
  const purse = { funds: view.tracks.funds[seat], capital: view.tracks.capital[seat] }
  const { orders, early } = READY[seat]
  const list = reading(isEarly(view) ? early : orders, care, chance)
  const chosen: Wish[] = []
  for (let pass = 0; pass < 2; pass++) {
    for (const rule of list) {
      if (chosen.length >= slots) return chosen
      if (sometimes(chance, care.skips) || !rule.holds(view)) continue
      const order = choose(view, rule, purse, chosen, care, chance, mayAsk)
      if (!order) continue
      chosen.push({ order, rule: rule.rule })
      purse.funds -= order.funds
      purse.capital -= capitalOf(view, order)
    }
  }
  return chosen
}

export const gates = (view: World, seat: number): Said[] => {
  const changes: Said[] = []
  for (const { line, rules } of READY[seat].policies) {
    const found = rules.find(({ holds }) => holds(view))
    if (!found || POLICIES.indexOf(found.rule.policy) === view.gates[line]) continue
    changes.push(
      said(seat, 'gate', { sector: SECTORS[line], policy: found.rule.policy }, found.rule.because, found.rule.source),
    )
  }
  if (seat !== TALIBAN) return changes
  const found = READY[seat].opium.find(({ holds }) => holds(view))
  if (found && OPIUM_SETTINGS.indexOf(found.rule) !== view.opiumPlan)
    changes.push(said(seat, 'opium', { rule: found.rule }, found.because, ['design']))
  return changes
}
