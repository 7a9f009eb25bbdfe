import type { PolicyId, SeatId, SectorId } from '../ids.ts'
import type { Sources } from '../kinds.ts'
import type { Value } from '../vocabulary.ts'

/** What each part of a scenario's history looks like: what each actor did, as decisions of the game, and what came of it. */

/** Something that an actor did. */
type OnRecord = {
  /** ISO day within the turn; of a span, a day of it that falls in the turn. */
  readonly date: string
  /** What the record has, or how it becomes this decision; neutral, at most 40 words. */
  readonly note: string
  /**
   * The deed is on record; that it is this decision, here and now, is the game's own reading. Its sources then hold
   * `design`.
   */
  readonly reconstructed?: true
  readonly source: Sources
}

/** An order as it is written in a plan: `drill khatlon`. The host of an order on its soil gave leave. */
export type OrderDeed = OnRecord & { readonly call: string }

/** The gate of one of its own sectors, from this turn on. */
export type GateDeed = OnRecord & { readonly sector: SectorId; readonly policy: PolicyId }

/** A resolution it tabled; only where money followed is it `paid`. */
export type MotionDeed = OnRecord & { readonly resolution: string; readonly paid?: true }

/** A vote on what another tabled. */
export type VoteDeed = OnRecord & {
  readonly resolution: string
  readonly vote: 'fund' | 'for' | 'against' | 'abstain'
}

/** A promise of an agreement, with the slots that its kind has. */
export type Promised = {
  readonly clause: string
  readonly from: SeatId
  readonly sector?: SectorId
  readonly text?: string
}

/** An agreement that it came to with another, which accepted. */
export type AgreementDeed = OnRecord & { readonly to: SeatId; readonly promises: readonly Promised[] }

/** What it chose in one of the turn's events. */
export type ChoiceDeed = OnRecord & { readonly event: string; readonly option: string }

/** What one actor did in one turn. */
export type Deeds = {
  readonly orders: readonly OrderDeed[]
  readonly gates?: readonly GateDeed[]
  readonly motions?: readonly MotionDeed[]
  readonly votes?: readonly VoteDeed[]
  readonly agreements?: readonly AgreementDeed[]
  readonly choices?: readonly ChoiceDeed[]
  /** Why no order stands, where none does. */
  readonly idle?: string
}

export type HistoryTurn = {
  /** Dated events that neither a decision of the turn nor a system tells; two at most, as a turn draws two. */
  readonly events: readonly string[]
  readonly deeds: Readonly<Record<SeatId, Deeds>>
}

/** What is read: a value of the board, the index, or 1 where the region collapsed. */
export type Reading = Value | 'index' | 'collapse'

/** One thing recorded at the end of 2021, in the game's units. */
export type Indicator = {
  readonly name: string
  readonly reads: Reading
  /** Read when the last turn opens, not at the end. */
  readonly before?: 'last-turn'
  readonly recorded: number
  /** From and to, both counted in. */
  readonly tolerance: readonly [number, number]
  readonly source: Sources
}
export const indicator = (item: Indicator): Indicator => item

/** The script of a scenario: one entry a turn. */
export type History = {
  readonly scenario: string
  readonly turns: readonly HistoryTurn[]
  readonly indicators: Readonly<Record<string, Indicator>>
}
export const history = (item: History): History => item
export const historyTurn = (item: HistoryTurn): HistoryTurn => item
