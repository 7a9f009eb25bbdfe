import type { Desk } from '../../../client/control/desk.ts'
import type { Line } from '../../../client/online/line.ts'
import { SEATS, type SeatId } from '../../../content/ids.ts'
import type { Board } from '../../../game/boardgame.ts'
import type { Answer } from '../../../game/wire/frames.ts'
import type { Clock, Person, Room, SeatState, WorldState } from '../../../game/wire/room.ts'

export const NOW = 1_700_000_000_000
export const MINUTE = 60_000

export const person = (name: string, more: Partial<Person> = {}): Person => ({
  ...{ id: name.toLowerCase(), name, head: false, role: 'player', here: true },
  ...more,
})

export const chair = (names: readonly string[] = [], more: Partial<SeatState> = {}): SeatState => ({
  holder: names.length > 0 ? 'people' : 'script',
  people: names.map((name, at) => person(name, { head: at === 0 })),
  ...{ sealed: false, writing: false },
  ...more,
})

/** A world with the chairs that are named; scripts have sealed in the others. */
export const world = (
  chairs: Partial<Record<SeatId, SeatState>>,
  more: Partial<WorldState> & { readonly clock?: Clock } = {},
): WorldState => ({
  ...{ number: 1, name: 'Panj', turn: 1, phase: 'decision', course: [50] },
  clock: { state: 'running', endsAt: NOW + 10 * MINUTE },
  seats: SEATS.map(seat => chairs[seat] ?? chair([], { sealed: true })),
  ...more,
})

export const room = (worlds: readonly WorldState[], more: Partial<Room> = {}): Room => ({
  code: 'PANJ47',
  settings: {
    ...{ scenario: 'after-kabul', worlds: worlds.length, seating: 'free', sealing: 'head' },
    ...{ clock: { kind: 'minutes', each: 12 }, observers: 'public', level: 'doctrine', keepDays: 30 },
  },
  stage: 'running',
  deletedAt: NOW + 30 * 24 * 60 * MINUTE,
  you: { role: 'control' },
  worlds,
  ...{ trace: [], notices: [], team: [], standing: [], notes: [], records: [] },
  screen: 1,
  people: worlds.flatMap(({ seats }) => seats.flatMap(({ people }) => people)),
  ...more,
})

export type Asked = { readonly ask: string; readonly args: unknown }

/** A line that writes down what it is asked, and has it done. */
export const lineOf = (asked: Asked[] = []): Line => ({
  subscribe: () => () => undefined,
  state: () => ({
    ...{ status: 'open', why: '', room: undefined, board: undefined },
    ...{ skew: 0, asking: 0, newer: false },
  }),
  ask: async (ask: string, args: unknown): Promise<Answer> => {
    asked.push({ ask, args })
    return { ok: true }
  },
  close: () => undefined,
})

export const deskOf = (of: Room, board?: Board): Desk => ({
  ...{ code: of.code, secret: 'secret', line: lineOf(), room: of, skew: 0 },
  ...{ world: of.worlds[0], board },
  ...{ watch: () => undefined, sitIn: () => undefined, writeTo: () => undefined },
})
