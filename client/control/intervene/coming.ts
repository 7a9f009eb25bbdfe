import { EVENTS } from '../../../content/events/index.ts'
import { comeOf } from '../../../game/events.ts'
import { scenarioOf } from '../../../game/scenarios.ts'
import type { World } from '../../../game/world.ts'

export type Coming = {
  readonly turn: number
  readonly id: string
  /** It belongs to its turn and cannot be held back. */
  readonly isFixed: boolean
}

/** What each turn to come will bring, in order: the scenario's own event, then the two drawn for this world. */
export const comingIn = (world: World): Coming[] => {
  if (world.phase === 'over') return []
  const { turns } = scenarioOf(world.scenario)
  return turns.slice(world.turn).flatMap(({ fixed }, at) => {
    const turn = world.turn + 1 + at
    const drawn = [world.deck.dated[at], world.deck.chance[at]].filter(Boolean)
    const events = [fixed, ...drawn].filter(id => id && !world.happened.includes(id)) as string[]
    return events.map(id => ({ turn, id, isFixed: id === fixed }))
  })
}

/** The scenario's events that could still be played: not yet happened, and not already in the list of what comes. */
export const idleIn = (world: World): string[] =>
  world.phase === 'over' ? [] : Object.keys(EVENTS).filter(id => comeOf(world, id) === 'idle')
