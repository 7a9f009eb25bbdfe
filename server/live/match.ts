import { SEATS } from '../../content/ids.ts'
import { type Beginning, type Board, boardgame, playerOf, seenAfter, seenFrom, step } from '../../game/boardgame.ts'
import { CreateGameReducer, InitializeGame } from '../../game/boardgame-io.ts'
import '../../game/moves/all.ts'
import type { Decision } from '../../game/world.ts'

/**
 * One world as boardgame.io's core plays it: its reducer and nothing else of it. The seat of a move is the one handed in,
 * its own server, log, undo and clients stay out. What Control decides is no player's move and goes to the rules directly.
 */
export type Match = {
  readonly board: () => Board
  /** As a seat sees it, by its place in the printed order; −1 is an observer. The same object until the board changes. */
  readonly seen: (seat: number) => Board
  /** Whether the rules took the decision. */
  readonly take: (decision: Decision) => boolean
}

/** Throws if the decisions do not follow the rules. */
export const matchOf = (beginning: Beginning): Match => {
  const game = boardgame(beginning)
  const reduce = CreateGameReducer({ game })
  let state = InitializeGame({ game, numPlayers: SEATS.length })
  /** Each seat's last view, and of which board. */
  const latest = new Map<number, { readonly board: Board; readonly seen: Board }>()

  const move = ({ seat, move: type, args }: Decision & { seat: (typeof SEATS)[number] }) =>
    reduce(state, { type: 'MAKE_MOVE', payload: { type, args: [args], playerID: playerOf(seat) } } as Parameters<
      typeof reduce
    >[1])

  const next = (decision: Decision): typeof state | undefined => {
    const { seat } = decision
    if (seat !== 'control') {
      const moved = move({ ...decision, seat })
      return moved._stateID > state._stateID ? moved : undefined
    }
    const board = step(state.G, decision)
    return board && { ...state, G: board }
  }

  return {
    board: () => state.G,
    seen: seat => {
      const before = latest.get(seat)
      if (before && before.board === state.G) return before.seen
      const seen = before ? seenAfter(before.board, before.seen, state.G, seat) : seenFrom(state.G, seat)
      latest.set(seat, { board: state.G, seen })
      return seen
    },
    take: decision => {
      const taken = next(decision)
      if (!taken) return false
      state = taken
      return true
    },
  }
}
