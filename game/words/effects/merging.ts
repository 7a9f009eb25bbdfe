import { EFFECT_WORDS as E } from '../../../content/words/en/effects.ts'
import { all, fill } from '../format.ts'
import { type Place, placeText } from '../voice.ts'
import { type Atom, type Piece, tidy } from './pieces.ts'

/** Like changes are told as one: several places, owners or numbers by the same amount. */

const placesText = (places: readonly Place[]): string => {
  const preps = new Set(places.map(({ prep }) => prep))
  if (preps.size === 1 && places[0].prep) return `${places[0].prep} ${all(places.map(({ name }) => name))}`
  return all(places.map(placeText))
}

const atomText = (atom: Atom, isOnly: boolean): string => {
  const text = tidy(
    fill(atom.template, {
      owner: all(atom.owners.filter(Boolean)),
      word: all(atom.words),
      by: atom.by,
      place: placesText(atom.places.filter(({ name }) => name)),
    }),
  )
  if (atom.most === undefined) return text
  return fill(isOnly ? E.atMostAlone : E.atMost, { text, most: atom.most })
}

const same = <T>(one: readonly T[], other: readonly T[]): boolean => JSON.stringify(one) === JSON.stringify(other)
const joinAtoms = (one: Atom, other: Atom): Atom | undefined => {
  if (one.template !== other.template || one.by !== other.by || one.most !== other.most) return undefined
  const words = same(one.words, other.words)
  const owners = same(one.owners, other.owners)
  const places = same(one.places, other.places)
  if (words && owners) return { ...one, places: [...one.places, ...other.places] }
  if (words && places) return { ...one, owners: [...one.owners, ...other.owners] }
  if (owners && places && one.words.length > 0) return { ...one, words: [...one.words, ...other.words] }
  return undefined
}

/** Like changes side by side or apart become one clause, as long as no branch stands between them. */
export const merged = (pieces: readonly Piece[]): Piece[] => {
  const out: Piece[] = []
  for (const piece of pieces) {
    const from = out.findLastIndex(each => each.kind === 'branch') + 1
    const at = out.findIndex((each, i) => i >= from && each.atom && piece.atom && joinAtoms(each.atom, piece.atom))
    if (at < 0 || !piece.atom) out.push(piece)
    else out[at] = { ...out[at], atom: joinAtoms(out[at].atom as Atom, piece.atom) }
  }
  return out.map(piece => (piece.atom ? { ...piece, text: atomText(piece.atom, out.length === 1) } : piece))
}
