import type { Scenario } from '../../content/kinds.ts'
import { backTo, play } from '../../game/play.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import { setUp } from '../../game/setup.ts'
import { standing } from '../../game/standing.ts'
import { type Telling, tracing } from '../../game/telling.ts'
import type { Consent, Decision, Motion, Plan, World } from '../../game/world.ts'
import { copy } from '../../game/world.ts'
import type { Record, Why } from '../solo/table.ts'

/** The record folded again with everything told: the game as it was, nothing hidden. */
export type Replay = {
  readonly scenario: Scenario
  readonly turns: readonly Played[]
  /** The world at the start of each turn, its situation included, and at the end of the game. */
  readonly worlds: readonly World[]
  readonly final: World
  readonly told: readonly Telling[]
  /** The decisions that stand. */
  readonly made: readonly Made[]
  /** All of the record's decisions, with what Control undid. */
  readonly log: readonly Made[]
}

/** One turn as it was decided: what stood on every desk when the phase ended. */
export type Played = {
  readonly turn: number
  readonly plans: readonly Plan[]
  readonly consents: readonly Consent[]
  readonly motions: readonly Motion[]
  /** The policy of each sector before, and as decided for this turn. */
  readonly gatesBefore: readonly number[]
  readonly gates: readonly number[]
  readonly opiumBefore: number
  readonly opium: number
  readonly events: World['events']
  readonly told: readonly Telling[]
}

/** A decision with its place in the record, its turn and, of a scripted actor, its reason. */
export type Made = {
  readonly at: number
  readonly turn: number
  readonly decision: Decision
  readonly why: Why | undefined
  /** The place in the record of Control's going back behind it; −1 where it stands. */
  readonly undoneBy: number
}

/** The whole record, decision by decision. The going back itself is never undone: it stands where it was done. */
const logOf = ({ scenario, seed, decisions, whys }: Record): Made[] => {
  const { turns, undoneBy } = standing(scenario, seed, decisions)
  const reasons = new Map(whys.map(why => [why.decision, why]))
  return decisions.map((decision, i) => ({
    at: i,
    turn: turns[i],
    decision,
    why: reasons.get(i),
    undoneBy: undoneBy[i],
  }))
}

export const replay = (record: Record): Replay => {
  const trace = tracing()
  const world = setUp(record.scenario, record.seed, trace)
  const worlds = [copy(world)]
  const turns: Played[] = []
  const log = logOf(record)
  const made = log.filter(({ decision, undoneBy }) => undoneBy < 0 && backTo(decision) === undefined)
  for (const { decision } of made) {
    const { turn, phase } = world
    const before = copy(world)
    play(world, decision, trace)
    if (world.turn === turn && world.phase === phase) continue
    turns.push(playedOf(world.ending === 'closed' ? undrafted(before) : before, trace.told))
    worlds.push(copy(world))
  }
  return { scenario: scenarioOf(record.scenario), turns, worlds, final: world, told: trace.told, made, log }
}

/** What was written when Control ended the game was never carried out. */
const undrafted = (world: World): World => ({
  ...world,
  plans: world.plans.map(plan => ({ ...plan, calls: plan.calls.map(() => '') })),
  gates: world.tracks.policy,
  opiumPlan: world.tracks.opiumRule[0],
})

const playedOf = (before: World, told: readonly Telling[]): Played => ({
  turn: before.turn,
  plans: before.plans,
  consents: before.consents,
  motions: before.motions,
  gatesBefore: before.tracks.policy,
  gates: before.gates,
  opiumBefore: before.tracks.opiumRule[0],
  opium: before.opiumPlan,
  // What fell to the first option at the end of the phase is seen in the rows alone.
  events: before.events.map(event => ({ ...event, chosen: chosenIn(event, before.turn, told) })),
  told: told.filter(row => row.turn === before.turn),
})

const chosenIn = (event: World['events'][number], turn: number, told: readonly Telling[]): number =>
  event.chosen >= 0
    ? event.chosen
    : Number(told.find(row => row.turn === turn && row.kind === 'choice' && row.item === event.id)?.data.option ?? -1)

/** The world in which a row is read: that of the end of its turn. */
export const worldOf = ({ worlds, final }: Replay, row: Telling): World => worlds[row.turn] ?? final
