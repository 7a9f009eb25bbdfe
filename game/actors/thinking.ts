import type { View } from '../view.ts'
import { POLICIES_BY_NAME } from './index.ts'
import type { Policy, Question, Said } from './kinds.ts'

/** What a seat that takes its time is given, wherever it thinks, and what becomes of what it thought. */

/** How long it may think about the orders of a turn: `most` in ms; a quick machine has done its iterations before. */
export type Pace = { readonly iterations: number; readonly most: number }

/** Once nobody wants to wait any longer. */
export const HURRIED: Pace = { iterations: 120, most: 200 }

/** Of the time that the orders of a turn may take, what a smaller question may take. */
const PART = 0.5
export const timeFor = (stage: keyof Policy, most: number): number => (stage === 'orders' ? most : most * PART)

/** The answer that was thought of, whose dice the question goes on with; by doctrine where nobody could think. */
export const concluded = (
  { view, seat, stage, chance }: Question & { readonly view: View },
  heard: { readonly said: readonly Said[]; readonly dice: number } | undefined,
): readonly Said[] => {
  if (!heard) return POLICIES_BY_NAME.doctrine[stage](view, seat, chance)
  chance.state = heard.dice
  return heard.said
}
