import { SEATS, type SeatId } from '../../content/ids.ts'
import type { QuickLevel } from '../../game/actors/index.ts'
import { CreateGameReducer, InitializeGame } from '../../game/boardgame-io.ts'
import { setUp } from '../../game/setup.ts'
import { playMatch } from '../../game/simulate.ts'
import { resolve } from '../../game/turn.ts'
import { view } from '../../game/view.ts'
import { copy, type World } from '../../game/world.ts'
import { storeBench } from './bench-store.ts'

/**
 * `npm run bench`: the speeds side by side in one run, in interleaved rounds, since a machine's speed drifts and ratios do
 * not. Stock boardgame.io plays a trivial move on a state of the same size, with its own reducer and default options.
 */

const ROUNDS = 7
const SLICE = 400

/** How often a second it runs, over one slice of time. */
const rate = (run: () => void): number => {
  const began = performance.now()
  let count = 0
  while (performance.now() - began < SLICE) {
    run()
    count++
  }
  return (count * 1000) / (performance.now() - began)
}

const game = (level: QuickLevel) => {
  const levels = Object.fromEntries(SEATS.map(seat => [seat, level])) as Record<SeatId, QuickLevel>
  let seed = 0
  return () => playMatch({ scenario: 'after-kabul', seed: ++seed, levels })
}

const world = setUp('after-kabul', 1)

/** A move of stock boardgame.io: one number changed in a state as large as our world. */
const stockMove = (): (() => void) => {
  const bump = ({ G }: { G: World }) => {
    G.tracks.funds[0] = (G.tracks.funds[0] + 1) % 20
  }
  const game = { setup: () => structuredClone(world), moves: { bump } }
  const reducer = CreateGameReducer({ game })
  let state = InitializeGame({ game, numPlayers: SEATS.length })
  const action = {
    type: 'MAKE_MOVE',
    payload: { type: 'bump', args: [], playerID: '0', credentials: undefined },
  } as const
  return () => {
    state = reducer(state, action) as typeof state
  }
}

type Line = { readonly name: string; readonly run: () => void; readonly rates: number[] }
const line = (name: string, run: () => void): Line => ({ name, run, rates: [] })
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

const lines: Line[] = [
  line('whole games, all random', game('random')),
  line('whole games, all by doctrine', game('doctrine')),
  line('whole games, all pass', game('pass')),
  line('moves of stock boardgame.io', stockMove()),
  line('copies of a world, by hand', () => copy(world)),
  line('copies of a world, structuredClone', () => structuredClone(world)),
  line('copy and resolution of a turn', () => resolve(copy(world))),
  line('views of a seat', () => view(world, 3)),
]
for (let round = 0; round < ROUNDS; round++) for (const each of lines) each.rates.push(rate(each.run))
for (const { name, rates } of lines) console.log(`${name.padEnd(40)}${median(rates).toFixed(0).padStart(9)} a second`)
for (const told of await storeBench()) console.log(told)
