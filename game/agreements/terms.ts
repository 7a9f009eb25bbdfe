import { SEAT } from '../places.ts'
import { because, type Reason } from '../reasons.ts'
import type { Pledge } from '../world.ts'
import { type Ready, readyFor, type Terms } from './promises.ts'
import { unfit } from './unfit.ts'

/** The terms of an agreement made ready: who promises what to whom, and what it sets aside, found once for all its turns. */

/** A promise between the two that it stands between. */
export type Promised = {
  readonly clause: string
  readonly sector: string | undefined
  readonly giver: number
  readonly target: number
  /** Undefined if no clause is called that. */
  readonly ready: Ready | undefined
  /** Who sets funds aside for it, and how many. */
  readonly payer: number
  readonly funds: number
  /** Whether a payment comes in at once. */
  readonly now: boolean
  /** Why it can't stand between these two, whatever the world is like. */
  readonly unfit: Reason | undefined
}

type Made = { readonly by: number; readonly to: number; readonly promised: readonly Promised[] }

const promisedIn = ({ by, to }: Terms, promise: Pledge): Promised => {
  const { clause, from, sector } = promise
  const giver = SEAT[from]
  const target = giver === by ? to : by
  const isParty = giver === by || giver === to
  const ready = isParty ? readyFor(promise, giver, target) : undefined
  const isPayment = clause === 'pay' || !ready
  const payer = isPayment ? giver : ready.payer
  const funds = clause === 'pay' ? (promise.funds ?? 0) : (ready?.funds ?? 0)
  const never = isParty ? unfit(promise, ready, giver, target) : because('not-a-party', { seat: from })
  const now = clause === 'pay' && promise.now === true
  return { clause, sector, giver, target, ready, payer, funds, now, unfit: never }
}

const MADE = new WeakMap<readonly Pledge[], Made>()

/** The promises of an agreement in their order. */
export const promisedBy = (terms: Terms): readonly Promised[] => {
  const known = MADE.get(terms.promises)
  return known && known.by === terms.by && known.to === terms.to ? known.promised : made(terms)
}

const made = (terms: Terms): Promised[] => terms.promises.map(promise => promisedIn(terms, promise))

/**
 * Keeps them ready: of what is offered again and again, and of what stands. Any other offer is gone before that pays. What
 * is written in an offer is never changed.
 */
export const keepReady = (terms: Terms): void => {
  const { by, to, promises } = terms
  if (!MADE.has(promises)) MADE.set(promises, { by, to, promised: made(terms) })
}

/** What promises would set aside from one party, payments that come in at once not counted. */
export const asideFrom = (promised: readonly Promised[], seat: number): number => {
  let sum = 0
  for (let i = 0; i < promised.length; i++) if (promised[i].payer === seat) sum += promised[i].funds
  return sum
}
export const setAside = (terms: Terms, seat: number): number => asideFrom(promisedBy(terms), seat)
