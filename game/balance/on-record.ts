import { AFTER_KABUL_HISTORY } from '../../content/history/after-kabul.ts'
import { isWithin, watched } from '../history/indicators.ts'
import { replayHistory } from '../history/play.ts'
import type { World } from '../world.ts'

/** How near a game comes to what was recorded by the end of 2021, fact by fact (game.md §11). */

const { indicators } = AFTER_KABUL_HISTORY
const LIST = Object.values(indicators)

export const FACTS = Object.keys(indicators)

/** Follows one game; asked at its end. */
export const followRecord = (): { readonly watch: (world: World) => void; readonly within: () => boolean[] } => {
  const { watch, values } = watched(LIST)
  return { watch, within: () => values().map((value, at) => isWithin(LIST[at], value)) }
}

/** The script of what each actor did, under these dice. */
export const replayedRecord = (_: object, seed: number): boolean[] => {
  const { watch, within } = followRecord()
  replayHistory(AFTER_KABUL_HISTORY, seed, watch)
  return within()
}
