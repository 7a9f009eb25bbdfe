import type { Clock, Scenario, Waiting } from '../content/kinds.ts'
import { SCENARIOS } from '../content/scenarios/index.ts'
import { scope } from './vocabulary/scope.ts'
import { type Test, test } from './vocabulary/values.ts'
import type { World } from './world.ts'

/** What a scenario counts down to, and what waits for it. */

type Counted = { readonly clock: Clock; readonly event: string }

const CLOCKS: Readonly<Record<string, Counted | undefined>> = Object.fromEntries(
  Object.entries<Scenario>(SCENARIOS).map(([id, { clock, turns }]) => [
    id,
    clock && { clock, event: turns[clock.turn - 1].fixed ?? '' },
  ]),
)

/** The clock that still runs; undefined where there is none, and where it has struck or Control has let it strike. */
export const running = ({ scenario, turn, happened }: World): Clock | undefined => {
  const counted = CLOCKS[scenario]
  return counted && turn < counted.clock.turn && !happened.includes(counted.event) ? counted.clock : undefined
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

/** The key of what is lacking for something that waits for the clock; one of the names is meant. */
export const waitsFor = (
  world: World,
  clock: Clock,
  kind: 'orders' | 'clauses' | 'resolutions',
  names: readonly string[],
  seat: number,
): string | undefined =>
  clock.waiting.find(waiting => names.some(name => waiting[kind]?.includes(name)) && !isExcepted(world, waiting, seat))
    ?.lack
