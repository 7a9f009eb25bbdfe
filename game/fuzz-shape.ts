import { TRACKS, type TrackId } from '../content/tracks.ts'
import type { World } from './world.ts'

/** What a world has to be at every moment: plain JSON, and every number on its printed scale. */

const IDS = Object.keys(TRACKS) as TrackId[]

/** Where something stands that JSON could not carry; undefined if all is plain. */
export const notPlain = (value: unknown, path = 'world'): string | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}`
  if (typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value !== 'object' || value === null) return `${path} is ${typeof value}`
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const wrong = notPlain(value[i], `${path}[${i}]`)
      if (wrong) return wrong
    }
    return undefined
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return `${path} is no plain object`
  for (const key in value) {
    const wrong = notPlain((value as Record<string, unknown>)[key], `${path}.${key}`)
    if (wrong) return wrong
  }
  return undefined
}

/** A number that stands beside its scale; undefined if none does. */
export const offScale = (world: World): string | undefined => {
  for (const id of IDS) {
    const { min, max } = TRACKS[id]
    for (const n of world.tracks[id]) if (!Number.isInteger(n) || n < min || n > max) return `${id} stands at ${n}`
  }
  for (const n of world.relation) if (!Number.isInteger(n) || n < -3 || n > 3) return `a relation stands at ${n}`
  for (const n of world.influence) if (!Number.isInteger(n) || n < 0 || n > 6) return `an influence stands at ${n}`
  if (world.relation.some((n, at) => world.relation[(at % 9) * 9 + Math.floor(at / 9)] !== n))
    return 'a relation has two values'
  return world.index < 0 || world.index > 100 ? `the index stands at ${world.index}` : undefined
}
