import { SEATS, type SeatId } from '../../content/ids.ts'
import { SEAT } from '../../game/places.ts'
import type { View } from '../../game/view.ts'
import type { Deal, Message } from '../../game/world.ts'

/** A conversation is known by those in it beside oneself, in printed order; nobody named is everybody. */
export type Conversation = { readonly key: string; readonly seats: readonly SeatId[] }

export const EVERYONE_KEY = 'all'

export const conversationWith = (seats: readonly SeatId[]): Conversation => {
  const inOrder = SEATS.filter(id => seats.includes(id))
  return { key: inOrder.length === 0 ? EVERYONE_KEY : inOrder.join('+'), seats: inOrder }
}

export const conversationOf = (message: Message, me: SeatId): Conversation => {
  if (message.to.length === 0) return conversationWith([])
  const all = [message.from, ...message.to].map(seat => SEATS[seat])
  return conversationWith(all.filter(id => id !== me))
}

export const messagesIn = (view: View, me: SeatId, key: string): Message[] =>
  view.messages.filter(message => isInvolved(message, me) && conversationOf(message, me).key === key)

/** After the game all is opened; a seat's own talks stay its own here. */
const isInvolved = (message: Message, me: SeatId): boolean =>
  message.to.length === 0 || message.from === SEAT[me] || message.to.includes(SEAT[me])

/** Everyone first, each seat in printed order, then the groups that have spoken. */
export const conversationsOf = (view: View, me: SeatId): Conversation[] => {
  const fixed = [conversationWith([]), ...SEATS.filter(id => id !== me).map(id => conversationWith([id]))]
  const groups = new Map<string, Conversation>()
  for (const message of view.messages) {
    if (!isInvolved(message, me)) continue
    const each = conversationOf(message, me)
    if (each.seats.length > 1) groups.set(each.key, each)
  }
  return [...fixed, ...groups.values()]
}

export const dealsBetween = (view: View, one: SeatId, two: SeatId): Deal[] =>
  view.deals.filter(
    deal => (deal.by === SEAT[one] && deal.to === SEAT[two]) || (deal.by === SEAT[two] && deal.to === SEAT[one]),
  )

/** How much has come in a conversation that one did not do oneself; it only grows. */
export const arrived = (view: View, me: SeatId, { key, seats }: Conversation): number => {
  const heard = messagesIn(view, me, key).filter(message => message.from !== SEAT[me]).length
  if (seats.length !== 1) return heard
  const deals = dealsBetween(view, me, seats[0])
  const news = deals.filter(deal => deal.by !== SEAT[me] || (deal.state !== 'offered' && deal.state !== 'withdrawn'))
  return heard + news.length
}
