import { chanceFor } from '../actors/chance.ts'
import type { Chance, Said } from '../actors/kinds.ts'
import { attempt } from '../play.ts'
import { scoresOf } from '../score.ts'
import { view as viewOf } from '../view.ts'
import { copy, type World } from '../world.ts'
import { type Lead, playOut } from './playout.ts'
import { sample } from './sample.ts'

/** What a seat thinks with: its own view, and worlds that could lie behind it, drawn as they are needed. */
export type Mind = {
  readonly view: World
  readonly seat: number
  /** The seat's own dice for what it might as well do otherwise: the `i`-th throw. */
  readonly dice: (i: number) => Chance
  /** The `i`-th world that could lie behind the view, to be changed at will. */
  readonly behind: (i: number) => World
  /** How the `i`-th game ends if this is done first and the seat leads so. */
  readonly end: (i: number, lead: Omit<Lead, 'seat'>, change?: (world: World) => void) => World
  /** The same, as the seat's points. */
  readonly points: (i: number, lead: Omit<Lead, 'seat'>, change?: (world: World) => void) => number
  /** What it thinks with once it has decided this. */
  readonly after: (said: Said) => Mind
}

/** Dice of its own for what is hidden, and for the seat's whims, apart from those that the seats play on with. */
const HIDDEN = -1
const WHIMS = -2

/** In simulation a policy is handed the world itself, so that what the seat may not know is blanked here first. */
export const mind = (world: World, seat: number, chance: Chance): Mind => {
  const { state } = chance
  const view = viewOf(world, seat)
  // Options are played sample by sample, so that one at a time is enough to keep.
  let kept = { i: -1, world: view }
  const luck = (i: number): number => (state % 65_536) + i * 65_537
  const behind = (i: number): World => {
    if (kept.i !== i) kept = { i, world: sample(view, chanceFor(luck(i), HIDDEN, view.turn)) }
    return copy(kept.world)
  }
  const end: Mind['end'] = (i, lead, change) => {
    const game = behind(i)
    change?.(game)
    playOut(game, { seat, ...lead }, luck(i))
    return game
  }
  return {
    ...{ view, seat, behind, end },
    dice: i => chanceFor(luck(i), WHIMS, view.turn),
    points: (i, lead, change) => scoresOf(end(i, lead, change))[seat],
    after: ({ decision }) => {
      const next = copy(view)
      attempt(next, decision)
      return mind(next, seat, chance)
    },
  }
}
