import { AGENDA_READS } from '../../content/agendas/reads.ts'
import { SEATS } from '../../content/ids.ts'
import type { Goal } from '../../content/kinds.ts'
import { MANDATES } from '../../content/mandates/index.ts'
import { GOAL_WORDS } from '../../content/words/en/goals.ts'
import type { Standing } from '../score.ts'
import { figure, sentence } from './format.ts'

/** What goals read and where they stand; apart from the rules, which have no use for it. */

/** What a goal of a seat's mandate or a private agenda of its reads, in a line. */
export const goalReads = (seat: number, { name }: Goal): string =>
  MANDATES[SEATS[seat]].find(goal => goal.name === name)?.reads ?? AGENDA_READS[SEATS[seat]][name]

/** A goal that counts downward is read without its sign. */
const isDown = ({ goal: { value } }: Standing): boolean =>
  typeof value === 'object' && 'times' in value && value.times < 0
const readable = (standing: Standing, n: number): string => figure(isDown(standing) ? 0 - n : n)

/** "Stability of Tajikistan. Now 6: 13 of 20, next point at 8." */
export const goalLine = (seat: number, standing: Standing): string => {
  const { goal, value, points, most, next } = standing
  const isBest = next !== undefined && isDown(standing) && next > 0
  return sentence(next === undefined ? GOAL_WORDS.full : isBest ? GOAL_WORDS.best : GOAL_WORDS.next, {
    reads: goalReads(seat, goal).replace(/\.$/, ''),
    value: readable(standing, value),
    points,
    most,
    next: next === undefined ? '' : readable(standing, next),
  })
}
