import { EFFECT_WORDS as E } from '../../../content/words/en/effects.ts'
import type { Place } from '../voice.ts'

/** Pieces of a rules text: what each effect says, before the pieces are joined to sentences. */

/** A plain change: several that are alike read as one. */
export type Atom = {
  readonly template: string
  readonly owners: readonly string[]
  readonly words: readonly string[]
  readonly by: string
  readonly places: readonly Place[]
  readonly most?: number
}
/** A clause of the text; a branch is a sentence of its own. */
export type Piece = { readonly text: string; readonly kind: 'plain' | 'alone' | 'branch'; readonly atom?: Atom }

export const plain = (text: string): Piece[] => (text ? [{ text, kind: 'plain' }] : [])
export const alone = (text: string): Piece[] => (text ? [{ text, kind: 'alone' }] : [])
export const branch = (text: string): Piece[] => [{ text, kind: 'branch' }]
const ALONE: readonly string[] = E.alone
export const told = (track: string, text: string): Piece[] => (ALONE.includes(track) ? alone(text) : plain(text))
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:;])/g, '$1')
    .trim()

export const atom = (item: Partial<Atom> & Pick<Atom, 'by'>): Piece[] => {
  const made: Atom = { template: E.change, owners: [], words: [], places: [], ...item }
  return [{ text: '', kind: 'plain', atom: made }]
}
