import { SEATS } from '../../content/ids.ts'
import type { Slot } from '../../content/kinds.ts'
import { OWNER } from '../places.ts'
import { because, type Reason } from '../reasons.ts'
import type { Pledge } from '../world.ts'
import { type Ready, sectorOf } from './promises.ts'

/** Why a promise can never stand between two seats: no such clause, not theirs to give, or a slot filled wrongly. */

const slotRefusal = (slot: Slot, promise: Pledge, owner: number): Reason | undefined => {
  if ('funds' in slot) return slot.funds.includes(promise.funds ?? -1) ? undefined : because('slot', { slot: 'funds' })
  if ('turns' in slot) return slot.turns.includes(promise.turns ?? -1) ? undefined : because('slot', { slot: 'turns' })
  if ('rung' in slot) return slot.rung.includes(promise.rung ?? -1) ? undefined : because('slot', { slot: 'rung' })
  return OWNER[sectorOf(promise)] === owner ? undefined : because('slot', { slot: 'sector' })
}

export const unfit = (promise: Pledge, ready: Ready | undefined, giver: number, target: number): Reason | undefined => {
  const { clause } = promise
  if (!ready) return because('no-such-clause', { clause })
  if (!ready.allowed) return because('clause-not-theirs', { clause, giver: SEATS[giver], target: SEATS[target] })
  for (const slot of ready.slots) {
    const refused = slotRefusal(slot, promise, clause === 'border' ? target : giver)
    if (refused) return refused
  }
  return clause === 'word' && !promise.text?.trim() ? because('slot', { slot: 'text' }) : undefined
}
