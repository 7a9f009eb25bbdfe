import { OPIUM_SETTINGS, POLICIES, SECTORS } from '../../content/ids.ts'
import { isEarly } from '../clock.ts'
import { answerTo, capitalOf, type Instance, isAllowed, lacking } from '../orders.ts'
import { TALIBAN } from '../places.ts'
import type { World } from '../world.ts'
import { type Care, thinksOf } from './care.ts'
import { below, sometimes } from './chance.ts'
import type { Chance, Said } from './kinds.ts'
import { anyOrder } from './legal.ts'
import { READY, type ReadyOrder } from './prepare.ts'
import { type Purse, purseOf, spend } from './purse.ts'
import { said } from './said.ts'

/** Which orders a doctrine writes: the rules in order, each sometimes passed over, the list gone through twice. */

/** An order, and the rule that wants it; one that came to hand has none. */
type Wish = { readonly order: Instance; readonly rule?: ReadyOrder['rule'] }

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

/** The rules that the actor thinks of this turn, in the order in which it reads them. */
const reading = (rules: readonly ReadyOrder[], care: Care, chance: Chance): ReadyOrder[] => {
  const list = rules.filter(({ rule }) => thinksOf(rule, care, chance))
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
  const { doctrine, early, orders } = READY[seat]
  const purse = purseOf(view, seat, doctrine.reserve)
  const list = reading(isEarly(view) ? early : orders, care, chance)
  const chosen: Wish[] = []
  for (let pass = 0; pass < (care.returns ? 2 : 1); pass++) {
    for (const rule of list) {
      if (chosen.length >= slots) return chosen
      if (!rule.holds(view)) continue
      const order = choose(view, rule, purse, chosen, care, chance, mayAsk)
      if (!order) continue
      chosen.push({ order, rule: rule.rule })
      spend(purse, view, order)
    }
  }
  return care.returns ? chosen : atHand(view, seat, purse, chosen, chance)
}

/** The slots that no rule filled take what comes to hand. */
const atHand = (view: World, seat: number, purse: Purse, chosen: Wish[], chance: Chance): Wish[] => {
  while (chosen.length < view.plans[seat].calls.length) {
    const calls = chosen.map(({ order }) => order)
    const order = anyOrder(view, seat, purse, calls, chance)
    if (!order) break
    chosen.push({ order })
    spend(purse, view, order)
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
