import { SEATS } from '../../content/ids.ts'
import { waitsFor } from '../clock.ts'
import { because, type Reason } from '../reasons.ts'
import { firstLack } from '../vocabulary/needs.ts'
import type { Deal, World } from '../world.ts'
import type { Terms } from './promises.ts'
import { asideFrom, type Promised, promisedBy } from './terms.ts'

/** Why an agreement can't be offered or accepted: its clauses, what stands between the two already, and their purses. */

/** Why a clause can't stand between these two now. */
const promiseRefusal = (world: World, { clause, giver, ready, unfit }: Promised): Reason | undefined => {
  if (unfit || !ready) return unfit
  const waits = waitsFor(world, 'clauses', giver, clause)
  if (waits) return because('lack', { lack: waits })
  const lack = firstLack(ready.needs, world)
  return lack === undefined ? undefined : because('lack', { lack })
}

/** What is done once is not owed twice between the same two, by one agreement or by several. */
const twinRefusal = (world: World, terms: Terms, promised: readonly Promised[], at: number): Reason | undefined => {
  const promise = promised[at]
  const lack = promise.ready?.twin
  if (lack === undefined) return undefined
  for (let i = 0; i < at; i++) if (isTwin(promised[i], promise)) return because('lack', { lack })
  const { deals } = world
  for (let i = 0; i < deals.length; i++)
    if (deals[i].state === 'accepted' && isBetween(deals[i], terms) && owesTwin(deals[i], promise))
      return because('lack', { lack })
  return undefined
}

const owesTwin = (deal: Deal, promise: Promised): boolean => {
  const promised = promisedBy(deal)
  for (let i = 0; i < promised.length; i++) if (deal.kept[i] === 'owed' && isTwin(promised[i], promise)) return true
  return false
}

const isTwin = (one: Promised, two: Promised): boolean =>
  one.clause === two.clause && one.giver === two.giver && one.sector === two.sector

const isBetween = (one: Deal, { by, to }: Pick<Deal, 'by' | 'to'>): boolean =>
  (one.by === by && one.to === to) || (one.by === to && one.to === by)

/** Why these terms can't stand between these two, whatever their purses hold. */
const termsRefusal = (world: World, deal: Terms, promised: readonly Promised[]): Reason | undefined => {
  if (deal.by === deal.to) return because('with-oneself')
  if (deal.promises.length === 0) return because('empty-deal')
  if (deal.promises.length > 4) return because('too-many-clauses', { most: 4 })
  for (let i = 0; i < promised.length; i++) {
    const refused = promiseRefusal(world, promised[i]) ?? twinRefusal(world, deal, promised, i)
    if (refused) return refused
  }
  return undefined
}

const purseRefusal = (world: World, promised: readonly Promised[], paying: number): Reason | undefined => {
  const cost = asideFrom(promised, paying)
  const have = world.tracks.funds[paying]
  return cost > have ? because('deal-funds', { cost, have, seat: SEATS[paying] }) : undefined
}

const bothPurses = (world: World, { by, to }: Terms, promised: readonly Promised[]): Reason | undefined =>
  purseRefusal(world, promised, to) ?? purseRefusal(world, promised, by)

/** Why an agreement can't be offered; a party's purse is asked only of the seat that would pay now. */
export const dealRefusal = (world: World, deal: Terms, paying: number): Reason | undefined => {
  const promised = promisedBy(deal)
  return termsRefusal(world, deal, promised) ?? purseRefusal(world, promised, paying)
}

/** Why an agreement can't be accepted: both purses are asked, first of the seat that accepts. */
export const acceptRefusal = (world: World, deal: Terms): Reason | undefined => {
  const promised = promisedBy(deal)
  return termsRefusal(world, deal, promised) ?? bothPurses(world, deal, promised)
}

/** The same of an offer whose terms were found in order when it was made a moment ago. */
export const pursesRefusal = (world: World, deal: Terms): Reason | undefined =>
  bothPurses(world, deal, promisedBy(deal))
