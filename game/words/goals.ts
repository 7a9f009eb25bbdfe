import { SEATS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { ENDING_WORDS, GOAL_WORDS } from '../../content/words/en/goals.ts'
import { isShared, type Standing, scoresOf, winners } from '../score.ts'
import type { World } from '../world.ts'
import { all, figure, sentence } from './format.ts'
import { spoken } from './names.ts'

/** Where goals stand, and how the game ended. */

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

const endingKey = (world: World): keyof typeof ENDING_WORDS => {
  if (world.ending === 'none') return 'open'
  if (world.ending === 'collapse') return 'collapse'
  if (isShared(world)) return 'shared'
  return world.index < PARAMETERS.score.resentedBelow ? 'resented' : 'fair'
}

/** How it ended, and who came out first; everything is open by then. */
export const endingSentence = (world: World): string => {
  const told = sentence(ENDING_WORDS[endingKey(world)], { index: world.index, turn: world.turn })
  if (world.ending === 'none') return told
  const scores = scoresOf(world)
  const first = winners(scores).map(id => SEATS.indexOf(id))
  const who = all(first.map(spoken))
  return `${told} ${sentence(ENDING_WORDS.first, { who, count: first.length, points: scores[first[0]] })}`
}
