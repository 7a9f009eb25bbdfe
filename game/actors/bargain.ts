import { SEATS } from '../../content/ids.ts'
import { dealRefusal, firstOfTurn, offersMade } from '../agreements.ts'
import { SEAT } from '../places.ts'
import { pair, relation } from '../tracks.ts'
import type { Deal, Pledge, World } from '../world.ts'
import { type Care, ENOUGH } from './care.ts'
import type { Said, Stage } from './kinds.ts'
import { READY } from './prepare.ts'
import { said } from './said.ts'

/** How scripted actors bargain: they offer what their doctrine seeks, weigh what they are offered, and counter once. */

const PER_FUND = 2
const CLOSE = -5
/** Funds that a seat likes to keep for its own orders. */
const KEPT = 2
const MOST_ASKED = 3
const NO_ROWS: readonly never[] = []

/** The last funds are dear: they are what orders are paid from. */
const costOf = (view: World, seat: number, funds: number): number =>
  funds * (view.tracks.funds[seat] - funds >= KEPT ? PER_FUND : 2 * PER_FUND)

const worthOf = (view: World, seat: number, partner: number, pledge: Pledge): number => {
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

/** The next offer that the doctrine seeks; at most three a turn, one at a time. */
export const offers: Stage = (view, seat) => {
  if (offersMade(view, seat) >= MOST_ASKED) return []
  for (const { rule, to } of READY[seat].offers) {
    for (const { partner, holds } of to) {
      if (!holds(view) || isStale(view, seat, partner, rule.clauses)) continue
      const promises = pledges(seat, partner, rule.clauses)
      const deal = { by: seat, to: partner, promises }
      if (worthOfDeal(view, seat, deal) < ENOUGH || dealRefusal(view, deal, seat)) continue
      const args = { to: SEATS[partner], promises, secret: rule.secret ?? false }
      return [said(seat, 'propose', args as never, rule.because, rule.source)]
    }
  }
  return []
}

/** A changed offer that would be worth it: the other side adds funds, as far as it has any. */
const counter = (view: World, seat: number, deal: Deal, worth: number): Said | undefined => {
  const funds = Math.ceil((ENOUGH - worth) / PER_FUND)
  if (deal.counters >= 0 || worth < CLOSE || deal.promises.length > 3) return undefined
  const paid = deal.promises.findIndex(pledge => pledge.clause === 'pay' && SEAT[pledge.from] === deal.by)
  const promises: Pledge[] =
    paid < 0
      ? [...deal.promises, { clause: 'pay', from: SEATS[deal.by], funds }]
      : deal.promises.map((pledge, i) => (i === paid ? { ...pledge, funds: (pledge.funds ?? 0) + funds } : pledge))
  const changed = { by: seat, to: deal.by, promises }
  if (dealRefusal(view, changed, seat) || dealRefusal(view, changed, deal.by)) return undefined
  const args = { to: SEATS[deal.by], promises, secret: deal.secret, counters: deal.id }
  return said(seat, 'propose', args as never, 'Fair enough, if you add to it.', ['design'])
}

/** Answers to the offers that lie open. */
export const answers = (view: World, seat: number, { enough }: Care): Said[] => {
  const replies: Said[] = []
  for (let i = firstOfTurn(view); i < view.deals.length; i++) {
    const deal = view.deals[i]
    if (deal.to !== seat || deal.state !== 'offered') continue
    const worth = worthOfDeal(view, seat, deal)
    const can = !dealRefusal(view, deal, seat) && !dealRefusal(view, deal, deal.by)
    const other = worth >= enough ? undefined : counter(view, seat, deal, worth)
    if (worth >= enough && can)
      replies.push(said(seat, 'answer', { deal: deal.id, yes: true }, 'What we get is worth what we give.', ['design']))
    else
      replies.push(
        other ?? said(seat, 'answer', { deal: deal.id, yes: false }, 'It asks more of us than it gives.', ['design']),
      )
  }
  return replies
}
