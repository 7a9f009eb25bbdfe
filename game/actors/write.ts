import { SECTORS } from '../../content/ids.ts'
import { isEarly } from '../clock.ts'
import { answerTo, capitalOf, hasTwin, type Instance, isAllowed, lacking } from '../orders.ts'
import { TALIBAN } from '../places.ts'
import type { World } from '../world.ts'
import { type Care, thinksOf } from './care.ts'
import { below, sometimes } from './chance.ts'
import type { Chance, Said } from './kinds.ts'
import { anyOrder } from './legal.ts'
import { READY, type Ready, type ReadyOrder } from './prepare.ts'
import { type Purse, purseOf, spend } from './purse.ts'
import { said } from './said.ts'

/** Which orders a doctrine writes: the rules in order, each sometimes passed over, the list gone through twice. */

/** Orders in their slots, and beside each the rule that asked for it; what was settled before, or came to hand, has none. */
export type Written = { readonly orders: Instance[]; readonly rules: ReadyOrder['rule'][] }

const can = (view: World, order: Instance, purse: Purse, orders: readonly Instance[]): boolean =>
  order.funds <= purse.funds &&
  capitalOf(view, order) <= purse.capital &&
  !hasTwin(orders, order) &&
  lacking(view, order) === undefined

const choose = (
  view: World,
  { candidates }: ReadyOrder,
  purse: Purse,
  orders: readonly Instance[],
  care: Care,
  chance: Chance,
  mayAsk: boolean,
): Instance | undefined => {
  let best: Instance | undefined
  let most = Number.NEGATIVE_INFINITY
  let alike = 0
  for (let i = 0; i < candidates.length; i++) {
    const { order, fits, aim } = candidates[i]
    if (!can(view, order, purse, orders) || (fits && !fits(view))) continue
    if (!(mayAsk && answerTo(view, order) === 'none') && !isAllowed(view, order)) continue
    const worth = care.aims ? (aim?.(view) ?? 0) : below(chance, 1000)
    // Of targets that seem alike any may be taken, so that nine seats do not all run to the first on the list.
    if (worth > most) alike = 0
    if (worth < most || (care.aims && below(chance, ++alike) > 0)) continue
    most = worth
    best = order
  }
  return best
}

/** The rules that are a doctrine's now. */
export const rulesNow = (view: World, seat: number): readonly ReadyOrder[] =>
  isEarly(view) ? READY[seat].early : READY[seat].orders

/** The rules that the actor thinks of this turn, in the order in which it reads them. */
const reading = (rules: readonly ReadyOrder[], care: Care, chance: Chance): ReadyOrder[] => {
  const list: ReadyOrder[] = []
  for (let i = 0; i < rules.length; i++) if (thinksOf(rules[i], care, chance)) list.push(rules[i])
  for (let i = 0; i + 1 < list.length; i++) {
    if (!sometimes(chance, care.swaps)) continue
    const first = list[i]
    list[i] = list[i + 1]
    list[i + 1] = first
    i++
  }
  return list
}

/**
 * What the seat would write now; `mayAsk` counts orders for which leave can still be asked. What has been `settled` on
 * before stands first and is paid for.
 */
export const wishes = (
  view: World,
  seat: number,
  care: Care,
  chance: Chance,
  mayAsk: boolean,
  settled: readonly Instance[] = [],
): Written => {
  const slots = view.plans[seat].calls.length
  const purse = purseOf(view, seat, READY[seat].doctrine.reserve)
  const orders = settled.slice()
  const rules: ReadyOrder['rule'][] = []
  for (let i = 0; i < orders.length; i++) spend(purse, view, orders[i])
  const list = reading(rulesNow(view, seat), care, chance)
  let left = list.length
  for (let pass = 0; pass < (care.returns ? 2 : 1); pass++) {
    // What a rule could not give once it can't give again, nor a rule with one candidate give it twice: nothing comes into
    // the purse while orders are written. The world stands still too, so that what applied once applies again.
    let again = 0
    for (let i = 0; i < left; i++) {
      if (orders.length >= slots) return { orders, rules }
      const isOpen = canPay(purse, list[i]) && (pass > 0 || list[i].holds(view))
      const order = isOpen ? choose(view, list[i], purse, orders, care, chance, mayAsk) : undefined
      if (!order) continue
      orders.push(order)
      rules.push(list[i].rule)
      spend(purse, view, order)
      if (list[i].candidates.length > 1) list[again++] = list[i]
    }
    left = again
  }
  if (!care.returns) fill(view, seat, care, purse, orders, chance)
  return { orders, rules }
}

const canPay = (purse: Purse, { funds, capital }: ReadyOrder): boolean =>
  funds <= purse.funds && capital <= purse.capital

/** Slots that no rule filled take what comes to hand, until the seat leaves it at that. */
const fill = (view: World, seat: number, care: Care, purse: Purse, orders: Instance[], chance: Chance): void => {
  while (orders.length < view.plans[seat].calls.length && sometimes(chance, care.fills)) {
    const order = anyOrder(view, seat, purse, orders, chance)
    if (!order) return
    orders.push(order)
    spend(purse, view, order)
  }
}

type GateRule = Ready['policies'][number]['rules'][number]
/** The policy that a doctrine wants for each of its sectors and, of the Taliban, for opium: the first rule that holds. */
export const gateRule = (view: World, { rules }: Ready['policies'][number]): GateRule | undefined => {
  for (let i = 0; i < rules.length; i++) if (rules[i].holds(view)) return rules[i]
  return undefined
}
export const opiumRule = (view: World, seat: number): Ready['opium'][number] | undefined => {
  const { opium } = READY[seat]
  for (let i = 0; i < opium.length; i++) if (opium[i].holds(view)) return opium[i]
  return undefined
}

export const gates = (view: World, seat: number): Said[] => {
  const changes: Said[] = []
  for (const sector of READY[seat].policies) {
    const found = gateRule(view, sector)
    if (!found || found.policy === view.gates[sector.line]) continue
    const { policy, because, source } = found.rule
    changes.push(said(seat, 'gate', { sector: SECTORS[sector.line], policy }, because, source))
  }
  if (seat !== TALIBAN) return changes
  const found = opiumRule(view, seat)
  if (found && found.setting !== view.opiumPlan)
    changes.push(said(seat, 'opium', { rule: found.rule }, found.because, ['design']))
  return changes
}
