import { SEATS } from '../../content/ids.ts'
import type { Slot } from '../../content/kinds.ts'
import { waitsFor } from '../clock.ts'
import { OWNER, SEAT } from '../places.ts'
import { because, type Reason } from '../reasons.ts'
import type { Deal, Pledge, World } from '../world.ts'
import { readyFor, readyIn, sectorOf, setAside, type Terms } from './promises.ts'

/** Why an agreement can't be offered or accepted: its clauses, what stands between the two already, and their purses. */

const slotRefusal = (slot: Slot, promise: Pledge, owner: number): Reason | undefined => {
  if ('funds' in slot) return slot.funds.includes(promise.funds ?? -1) ? undefined : because('slot', { slot: 'funds' })
  if ('turns' in slot) return slot.turns.includes(promise.turns ?? -1) ? undefined : because('slot', { slot: 'turns' })
  if ('rung' in slot) return slot.rung.includes(promise.rung ?? -1) ? undefined : because('slot', { slot: 'rung' })
  return OWNER[sectorOf(promise)] === owner ? undefined : because('slot', { slot: 'sector' })
}

/** Why a clause can't stand between these two now. */
const promiseRefusal = (world: World, deal: Pick<Deal, 'by' | 'to'>, promise: Pledge): Reason | undefined => {
  const giver = SEAT[promise.from]
  if (giver !== deal.by && giver !== deal.to) return because('not-a-party', { seat: promise.from })
  const target = giver === deal.by ? deal.to : deal.by
  const ready = readyFor(promise, giver, target)
  if (!ready) return because('no-such-clause', { clause: promise.clause })
  if (!ready.allowed)
    return because('clause-not-theirs', { clause: promise.clause, giver: SEATS[giver], target: SEATS[target] })
  for (const slot of ready.clause.slots) {
    const refused = slotRefusal(slot, promise, promise.clause === 'border' ? target : giver)
    if (refused) return refused
  }
  if (promise.clause === 'word' && !promise.text?.trim()) return because('slot', { slot: 'text' })
  const waits = waitsFor(world, 'clauses', giver, promise.clause)
  if (waits) return because('lack', { lack: waits })
  for (const need of ready.needs) if (!need.holds(world)) return because('lack', { lack: need.lack })
  return undefined
}

/** What is done once is not owed twice between the same two, by one agreement or by several. */
const twinRefusal = (world: World, deal: Terms, at: number): Reason | undefined => {
  const promise = deal.promises[at]
  const lack = readyIn(deal, promise)?.twin
  if (lack === undefined) return undefined
  for (let i = 0; i < at; i++) if (isTwin(deal.promises[i], promise)) return because('lack', { lack })
  for (const other of world.deals) {
    if (other.state !== 'accepted' || !isBetween(other, deal)) continue
    for (let i = 0; i < other.promises.length; i++)
      if (other.kept[i] === 'owed' && isTwin(other.promises[i], promise)) return because('lack', { lack })
  }
  return undefined
}

const isTwin = (one: Pledge, two: Pledge): boolean =>
  one.clause === two.clause && one.from === two.from && one.sector === two.sector

const isBetween = (one: Deal, { by, to }: Pick<Deal, 'by' | 'to'>): boolean =>
  (one.by === by && one.to === to) || (one.by === to && one.to === by)

/** Why these terms can't stand between these two, whatever their purses hold. */
const termsRefusal = (world: World, deal: Terms): Reason | undefined => {
  if (deal.by === deal.to) return because('with-oneself')
  if (deal.promises.length === 0) return because('empty-deal')
  if (deal.promises.length > 4) return because('too-many-clauses', { most: 4 })
  for (let i = 0; i < deal.promises.length; i++) {
    const refused = promiseRefusal(world, deal, deal.promises[i]) ?? twinRefusal(world, deal, i)
    if (refused) return refused
  }
  return undefined
}

const purseRefusal = (world: World, deal: Terms, paying: number): Reason | undefined => {
  const cost = setAside(deal, paying)
  const have = world.tracks.funds[paying]
  return cost > have ? because('deal-funds', { cost, have, seat: SEATS[paying] }) : undefined
}

/** Why an agreement can't be offered; a party's purse is asked only of the seat that would pay now. */
export const dealRefusal = (world: World, deal: Terms, paying: number): Reason | undefined =>
  termsRefusal(world, deal) ?? purseRefusal(world, deal, paying)

/** Why an agreement can't be accepted: both purses are asked, first of the seat that accepts. */
export const acceptRefusal = (world: World, deal: Terms): Reason | undefined =>
  termsRefusal(world, deal) ?? purseRefusal(world, deal, deal.to) ?? purseRefusal(world, deal, deal.by)
