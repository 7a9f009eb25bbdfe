import './moves/all.ts'
import { meant, refusalOf } from './orders.ts'
import { SEAT } from './places.ts'
import { decided, play, refusal } from './play.ts'
import { setUp } from './setup.ts'
import type { Decision, World } from './world.ts'

/** The game again without one order: what it changed, by this model. */

export type Course = {
  readonly scenario: string
  readonly seed: number
  /** Those that stand (`standing.ts`): a course has no way back in it. */
  readonly decisions: readonly Decision[]
  /** The generator at the start of each turn as it was played. */
  readonly dice: readonly number[]
}

/** An order as it stood in a seat's plan when its turn was resolved. */
export type Given = { readonly turn: number; readonly seat: number; readonly slot: number }

/**
 * Every other decision is taken as it was; one that is no longer legal falls away. Each turn begins with the dice it had,
 * so that what differs at the end comes from the order and not from luck that moved up by one.
 */
export const without = (course: Course, left: Given): World => again(course, left).world

/** What came of playing a course again, and how many of its decisions had become illegal. */
export type Again = { readonly world: World; readonly skipped: number }

/** The same decisions, with one order left out, or with other dice in the course. */
export const again = ({ scenario, seed, decisions, dice }: Course, left?: Given): Again => {
  const world = setUp(scenario, seed)
  world.dice = dice[0] ?? world.dice
  let skipped = 0
  for (const decision of decisions) {
    if (world.phase === 'over') break
    const { turn } = world
    if (!isLeftOut(decision, turn, left) && !take(world, decision)) skipped++
    if (world.phase === 'decision' && world.turn !== turn) world.dice = dice[world.turn - 1] ?? world.dice
  }
  return { world, skipped }
}

const isLeftOut = (decision: Decision, turn: number, left?: Given): boolean => {
  if (turn !== left?.turn) return false
  const { seat, move, args } = decided(decision)
  return (
    move === 'draft' && seat !== 'control' && SEAT[seat] === left.seat && (args as { slot: number }).slot === left.slot
  )
}

/** Whether the decision could still be taken. */
const take = (world: World, decision: Decision): boolean => {
  const { seat, move } = decided(decision)
  if (move === 'seal' && seat !== 'control') strike(world, SEAT[seat])
  const refused = refusal(world, decision) !== undefined
  if (!refused) play(world, decision)
  else if (move === 'propose') keepPlace(world)
  return !refused
}

/** What a plan can no longer hold leaves it, so that its seat can seal. */
const strike = (world: World, seat: number): void => {
  const { calls } = world.plans[seat]
  calls.forEach((call, slot) => {
    const order = call === '' ? undefined : meant(seat, call)
    if (order && refusalOf(world, order, slot)) calls[slot] = ''
  })
}

/** A deal's place in the list is its id, by which later answers know it. */
const keepPlace = (world: World): void => {
  world.deals.push({
    id: world.deals.length,
    by: -1,
    to: -1,
    turn: world.turn,
    promises: [],
    secret: true,
    state: 'withdrawn',
    counters: -1,
    since: 0,
    kept: [],
    leaked: false,
  })
}
