import { SEATS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { ENDING_WORDS } from '../../content/words/en/ending.ts'
import { isShared, scoresOf, winners } from '../score.ts'
import type { World } from '../world.ts'
import { all, sentence } from './format.ts'
import { spoken } from './names.ts'

const endingKey = (world: World): keyof typeof ENDING_WORDS => {
  if (world.ending === 'none') return 'open'
  if (world.ending === 'collapse') return 'collapse'
  if (world.ending === 'closed') return isShared(world) ? 'closedShared' : 'closed'
  if (isShared(world)) return 'shared'
  return world.index < PARAMETERS.score.resentedBelow ? 'resented' : 'fair'
}

/** How it ended for all. */
export const outcome = (world: World): string =>
  sentence(ENDING_WORDS[endingKey(world)], { index: world.index, turn: world.turn })

/** How it ended, and who came out first; everything is open by then. */
export const endingSentence = (world: World): string => {
  const told = outcome(world)
  if (world.ending === 'none') return told
  const scores = scoresOf(world)
  const first = winners(scores).map(id => SEATS.indexOf(id))
  const who = all(first.map(spoken))
  return `${told} ${sentence(ENDING_WORDS.first, { who, count: first.length, points: scores[first[0]] })}`
}
