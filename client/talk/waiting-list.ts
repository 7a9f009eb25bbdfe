import { BODIES, SEATS } from '../../content/ids.ts'
import { eventOf } from '../../game/events.ts'
import { membersOf } from '../../game/institutions.ts'
import { SEAT } from '../../game/places.ts'
import type { Consent, Deal, Motion } from '../../game/world.ts'
import type { Snapshot } from '../solo/table.ts'

/** What others wait for from a seat, in the order in which it is shown. */
export type Waiting =
  | { readonly kind: 'consent'; readonly consent: Consent }
  | { readonly kind: 'offer'; readonly deal: Deal }
  | { readonly kind: 'choice'; readonly event: string }
  | { readonly kind: 'vote'; readonly motion: Motion }

export const waitingOf = ({ view, seat }: Pick<Snapshot, 'view' | 'seat'>): Waiting[] => {
  if (view.phase !== 'decision') return []
  const me = SEAT[seat]
  const sits = BODIES.filter(body => membersOf(view, body).includes(me))
  return [
    ...view.consents
      .filter(consent => consent.host === me && consent.answer === 'waiting')
      .map(consent => ({ kind: 'consent', consent }) as const),
    ...view.deals
      .filter(deal => deal.to === me && deal.state === 'offered')
      .map(deal => ({ kind: 'offer', deal }) as const),
    ...view.events
      .filter(event => event.chosen < 0 && eventOf(event.id)?.choice?.seat === SEATS[me])
      .map(event => ({ kind: 'choice', event: event.id }) as const),
    ...view.motions
      .filter(motion => sits.includes(motion.body) && motion.votes[me] === '')
      .map(motion => ({ kind: 'vote', motion }) as const),
  ]
}

/** How many answers others wait for; stands at the tab. */
export const waitingCount = (snapshot: Pick<Snapshot, 'view' | 'seat'>): number => waitingOf(snapshot).length

export const keyOf = (each: Waiting): string => {
  if (each.kind === 'consent') return `consent ${each.consent.by} ${each.consent.call}`
  if (each.kind === 'offer') return `offer ${each.deal.id}`
  return each.kind === 'choice' ? `choice ${each.event}` : `vote ${each.motion.resolution}`
}
