import { SEATS } from '../../content/ids.ts'
import type { ProposalRule } from '../../content/kinds.ts'
import { dealRefusal, firstOfTurn, offersMade } from '../agreements.ts'
import { SEAT } from '../places.ts'
import { pair, relation } from '../tracks.ts'
import type { Deal, Pledge, World } from '../world.ts'
import type { Said, Stage } from './kinds.ts'
import { READY } from './prepare.ts'
import { said } from './said.ts'

/** How scripted actors bargain: they offer what their doctrine seeks, weigh what they are offered, and counter once. */

export const PER_FUND = 2
export const ENOUGH = 1
const CLOSE = -5
/** Funds that a seat likes to keep for its own orders. */
const KEPT = 2
const MOST_ASKED = 3
const NO_ROWS: readonly never[] = []

/** The last funds are dear: they are what orders are paid from. */
const costOf = (view: World, seat: number, funds: number): number =>
  funds * (view.tracks.funds[seat] - funds >= KEPT ? PER_FUND : 2 * PER_FUND)

/** What a promise in an agreement with a partner is worth to a seat, given or got; one fund is 2. */
export const worthOf = (view: World, seat: number, partner: number, pledge: Pledge): number => {
  const mine = SEAT[pledge.from] === seat
  if (pledge.clause === 'pay') return mine ? -costOf(view, seat, pledge.funds ?? 0) : PER_FUND * (pledge.funds ?? 0)
  for (const { worth, holds } of READY[seat].worths[partner].get(pledge.clause) ?? NO_ROWS) {
    if ((worth.side === 'giver') === mine && holds(view)) {
      const high = pledge.clause === 'together' && (pledge.rung ?? 0) > 3 && mine ? 2 * ((pledge.rung ?? 0) - 3) : 0
      return worth.worth - high
    }
  }
  return 0
}

/** What an agreement is worth to a seat; broken promises and bad blood count against the partner. */
export const worthOfDeal = (view: World, seat: number, deal: Pick<Deal, 'by' | 'to' | 'promises'>): number => {
  const partner = deal.by === seat ? deal.to : deal.by
  let worth = -2 * view.grudges[pair(partner, seat)] + (relation(view, seat, partner) <= -2 ? -1 : 0)
  for (const pledge of deal.promises) worth += worthOf(view, seat, partner, pledge)
  return worth
}

const sameClauses = (one: readonly { clause: string }[], two: readonly { clause: string }[]): boolean =>
  one.length === two.length && one.every((each, i) => each.clause === two[i].clause)

/** Not twice what stands, and not again soon what was refused. */
const isStale = (view: World, seat: number, partner: number, clauses: readonly { clause: string }[]): boolean => {
  for (let i = view.deals.length - 1; i >= 0; i--) {
    const deal = view.deals[i]
    if (deal.by !== seat || deal.to !== partner || !sameClauses(clauses, deal.promises)) continue
    if (deal.state === 'accepted' || deal.state === 'ended' || view.turn - deal.turn < 2) return true
  }
  return false
}

const pledges = (
  seat: number,
  partner: number,
  clauses: readonly { clause: string; from: 'me' | 'them' }[],
): Pledge[] => clauses.map(({ from, ...rest }) => ({ ...rest, from: SEATS[from === 'me' ? seat : partner] }))

/** An agreement that a seat would offer. */
export type Offer = Pick<Deal, 'by' | 'to' | 'promises' | 'secret'>
export type Found = { readonly offer: Offer; readonly rule: ProposalRule }

/** Offers that the doctrine seeks now, in its order, so many at most. A seat makes three a turn, one at a time. */
export const soughtOffers = (view: World, seat: number, most: number): Found[] => {
  const found: Found[] = []
  if (offersMade(view, seat) >= MOST_ASKED) return found
  for (const { rule, to } of READY[seat].offers) {
    for (const { partner, holds } of to) {
      if (!holds(view) || isStale(view, seat, partner, rule.clauses)) continue
      const promises = pledges(seat, partner, rule.clauses)
      const offer = { by: seat, to: partner, promises, secret: rule.secret ?? false }
      if (worthOfDeal(view, seat, offer) < ENOUGH || dealRefusal(view, offer, seat)) continue
      if (found.push({ offer, rule }) >= most) return found
    }
  }
  return found
}
export const nextOffer = (view: World, seat: number): Found | undefined => soughtOffers(view, seat, 1)[0]

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

/** A changed offer that would be worth it: the other side adds funds, as far as it has any. */
const counter = (view: World, seat: number, deal: Deal, worth: number): Offer | undefined => {
  const funds = Math.ceil((ENOUGH - worth) / PER_FUND)
  if (deal.counters >= 0 || worth < CLOSE || deal.promises.length > 3) return undefined
  const paid = deal.promises.findIndex(pledge => pledge.clause === 'pay' && SEAT[pledge.from] === deal.by)
  const promises: Pledge[] =
    paid < 0
      ? [...deal.promises, { clause: 'pay', from: SEATS[deal.by], funds }]
      : deal.promises.map((pledge, i) => (i === paid ? { ...pledge, funds: (pledge.funds ?? 0) + funds } : pledge))
  const changed = { by: seat, to: deal.by, promises, secret: deal.secret }
  return dealRefusal(view, changed, seat) || dealRefusal(view, changed, deal.by) ? undefined : changed
}

/** What a seat answers to an offer that lies open: whether it takes it and, where not, what it would take instead. */
export const replyTo = (view: World, seat: number, deal: Deal): { readonly yes: boolean; readonly other?: Offer } => {
  const worth = worthOfDeal(view, seat, deal)
  if (worth < ENOUGH) return { yes: false, other: counter(view, seat, deal, worth) }
  return { yes: !dealRefusal(view, deal, seat) && !dealRefusal(view, deal, deal.by) }
}

/** Offers of this turn that a seat has not answered. */
export const openTo = (view: World, seat: number): Deal[] =>
  view.deals.slice(firstOfTurn(view)).filter(deal => deal.to === seat && deal.state === 'offered')

export const declined = (deal: Deal, seat: number, other: Offer | undefined): Said =>
  other
    ? proposed(other, deal.id, 'Fair enough, if you add to it.', ['design'])
    : said(seat, 'answer', { deal: deal.id, yes: false }, 'It asks more of us than it gives.', ['design'])

/** Answers to the offers that lie open. */
export const answers: Stage = (view, seat) =>
  openTo(view, seat).map(deal => {
    const { yes, other } = replyTo(view, seat, deal)
    return yes
      ? said(seat, 'answer', { deal: deal.id, yes }, 'What we get is worth what we give.', ['design'])
      : declined(deal, seat, other)
  })
