import type { Clock, Scenario, Waiting } from '../content/kinds.ts'
import { SCENARIOS } from '../content/scenarios/index.ts'
import { scope } from './vocabulary/scope.ts'
import { type Test, test } from './vocabulary/values.ts'
import type { World } from './world.ts'

/** What a scenario counts down to, and what waits for it. */

type Counted = {
  readonly clock: Clock
  readonly event: string
  /** The first turn in which nothing waits any more. */
  readonly free: number
}

const counted = ({ clock, turns }: Scenario): Counted | undefined =>
  clock && {
    clock,
    event: turns[clock.turn - 1].fixed ?? '',
    free: clock.turn + Math.max(...clock.waiting.map(({ longer = 0 }) => longer)),
  }

const CLOCKS: Readonly<Record<string, Counted | undefined>> = Object.fromEntries(
  Object.entries<Scenario>(SCENARIOS).map(([id, scenario]) => [id, counted(scenario)]),
)

const runs = ({ clock, event }: Counted, { turn, happened }: World): boolean =>
  turn < clock.turn && !happened.includes(event)

/** The clock that still runs; undefined where there is none, and where it has struck or Control has let it strike. */
export const running = (world: World): Clock | undefined => {
  const found = CLOCKS[world.scenario]
  return found && runs(found, world) ? found.clock : undefined
}

/** Whether a clock runs or has struck with this very turn. */
export const isEarly = ({ scenario, turn }: Pick<World, 'scenario' | 'turn'>): boolean =>
  turn <= (CLOCKS[scenario]?.clock.turn ?? 0)

const exceptions = new Map<Waiting, Map<number, Test>>()

/** Whether a seat is excepted from waiting; prepared once for each. */
const isExcepted = (world: World, waiting: Waiting, seat: number): boolean => {
  if (!waiting.unless) return false
  const seats = exceptions.get(waiting) ?? new Map<number, Test>()
  exceptions.set(waiting, seats)
  const holds = seats.get(seat) ?? test(waiting.unless, scope({ giver: seat }))
  seats.set(seat, holds)
  return holds(world)
}

/**
 * The key of what is lacking for something that waits for the scenario's clock; undefined if it does not. An order is
 * meant by its name with its form, and by its name alone.
 */
export const waitsFor = (
  world: World,
  kind: 'orders' | 'clauses' | 'resolutions',
  seat: number,
  name: string,
  general = name,
): string | undefined => {
  const found = CLOCKS[world.scenario]
  if (!found || world.turn >= found.free) return undefined
  const { clock } = found
  const isRunning = runs(found, world)
  return clock.waiting.find(waiting => {
    const names = waiting[kind]
    if (!names?.includes(name) && !names?.includes(general)) return false
    const isBarred = isRunning || (waiting.longer !== undefined && world.turn < clock.turn + waiting.longer)
    return isBarred && !isExcepted(world, waiting, seat)
  })?.lack
}
