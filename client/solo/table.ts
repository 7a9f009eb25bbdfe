import { createContext, useContext, useSyncExternalStore } from 'react'
import type { SeatId } from '../../content/ids.ts'
import type { ArgsOf, MoveId } from '../../game/moves/index.ts'
import type { Reason } from '../../game/reasons.ts'
import type { Telling } from '../../game/telling.ts'
import type { View } from '../../game/view.ts'
import type { SeatState } from '../../game/wire/room.ts'
import type { Decision } from '../../game/world.ts'

/** What every screen of a game reads: one seat's view, and nothing else. */
export type Snapshot = {
  /** The game's id in this browser. */
  readonly id: string
  readonly seat: SeatId
  readonly level: string
  readonly view: View
  /** The rows of the latest resolution, and of the situation after it, that this seat may read. */
  readonly told: readonly Telling[]
  /** The rows of what was decided since then, as far as this seat may read them. */
  readonly since: readonly Telling[]
  /** The latest turn whose resolution the player has read to its end; 0 at the start. */
  readonly read: number
  /** True while a decision is on its way. */
  readonly sending: boolean
  /** Whether this browser keeps the game; `words.ts` has a sentence for each but 'kept'. */
  readonly keeping: Keeping
  /** After the game, when all is opened: the record it can be replayed from, and why scripted actors did what they did. */
  readonly record: Record | undefined
  /** Scripted actors that take their time, and are thinking now. */
  readonly thinking: readonly SeatId[]
  /** This browser gives the others no thread to think in: they play by their doctrine. */
  readonly isThreadless?: true
  /** In a class: who sits around the table. In a game alone every other chair is a scripted actor's. */
  readonly around?: Around
}

export type Around = {
  /** In the printed order. */
  readonly seats: readonly SeatState[]
  /** Why this person may not seal now, as a sentence; undefined where it is up to the orders alone. */
  readonly noSeal: string | undefined
}

/** 'nowhere': this browser stores nothing for the page. 'failed': it did, and the last decision could not be written. */
export type Keeping = 'kept' | 'nowhere' | 'failed'

export type Record = {
  readonly scenario: string
  readonly seed: number
  readonly decisions: readonly Decision[]
  readonly whys: readonly Why[]
}

/** A scripted actor's reason: which decision of the record it belongs to, and the sentence of its doctrine. */
export type Why = { readonly decision: number; readonly because: string; readonly source: readonly string[] }

/** A game that is being played, as the screens know it. */
export type Table = {
  /** Settles once the scripted actors have come to the table and acted. */
  readonly ready: Promise<void>
  readonly subscribe: (listener: () => void) => () => void
  /** The same object until something changes. */
  readonly snapshot: () => Snapshot
  /** Sends a decision; resolves to why it was refused, or to undefined once it is kept. */
  readonly decide: <M extends MoveId>(move: M, args: ArgsOf<M>) => Promise<Reason | undefined>
  /** Whoever is thinking comes to an end; in a class the clock does that. */
  readonly hurry?: () => void
  /** Marks a turn's resolution as read. */
  readonly markRead: (turn: number) => void
  readonly close: () => void
}

export const TableContext = createContext<Table | undefined>(undefined)

export const useTable = (): Table => {
  const table = useContext(TableContext)
  if (!table) throw new Error('This screen is shown outside a game.')
  return table
}

export const useSnapshot = (): Snapshot => {
  const table = useTable()
  return useSyncExternalStore(table.subscribe, table.snapshot)
}
