import { CLAUSES } from '../content/clauses.ts'
import { SEATS, SECTORS, type SectorId } from '../content/ids.ts'
import type { Clause, Slot } from '../content/kinds.ts'
import { PARAMETERS } from '../content/parameters.ts'
import { waitsFor } from './clock.ts'
import { OWNER, SEAT } from './places.ts'
import { because, type Reason } from './reasons.ts'
import { type Trace, tell } from './telling.ts'
import { befriend, pair, rolls, shift } from './tracks.ts'
import { compile, type Run } from './vocabulary/effects.ts'
import { scope } from './vocabulary/scope.ts'
import { type Test, test } from './vocabulary/values.ts'
import type { Deal, Pledge, World } from './world.ts'

/** Agreements: what is promised is set aside on acceptance, done among the duties, and remembered when broken. */

const { agreements } = PARAMETERS

const BY_ID = new Map<string, Clause>(Object.entries(CLAUSES))
export const clauseOf = (id: string): Clause | undefined => BY_ID.get(id)

/** Whether a promise stands against a deed. */
export const forbids = (promise: Pledge, deed: 'base' | 'line-against'): boolean =>
  clauseOf(promise.clause)?.forbids?.includes(deed) ?? false

/** What two seats would promise each other. */
type Terms = Pick<Deal, 'by' | 'to' | 'promises'>

const parties = (deal: Pick<Deal, 'by' | 'to'>, promise: Pledge): { giver: number; target: number } => {
  const giver = SEAT[promise.from]
  return { giver, target: giver === deal.by ? deal.to : deal.by }
}

const sectorOf = ({ sector }: Pledge): number => (sector === undefined ? -1 : SECTORS.indexOf(sector as SectorId))

/** A clause between two seats at a sector, made into functions once. */
type Ready = {
  readonly clause: Clause
  /** Whether these two may promise this to each other at all. */
  readonly allowed: boolean
  readonly needs: readonly { readonly holds: Test; readonly lack: string }[]
  /** Who sets funds aside for it, and how many; a payment sets aside what it names. */
  readonly payer: number
  readonly funds: number
  /** What is lacking for a second one between the same two while one is owed; undefined where two may stand. */
  readonly twin: string | undefined
  readonly run: Run
}
const LINES_AND_NONE = SECTORS.length + 1
const PLACES = SEATS.length * SEATS.length * LINES_AND_NONE
/** By clause, then by giver, target and sector, as far as they came up. */
const READY = new Map<string, (Ready | undefined)[]>(
  Object.keys(CLAUSES).map(id => [id, Array<Ready | undefined>(PLACES).fill(undefined)]),
)

type ClauseId = keyof typeof CLAUSES

const prepare = (id: ClauseId, giver: number, target: number, sector: number): Ready => {
  const clause: Clause = CLAUSES[id]
  const within = scope({ giver, target, sector })
  return {
    clause,
    allowed: clause.giver.includes(SEATS[giver]) && clause.target.includes(SEATS[target]),
    needs: (clause.needs ?? []).map(need => ({ holds: test(need.if, within), lack: need.lack })),
    payer: clause.price?.by === 'target' ? target : giver,
    funds: clause.price?.funds ?? 0,
    twin: clause.duty === 'once' ? clause.needs?.[0].lack : undefined,
    run: compile(clause.effects, within),
  }
}

/** Undefined if no clause is called that. */
const readyFor = (promise: Pledge, giver: number, target: number): Ready | undefined => {
  const made = READY.get(promise.clause)
  if (!made) return undefined
  const sector = sectorOf(promise)
  const at = (giver * SEATS.length + target) * LINES_AND_NONE + sector + 1
  const ready = made[at] ?? prepare(promise.clause as ClauseId, giver, target, sector)
  made[at] = ready
  return ready
}

/** Undefined if no clause is called that. The promise is one of the two parties'. */
const readyIn = (deal: Pick<Deal, 'by' | 'to'>, promise: Pledge): Ready | undefined => {
  const giver = SEAT[promise.from]
  return readyFor(promise, giver, giver === deal.by ? deal.to : deal.by)
}

