import type { Game } from 'boardgame.io'
import { produce } from 'immer'
import { SEATS, type SeatId } from '../content/ids.ts'
import { SEAT_MOVES } from './moves/index.ts'
import { backTo, play, refusal } from './play.ts'
import { setUp } from './setup.ts'
import { type Telling, tracing } from './telling.ts'
import { heard, view, viewAfter } from './view.ts'
import type { Decision, World } from './world.ts'

/** The one adapter to boardgame.io: it knows the frame, `play.ts` knows the rules. */

/**
 * A table as a turn begins. Its world shares nearly all with those that follow; its rows share nothing, so that they are
 * kept as text, in a third of the room, for the rare time that somebody goes back.
 */
type Start = { readonly world: World; readonly told: string }

const startOf = (world: World, told: readonly Telling[]): Start => ({ world, told: JSON.stringify(told) })

/** The whole of a match, and what a seat gets of it: the same shape, so that a view is a table too. */
export type Board = {
  readonly world: World
  /** Rows of the latest resolution and of the situation after it. */
  readonly told: readonly Telling[]
  /** Rows of what was decided since. */
  readonly since: readonly Telling[]
  /** The start of each turn so far, for Control to go back to. Whoever looks at a table, from a seat or not, gets none. */
  readonly starts?: readonly Start[]
}

/** A game from its beginning, or from where a list of decisions brought it. */
export type Beginning = { readonly scenario: string; readonly seed: number; readonly decisions?: readonly Decision[] }

const INVALID_MOVE: typeof import('boardgame.io/core').INVALID_MOVE = 'INVALID_MOVE'
const STAGE = 'table'

/** What a decision makes of a board; undefined if it is refused. The board it is given stays as it was. */
export const step = (board: Board, decision: Decision): Board | undefined => {
  if (refusal(board.world, decision)) return undefined
  const back = backTo(decision)
  if (back !== undefined) return goBack(board, back, decision)
  const trace = tracing()
  const world = produce(board.world, draft => play(draft as World, decision, trace))
  const { told } = trace
  if (world.phase !== board.world.phase) return { ...board, world, told, since: [] }
  if (world.turn !== board.world.turn)
    return { world, told, since: [], starts: [...(board.starts ?? []), startOf(world, told)] }
  return told.length > 0 ? { ...board, world, since: [...board.since, ...told] } : { ...board, world }
}

/** The table as it was when the turn began, dice and all, and the row that says so. */
const goBack = ({ starts = [] }: Board, turn: number, decision: Decision): Board | undefined => {
  const start = starts[turn - 1]
  if (!start) return undefined
  const trace = tracing()
  const world = produce(start.world, draft => play(draft as World, decision, trace))
  return { world, told: JSON.parse(start.told), since: trace.told, starts: starts.slice(0, turn) }
}

/** The board that a scenario, a seed and a list of decisions give. Throws on a decision that is refused. */
export const boardOf = ({ scenario, seed, decisions = [] }: Beginning): Board => {
  const trace = tracing()
  const { told } = trace
  const world = setUp(scenario, seed, trace)
  let board: Board = { world, told, since: [], starts: [startOf(world, told)] }
  for (const decision of decisions) {
    const next = step(board, decision)
    if (!next)
      throw new Error(`Decision ${JSON.stringify(decision)} is refused: ${refusal(board.world, decision)?.code}`)
    board = next
  }
  return board
}

/** What one seat gets of a board; −1 is an observer. */
export const seenFrom = ({ world, told, since }: Board, seat: number): Board => ({
  world: view(world, seat),
  told: heard(told, seat, world.phase === 'over'),
  since: heard(since, seat, world.phase === 'over'),
})

/** As `seenFrom`, from the board before and what was seen of it: what did not change is the same object, or all of it. */
export const seenAfter = (before: Board, seen: Board, board: Board, seat: number): Board => {
  const over = board.world.phase === 'over'
  const world = viewAfter(before.world, seen.world, board.world, seat)
  const told = before.told === board.told ? seen.told : heard(board.told, seat, over)
  const since = before.since === board.since ? seen.since : heard(board.since, seat, over)
  return world === seen.world && told === seen.told && since === seen.since ? seen : { world, told, since }
}

/** boardgame.io names its players '0' to '8', in the printed order. */
export const playerOf = (seat: SeatId): string => String(SEATS.indexOf(seat))
const PLAYERS: readonly (string | null)[] = SEATS.map(playerOf)

/**
 * Its own Immer 9 hands a move a draft; the plain board is passed along beside it, so that our Immer makes the new one
 * and unchanged parts stay the same objects.
 */
type Whole = { readonly whole: Board }
const BESIDE: NonNullable<Game['plugins']>[number] = {
  name: 'whole',
  fnWrap:
    moved =>
    (context, ...args) =>
      moved({ ...context, whole: context.G } as typeof context, ...args),
}

const moves = (): NonNullable<Game['moves']> => {
  // Without a prototype: boardgame.io finds a move by `in`, and would take 'toString' for one.
  const all: NonNullable<Game['moves']> = Object.create(null)
  for (const move of Object.keys(SEAT_MOVES)) {
    all[move] = {
      move: (context, args: unknown) => {
        const seat = SEATS[PLAYERS.indexOf(context.playerID)]
        return (seat && step((context as unknown as Whole).whole, { seat, move, args })) ?? INVALID_MOVE
      },
      client: false,
      redact: true,
      noLimit: true,
      undoable: false,
      ignoreStaleStateID: true,
    }
  }
  return all
}

const NO_EVENTS: Game['events'] = {
  endGame: false,
  endPhase: false,
  endTurn: false,
  setPhase: false,
  endStage: false,
  setStage: false,
  pass: false,
  setActivePlayers: false,
}

/**
 * A match as boardgame.io plays it: all nine seats active at once in one endless turn of its own. It is never told that
 * the game is over, since words are judged and exchanged after the end.
 */
export const boardgame = (beginning: Beginning): Game<Board> => ({
  name: 'amu-darya',
  minPlayers: SEATS.length,
  maxPlayers: SEATS.length,
  disableUndo: true,
  // Nothing draws on it: dice live in the world. A fixed word keeps its clock out of the state.
  seed: 'unused',
  setup: () => boardOf(beginning),
  moves: moves(),
  turn: { activePlayers: { all: STAGE }, stages: { [STAGE]: { moves: moves() } } },
  events: NO_EVENTS,
  plugins: [BESIDE],
  playerView: ({ G, playerID }) => seenFrom(G, PLAYERS.indexOf(playerID)),
})
