import { SEATS } from '../../content/ids.ts'
import type { ProposalRule } from '../../content/kinds.ts'
import { firstOfTurn, offersMade } from '../agreements/offers.ts'
import type { Terms } from '../agreements/promises.ts'
import { acceptRefusal, dealRefusal } from '../agreements/refusals.ts'
import { keepReady } from '../agreements/terms.ts'
import { SEAT } from '../places.ts'
import { pair, relation } from '../tracks.ts'
import type { Reader, Test } from '../vocabulary/values.ts'
import type { Deal, Pledge, World } from '../world.ts'
import { type Care, ENOUGH } from './care.ts'
import type { Said, Stage } from './kinds.ts'
import { possible, READY, type Ready } from './prepare.ts'
import { said } from './said.ts'

/** How scripted actors bargain: they offer what their doctrine seeks, weigh what they are offered, and counter once. */

export const PER_FUND = 2
const CLOSE = -5
/** Funds that a seat likes to keep for its own orders. */
const KEPT = 2
const MOST_ASKED = 3
const NO_ROWS: readonly never[] = []

/** The last funds are dear: they are what orders are paid from. */
const costOf = (view: World, seat: number, funds: number): number =>
  funds * (view.tracks.funds[seat] - funds >= KEPT ? PER_FUND : 2 * PER_FUND)

/** What a promise in an agreement with a partner is worth to a seat, given or got; one fund is 2. */
const weighing = (seat: number, partner: number, { clause, from, funds = 0, rung = 0 }: Pledge): Reader => {
  const mine = SEAT[from] === seat
  if (clause === 'pay') return mine ? view => -costOf(view, seat, funds) : () => PER_FUND * funds
  const rows = (READY[seat].worths[partner].get(clause) ?? NO_ROWS).filter(({ isGiver }) => isGiver === mine)
  const high = clause === 'together' && rung > 3 && mine ? 2 * (rung - 3) : 0
  return view => {
    for (let i = 0; i < rows.length; i++) if (rows[i].holds(view)) return rows[i].worth - high
    return 0
  }
}

/** The promises of an agreement as one of its two weighs them. */
type Weighed = { readonly seat: number; readonly partner: number; readonly promises: readonly Reader[] }
const WEIGHED = new WeakMap<readonly Pledge[], Weighed[]>()
/** Made once for each of the two: what stands in an offer is never changed. */
const weighed = (seat: number, { by, to, promises }: Terms): Weighed => {
  const sides = WEIGHED.get(promises)
  if (sides) for (let i = 0; i < sides.length; i++) if (sides[i].seat === seat) return sides[i]
  const partner = by === seat ? to : by
  const made = { seat, partner, promises: promises.map(pledge => weighing(seat, partner, pledge)) }
  if (sides) sides.push(made)
  else WEIGHED.set(promises, [made])
  return made
}

/** What each promise is worth to a seat. */
export const worthsOf = (view: World, seat: number, terms: Terms): number[] =>
  weighed(seat, terms).promises.map(weigh => weigh(view))

/** What an agreement is worth to a seat; broken promises and bad blood count against the partner. */
export const worthOfDeal = (view: World, seat: number, terms: Terms): number => worthAs(view, weighed(seat, terms))

const worthAs = (view: World, { seat, partner, promises }: Weighed): number => {
  let worth = -2 * view.grudges[pair(partner, seat)] + (relation(view, seat, partner) <= -2 ? -1 : 0)
  for (let i = 0; i < promises.length; i++) worth += promises[i](view)
  return worth
}

const sameClauses = (one: readonly Pledge[], two: readonly Pledge[]): boolean => {
  if (one === two) return true
  if (one.length !== two.length) return false
  for (let i = 0; i < one.length; i++) if (one[i].clause !== two[i].clause) return false
  return true
}

/** Not twice what stands, and not again soon what was refused. */
const isStale = ({ deals, turn }: World, { by, to, promises }: Terms): boolean => {
  for (let i = deals.length - 1; i >= 0; i--) {
    const deal = deals[i]
    if (deal.by !== by || deal.to !== to) continue
    const isFresh = deal.state === 'accepted' || deal.state === 'ended' || turn - deal.turn < 2
    if (isFresh && sameClauses(promises, deal.promises)) return true
  }
  return false
}

/** An agreement that a seat would offer. */
export type Offer = Pick<Deal, 'by' | 'to' | 'promises' | 'secret'>
export type Found = { readonly offer: Offer; readonly rule: ProposalRule }

type Partner = Ready['offers'][number]['to'][number]

/** An offer of a doctrine: when it is sought, and as its own side weighs it. */
type Sought = { readonly holds: Test; readonly worth: Weighed; readonly found: Found }

