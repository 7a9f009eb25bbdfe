import { SEATS, type SeatId } from '../../content/ids.ts'
import { playRound } from '../actors/index.ts'
import { seeded } from '../dice.ts'
import { meant } from '../orders.ts'
import { attempt } from '../play.ts'
import { scoresOf } from '../score.ts'
import { playMatch } from '../simulate.ts'
import { type Again, again, type Course, type Given } from '../turning-points.ts'
import type { Decision, World } from '../world.ts'
import { LEVELS } from './games.ts'
import { playersAt } from './table.ts'

/** A game by doctrine played again: without one order, or with the same decisions and other dice. */

type Sealed = Given & { readonly call: string }
type Played = { readonly course: Course; readonly world: World; readonly given: readonly Sealed[] }

/** Orders as they stood at the seal, told by the drafts before it. */
const sealedIn = (decisions: readonly Decision[]): Sealed[] => {
  const turns: Record<string, number> = {}
  return decisions.flatMap(({ seat, move, args }) => {
    const turn = turns[seat] ?? 1
    if (move === 'seal') turns[seat] = turn + 1
    if (move !== 'draft') return []
    return [{ turn, seat: SEATS.indexOf(seat as SeatId), ...(args as { slot: number; call: string }) }]
  })
}

export const played = (scenario: string, seed: number): Played => {
  const decisions: Decision[] = []
  const dice: number[] = []
  const world = playMatch({
    scenario,
    seed,
    levels: LEVELS,
    log: decisions,
    watch: board => {
      if (board.phase === 'decision') dice.push(board.dice)
    },
  })
  return { course: { scenario, seed, decisions, dice }, world, given: sealedIn(decisions) }
}

/** Where the record ends before the game does, since a collapse did not come, doctrine plays on. */
const toTheEnd = ({ world, skipped }: Again, seed: number): Again => {
  const policies = playersAt({ all: 'doctrine' }, seed)
  const act = ({ decision }: { decision: Decision }): void => {
    attempt(world, decision)
  }
  while (world.phase === 'decision') playRound({ policies, see: () => world, act, seed }, world.turn)
  return { world, skipped }
}

/** What one order did for its giver: the points with it, less the points of the same game without it. */
export type Effect = Sealed & { readonly order: string; readonly effect: number }
export type Removed = { readonly effects: readonly Effect[]; readonly skipped: number; readonly decisions: number }

export const removed = ({ scenario }: { scenario: string }, seed: number): Removed => {
  const { course, world, given } = played(scenario, seed)
  const scores = scoresOf(world)
  let skipped = 0
  const effects = given.map(each => {
    const without = toTheEnd(again(course, each), seed)
    skipped += without.skipped
    const order = meant(each.seat, each.call)?.order ?? each.call
    return { ...each, order, effect: scores[each.seat] - scoresOf(without.world)[each.seat] }
  })
  return { effects, skipped, decisions: given.length * course.decisions.length }
}

export type Rolled = {
  /** Each seat's points under each set of dice. */
  readonly scores: readonly (readonly number[])[]
  readonly skipped: number
  readonly decisions: number
}

/** The same game again under this set of dice; the decks, agendas and decisions stay as they were. */
export const underOtherDice = (course: Course, set: number): Again => {
  const dice = course.dice.map((_, turn) => seeded(course.seed * 1009 + set * 31 + turn))
  return toTheEnd(again({ ...course, dice }), course.seed)
}

export const rolledAgain = ({ scenario, sets }: { scenario: string; sets: number }, seed: number): Rolled => {
  const { course } = played(scenario, seed)
  const ends = Array.from({ length: sets }, (_, set) => underOtherDice(course, set))
  return {
    scores: ends.map(({ world }) => scoresOf(world)),
    skipped: ends.reduce((sum, each) => sum + each.skipped, 0),
    decisions: sets * course.decisions.length,
  }
}
