import { leaveRule } from '../actors/leave.ts'
import { rulesNow } from '../actors/write.ts'
import { answerTo, breaks, capitalOf, type Instance, isAllowed, lacking, MENU } from '../orders.ts'
import type { World } from '../world.ts'

/** What a seat would do at all: its doctrine's red lines are not crossed, however well it would pay. */

/** Deeds against others, done only where a doctrine names them; a step on the ladder only when it wants one. */
const HOSTILE = new Set(['line:against', 'leak', 'shelter', 'assets:freeze'])
const nameOf = ({ order, form }: Instance): string => (form.form ? `${order}:${form.form}` : order)

/** How near an order is to the doctrine: named by a rule that holds now, by one that does not, or by none. */
export const nearness = (view: World, order: Instance): 'wanted' | 'known' | 'new' => {
  let near: 'known' | 'new' = 'new'
  for (const { holds, candidates } of rulesNow(view, order.seat)) {
    if (!candidates.some(each => each.order === order)) continue
    if (holds(view)) return 'wanted'
    near = 'known'
  }
  return near
}

const isInCharacter = (view: World, order: Instance): boolean => {
  const near = nearness(view, order)
  if (order.order === 'step') return near === 'wanted'
  return !HOSTILE.has(nameOf(order)) || near !== 'new'
}

const mayBeGiven = (view: World, order: Instance, mayAsk: boolean): boolean =>
  isAllowed(view, order) || (mayAsk && answerTo(view, order) === 'none' && leaveRule(order) !== undefined)

/** Orders that the seat could write now without breaking its word; `mayAsk` counts those for which leave can be asked. */
export const openOrders = (view: World, seat: number, mayAsk: boolean): Instance[] => {
  const { funds, capital } = view.tracks
  return MENU[seat].filter(
    order =>
      order.funds <= funds[seat] &&
      capitalOf(view, order) <= capital[seat] &&
      lacking(view, order) === undefined &&
      mayBeGiven(view, order, mayAsk) &&
      !breaks(view, order) &&
      isInCharacter(view, order),
  )
}
