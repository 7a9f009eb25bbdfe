import type { Board } from '../../game/boardgame.ts'
import type { Who } from '../sessions/room.ts'
import type { SessionState, TableState } from '../sessions/state.ts'
import type { LineRow, SessionRow, Store } from '../store/store.ts'
import type { Device } from './device.ts'
import type { LiveTable } from './table.ts'

/** What every part of a live session works on: its state, its worlds, who is connected. */
export type Core = {
  readonly row: Pick<SessionRow, 'id' | 'code' | 'openedAt' | 'keepDays'>
  readonly state: () => SessionState
  /** Puts a new state in the place of the old one; `kept` resolves once it is on disk. */
  readonly change: (next: SessionState) => void
  /** Resolves once everything so far is on disk, and rejects if it could not be put there. */
  readonly kept: () => Promise<void>
  readonly tables: () => readonly LiveTable[]
  readonly lines: () => readonly LineRow[]
  readonly write: (line: Omit<LineRow, 'id' | 'session' | 'at'>) => Promise<void>
  readonly erase: (id: number) => Promise<void>
  readonly devices: ReadonlySet<Device>
  readonly now: () => number
  /** Everyone is told soon what is now so; resolves when they have been. */
  readonly publish: () => Promise<void>
}

/** What goes to disk besides decisions, and in which order. */
type Setting = {
  readonly store: Store
  readonly row: SessionRow
  readonly lines: readonly LineRow[]
  readonly now: () => number
  readonly failed: (error: unknown) => void
}

type Kept = Pick<Core, 'state' | 'change' | 'kept' | 'lines' | 'write' | 'erase'> & { readonly usedAt: () => number }

/** A session's state and lines, in memory and on disk. Several changes at once are one write. */
export const keptState = ({ store, row, lines: before, now, failed }: Setting): Kept => {
  let state = row.state as SessionState
  let usedAt = row.usedAt
  let lines: readonly LineRow[] = before
  let waiting: Promise<void> | undefined
  let last: Promise<void> = Promise.resolve()

  const keep = async (): Promise<void> => {
    await last
    waiting = undefined
    usedAt = now()
    last = store.keep({ id: row.id, usedAt, state })
    await last
  }
  return {
    state: () => state,
    change: next => {
      if (next === state) return
      state = next
      waiting ??= keep()
      waiting.catch(failed)
    },
    kept: () => waiting ?? last,
    usedAt: () => usedAt,
    lines: () => lines,
    write: async line => {
      const whole = { ...line, session: row.id, at: now() }
      const id = await store.addLine(whole)
      lines = [...lines, { ...whole, id }]
    },
    erase: async id => {
      await store.dropLine(row.id, id)
      lines = lines.filter(line => line.id !== id)
    },
  }
}

export const tableState = (core: Pick<Core, 'state'>, world: number): TableState => core.state().worlds[world - 1]

export const withTable = (state: SessionState, world: number, change: Partial<TableState>): SessionState => ({
  ...state,
  worlds: state.worlds.map(each => (each.number === world ? { ...each, ...change } : each)),
})

/** The worlds a command of Control is for: one, or with 0 all. */
export const tablesFor = (core: Pick<Core, 'tables'>, world: number): readonly LiveTable[] =>
  core.tables().filter(({ row }) => world === 0 || row.number === world)

export const tableAt = (core: Pick<Core, 'tables'>, world: number): LiveTable | undefined =>
  core.tables().find(table => table.row.number === world)

/** The turn of a world; of the whole session, which is world 0, its first world's. */
export const turnIn = (core: Pick<Core, 'tables'>, world: number): number =>
  (tableAt(core, world) ?? core.tables()[0])?.match.board().world.turn ?? 0

/** A board as it goes over the wire: what is shown, without what the rules keep for going back. */
export const shown = ({ world, told, since }: Board): Board => ({ world, told, since }) as Board

export const keyOf = (who: Who): string => (who.role === 'person' ? who.person : who.role)
