import { SEATS } from '../content/ids.ts'
import { moveOf } from './moves/index.ts'
import { SEAT } from './places.ts'
import { because, type Reason } from './reasons.ts'
import { setUp } from './setup.ts'
import type { Trace } from './telling.ts'
import { resolve } from './turn.ts'
import { copy, type Decision, type World } from './world.ts'

/** The one door for decisions: ask, then do. A student, a bot, a fuzzer and a replay give the same decisions through it. */

const indexOf = (seat: string): number => (Object.hasOwn(SEAT, seat) ? SEAT[seat as keyof typeof SEAT] : -1)

/** Why a decision is refused; undefined if it may be played. Never throws, whatever arrives. */
export const refusal = (world: World, decision: Decision): Reason | undefined => {
  const move = typeof decision?.move === 'string' ? moveOf(decision.move) : undefined
  if (!move) return because('no-such-move')
  const control = decision.seat === 'control'
  if (move.control ? !control : control) return because('not-yours')
  const seat = typeof decision.seat === 'string' ? indexOf(decision.seat) : -1
  if (!control && seat < 0) return because('no-such-seat')
  if (world.phase !== 'decision' && !move.after) return because('phase-over')
  const parsed = move.args.safeParse(decision.args)
  if (!parsed.success) return because('misshapen', { move: decision.move })
  const refused = move.refusal(world, seat, parsed.data)
  return refused || !move.decides ? refused : refusal(world, move.decides(parsed.data))
}

/** Plays a decision that `refusal` allows on the draft it is given; tells what happened where a trace is given. */
export const play = (world: World, decision: Decision, trace?: Trace): void => {
  const move = moveOf(decision.move)
  if (!move) throw new Error(`No move is called ${decision.move}`)
  move.play(world, decision.seat === 'control' ? -1 : SEAT[decision.seat], decision.args, trace)
  if (move.decides) play(world, move.decides(decision.args), trace)
  if (world.phase === 'decision' && hasEnded(world)) resolve(world, trace)
}

/** As `refusal` then `play`, for decisions made by the rules' own actors, whose arguments need no parsing. */
export const attempt = (world: World, decision: Decision, trace?: Trace): Reason | undefined => {
  const move = moveOf(decision.move)
  if (!move || decision.seat === 'control') return because('not-yours')
  const seat = SEAT[decision.seat]
  if (world.phase !== 'decision' && !move.after) return because('phase-over')
  const refused = move.refusal(world, seat, decision.args)
  if (refused) return refused
  move.play(world, seat, decision.args, trace)
  if (world.phase === 'decision' && decision.move === 'seal' && hasEnded(world)) resolve(world, trace)
  return undefined
}

const hasEnded = (world: World): boolean => {
  for (let seat = 0; seat < SEATS.length; seat++) if (!world.plans[seat].sealed) return false
  return true
}

/** A seat's decision, also where Control made it for the seat. */
export const decided = (decision: Decision): Decision => moveOf(decision.move)?.decides?.(decision.args) ?? decision

/** The turn to whose start a decision takes the table back; undefined for any other decision. */
export const backTo = (decision: Decision): number | undefined => moveOf(decision.move)?.back?.(decision.args)

/** What a log comes to. */
export type Followed = {
  readonly world: World
  /** Places in the log of the decisions that stand: not undone, and not the undoing itself. */
  readonly at: readonly number[]
  /** The turn in which each decision of the log was made. */
  readonly turns: readonly number[]
  /** The place of the decision that undid each one; −1 where none did. */
  readonly undoneBy: readonly number[]
}

/** A table as a turn began: the rows told and the decisions made until then. */
type Start = { readonly world: World; readonly told: number; readonly stood: number }

/** Plays a log to its end, back to the start of a turn wherever it says so. Throws on a decision that is refused. */
export const follow = (scenario: string, seed: number, decisions: readonly Decision[], trace?: Trace): Followed => {
  let world = setUp(scenario, seed, trace)
  const at: number[] = []
  const turns: number[] = []
  const undoneBy: number[] = []
  const start = (): Start => ({ world: copy(world), told: trace?.told.length ?? 0, stood: at.length })
  const starts = [start()]
  decisions.forEach((decision, i) => {
    const refused = refusal(world, decision)
    if (refused) throw new Error(`Decision ${JSON.stringify(decision)} is refused: ${refused.code}`)
    turns.push(world.turn)
    undoneBy.push(-1)
    const back = backTo(decision)
    if (back === undefined) at.push(i)
    else {
      starts.length = back
      world = copy(starts[back - 1].world)
      for (const undone of at.splice(starts[back - 1].stood)) undoneBy[undone] = i
      if (trace) trace.told.length = starts[back - 1].told
    }
    play(world, decision, trace)
    if (world.turn > starts.length) starts.push(start())
  })
  return { world, at, turns, undoneBy }
}

/** The log is the game: scenario, seed and decisions give the world. Throws on a decision that is refused. */
export const fold = (scenario: string, seed: number, decisions: readonly Decision[], trace?: Trace): World =>
  follow(scenario, seed, decisions, trace).world
