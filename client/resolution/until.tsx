import { scenarioOf } from '../../game/scenarios.ts'
import type { World } from '../../game/world.ts'

/** How a name is to be read in the headlines of a turn before the scenario's clock has run out. */
export function Until({ world, turn }: { world: Pick<World, 'scenario'>; turn: number }) {
  const { clock } = scenarioOf(world.scenario)
  return clock && turn < clock.turn ? <p className="resolution-until">{clock.until}</p> : undefined
}
