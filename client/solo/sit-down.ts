import { SEATS, type SeatId } from '../../content/ids.ts'
import type { Host } from '../../game/actors/host.ts'
import type { Level } from '../../game/actors/levels.ts'
import { boardOf } from '../../game/boardgame.ts'
import { refusal } from '../../game/play.ts'
import { because, type Reason } from '../../game/reasons.ts'
import type { Decision } from '../../game/world.ts'
import type { Thinker } from '../thinking/thinker.ts'
import { connect } from './connection.ts'
import { decisionsOf, type Entry, type Game, recordOf } from './log.ts'
import type { Keeping, Snapshot, Table } from './table.ts'

/** Where a game's decisions go before they are shown. */
export type Keeper = {
  /** Writes entries that follow those already written; resolves, one after another, to whether the game is kept. Never rejects. */
  readonly append: (entries: readonly Entry[], at: Progress) => Promise<Keeping>
  readonly markRead: (turn: number) => void
  readonly close: () => void
}
export type Progress = { readonly turn: number; readonly phase: 'decision' | 'over' }

export const NOWHERE: Keeper = {
  append: async () => 'nowhere',
  markRead: () => undefined,
  close: () => undefined,
}

export type Playable = Game & { readonly seat: SeatId; readonly level: Level }

/** Lets the screen say that it is sending: a whole round of scripted actors may follow. */
const painted = (): Promise<void> => new Promise(resolve => setTimeout(resolve))

/** As it would come back from storage: nothing undefined, and nothing that a screen goes on holding. */
const plain = (decision: Decision): Decision => JSON.parse(JSON.stringify(decision))

/** What the others think with; it is told why there is no thread for it. */
type ThinkerFor = (failed: (error: unknown) => void) => Thinker

/** Opens a game at its table. Throws if its decisions do not follow the rules. */
export const sitDown = (game: Playable, keeper: Keeper, opened: Keeping, thinkerFor?: ThinkerFor): Table => {
  const { id, seat, level, scenario, seed } = game
  const entries: Entry[] = [...game.entries]
  let unwritten: Entry[] = []
  const connection = connect({ scenario, seed, decisions: decisionsOf(entries) })
  const unseen = (decision: Decision): Reason =>
    refusal(boardOf({ scenario, seed, decisions: decisionsOf(entries) }).world, decision) ?? because('no-such-move')
  const take = (entry: Entry): Reason | undefined => {
    if (!connection.send(entry.decision)) return unseen(entry.decision)
    entries.push(entry)
    unwritten.push(entry)
    return undefined
  }
  const listeners = new Set<() => void>()
  let closed = false
  let shown: Snapshot
  const show = (change: Partial<Snapshot>): void => {
    shown = { ...shown, ...change }
    for (const listener of listeners) listener()
  }
  const board = (): Pick<Snapshot, 'view' | 'told' | 'since' | 'record'> => {
    const { world, told, since } = connection.seen(seat)
    return { view: world, told, since, record: world.phase === 'over' ? recordOf(game, entries) : undefined }
  }
  const keep = (): Promise<Keeping> => {
    const fresh = unwritten
    unwritten = []
    const { turn, phase } = connection.seen(seat).world
    return keeper.append(fresh, { turn, phase })
  }

  shown = { id, seat, level, ...board(), read: game.read, sending: true, keeping: opened, thinking: [] }
  let others: Host | undefined
  let thinker: Thinker | undefined
  const threadless = (error: unknown): void => {
    console.warn(error)
    show({ isThreadless: true })
  }
  const thinking = (): readonly SeatId[] => others?.thinking().map(each => SEATS[each]) ?? []

  /** Shows what was decided once it is kept, in the order in which it is. */
  const tell = async (change: Partial<Snapshot> = {}): Promise<void> => {
    if (unwritten.length === 0) return show({ ...change, thinking: thinking() })
    const next = board()
    const keeping = await keep()
    show({ ...change, keeping, thinking: thinking(), ...next })
  }

  // The board is there at once; the scripted actors, a large part of the code, come after it.
  const seated = import('./others.ts').then(({ host, thinkerOf }) => {
    const found = thinkerFor?.(threadless) ?? thinkerOf({ failed: threadless })
    thinker = found
    others = host({
      see: each => connection.seen(SEATS[each]).world,
      play: ({ decision, because, source }) => take(because ? { decision, because, source } : { decision }),
      levelOf: each => (SEATS[each] === seat ? undefined : level),
      seed,
      think: found.think,
      thought: () => void tell(),
    })
    return others
  })
  const leave = (): void => {
    others?.abandon()
    thinker?.end()
  }
  const ready = seated.then(({ settle }) => {
    settle()
    show({ ...board(), thinking: thinking(), sending: false })
    if (unwritten.length > 0) void keep().then(keeping => show({ keeping }))
    if (closed) leave()
  })

  const decideNow = async (decision: Decision): Promise<Reason | undefined> => {
    if (closed) return because('no-such-move')
    show({ sending: true })
    try {
      const { react } = await seated
      await painted()
      const before = connection.seen(seat).world
      const refused = refusal(before, decision) ?? take({ decision })
      if (refused) return refused
      react(SEATS.indexOf(seat), before)
      await tell({ sending: false })
      return undefined
    } finally {
      if (shown.sending) show({ sending: false })
    }
  }

  // One decision at a time, in the order they were made.
  let last: Promise<unknown> = ready
  return {
    ready,
    subscribe: listener => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    snapshot: () => shown,
    decide: (move, args) => {
      const decision = plain({ seat, move, args })
      const done = last.then(() => decideNow(decision))
      last = done.catch(() => undefined)
      return done
    },
    hurry: () => thinker?.hurry(connection.seen(seat).world.turn),
    markRead: turn => {
      if (turn <= shown.read) return
      keeper.markRead(turn)
      show({ read: turn })
    },
    close: () => {
      if (closed) return
      closed = true
      leave()
      void last.then(() => {
        connection.close()
        keeper.close()
      })
    },
  }
}
