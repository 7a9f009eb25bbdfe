import type * as z from 'zod/mini'
import { RULES } from '../../game/setup.ts'
import type { openSession, SessionOpened } from '../../game/wire/frames.ts'
import type { Metrics } from '../metrics.ts'
import { hasDeadline } from '../sessions/clocks.ts'
import { opened } from '../sessions/opening.ts'
import { expired } from '../sessions/retention.ts'
import { asGiven } from '../sessions/secrets.ts'
import type { SessionState } from '../sessions/state.ts'
import { importedAs } from '../sessions/transfer.ts'
import type { DecisionRow, LineRow, SessionRow, Store, WorldRow } from '../store/store.ts'
import { type LiveSession, liveSession } from './session.ts'
import type { Thinkers } from './thinkers.ts'
import { words } from './words.ts'
import { type Writer, writerTo } from './writer.ts'

type Unopenable = { readonly refused: string }
type Wanted = Omit<z.infer<typeof openSession>, 'hostKey'>

/** All sessions: the ones in memory, and the way to the others. A session is loaded when somebody asks for its code. */
export type House = {
  readonly find: (code: string) => Promise<LiveSession | Unopenable | undefined>
  readonly open: (wanted: Wanted) => Promise<SessionOpened | Unopenable>
  /** A session's exported file as a new session. */
  readonly bringIn: (file: unknown, keepDaysMost: number) => Promise<SessionOpened | Unopenable>
  readonly drop: (session: LiveSession) => Promise<void>
  /** Loads the sessions whose clocks run, so that their deadlines come with nobody there. */
  readonly wake: () => Promise<void>
  /** Deletes what has outlived its time, and puts what nobody uses out of memory. */
  readonly sweep: () => Promise<void>
  readonly live: () => readonly LiveSession[]
  readonly waiting: () => number
  /** Questions to scripted seats that take their time, asked and not answered. */
  readonly thinking: () => number
  /** Tells every device, and resolves once everything is on disk. */
  readonly close: () => Promise<void>
}

type Setting = {
  readonly store: Store
  readonly now: () => number
  readonly failed: (error: unknown) => void
  readonly metrics: Pick<Metrics, 'wrote' | 'decision' | 'kept'>
  readonly thinkers: Thinkers
}

/** Long enough that a class that walks from one room to another finds its session warm, in ms. */
const IDLE = 15 * 60_000

export const houseOf = ({ store, now, failed, metrics, thinkers }: Setting): House => {
  const writer: Writer = writerTo(store, metrics.wrote)
  const sessions = new Map<string, Promise<LiveSession | Unopenable | undefined>>()
  const live = new Map<string, LiveSession>()

  const forget = (code: string): void => {
    sessions.delete(code)
    live.get(code)?.stop()
    live.delete(code)
  }
  /** What could not be written was not done: everyone comes back to what is on disk. */
  const lost = (code: string, error: unknown): void => {
    failed(error)
    const session = live.get(code)
    forget(code)
    session?.sendAway({ why: words.failed, comeBack: true })
  }

  const load = async (code: string): Promise<LiveSession | Unopenable | undefined> => {
    const row = await store.byCode(code)
    if (!row) return undefined
    const worlds = await store.worldsOf(row.id)
    if (worlds.some(world => world.rules !== RULES)) return { refused: words.otherRules }
    const lines = await store.linesOf(row.id)
    const logs = await Promise.all(worlds.map(world => store.decisionsOf(world.id)))
    return begin(row, worlds, logs, lines)
  }
  const begin = (
    row: SessionRow,
    worlds: readonly WorldRow[],
    logs: readonly (readonly DecisionRow[])[],
    lines: readonly LineRow[],
  ): LiveSession | Unopenable => {
    try {
      const session = liveSession({
        ...{ store, writer, now, row, worlds, logs, lines, metrics, thinkers },
        failed: error => lost(row.code, error),
      })
      live.set(row.code, session)
      return session
    } catch (error) {
      failed(error)
      return { refused: words.damaged }
    }
  }

  const find: House['find'] = code => {
    const plain = asGiven(code)
    const known = sessions.get(plain) ?? load(plain)
    sessions.set(plain, known)
    void known.then(
      session => {
        // What could not be opened is looked at afresh the next time, so that guesses fill no memory.
        if (!session || 'refused' in session) sessions.delete(plain)
      },
      () => sessions.delete(plain),
    )
    return known
  }

  return {
    find,
    open: async wanted => {
      const fresh = opened(wanted, now())
      if ('refused' in fresh) return fresh
      const { row, worlds, control } = fresh
      await store.open(row, worlds)
      sessions.set(
        row.code,
        Promise.resolve(
          begin(
            row,
            worlds,
            worlds.map(() => []),
            [],
          ),
        ),
      )
      return { code: row.code, control }
    },
    bringIn: async (file, keepDaysMost) => {
      const brought = importedAs(file, now())
      if ('refused' in brought) return brought
      const { worlds, decisions, lines, control } = brought
      const row = { ...brought.row, keepDays: Math.min(brought.row.keepDays, keepDaysMost) }
      await store.open(row, worlds)
      await store.append(decisions)
      for (const line of lines) await store.addLine(line)
      const session = await find(row.code)
      if (!session || 'refused' in session) {
        await store.drop(row.id)
        return session ?? { refused: words.damaged }
      }
      return { code: row.code, control }
    },
    drop: async session => {
      session.sendAway({ why: words.gone, comeBack: false })
      forget(session.code)
      await writer.idle()
      await store.drop(session.id)
    },
    wake: async () => {
      for (const { code } of await store.sessions()) {
        const row = await store.byCode(code)
        if (row && hasDeadline(row.state as SessionState)) await find(code)
      }
    },
    sweep: async () => {
      for (const row of expired(await store.sessions(), now())) {
        const session = live.get(row.code)
        if (session && !session.isIdle()) continue
        session?.sendAway({ why: words.gone, comeBack: false })
        forget(row.code)
        await store.drop(row.id)
      }
      for (const [code, session] of live) {
        if (session.isIdle() && !session.hasDeadline() && now() - session.usedAt() > IDLE) forget(code)
      }
    },
    live: () => [...live.values()],
    waiting: () => writer.waiting(),
    thinking: thinkers.busy,
    close: async () => {
      for (const session of live.values()) session.sendAway({ why: words.stopping, comeBack: true })
      await Promise.all([...live.values()].map(session => session.kept().catch(failed)))
      for (const code of [...live.keys()]) forget(code)
      await thinkers.end()
      await writer.idle()
    },
  }
}
