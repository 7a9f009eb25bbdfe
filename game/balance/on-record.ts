import { HISTORIES } from '../../content/history/index.ts'
import type { History } from '../../content/history/kinds.ts'
import { isWithin, watched } from '../history/indicators.ts'
import { replayHistory } from '../history/play.ts'
import type { World } from '../world.ts'

/** How near a game comes to what was recorded by the scenario's end, fact by fact (game.md §11). */

export const historyOf = (scenario: string): History | undefined => (HISTORIES as Record<string, History>)[scenario]

/** The indicators of a scenario's record, by name; none where no history is written. */
export const factsOf = (scenario: string): string[] => Object.keys(historyOf(scenario)?.indicators ?? {})

/** Follows one game; asked at its end. */
export const followRecord = (
  scenario: string,
): { readonly watch: (world: World) => void; readonly within: () => boolean[] } => {
  const list = Object.values(historyOf(scenario)?.indicators ?? {})
  const { watch, values } = watched(list)
  return { watch, within: () => values().map((value, at) => isWithin(list[at], value)) }
}

/** The script of what each actor did, under these dice. */
export const replayedRecord = ({ scenario }: { scenario: string }, seed: number): boolean[] => {
  const history = historyOf(scenario)
  if (!history) throw new Error(`No history is written for ${scenario}`)
  const { watch, within } = followRecord(scenario)
  replayHistory(history, seed, watch)
  return within()
}
