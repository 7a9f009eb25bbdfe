import { SECTORS } from '../../content/ids.ts'
import type { MapState } from './state.ts'
import { filled, type MapWords, people } from './words.ts'

/** The sheet in one sentence, for whoever cannot see it. */
export function summaryOf(state: MapState, words: MapWords): string {
  const sectors = SECTORS.map(id => {
    const { policy, waiting } = state.sectors[id]
    const queue = waiting > 0 ? filled(words.summaryWaiting, { people: people(waiting) }) : ''
    return filled(words.summarySector, { name: words.sectors[id], policy: words.policies[policy], waiting: queue })
  })
  const passes = state.passShut ? ` ${words.passesShut}` : ''
  return filled(words.summary, { sectors: sectors.join('; ') }) + passes
}
