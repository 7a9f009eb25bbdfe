import { SEATS } from '../../content/ids.ts'
import { type Board, boardgame } from '../../game/boardgame.ts'
import { CreateGameReducer, type Game, InitializeGame, loadBots } from '../../game/boardgame-io.ts'
import { MENU, refusalOf } from '../../game/orders.ts'
import { setUp } from '../../game/setup.ts'
import type { World } from '../../game/world.ts'
import { again, type Done, type Line } from './line.ts'
import { words } from './words.ts'

/** boardgame.io as it comes: its reducer with default options, and its own bot that searches by playing out. */

const SCENARIO = 'after-kabul'
const SEED = 1

const moveOf = (type: string, args: unknown[], playerID: string) =>
  ({ type: 'MAKE_MOVE', payload: { type, args, playerID, credentials: undefined } }) as const

/** One number changed in a state as large as our world. */
const stockMove = (): (() => void) => {
  const world = setUp(SCENARIO, SEED)
  const bump = ({ G }: { G: World }) => {
    G.tracks.funds[0] = (G.tracks.funds[0] + 1) % 20
  }
  const game: Game<World> = { setup: () => structuredClone(world), moves: { bump } }
  const reducer = CreateGameReducer({ game })
  let state = InitializeGame({ game, numPlayers: SEATS.length })
  return () => {
    state = reducer(state, moveOf('bump', [], '0')) as typeof state
  }
}

/** An order written and cleared through the same reducer, with our rules behind it. */
const ownMove = (): (() => void) => {
  const game = boardgame({ scenario: SCENARIO, seed: SEED })
  const reducer = CreateGameReducer({ game })
  let state = InitializeGame({ game, numPlayers: SEATS.length })
  let call = ''
  return () => {
    call = call === '' ? 'reception' : ''
    state = reducer(state, moveOf('draft', [{ slot: 0, call }], '3')) as typeof state
  }
}

type Cells = { cells: (string | null)[] }
const LINES = ['012', '345', '678', '036', '147', '258', '048', '246'].map(line => [...line].map(Number))

/** Tic-tac-toe as boardgame.io's own tutorial has it. */
const TIC_TAC_TOE: Game<Cells> = {
  setup: () => ({ cells: Array(9).fill(null) }),
  turn: { minMoves: 1, maxMoves: 1 },
  moves: {
    click: ({ G, playerID }, at: number) => {
      G.cells[at] = playerID
    },
  },
  endIf: ({ G: { cells }, ctx }) => {
    if (LINES.some(line => cells[line[0]] && line.every(at => cells[at] === cells[line[0]])))
      return { winner: ctx.currentPlayer }
    return cells.every(Boolean) ? { draw: true } : undefined
  },
}

const emptyCells = ({ cells }: Cells) =>
  cells.flatMap((cell, at) => (cell === null ? [{ move: 'click', args: [at] }] : []))

/** What the first seat that has not sealed may do: any order in its next slot, or the seal. */
const openMoves = ({ world }: Board) => {
  const seat = world.phase === 'decision' ? world.plans.findIndex(({ sealed }) => !sealed) : -1
  if (seat < 0) return []
  const slot = world.plans[seat].calls.indexOf('')
  const orders = slot < 0 ? [] : MENU[seat].filter(order => !refusalOf(world, order, slot))
  const made = orders.map(({ call }) => moveOf('draft', [{ slot, call }], String(seat)))
  return [...made, moveOf('seal', [{}], String(seat))]
}

const { MCTSBot } = loadBots()
const ITERATIONS = 20
/** Decisions to the end of a game without talk: nine seats, six turns, up to three orders and a seal. */
const WHOLE_GAME = SEATS.length * 6 * 4

const searching = <G>(game: Game<G>, players: number, enumerate: (G: G) => unknown[], playoutDepth: number) => {
  const state = InitializeGame({ game: game as Game, numPlayers: players })
  let seed = 0
  return async (): Promise<Done> => {
    const bot = new MCTSBot({
      game: game as Game,
      enumerate: enumerate as never,
      seed: String(++seed),
      iterations: ITERATIONS,
      playoutDepth,
    })
    const began = performance.now()
    await bot.play(state, '0')
    return { count: ITERATIONS, seconds: (performance.now() - began) / 1000 }
  }
}

export const stockLines = (): Line[] => [
  { id: 'stock.move', name: words.stockMove, run: again(stockMove()) },
  { id: 'own.move', name: words.ownMove, run: again(ownMove()), beside: 'stock.move' },
  { id: 'stock.search', name: words.stockSearch, run: searching(TIC_TAC_TOE, 2, emptyCells, 9) },
  {
    id: 'stock.search-here',
    name: words.stockSearchHere,
    run: searching(boardgame({ scenario: SCENARIO, seed: SEED }), SEATS.length, openMoves, WHOLE_GAME),
    beside: 'games.random',
  },
]
