import { OPIUM_SETTINGS, POLICIES, SECTORS } from '../../content/ids.ts'
import { meant } from '../../game/orders.ts'
import type { Reason } from '../../game/reasons.ts'
import type { Advice } from '../../game/search/index.ts'
import type { View } from '../../game/view.ts'
import { orderName, policyName, refusalSentence, sectorName } from '../../game/words/index.ts'
import type { Table } from '../solo/table.ts'
import { adviserWords as words } from './words.ts'

/** Puts an advised plan in the place of what is drafted; tells what could not be written, and why. */
export const takePlan = async (
  { decide }: Pick<Table, 'decide'>,
  view: View,
  me: number,
  { calls, gates, opium }: Pick<Advice, 'calls' | 'gates' | 'opium'>,
): Promise<string[]> => {
  const left: string[] = []
  const note = (what: string, refused: Reason | undefined): void => {
    if (refused) left.push(words.leftOrder(what, refusalSentence(refused)))
  }
  for (const { sector, policy } of gates) {
    const line = SECTORS.indexOf(sector)
    const at = POLICIES.indexOf(policy)
    if (view.gates[line] !== at)
      note(words.gate(sectorName(line), policyName(at)), await decide('gate', { sector, policy }))
  }
  if (opium && OPIUM_SETTINGS.indexOf(opium) !== view.opiumPlan)
    note(words.opium(opium), await decide('opium', { rule: opium }))
  // All slots are emptied first, since what is written takes from what is left.
  const slots = view.plans[me].calls
  for (const [slot, call] of slots.entries())
    if (call !== '' && call !== calls[slot]) await decide('draft', { slot, call: '' })
  for (const [slot, call] of calls.entries()) {
    const order = meant(me, call)
    if (order && slots[slot] !== call) note(orderName(order), await decide('draft', { slot, call }))
  }
  return left
}
