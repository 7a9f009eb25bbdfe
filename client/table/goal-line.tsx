import type { Standing } from '../../game/score.ts'
import { goalLine } from '../../game/words/goals.ts'

/** What a goal reads and its next step, once it is unfolded. */
export function GoalLine({ seat, standing }: { readonly seat: number; readonly standing: Standing }) {
  return goalLine(seat, standing)
}
