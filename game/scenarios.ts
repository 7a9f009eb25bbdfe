import type { Scenario } from '../content/kinds.ts'
import { SCENARIOS } from '../content/scenarios/index.ts'

/** Throws on an unknown id: who lets one in checks it first with `isScenario`. */
export const scenarioOf = (id: string): Scenario => {
  if (!isScenario(id)) throw new Error(`No scenario is called ${id}`)
  return SCENARIOS[id]
}

export const isScenario = (id: string): id is keyof typeof SCENARIOS => Object.hasOwn(SCENARIOS, id)
