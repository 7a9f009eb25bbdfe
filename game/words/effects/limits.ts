import type { Need } from '../../../content/kinds.ts'
import { TRACKS } from '../../../content/tracks.ts'
import { isComparison } from '../conditions.ts'
import type { Voice } from '../voice.ts'

/** What the card itself limits: a need that compares the very track the effect raises. */

/** The voice of a text, with the most that a track may reach by key; no entry where the card sets no limit. */
export type Within = Voice & { readonly caps: ReadonlyMap<string, number> }

export const capKey = (item: object): string => {
  const { track, of, at, on } = item as { track: string; of?: string; at?: string; on?: string }
  return [track, of, at, on].filter(Boolean).join(' ')
}
export const capsOf = (needs: readonly Need[] = []): ReadonlyMap<string, number> =>
  new Map(
    needs.flatMap(({ if: condition }) => {
      if (!isComparison(condition)) return []
      const [value, sign] = condition
      if (sign !== '<=' || typeof value !== 'object' || !('track' in value)) return []
      return [[capKey(value), TRACKS[value.track].max] as const]
    }),
  )

export const NO_CAPS: ReadonlyMap<string, number> = new Map()
