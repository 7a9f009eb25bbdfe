import { following, seeded } from '../../game/dice.ts'
import { again } from './line.ts'

/** Random games of chess on two engines, to their end by the rules, or to the fifty-move rule. */

/** What is used of chessops. */
type Squares = Iterable<number> & { readonly has: (square: number) => boolean }
type Move = { from: number; to: number; promotion?: 'queen' }
type Position = {
  readonly halfmoves: number
  readonly board: { readonly pawn: Squares }
  readonly ctx: () => object
  readonly allDests: (context: object) => Iterable<readonly [number, Squares]>
  readonly isEnd: () => boolean
  readonly play: (move: Move) => void
}
type Chessops = { readonly Chess: { readonly default: () => Position } }

const FIFTY_MOVES = 100
const LAST_RANKS = (square: number): boolean => square < 8 || square >= 56

const dice = () => {
  let state = seeded(64)
  return (below: number): number => {
    state = following(state)
    return Math.floor((state / 4294967296) * below)
  }
}

export const chessGames = ({ Chess }: Chessops) => {
  const pick = dice()
  return again(() => {
    const position = Chess.default()
    while (!position.isEnd() && position.halfmoves < FIFTY_MOVES) {
      const moves: Move[] = []
      for (const [from, squares] of position.allDests(position.ctx()))
        for (const to of squares) moves.push({ from, to })
      const move = moves[pick(moves.length)]
      if (position.board.pawn.has(move.from) && LAST_RANKS(move.to)) move.promotion = 'queen'
      position.play(move)
    }
  })
}

/** What is used of chess.js. */
type Game = {
  readonly moves: () => string[]
  readonly move: (san: string) => unknown
  readonly isGameOver: () => boolean
}

export const popularChessGames = ({ Chess }: { readonly Chess: new () => Game }) => {
  const pick = dice()
  return again(() => {
    const game = new Chess()
    while (!game.isGameOver()) {
      const moves = game.moves()
      game.move(moves[pick(moves.length)])
    }
  })
}
