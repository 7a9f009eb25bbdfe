import { SEATS } from '../../content/ids.ts'
import { SEAT } from '../../game/places.ts'
import { refusal } from '../../game/play.ts'
import { because, type Reason } from '../../game/reasons.ts'
import type { Place, Room, WorldRecord, WorldState } from '../../game/wire/room.ts'
import type { Decision } from '../../game/world.ts'
import { forgetPlace } from '../resolution/place.ts'
import type { Around, Record, Snapshot, Table } from '../solo/table.ts'
import { remember, rememberedCount } from './device-memory.ts'
import type { Line } from './line.ts'
import { type Draft, unsentDrafts } from './unsent-drafts.ts'
import { words } from './words.ts'

/** Between two drafts of one slot, in ms: what is chosen meanwhile goes as one. */
const PACE = 1_000
/** How long a decision waits for its board to follow the server's answer, in ms. */
const BOARD_WITHIN = 800

const worldOf = ({ worlds }: Room, { world }: Place): WorldState | undefined =>
  worlds.find(each => each.number === world)

export const isPaused = (room: Room, at: Place): boolean => worldOf(room, at)?.clock.state === 'paused'

const noSealIn = (room: Room, at: Place): string | undefined => {
  if (isPaused(room, at)) return words.pausedNoSeal
  if (room.settings.sealing === 'anyone' || room.you.role !== 'player' || room.you.head) return undefined
  const head = worldOf(room, at)?.seats[SEAT[at.seat]].people.find(each => each.head)
  return words.headSeals(head?.name)
}

/** The same object as long as what it is made of is the same. */
const lasting = <T>(make: (...parts: readonly unknown[]) => T) => {
  let made: { readonly parts: readonly unknown[]; readonly value: T } | undefined
  return (...parts: readonly unknown[]): T => {
    if (!made || parts.some((part, at) => part !== made?.parts[at])) made = { parts, value: make(...parts) }
    return made.value
  }
}

const recordOf = ({ scenario, seed, decisions, whys }: WorldRecord): Record => ({ scenario, seed, decisions, whys })

type Setting = { readonly line: Line; readonly at: Place }

