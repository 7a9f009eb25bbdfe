import type { LineState } from '../../../client/online/line.ts'
import { SEATS } from '../../../content/ids.ts'
import { POLICIES_BY_NAME, playRound } from '../../../game/actors/index.ts'
import { type Board, boardOf, seenFrom, step } from '../../../game/boardgame.ts'
import '../../../game/moves/all.ts'
import type { Room, SeatState, WorldState } from '../../../game/wire/room.ts'

/** A session as its projector gets it, at any point of a game that nine scripts play. */

const SCENARIO = 'after-kabul'
const RIVERS = ['Panj', 'Kunduz', 'Vakhsh']

const played = (turns: number, seed = 7): Board => {
  let board = boardOf({ scenario: SCENARIO, seed })
  const round = {
    policies: SEATS.map(() => POLICIES_BY_NAME.doctrine),
    see: () => board.world,
    act: ({ decision }: { decision: Parameters<typeof step>[1] }) => {
      board = step(board, decision) ?? board
    },
    seed,
  }
  for (let turn = 1; turn <= turns && board.world.phase === 'decision'; turn++) playRound(round, turn)
  return board
}

/** The public board after so many turns. */
export const boardAfter = (turns: number): Board => seenFrom(played(turns), -1)

/** The same, where Control has closed the game then. */
export const closedAfter = (turns: number): Board => {
  const board = step(played(turns), { seat: 'control', move: 'close', args: {} })
  if (!board) throw new Error(`Control may not close the game after turn ${turns}.`)
  return seenFrom(board, -1)
}

const person = (name: string, at: number) => ({
  ...{ id: `p${at}${name}`, name, head: true, role: 'player' as const, here: true },
})

const NAMES = [['Dmitri', 'Aiko'], ['Lin'], [], ['Firuza', 'Tom'], ['Jonas'], ['Sam', 'Noor'], ['Hina'], [], ['Grace']]

/** Seats as they stand in the middle of a lesson: two by script, one away. */
export const seats = (change: (at: number) => Partial<SeatState> = () => ({})): SeatState[] =>
  NAMES.map((names, at) => ({
    holder: names.length > 0 ? 'people' : 'script',
    people: names.map(name => person(name, at)),
    sealed: at < 6 && at !== 3,
    writing: at === 3,
    ...change(at),
  }))

export const worldOf = (board: Board, change: Partial<WorldState> = {}): WorldState => ({
  number: 1,
  name: RIVERS[(change.number ?? 1) - 1],
  turn: board.world.turn,
  phase: board.world.phase,
  clock: { state: 'none' },
  seats: seats(),
  course: [52, 50, 49, 47, 45, 44, 43].slice(0, board.world.phase === 'over' ? board.world.turn + 1 : board.world.turn),
  ...change,
})

export const roomOf = (worlds: readonly WorldState[], change: Partial<Room> = {}): Room => ({
  code: 'K7PM2X',
  settings: {
    ...{ scenario: SCENARIO, worlds: worlds.length, seating: 'free', sealing: 'head', clock: { kind: 'none' } },
    ...{ observers: 'public', level: 'doctrine', keepDays: 30 },
  },
  stage: 'running',
  deletedAt: 0,
  you: { role: 'screen' },
  worlds,
  trace: [],
  notices: [],
  team: [],
  standing: [],
  screen: 1,
  people: [],
  notes: [],
  records: [],
  ...change,
})

export const stateOf = (change: Partial<LineState>): LineState => ({
  ...{ status: 'open', why: '', room: undefined, board: undefined, skew: 0, asking: 0, newer: false },
  ...change,
})
