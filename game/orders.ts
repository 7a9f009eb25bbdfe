import { AREAS, SEATS, SECTORS } from '../content/ids.ts'
import type { Form, Order, Target } from '../content/kinds.ts'
import { ORDERS } from '../content/orders/index.ts'
import type { OrderClass } from '../content/vocabulary.ts'
import { type Promised, promisedBy } from './agreements/terms.ts'
import { waitsFor } from './clock.ts'
import { stepPrice } from './ladder.ts'
import { EVERYONE, isRepublic, LINES, OWNER, SEAT, SECTOR } from './places.ts'
import { because, type Reason } from './reasons.ts'
import { compile, type Run } from './vocabulary/effects.ts'
import { firstLack, type Need, needsOf } from './vocabulary/needs.ts'
import { type Scope, scope } from './vocabulary/scope.ts'
import type { World } from './world.ts'

/**
 * Every order that a seat could ever write, prepared once. An order as written is a line: the order's id, its form after a
 * colon, and what it is aimed at: `drill khatlon`, `line:against taliban`, `broker tajikistan taliban`.
 */
export type Instance = {
  readonly call: string
  readonly order: string
  /** The order with its form: `line:against`. */
  readonly name: string
  readonly form: Form
  readonly item: Order
  readonly class: OrderClass
  readonly seat: number
  readonly scope: Scope
  readonly funds: number
  /** −1: the ladder's own price. */
  readonly capital: number
  readonly needs: readonly Need[]
  /** Whether it speaks against its target, as a promise may forbid. */
  readonly isAgainst: boolean
  /** The actor whose leave it needs; −1 if none. */
  readonly host: number
  readonly run: Run
  /** Its place in the seat's menu. */
  readonly at: number
  /** The place of its order among the printed cards. */
  readonly card: number
}

const CARDS = Object.keys(ORDERS)

type Named = { readonly words: string; readonly parts: Partial<Scope> }

/** What one target of a form can name, for one giver. */
const named = (target: Target, giver: number): Named[] => {
  if ('sector' in target) {
    const lines =
      target.sector === 'own'
        ? LINES[giver]
        : target.sector === 'foreign-republic'
          ? OWNER.flatMap((owner, line) => (isRepublic(owner) ? [line] : []))
          : target.sector.map(id => SECTOR[id])
    return lines.map(sector => ({ words: SECTORS[sector], parts: { sector } }))
  }
  if ('area' in target) {
    const areas = target.area === 'all' ? AREAS : target.area
    return areas.map(id => ({ words: id, parts: { area: AREAS.indexOf(id) } }))
  }
  const key = 'target' in target ? 'target' : 'other'
  const list = 'target' in target ? target.target : target.other
  const seats = list === 'others' ? EVERYONE : list.map(id => SEAT[id])
  return seats.filter(seat => seat !== giver).map(seat => ({ words: SEATS[seat], parts: { [key]: seat } }))
}

const combinations = (targets: readonly Target[], giver: number): Named[] =>
  targets.reduce<Named[]>(
    (so, target) =>
      so.flatMap(one =>
        named(target, giver).map(({ words, parts }) => ({
          words: one.words ? `${one.words} ${words}` : words,
          parts: { ...one.parts, ...parts },
        })),
      ),
    [{ words: '', parts: {} }],
  )

/** A pair is named once, in printed order. */
const isOrdered = ({ parts: { target = -1, other = -1 } }: Named): boolean => other < 0 || target < other

const instancesOf = (id: string, item: Order, form: Form, seat: number): Omit<Instance, 'at'>[] =>
  combinations(form.targets, seat)
    .filter(isOrdered)
    .map(({ words, parts }) => {
      const within = scope({ giver: seat, ...parts })
      const name = form.form ? `${id}:${form.form}` : id
      const owner = within.sector < 0 ? within.target : OWNER[within.sector]
      return {
        call: words ? `${name} ${words}` : name,
        order: id,
        name,
        form,
        item,
        class: item.class,
        seat,
        scope: within,
        funds: form.cost.funds ?? 0,
        capital: form.cost.capital === 'ladder' ? -1 : (form.cost.capital ?? 0),
        needs: needsOf(form.needs ?? [], within),
        isAgainst: form.form === 'against',
        host: form.consent && owner !== seat ? owner : -1,
        run: compile(form.effects, within),
        card: CARDS.indexOf(id),
      }
    })

/** Each seat's menu, in printed order. */
export const MENU: readonly (readonly Instance[])[] = SEATS.map((id, seat) =>
  Object.entries<Order>(ORDERS)
    .flatMap(([order, item]) =>
      item.forms.filter(form => form.by.includes(id)).flatMap(form => instancesOf(order, item, form, seat)),
    )
    .map((instance, at) => ({ ...instance, at })),
)

const BY_CALL = MENU.map(menu => new Map(menu.map(instance => [instance.call, instance])))

