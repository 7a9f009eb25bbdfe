import { GOAL_WORDS } from '../../content/words/en/goals.ts'
import type { Standing } from '../score.ts'
import { figure, sentence } from './format.ts'

/** Where goals stand. */

/** A goal that counts downward is read without its sign. */
const isDown = ({ goal: { value } }: Standing): boolean =>
  typeof value === 'object' && 'times' in value && value.times < 0
const readable = (standing: Standing, n: number): string => figure(isDown(standing) ? 0 - n : n)

/** "Stability of Tajikistan. Now 6: 13 of 20, next point at 8." */
export const goalLine = (standing: Standing): string => {
  const { goal, value, points, most, next } = standing
  const isBest = next !== undefined && isDown(standing) && next > 0
  return sentence(next === undefined ? GOAL_WORDS.full : isBest ? GOAL_WORDS.best : GOAL_WORDS.next, {
    reads: goal.reads.replace(/\.$/, ''),
    value: readable(standing, value),
    points,
    most,
    next: next === undefined ? '' : readable(standing, next),
  })
}
