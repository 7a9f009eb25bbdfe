import { useSyncExternalStore } from 'react'
import { SEAT } from '../../game/places.ts'
import type { Snapshot } from '../solo/table.ts'
import { arrived, type Conversation, conversationsOf } from './conversations.ts'

/**
 * What has been read, conversation by conversation: in a game alone for as long as the page's session lasts, in a class as
 * long as this device knows the class. No decision, so not in the log.
 */

type Seen = Readonly<Record<string, number>>

const games = new Map<string, Seen>()
const listeners = new Set<() => void>()
const NOTHING: Seen = {}

const CLASS = 'amu-darya class talk '

/** Alone, the seat's own cards and first cable tell games apart well enough for a mark; a class has its code. */
export const gameKey = ({ id, view, seat, around }: Snapshot): string => {
  if (around) return CLASS + id
  const own = SEAT[seat]
  const first = view.cables.find(cable => cable.to === own)
  return ['talk', view.scenario, seat, view.agendas[own], first?.kind, first?.about, first?.item].join(' ')
}

const storeOf = (game: string): Storage => (game.startsWith(CLASS) ? localStorage : sessionStorage)

const seenIn = (game: string): Seen => {
  const known = games.get(game)
  if (known) return known
  let kept = NOTHING
  try {
    kept = JSON.parse(storeOf(game).getItem(game) ?? '{}') as Seen
  } catch {
    // Storage may be closed to the page; marks then last as long as the page.
  }
  games.set(game, kept)
  return kept
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSeen = (snapshot: Snapshot): Seen => {
  const game = gameKey(snapshot)
  return useSyncExternalStore(
    subscribe,
    () => seenIn(game),
    () => NOTHING,
  )
}

export const markSeen = (snapshot: Snapshot, conversation: Conversation): void => {
  const game = gameKey(snapshot)
  const count = arrived(snapshot.view, snapshot.seat, conversation)
  const seen = seenIn(game)
  if ((seen[conversation.key] ?? 0) === count) return
  const next = { ...seen, [conversation.key]: count }
  games.set(game, next)
  try {
    storeOf(game).setItem(game, JSON.stringify(next))
  } catch {
    // As above.
  }
  for (const listener of listeners) listener()
}

export const isUnread = (snapshot: Snapshot, seen: Seen, conversation: Conversation): boolean =>
  arrived(snapshot.view, snapshot.seat, conversation) > (seen[conversation.key] ?? 0)

/** Conversations with something not yet read; for the tab's count. */
export const useUnreadCount = (snapshot: Snapshot): number => {
  const seen = useSeen(snapshot)
  return conversationsOf(snapshot.view, snapshot.seat).filter(each => isUnread(snapshot, seen, each)).length
}