/** The order that a seat means by a call; undefined if it has no such order. */
export const meant = (seat: number, call: string): Instance | undefined => BY_CALL[seat]?.get(call)

export const capitalOf = (world: World, order: Instance): number =>
  order.capital < 0 ? stepPrice(world, order.seat) : order.capital

/** The orders of a seat's plan, slot by slot. */
export const planned = (world: World, seat: number): (Instance | undefined)[] => {
  const orders: (Instance | undefined)[] = []
  const { calls } = world.plans[seat]
  for (let slot = 0; slot < calls.length; slot++) orders.push(calls[slot] === '' ? undefined : meant(seat, calls[slot]))
  return orders
}

/** Funds and capital that planned orders will take, the one in the slot `except` left out. */
export const priceOf = (
  world: World,
  orders: readonly (Instance | undefined)[],
  except = -1,
): { funds: number; capital: number } => {
  let funds = 0
  let capital = 0
  for (let slot = 0; slot < orders.length; slot++) {
    const order = slot === except ? undefined : orders[slot]
    if (!order) continue
    funds += order.funds
    capital += capitalOf(world, order)
  }
  return { funds, capital }
}

/** The key of what is lacking for an order by its own conditions or the scenario's clock; undefined if nothing is. */
export const lacking = (world: World, order: Instance): string | undefined => {
  const waits = waitsFor(world, 'orders', order.seat, order.name, order.order)
  return waits ?? firstLack(order.needs, world)
}

/** Whether the host has said yes to this order, this turn or by a standing agreement. */
export const isAllowed = (world: World, order: Instance): boolean =>
  order.host < 0 || answerTo(world, order) === 'yes' || hasStandingLeave(world, order)

export const answerTo = (world: World, order: Instance): 'none' | 'waiting' | 'yes' | 'no' => {
  for (let i = 0; i < world.consents.length; i++) {
    const consent = world.consents[i]
    if (consent.by === order.seat && consent.call === order.call) return consent.answer
  }
  return 'none'
}

/** Leave that stands by an agreement, for this order at this sector. */
const hasStandingLeave = (world: World, instance: Instance): boolean => {
  const { seat } = instance
  const { deals } = world
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]
    if (deal.state !== 'accepted' || (deal.by !== seat && deal.to !== seat)) continue
    const promised = promisedBy(deal)
    for (let i = 0; i < promised.length; i++)
      if (deal.kept[i] === 'owed' && givesLeave(promised[i], instance)) return true
  }
  return false
}

const givesLeave = ({ giver, sector, ready }: Promised, { order, host, scope }: Instance): boolean =>
  giver === host &&
  (sector === undefined || sector === SECTORS[scope.sector]) &&
  ready?.consents.includes(order) === true

/** Whether an order goes against the seat's own word. It can be given all the same; the player is told first. */
export const breaks = (world: World, { isAgainst, seat, scope: { target } }: Instance): boolean =>
  isAgainst &&
  world.deals.some(
    deal =>
      deal.state === 'accepted' &&
      (deal.by === target || deal.to === target) &&
      promisedBy(deal).some(
        ({ giver, ready }, i) => deal.kept[i] === 'owed' && giver === seat && ready?.forbids.includes('line-against'),
      ),
  )

/** Why an order can't be written in this slot now; undefined if it can. */
export const refusalOf = (
  world: World,
  order: Instance,
  slot: number,
  plan = planned(world, order.seat),
): Reason | undefined => {
  const lack = lacking(world, order)
  if (lack) return because('lack', { lack, order: order.call })
  const spent = priceOf(world, plan, slot)
  const { funds, capital } = world.tracks
  if (order.funds > funds[order.seat] - spent.funds)
    return because('funds', { cost: order.funds, have: funds[order.seat] - spent.funds, order: order.call })
  const price = capitalOf(world, order)
  if (price > capital[order.seat] - spent.capital)
    return because('capital', { cost: price, have: capital[order.seat] - spent.capital, order: order.call })
  for (let i = 0; i < plan.length; i++) {
    const other = i === slot ? undefined : plan[i]
    if (other && isTwice(other, order)) return because('twice', { order: order.call })
  }
  if (order.host >= 0 && !isAllowed(world, order)) {
    const answer = answerTo(world, order)
    return because(answer === 'no' ? 'refused-leave' : answer === 'waiting' ? 'leave-awaited' : 'ask-first', {
      host: SEATS[order.host],
      order: order.call,
    })
  }
  return undefined
}

/** Whether an order, or the other way on the ladder, is among those of the turn already. */
export const hasTwin = (orders: readonly Instance[], order: Instance): boolean => {
  for (let i = 0; i < orders.length; i++) if (isTwice(orders[i], order)) return true
  return false
}

/** The same order twice in one turn, or the ladder up and down. */
export const isTwice = (one: Instance, two: Instance): boolean =>
  one === two || (one.order === 'step' && two.order === 'step')
