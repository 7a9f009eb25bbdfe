import type { Line, LineState } from '../../../client/online/line.ts'
import { SEATS, type SeatId } from '../../../content/ids.ts'
import { type Board, boardOf, seenFrom, step } from '../../../game/boardgame.ts'
import { SEAT } from '../../../game/places.ts'
import type { Answer, Ask } from '../../../game/wire/frames.ts'
import type { Clock, Person, Room, SeatState, WorldState, You } from '../../../game/wire/room.ts'

export const person = (id: string, name: string, change: Partial<Person> = {}): Person => ({
  ...{ id, name, head: false, role: 'player', here: true },
  ...change,
})

const seatsOf = (people: Partial<Record<SeatId, readonly Person[]>>): SeatState[] =>
  SEATS.map(id => {
    const here = people[id]
    return { holder: here ? 'people' : 'script', people: here ?? [], sealed: false, writing: false }
  })

export const worldOf = (
  people: Partial<Record<SeatId, readonly Person[]>>,
  change: Partial<WorldState> = {},
): WorldState => ({
  ...{ number: 1, name: 'Panj', turn: 1, phase: 'decision', course: [50] },
  clock: { state: 'none' },
  seats: seatsOf(people),
  ...change,
})

export const ANNA = person('p1', 'Anna', { head: true })
export const BOB = person('p2', 'Bob')
export const YOU: Extract<You, { role: 'player' }> = {
  role: 'player',
  person: 'p1',
  name: 'Anna',
  head: true,
  at: { world: 1, seat: 'tajikistan' },
}

export const roomOf = (change: Partial<Room> = {}): Room => ({
  code: 'AMU234',
  settings: {
    ...{ scenario: 'after-kabul', worlds: 1, seating: 'free', sealing: 'head', clock: { kind: 'none' } },
    ...{ observers: 'none', level: 'doctrine', keepDays: 90 },
  },
  stage: 'running',
  deletedAt: Date.UTC(2026, 0, 31),
  you: YOU,
  worlds: [worldOf({ tajikistan: [ANNA, BOB] })],
  ...{ trace: [], notices: [], team: [], standing: [], people: [], notes: [], records: [], screen: 1 },
  ...change,
})

export const paused = (room: Room): Room => withClock(room, { state: 'paused', left: 60_000 })
export const withClock = (room: Room, clock: Clock): Room => ({
  ...room,
  worlds: room.worlds.map(world => ({ ...world, clock })),
})

/** A line over a world in memory: what is asked for is played by the rules at once, or answered as a test wants. */
export const lineOver = (room: Room, seat: SeatId = 'tajikistan') => {
  let truth: Board = boardOf({ scenario: 'after-kabul', seed: 3 })
  const seen = () => seenFrom(truth, SEAT[seat])
  let state: LineState = { status: 'open', why: '', room, board: seen(), skew: 0, asking: 0 }
  const listeners = new Set<() => void>()
  const asks: Pick<Ask, 'ask' | 'args'>[] = []
  let answer: ((ask: string, args: unknown) => Answer | Promise<Answer> | undefined) | undefined
  const show = (change: Partial<LineState>) => {
    state = { ...state, ...change }
    for (const listener of [...listeners]) listener()
  }
  const play = (from: SeatId, move: string, args: unknown): Answer => {
    const next = step(truth, { seat: from, move, args })
    if (!next) return { ok: false, refused: `The rules refuse ${move}.` }
    truth = next
    show({ board: seen() })
    return { ok: true }
  }
  const line: Line = {
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    ask: async (ask: string, args: unknown): Promise<Answer> => {
      asks.push({ ask, args })
      const said = await answer?.(ask, args)
      if (said) return said
      if (ask !== 'decide') return { ok: true }
      const { move, args: what } = args as { move: string; args: unknown }
      return play(seat, move, what)
    },
    close: () => undefined,
  }
  return {
    line,
    asks,
    show,
    play,
    answerWith: (by: typeof answer) => {
      answer = by
    },
  }
}
