import type { Effect } from '../../../content/vocabulary.ts'
import { effectOf, WRITABLE, type Writable, type WritableId } from '../../../game/control/written.ts'

/** An effect in the making: what, where, how much. */
export type EffectDraft = { readonly id: WritableId; readonly places: readonly string[]; readonly n: number }

export const writable = (id: WritableId): Writable => {
  const found = WRITABLE.find(each => each.id === id)
  if (!found) throw new Error(`Control cannot write ${id}`)
  return found
}

/** The first of each list; two lists of the same names start apart. */
export const freshDraft = (id: WritableId = WRITABLE[0].id): EffectDraft => {
  const { places, max } = writable(id)
  const [first, second] = places
  const one = first?.[0]
  const other = second?.find(each => each !== one)
  return { id, places: [one, other].filter(each => each !== undefined), n: Math.min(1, max) }
}

/** The numbers that may stand there. */
export const numbersOf = ({ min, max, isSwitch }: Writable): number[] =>
  Array.from({ length: max - min + 1 }, (_, at) => max - at).filter(n => isSwitch || n !== 0)

/** The effects of the drafts; undefined while one of them is not whole. */
export const effectsOf = (drafts: readonly EffectDraft[]): Effect[] | undefined => {
  const effects = drafts.map(({ id, places, n }) => effectOf(id, places, n))
  return effects.every(each => each !== undefined) ? effects : undefined
}