/** A seat of a class as the screens of a game know it. There has to be a room and a board. */
export const onlineTable = ({ line, at }: Setting): Table => {
  const { seat, world } = at
  const known = line.state()
  if (!known.room || !known.board) throw new Error(`The seat ${seat} of world ${world} has no board yet`)
  const id = `${known.room.code} ${world} ${seat}`
  const unsent = unsentDrafts(id)
  const listeners = new Set<() => void>()
  let { room, board } = known
  let read = rememberedCount(`read ${id}`)
  let sending = 0

  const aroundOf = lasting((seats, noSeal) => ({ seats, noSeal }) as Around)
  const recorded = lasting(record => (record ? recordOf(record as WorldRecord) : undefined))
  const compose = lasting(
    (): Snapshot => ({
      ...{ id, seat, level: '', read, sending: sending > 0, keeping: 'kept' },
      ...{ view: board.world, told: board.told, since: board.since },
      record: recorded(room.records.find(each => each.world === world)),
      around: aroundOf(worldOf(room, at)?.seats, noSealIn(room, at)),
      thinking: SEATS.filter((_, place) => worldOf(room, at)?.seats[place].thinking),
    }),
  )
  const snapshot = (): Snapshot =>
    compose(
      ...[board, read, sending > 0, worldOf(room, at)?.seats, noSealIn(room, at)],
      room.records.find(each => each.world === world),
    )
  const show = (): void => {
    for (const listener of listeners) listener()
  }

  /** What is there once the line has told what a decision did: the answer may come a moment before the news. */
  const boardAfter = (before: typeof board): Promise<void> =>
    new Promise(resolve => {
      const done = () => {
        clearTimeout(timer)
        listeners.delete(look)
        resolve()
      }
      const look = () => {
        if (board !== before) done()
      }
      const timer = setTimeout(done, BOARD_WITHIN)
      listeners.add(look)
      look()
    })

  /** A lost line that is back brings the board first: the turn may have ended meanwhile. */
  const opened = async (): Promise<void> => {
    if (line.state().status === 'open') return
    const before = board
    await new Promise<void>(resolve => {
      const stop = line.subscribe(() => {
        if (line.state().status === 'lost' || line.state().status === 'connecting') return
        stop()
        resolve()
      })
    })
    if (line.state().status === 'open') await boardAfter(before)
  }

  const send = async (decision: Decision, turn = board.world.turn): Promise<Reason | undefined> => {
    if (line.state().status !== 'open') {
      sending++
      show()
      await opened()
      sending--
      show()
    }
    if (decision.move !== 'say' && board.world.turn !== turn) return because('said', { sentence: words.turnEnded })
    const refused = refusal(board.world, decision)
    if (refused) return refused
    const before = board
    sending++
    show()
    const { move, args } = decision
    const answer = await line.ask('decide', { move, args })
    if (answer.ok) await boardAfter(before)
    sending--
    show()
    return answer.ok ? undefined : because('said', { sentence: answer.refused })
  }

  // One decision at a time, in the order they were made.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (act: () => Promise<Reason | undefined>): Promise<Reason | undefined> => {
    const done = last.then(act)
    last = done.catch(() => undefined)
    return done
  }

  type Queued = { args: Draft; readonly turn: number; readonly done: Promise<Reason | undefined> }
  const queued = new Map<number, Queued>()
  const sentAt = new Map<number, number>()
  const pace = (slot: number): Promise<void> => {
    const wait = (sentAt.get(slot) ?? 0) + PACE - Date.now()
    return wait > 0 ? new Promise(resolve => setTimeout(resolve, wait)) : Promise.resolve()
  }
  const sendDraft = async (slot: number): Promise<Reason | undefined> => {
    await pace(slot)
    const entry = queued.get(slot)
    queued.delete(slot)
    if (!entry) return undefined
    const { args, turn } = entry
    sentAt.set(slot, Date.now())
    const refused = await send({ seat, move: 'draft', args }, turn)
    // What a paused table or a closed page keeps from going stays, to go later.
    if (refused?.code !== 'said' || !(isPaused(room, at) || line.state().status === 'refused')) unsent.done(args)
    return refused
  }
  const draft = (args: Draft): Promise<Reason | undefined> => {
    const waits = queued.get(args.slot)
    const isSame = waits?.args.call === args.call && args.reason === undefined
    const whole = isSame && waits.args.reason !== undefined ? { ...args, reason: waits.args.reason } : args
    unsent.put(board.world.turn, whole)
    if (waits) {
      waits.args = whole
      return waits.done
    }
    const entry = { args: whole, turn: board.world.turn, done: inTurn(() => sendDraft(args.slot)) }
    queued.set(args.slot, entry)
    return entry.done
  }
  const draftUnsent = (): void => {
    const plan = board.world.plans[SEAT[seat]]
    for (const args of unsent.of(board.world.turn)) {
      const isThere = plan.calls[args.slot] === args.call && plan.reasons[args.slot] === (args.reason ?? '')
      if (isThere) unsent.done(args)
      else if (!queued.has(args.slot)) void draft(args)
    }
  }

  /** Control may go back to the start of a turn: what is told again has not been read. */
  const unread = (): void => {
    const { phase, turn } = board.world
    const most = phase === 'over' ? turn : turn - 1
    if (read <= most) return
    for (let each = most + 1; each <= read; each++) forgetPlace(id, each)
    read = most
    remember(`read ${id}`, read)
  }
  unread()

  const unsubscribe = line.subscribe(() => {
    const now = line.state()
    const before = snapshot()
    const wasPaused = isPaused(room, at)
    if (now.room) room = now.room
    if (now.board) board = now.board
    unread()
    if (snapshot() !== before) show()
    if (wasPaused && !isPaused(room, at)) draftUnsent()
  })
  if (!isPaused(room, at)) draftUnsent()

  return {
    ready: Promise.resolve(),
    subscribe: listener => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    snapshot,
    decide: (move, args) => {
      const { turn } = board.world
      const decision: Decision = JSON.parse(JSON.stringify({ seat, move, args }))
      return move === 'draft' ? draft(decision.args as Draft) : inTurn(() => send(decision, turn))
    },
    markRead: turn => {
      if (turn <= read) return
      read = turn
      remember(`read ${id}`, read)
      show()
    },
    close: unsubscribe,
  }
}