/** Where this turn's offers begin in the list; older ones have lapsed. */
export const firstOfTurn = ({ deals, turn }: World): number => {
  let at = deals.length
  while (at > 0 && deals[at - 1].turn === turn) at--
  return at
}

const madeThisTurn = (world: World, seat: number, isCounter: boolean): number => {
  let made = 0
  for (let i = firstOfTurn(world); i < world.deals.length; i++) {
    if (world.deals[i].by === seat && world.deals[i].counters >= 0 === isCounter) made++
  }
  return made
}
/** Offers of its own that a seat has made this turn, and its answers to others' offers. */
export const offersMade = (world: World, seat: number): number => madeThisTurn(world, seat, false)
export const countersMade = (world: World, seat: number): number => madeThisTurn(world, seat, true)

/** Funds that a promise sets aside, and whose. */
const price = (deal: Pick<Deal, 'by' | 'to'>, promise: Pledge): { seat: number; funds: number } => {
  if (promise.clause === 'pay') return { seat: SEAT[promise.from], funds: promise.funds ?? 0 }
  const { payer, funds } = readyIn(deal, promise) ?? { payer: SEAT[promise.from], funds: 0 }
  return { seat: payer, funds }
}

/** What an agreement would set aside from one party, payments that come in at once not counted. */
export const setAside = (deal: Terms, seat: number): number => {
  let sum = 0
  for (const promise of deal.promises) {
    const paid = price(deal, promise)
    if (paid.seat === seat) sum += paid.funds
  }
  return sum
}

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

/** An offer lies open; `counters` is the deal that it answers, −1 for none. */
export const layOpen = (
  world: World,
  { by, to, promises, secret }: Terms & Pick<Deal, 'secret'>,
  counters: number,
): Deal => {
  const deal: Deal = {
    id: world.deals.length,
    by,
    to,
    turn: world.turn,
    promises,
    secret,
    state: 'offered',
    counters,
    since: 0,
    kept: promises.map(() => 'owed'),
    leaked: false,
  }
  world.deals.push(deal)
  return deal
}

/** Acceptance: both sides' funds are set aside at once, so that nothing is promised twice. */
export const conclude = (world: World, deal: Deal, trace?: Trace): void => {
  deal.state = 'accepted'
  deal.since = world.turn
  tell(trace, world.turn, {
    chapter: 'duties',
    kind: 'agreed',
    seat: deal.by,
    at: deal.to,
    data: { deal: deal.id },
    seen: deal.secret ? [deal.by, deal.to] : [],
  })
  for (const seat of [deal.by, deal.to]) shift(world, 'funds', seat, -setAside(deal, seat), trace)
  for (let i = 0; i < deal.promises.length; i++) {
    const promise = deal.promises[i]
    if (promise.clause !== 'pay' || !promise.now) continue
    shift(world, 'funds', parties(deal, promise).target, promise.funds ?? 0, trace)
    deal.kept[i] = 'kept'
  }
}

/** What a promise needs was there when it was agreed and is gone: nobody broke it, and what was set aside goes back. */
const lapse = (world: World, deal: Deal, i: number, lack: string, trace?: Trace): void => {
  const { giver, target } = parties(deal, deal.promises[i])
  deal.kept[i] = 'lapsed'
  tell(trace, world.turn, {
    chapter: 'duties',
    kind: 'lapsed',
    seat: giver,
    at: target,
    item: deal.promises[i].clause,
    data: { deal: deal.id, lack },
    seen: deal.secret && !deal.leaked ? [deal.by, deal.to] : [],
  })
  const { seat, funds } = price(deal, deal.promises[i])
  shift(world, 'funds', seat, funds, trace)
}

