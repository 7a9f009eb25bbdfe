import type { SeatId } from '../../content/ids.ts'
import type { Clock, SessionSettings, Stage, StandingRule } from '../../game/wire/room.ts'

/**
 * A session but for its worlds' decisions and what is written beside them: who is there, who sits where, what the clock
 * says. Kept whole, as JSON, whenever it changes. Secrets are here as hashes only.
 */
export type SessionState = {
  readonly settings: SessionSettings
  readonly stage: Stage
  readonly controlHash: string
  readonly people: readonly PersonState[]
  /** In the order of their numbers. */
  readonly worlds: readonly TableState[]
  /** Number of the world that the projector shows. */
  readonly screen: number
}

export type PersonState = {
  readonly id: string
  readonly name: string
  readonly role: 'player' | 'observer'
  readonly secretHash: string
  readonly returnHash: string
  readonly joinedAt: number
  /** Where a player sits, or what an observer looks at. */
  readonly at?: { readonly world: number; readonly seat?: SeatId }
  readonly head: boolean
}

export type TableState = {
  readonly number: number
  readonly clock: Clock
  /** In the printed order. */
  readonly seats: readonly ChairState[]
}

export type ChairState = {
  readonly holder: 'open' | 'people' | 'script'
  readonly standing: readonly StandingRule[]
}
