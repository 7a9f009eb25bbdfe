import { availableParallelism } from 'node:os'
import { SCENARIOS, type ScenarioId } from '../../content/scenarios/index.ts'
import { isScenario } from '../../game/scenarios.ts'

/** What the command line says, as numbers; a wrong one ends the command with a sentence. */

export function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

export const wholeNumber = (name: string, text: string): number => {
  const number = Number(text)
  return Number.isSafeInteger(number) && number > 0
    ? number
    : stop(`--${name} wants a whole number above 0, not “${text}”.`)
}

export const scenarioNamed = (text: string): ScenarioId =>
  isScenario(text) ? text : stop(`No scenario is called “${text}”. There are ${Object.keys(SCENARIOS).join(', ')}.`)

export const workersOf = (text: string | undefined): number =>
  text === undefined ? availableParallelism() : wholeNumber('workers', text)
