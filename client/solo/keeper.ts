import type { Entry } from './log.ts'
import type { Head, Row } from './saved-game.ts'
import { write } from './shelf.ts'
import type { Keeper, Progress } from './sit-down.ts'
import type { Keeping } from './table.ts'

/** Appends a game's decisions to the shelf; what could not be written is tried again with what comes next. */
export const keeperOf = (begun: Head, written: number, release: () => void, now = Date.now): Keeper => {
  let head = begun
  let next = written
  let waiting: Entry[] = []

  const append = async (entries: readonly Entry[], { turn, phase }: Progress): Promise<Keeping> => {
    waiting = [...waiting, ...entries]
    const rows = waiting.map((entry, i): Row => ({ game: head.id, at: next + i, ...entry }) as Row)
    const changed: Head = { ...head, turn, phase, updated: now() }
    try {
      await write(changed, rows)
    } catch {
      return 'failed'
    }
    head = { ...changed, read: head.read }
    next += rows.length
    waiting = waiting.slice(rows.length)
    return 'kept'
  }

  // One after another, so that a row never overtakes the one before it.
  let last: Promise<unknown> = Promise.resolve()
  const after = <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task)
    last = done.catch(() => undefined)
    return done
  }

  return {
    append: (entries, at) => after(() => append(entries, at)),
    markRead: turn => {
      head = { ...head, read: turn }
      // A read mark that is lost costs a second look at a resolution, no more.
      after(() => write(head, [])).catch(() => undefined)
    },
    close: () => {
      void last.then(release)
    },
  }
}
