import type { Pace } from '../../game/actors/thinking.ts'
import { keptChoice } from './kept-choice.ts'

/** How long a strategist may think in this browser, as the player chose. */

export const PACES = {
  short: { iterations: 400, most: 500 },
  middle: { iterations: 1_200, most: 2_000 },
  long: { iterations: 4_800, most: 8_000 },
} as const satisfies Record<string, Pace>
export type PaceId = keyof typeof PACES

const choice = keptChoice<PaceId>('amu-darya thinking', Object.keys(PACES) as PaceId[], 'middle')

export const paceNow = (): Pace => PACES[choice.now()]
export const choosePace = choice.choose
export const usePaceId = choice.use
