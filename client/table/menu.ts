import type { Form } from '../../content/kinds.ts'
import { type Instance, MENU, refusalOf } from '../../game/orders.ts'
import { previewOrder } from '../../game/preview.ts'
import type { Reason } from '../../game/reasons.ts'
import { relation } from '../../game/tracks.ts'
import type { View } from '../../game/view.ts'

/** One line of the list of orders: a way to give an order, at its best target. */
export type Line = {
  readonly key: string
  readonly best: Instance
  /** Why it can't be given at any target now. */
  readonly refused: Reason | undefined
  /** It can be given once the host has agreed. */
  readonly asks: boolean
}

const CONSENT = new Set(['ask-first', 'leave-awaited'])
export const isConsent = (reason: Reason | undefined): boolean => reason !== undefined && CONSENT.has(reason.code)

/** All targets of one form for one seat, in printed order. */
export const targetsOf = (seat: number, form: Form): Instance[] => MENU[seat].filter(each => each.form === form)

/**
 * Of several actors an order could name, the one likeliest to be meant: the warmest for a word in favour, the coldest for
 * a word against, the two coldest to each other for what brings two together.
 */
const likeliest = (view: View, orders: readonly Instance[]): Instance => {
  const [first] = orders
  const fields = fieldsOf(first.form)
  if (!fields.includes('target') || orders.length === 1) return first
  const between = ({ seat, scope }: Instance) =>
    relation(view, fields.includes('other') ? scope.other : seat, scope.target)
  const moved = orders.map(order => previewOrder(view, order).sure.filter(({ track }) => track === 'relation'))
  const isCold = fields.includes('other') || moved.flat().some(({ from, to }) => to < from)
  const rank = (order: Instance) => (isCold ? between(order) : -between(order))
  const moving = orders.filter((_, at) => moved[at].length > 0)
  return (moving.length > 0 ? moving : orders).reduce((best, order) => (rank(order) < rank(best) ? order : best))
}

const lineOf = (view: View, slot: number, targets: readonly Instance[]): Line => {
  const reasons = targets.map(order => refusalOf(view, order, slot))
  const free = targets.filter((_, at) => reasons[at] === undefined)
  const asked = targets.filter((_, at) => isConsent(reasons[at]))
  const [{ order, form }] = targets
  const open = [free, asked].find(some => some.length > 0)
  return {
    key: `${order}:${form.form ?? ''}`,
    best: open ? likeliest(view, open) : targets[0],
    refused: open ? undefined : reasons[0],
    asks: free.length === 0 && open !== undefined,
  }
}

/** A seat's orders for one slot, in printed order. */
export const linesOf = (view: View, seat: number, slot: number): Line[] =>
  [...new Set(MENU[seat].map(each => each.form))].map(form => lineOf(view, slot, targetsOf(seat, form)))

export type Field = 'sector' | 'area' | 'target' | 'other'

export const fieldsOf = (form: Form): Field[] => form.targets.map(target => Object.keys(target)[0] as Field)

/** The same order with one of its targets changed; a pair that is only named the other way round is turned. */
export const aimed = (order: Instance, field: Field, value: number): Instance => {
  const targets = targetsOf(order.seat, order.form)
  const wanted = { ...order.scope, [field]: value }
  const found = targets.find(({ scope }) => fieldsOf(order.form).every(each => scope[each] === wanted[each]))
  const turned = targets.find(({ scope }) => scope.target === wanted.other && scope.other === wanted.target)
  return found ?? turned ?? targets.find(({ scope }) => scope[field] === value) ?? order
}

/** What a target can be, in printed order. */
export const valuesOf = (order: Instance, field: Field): number[] => {
  const both = field === 'target' || field === 'other'
  const keys: Field[] = both && fieldsOf(order.form).includes('other') ? ['target', 'other'] : [field]
  const values = targetsOf(order.seat, order.form).flatMap(({ scope }) => keys.map(key => scope[key]))
  return [...new Set(values)].sort((a, b) => a - b)
}
