import { keptChoice } from './kept-choice.ts'

/** How long a strategist may think about a decision in this browser. `most` in ms; a quick machine has done its iterations before. */
export type Pace = { readonly iterations: number; readonly most: number }

export const PACES = {
  short: { iterations: 400, most: 500 },
  middle: { iterations: 1_200, most: 2_000 },
  long: { iterations: 4_800, most: 8_000 },
} as const satisfies Record<string, Pace>
export type PaceId = keyof typeof PACES

/** Once the player does not want to wait any longer. */
export const HURRIED: Pace = { iterations: 120, most: 200 }

const choice = keptChoice<PaceId>('amu-darya thinking', Object.keys(PACES) as PaceId[], 'middle')

export const paceNow = (): Pace => PACES[choice.now()]
export const choosePace = choice.choose
export const usePaceId = choice.use
