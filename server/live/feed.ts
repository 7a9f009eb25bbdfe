import { type Change, difference } from '../../game/wire/difference.ts'
import type { News } from '../../game/wire/frames.ts'

/** A document that some devices follow: its present value, and what changed since the version before. */
export type Feed = {
  /** Takes the present value in; tells whether anything changed. */
  readonly update: (value: unknown) => boolean
  /** What a device that has this version needs; −1 has none. Undefined where it is up to date. */
  readonly since: (version: number) => { readonly version: number; readonly news: News } | undefined
}

/** Above this many changes the whole may well be smaller; then both are measured. */
const MANY = 60

export const feedOf = (document: News['document']): Feed => {
  let version = -1
  let value: unknown
  let changes: readonly Change[] = []
  let isShorter = true
  return {
    update: next => {
      if (version < 0) {
        value = next
        version = 0
        return true
      }
      const found = difference(value, next)
      // The new value even where it is equal: what follows is compared with it part by part.
      value = next
      if (found.length === 0) return false
      version++
      changes = found
      isShorter = found.length < MANY || JSON.stringify(found).length < JSON.stringify(next).length
      return true
    },
    since: has => {
      if (has === version) return undefined
      const isNext = has >= 0 && has === version - 1 && isShorter
      return { version, news: isNext ? { document, version, changes } : { document, version, whole: value } }
    },
  }
}