const sought = (by: number, rule: ProposalRule, { partner, holds, promises }: Partner): Sought => {
  const offer = { by, to: partner, promises, secret: rule.secret ?? false }
  keepReady(offer)
  return { holds, worth: weighed(by, offer), found: { rule, offer } }
}

/** Each seat's offers in the order of its doctrine, partner by partner. */
const SOUGHT = READY.map(({ offers }, by) =>
  offers.flatMap(({ rule, to }) => to.filter(possible).map(each => sought(by, rule, each))),
)

/** Whether an offer is one to make now. */
const isSought = (view: World, { holds, worth, found: { offer } }: Sought): boolean =>
  holds(view) && !isStale(view, offer) && worthAs(view, worth) >= ENOUGH && !dealRefusal(view, offer, offer.by)

/** Offers that the doctrine seeks now, in its order, so many at most. A seat makes three a turn, one at a time. */
export const soughtOffers = (view: World, seat: number, most: number): Found[] => {
  if (offersMade(view, seat) >= MOST_ASKED) return []
  const sought = SOUGHT[seat].filter(each => isSought(view, each))
  return sought.slice(0, most).map(({ found }) => found)
}

export const nextOffer = (view: World, seat: number): Found | undefined => {
  if (offersMade(view, seat) >= MOST_ASKED) return undefined
  const rows = SOUGHT[seat]
  for (let i = 0; i < rows.length; i++) if (isSought(view, rows[i])) return rows[i].found
  return undefined
}

export const offers: Stage = (view, seat) => {
  const found = nextOffer(view, seat)
  return found ? [proposed(found.offer, -1, found.rule.because, found.rule.source)] : []
}

/** An offer as a decision; `counters` is the deal it answers, −1 for none. */
export const proposed = (
  { by, to, promises, secret }: Offer,
  counters: number,
  because: string,
  source: readonly string[],
): Said => {
  const args = { to: SEATS[to], promises, secret, ...(counters >= 0 && { counters }) }
  return said(by, 'propose', args as never, because, source)
}

const RAISED = new WeakMap<readonly Pledge[], Pledge[][]>()
/** The same promises with so many funds more from who made them; made once, since offers come again and are countered. */
const raised = ({ by, promises }: Deal, funds: number): Pledge[] => {
  const known = RAISED.get(promises) ?? []
  if (!known[funds]) {
    const paid = promises.findIndex(pledge => pledge.clause === 'pay' && SEAT[pledge.from] === by)
    known[funds] =
      paid < 0
        ? [...promises, { clause: 'pay', from: SEATS[by], funds }]
        : promises.map((pledge, i) => (i === paid ? { ...pledge, funds: (pledge.funds ?? 0) + funds } : pledge))
    RAISED.set(promises, known)
  }
  return known[funds]
}

/** A changed offer that would be worth it: the other side adds funds, as far as it has any. */
const counter = (view: World, seat: number, deal: Deal, worth: number): Offer | undefined => {
  const funds = Math.ceil((ENOUGH - worth) / PER_FUND)
  if (deal.counters >= 0 || worth < CLOSE || deal.promises.length > 3) return undefined
  const changed = { by: seat, to: deal.by, promises: raised(deal, funds), secret: deal.secret }
  keepReady(changed)
  return acceptRefusal(view, changed) ? undefined : changed
}

/**
 * What a seat answers to an offer that lies open: whether it takes it and, where not, what it would take instead. `refusal`
 * asks less where something is known to be in order.
 */
export const replyTo = (
  view: World,
  seat: number,
  deal: Deal,
  enough = ENOUGH,
  refusal: typeof acceptRefusal = acceptRefusal,
): { readonly yes: boolean; readonly other?: Offer } => {
  const worth = worthOfDeal(view, seat, deal)
  if (worth < enough) return { yes: false, other: counter(view, seat, deal, worth) }
  return { yes: !refusal(view, deal) }
}

/** Offers of this turn that a seat has not answered. */
export const openTo = (view: World, seat: number): Deal[] =>
  view.deals.slice(firstOfTurn(view)).filter(deal => deal.to === seat && deal.state === 'offered')

export const declined = (deal: Deal, seat: number, other: Offer | undefined): Said =>
  other
    ? proposed(other, deal.id, 'Fair enough, if you add to it.', ['design'])
    : said(seat, 'answer', { deal: deal.id, yes: false }, 'It asks more of us than it gives.', ['design'])

/** Answers to the offers that lie open. */
export const answers = (view: World, seat: number, { enough }: Care): Said[] =>
  openTo(view, seat).map(deal => {
    const { yes, other } = replyTo(view, seat, deal, enough)
    return yes
      ? said(seat, 'answer', { deal: deal.id, yes }, 'What we get is worth what we give.', ['design'])
      : declined(deal, seat, other)
  })
