import { PARAMETERS } from '../../content/parameters.ts'
import { type Trace, tell } from '../telling.ts'
import { rolls, SCALE, shift } from '../tracks.ts'
import { firstLack } from '../vocabulary/needs.ts'
import type { Deal, Pledge, World } from '../world.ts'
import { breakOne, breakPromises } from './breaches.ts'
import { promisedBy } from './terms.ts'

/** Duties: what was agreed is done in its chapter, and at the end of the turn it is settled what was kept. */

const { agreements } = PARAMETERS

/** What a promise needs was there when it was agreed and is gone: nobody broke it, and what was set aside goes back. */
const lapse = (world: World, deal: Deal, i: number, lack: string, trace?: Trace): void => {
  const { clause, giver, target, payer, funds } = promisedBy(deal)[i]
  deal.kept[i] = 'lapsed'
  tell(trace, world.turn, {
    chapter: 'duties',
    kind: 'lapsed',
    seat: giver,
    at: target,
    item: clause,
    data: { deal: deal.id, lack },
    seen: deal.secret && !deal.leaked ? [deal.by, deal.to] : [],
  })
  shift(world, SCALE.funds, payer, funds, trace)
}

const doDuty = (world: World, deal: Deal, i: number, trace?: Trace): void => {
  if (deal.kept[i] !== 'owed') return
  const { clause, giver, target, ready } = promisedBy(deal)[i]
  if (!ready || ready.duty === 'standing') return
  const lack = ready.duty === 'once' ? firstLack(ready.needs, world) : undefined
  if (lack) {
    lapse(world, deal, i, lack, trace)
    return
  }
  const promise = deal.promises[i]
  if (trace)
    tell(trace, world.turn, {
      chapter: 'duties',
      kind: 'duty',
      seat: giver,
      at: target,
      item: clause,
      data: { deal: deal.id, funds: promise.funds ?? 0, sector: promise.sector ?? '' },
      seen: deal.secret && !deal.leaked ? [deal.by, deal.to] : [],
    })
  if (clause === 'pay') shift(world, SCALE.funds, target, promise.funds ?? 0, trace)
  ready.run(world, trace)
  if (ready.duty === 'once') deal.kept[i] = 'kept'
  if (clause === 'base') breakPromises(world, giver, 'base', undefined, trace)
}

/** Turns that a promise stands, the turn of acceptance counted. */
const lasts = (deal: Deal, promise: Pledge): number => deal.since + (promise.turns ?? 99) - 1

/** Second chapter: what was agreed is done; secret pacts may come out. */
export const doDuties = (world: World, trace?: Trace): void => {
  for (const deal of world.deals) {
    if (deal.state !== 'accepted') continue
    for (let i = 0; i < deal.promises.length; i++) doDuty(world, deal, i, trace)
    if (deal.secret && !deal.leaked) comesOut(world, deal, trace)
  }
}

const comesOut = (world: World, deal: Deal, trace?: Trace): void => {
  if (trace)
    tell(trace, world.turn, { chapter: 'duties', kind: 'leaked', seat: deal.by, at: deal.to, data: { deal: deal.id } })
  if (rolls(world, agreements.leakIn6)) deal.leaked = true
  else if (trace) trace.told.pop()
}

/** At the end of a turn: promises that ran out are kept; a step together that was not taken is broken. */
export const settle = (world: World, last: boolean, trace?: Trace): void => {
  for (const deal of world.deals) {
    if (deal.state !== 'accepted') continue
    const promised = promisedBy(deal)
    for (let i = 0; i < promised.length && deal.state === 'accepted'; i++) {
      const { clause, giver, ready } = promised[i]
      if (deal.kept[i] !== 'owed' || ready?.duty === 'once') continue
      const promise = deal.promises[i]
      if (clause === 'together' && world.tracks.stance[giver] >= (promise.rung ?? 0)) deal.kept[i] = 'kept'
      else if (world.turn < lasts(deal, promise) && !last) continue
      else if (clause === 'together' && world.turn >= lasts(deal, promise)) breakOne(world, deal, i, trace)
      else if (clause !== 'word') deal.kept[i] = 'kept'
    }
    if (deal.state === 'accepted' && deal.kept.every(state => state !== 'owed')) deal.state = 'ended'
  }
}

/** Whether intelligence is shared with a seat this turn by agreement. */
export const isInformed = (world: World, seat: number): boolean =>
  world.deals.some(
    deal =>
      deal.state === 'accepted' &&
      promisedBy(deal).some(
        ({ clause, target }, i) => clause === 'intelligence' && deal.kept[i] === 'owed' && target === seat,
      ),
  )