const doDuty = (world: World, deal: Deal, i: number, trace?: Trace): void => {
  const promise = deal.promises[i]
  if (deal.kept[i] !== 'owed') return
  const { giver, target } = parties(deal, promise)
  const ready = readyFor(promise, giver, target)
  if (!ready || ready.clause.duty === 'standing') return
  const lack = ready.clause.duty === 'once' ? ready.needs.find(({ holds }) => !holds(world))?.lack : undefined
  if (lack) {
    lapse(world, deal, i, lack, trace)
    return
  }
  tell(trace, world.turn, {
    chapter: 'duties',
    kind: 'duty',
    seat: giver,
    at: target,
    item: promise.clause,
    data: { deal: deal.id, funds: promise.funds ?? 0, sector: promise.sector ?? '' },
    seen: deal.secret && !deal.leaked ? [deal.by, deal.to] : [],
  })
  if (promise.clause === 'pay') shift(world, 'funds', target, promise.funds ?? 0, trace)
  ready.run(world, trace)
  if (ready.clause.duty === 'once') deal.kept[i] = 'kept'
  if (promise.clause === 'base') breakPromises(world, giver, other => forbids(other, 'base'), trace)
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
  tell(trace, world.turn, { chapter: 'duties', kind: 'leaked', seat: deal.by, at: deal.to, data: { deal: deal.id } })
  if (rolls(world, agreements.leakIn6)) deal.leaked = true
  else if (trace) trace.told.pop()
}

/** Breaking costs relation and trust, and is news if the agreement was public. */
const breakOne = (world: World, deal: Deal, i: number, trace?: Trace): void => {
  const { giver, target } = parties(deal, deal.promises[i])
  deal.kept[i] = 'broken'
  deal.state = 'broken'
  tell(trace, world.turn, {
    chapter: 'duties',
    kind: 'broke',
    seat: giver,
    at: target,
    item: deal.promises[i].clause,
    data: { deal: deal.id },
    seen: deal.secret && !deal.leaked ? [deal.by, deal.to] : [],
  })
  befriend(world, giver, target, agreements.breach, trace)
  shift(world, 'broken', giver, 1, trace)
  // What was set aside for duties that will not be done now goes back.
  for (let j = 0; j < deal.promises.length; j++) {
    if (deal.kept[j] !== 'owed') continue
    const { seat, funds } = price(deal, deal.promises[j])
    shift(world, 'funds', seat, funds, trace)
  }
  world.grudges[pair(giver, target)]++
}

/** All promises that a seat gave and that the deed goes against. */
export const breakPromises = (
  world: World,
  giver: number,
  against: (promise: Pledge, target: number) => boolean,
  trace?: Trace,
): void => {
  for (const deal of world.deals) {
    if (deal.state !== 'accepted') continue
    for (let i = 0; i < deal.promises.length; i++) {
      const promise = deal.promises[i]
      if (deal.kept[i] === 'owed' && SEAT[promise.from] === giver && against(promise, parties(deal, promise).target))
        breakOne(world, deal, i, trace)
    }
  }
}

/** At the end of a turn: promises that ran out are kept; a step together that was not taken is broken. */
export const settle = (world: World, last: boolean, trace?: Trace): void => {
  for (const deal of world.deals) {
    if (deal.state !== 'accepted') continue
    for (let i = 0; i < deal.promises.length && deal.state === 'accepted'; i++) {
      const promise = deal.promises[i]
      if (deal.kept[i] !== 'owed' || clauseOf(promise.clause)?.duty === 'once') continue
      if (promise.clause === 'together' && world.tracks.stance[SEAT[promise.from]] >= (promise.rung ?? 0))
        deal.kept[i] = 'kept'
      else if (world.turn < lasts(deal, promise) && !last) continue
      else if (promise.clause === 'together' && world.turn >= lasts(deal, promise)) breakOne(world, deal, i, trace)
      else if (promise.clause !== 'word') deal.kept[i] = 'kept'
    }
    if (deal.state === 'accepted' && deal.kept.every(state => state !== 'owed')) deal.state = 'ended'
  }
}

/** Whether intelligence is shared with a seat this turn by agreement. */
export const isInformed = (world: World, seat: number): boolean =>
  world.deals.some(
    deal =>
      deal.state === 'accepted' &&
      deal.promises.some(
        (promise, i) =>
          promise.clause === 'intelligence' && deal.kept[i] === 'owed' && parties(deal, promise).target === seat,
      ),
  )
