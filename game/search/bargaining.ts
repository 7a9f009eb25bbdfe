import { SEATS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import {
  declined,
  type Found,
  openTo,
  PER_FUND,
  proposed,
  replyTo,
  soughtOffers,
  worthOfDeal,
  worthsOf,
} from '../actors/bargain.ts'
import { ENOUGH } from '../actors/care.ts'
import type { Said } from '../actors/kinds.ts'
import { leaveRule } from '../actors/leave.ts'
import { said } from '../actors/said.ts'
import { conclude, countersMade, layOpen } from '../agreements/offers.ts'
import { acceptRefusal, dealRefusal } from '../agreements/refusals.ts'
import { meant } from '../orders.ts'
import { SEAT } from '../places.ts'
import { befriend } from '../tracks.ts'
import { gainReason, redLineReason } from '../words/search.ts'
import type { Consent, Deal, Pledge, World } from '../world.ts'
import type { Mind } from './mind.ts'
import type { Lead } from './playout.ts'
import type { Thinking } from './race.ts'
import { type Option, weigh, yesOrNo } from './weigh.ts'

/** A strategist's offers and answers: what its doctrine thinks of them, and what comes of them in the end. */

/** Points that a unit of the doctrine's worth speaks for an agreement beforehand. */
const PER_WORTH = 0.5
/** A promise of less worth than this is one that the doctrine never gives. */
const RED_LINE = -8
/** What speaks for and against leave where the doctrine would and would not give it. */
const LEAVE = 1
const OFFERS_WEIGHED = 5
const SOURCE = ['design'] as const

/** A turn in which the bodies have not met yet, or have. */
export const restOf = ({ motions }: World): Omit<Lead, 'seat'> => ({
  offering: false,
  tabling: motions.length > 0 ? 'nobody' : 'all',
})

export const crossesLine = (view: World, seat: number, deal: Pick<Deal, 'by' | 'to' | 'promises'>): boolean => {
  const worths = worthsOf(view, seat, deal)
  return deal.promises.some(({ clause, from }, i) => clause !== 'pay' && SEAT[from] === seat && worths[i] <= RED_LINE)
}

const findDeal = (world: World, id: number): Deal => {
  const deal = world.deals.find(each => each.id === id)
  if (!deal) throw new Error(`No deal ${id} lies open`)
  return deal
}

const mayCounter = (view: World, seat: number): boolean => countersMade(view, seat) < PARAMETERS.agreements.maxCounters

const replyToDeal = (mind: Mind, deal: Deal, think: Thinking, most: number): Said => {
  const { view, seat } = mind
  const usual = replyTo(view, seat, deal)
  if (acceptRefusal(view, deal)) return declined(deal, seat, undefined)
  if (crossesLine(view, seat, deal)) return said(seat, 'answer', { deal: deal.id, yes: false }, redLineReason(), SOURCE)
  const prior = PER_WORTH * (worthOfDeal(view, seat, deal) - ENOUGH)
  const { yes, gain } = yesOrNo(
    mind,
    { prior, change: world => conclude(world, findDeal(world, deal.id)) },
    world => {
      findDeal(world, deal.id).state = 'refused'
    },
    think,
    most,
    restOf(view),
  )
  if (!yes && usual.other && mayCounter(view, seat)) return declined(deal, seat, usual.other)
  return said(seat, 'answer', { deal: deal.id, yes }, gainReason(gain), SOURCE)
}

const findConsent = (world: World, { by, call }: Consent): Consent => {
  const consent = world.consents.find(each => each.by === by && each.call === call)
  if (!consent) throw new Error(`Nobody asked for ${call}`)
  return consent
}

const replyToGuest = (mind: Mind, asked: Consent, think: Thinking, most: number): Said => {
  const { view, seat } = mind
  const order = meant(asked.by, asked.call)
  const rule = order && leaveRule(order)
  const args = { by: SEATS[asked.by], call: asked.call }
  if (!rule) return said(seat, 'consent', { ...args, yes: false }, redLineReason(), SOURCE)
  const usual = rule.holds(view)
  const { yes, gain } = yesOrNo(
    mind,
    {
      prior: usual ? LEAVE : -LEAVE,
      change: world => {
        findConsent(world, asked).answer = 'yes'
      },
    },
    world => {
      findConsent(world, asked).answer = 'no'
      befriend(world, seat, asked.by, -1)
    },
    think,
    most,
    restOf(view),
  )
  return said(seat, 'consent', { ...args, yes }, gainReason(gain), yes && usual ? rule.rule.source : SOURCE)
}

/** Answers to all that lies open, with as much thinking for each; what one answer takes is gone for the next. */
export const replies = (first: Mind, think: Thinking): Said[] => {
  const { view, seat } = first
  const made: Said[] = []
  let thought = first
  const keep = (each: Said): void => {
    made.push(each)
    thought = thought.after(each)
  }
  const deals = openTo(view, seat)
  const guests = view.consents.filter(({ host, answer }) => host === seat && answer === 'waiting')
  const most = think.left / Math.max(1, deals.length + guests.length)
  for (const { id } of deals) keep(replyToDeal(thought, findDeal(thought.view, id), think, most))
  for (const guest of guests) keep(replyToGuest(thought, guest, think, most))
  return made
}

/** As much as the partner would still add, by what its doctrine lets one guess: never what one would refuse oneself. */
const dearer = ({ view, seat }: Mind, { offer, rule }: Found): Found[] => {
  const spare = Math.floor((worthOfDeal(view, offer.to, offer) - ENOUGH) / PER_FUND)
  if (spare < 1 || offer.promises.length > 3 || offer.promises.some(({ clause }) => clause === 'pay')) return []
  const pay: Pledge = { clause: 'pay', from: SEATS[offer.to], funds: Math.min(spare, 3) }
  const asked = { ...offer, promises: [...offer.promises, pay] }
  const isWorthIt = worthOfDeal(view, offer.to, asked) >= ENOUGH && !dealRefusal(view, asked, seat)
  return isWorthIt ? [{ offer: asked, rule }] : []
}

/** The best of what the doctrine would offer and the partner would probably take, if it helps at all. */
export const offer = (mind: Mind, think: Thinking): Said[] => {
  const { view, seat } = mind
  const sought = soughtOffers(view, seat, OFFERS_WEIGHED).flatMap(each => [each, ...dearer(mind, each)])
  const likely = sought.filter(
    ({ offer: made }) =>
      !crossesLine(view, seat, made) && worthOfDeal(view, made.to, made) >= ENOUGH && !dealRefusal(view, made, made.to),
  )
  if (likely.length === 0) return []
  const options: Option<Found | undefined>[] = [
    { what: undefined, change: () => {}, prior: 0 },
    ...likely.map(found => ({
      what: found,
      prior: 0,
      change: (world: World) => conclude(world, layOpen(world, found.offer, -1)),
    })),
  ]
  const { what, lead } = weigh(mind, options, think, think.left, restOf(view))
  return what ? [proposed(what.offer, -1, gainReason(lead), what.rule.source)] : []
}
