import type { SeatId } from '../../../content/ids.ts'
import type { Condition, Effect } from '../../../content/vocabulary.ts'
import { EFFECT_WORDS as E } from '../../../content/words/en/effects.ts'
import { NUMBERS } from '../../../content/words/en/numbers.ts'
import { conditionText, isComparison, isFrom, narrowed, oneOfThem, open, settled } from '../conditions.ts'
import { all, capital, fill } from '../format.ts'
import { party } from '../voice.ts'
import { CHANGES, type Of } from './changes.ts'
import type { Within } from './limits.ts'
import { merged } from './merging.ts'
import { branch, type Piece } from './pieces.ts'

/** Sentences of effects: what hangs on a die or a condition with what it leads to. */

/** The words for every kind of effect. The compiler asks for each, as it does in the interpreter. */
const SAY: { readonly [K in Effect['kind']]: (effect: Of<K>, within: Within, depth: number) => Piece[] } = {
  ...CHANGES,
  roll: ({ in6, more = [], then, otherwise = [] }, within, depth) => {
    const each = more
      .filter(({ if: condition }) => settled(condition, within) === undefined)
      .map(({ if: condition, by }) =>
        fill(E.rollEach, { in6: in6 + by, condition: conditionText(open(condition, within), within) }),
      )
    const extra = each.length ? fill(E.rollMore, { more: all(each) }) : ''
    const rolled = fill(E.roll, { in6, more: extra, then: inner(then, within, depth) })
    return branch(rolled + elseText(otherwise, within, depth))
  },
  when: ({ if: condition, then, otherwise = [] }, within, depth) => {
    const known = settled(condition, within)
    if (known !== undefined) return piecesOf(known ? then : otherwise, within, depth)
    const left = open(condition, within)
    const text = inner(then, { ...within, ...narrowed(left, within) }, depth)
    if (!text && otherwise.length === 0) return []
    const isStrong = isComparison(left) && typeof left[0] === 'object' && 'strength' in left[0]
    const says = conditionText(left, within)
    const rolled = isStrong
      ? fill(E.strong, { then: text })
      : isFrom(left)
        ? `${says}: ${text}`
        : fill(E.if, { condition: says, then: text })
    return branch(rolled + elseText(otherwise, within, depth))
  },
}

const sayOne = <K extends Effect['kind']>(effect: Of<K>, within: Within, depth: number): Piece[] =>
  (SAY[effect.kind] as (effect: Of<K>, within: Within, depth: number) => Piece[])(effect, within, depth)

const elseText = (effects: readonly Effect[], within: Within, depth: number): string => {
  if (effects.length === 0) return ''
  const text = inner(effects, within, depth)
  if (!text) return ''
  const opens = effects[0].kind === 'roll' || effects[0].kind === 'when'
  const says = fill(opens ? E.otherwiseBranch : E.otherwise, { then: text })
  return depth === 0 ? `. ${capital(says)}` : `; ${says}`
}

/** The pieces of a branch, on one line. */
export const inner = (effects: readonly Effect[], within: Within, depth: number): string => {
  const pieces = piecesOf(effects, within, depth + 1)
  return pieces
    .map(({ text, kind }, i) => {
      if (i === 0) return text
      const before = pieces[i - 1].text
      const piece = text.endsWith(`: ${before}`) ? text.slice(0, -before.length) + E.again : text
      return kind === 'branch' ? `; ${fill(E.then, { piece })}` : NUMBERS.comma + text
    })
    .join('')
}

type Mirror = { readonly role: 'giver' | 'other'; readonly who: SeatId }
const swapped = (effects: readonly Effect[], one: string): string =>
  JSON.stringify(effects)
    .replaceAll(`"${one}-sectors"`, '"§"')
    .replaceAll('"target-sectors"', `"${one}-sectors"`)
    .replaceAll('"§"', '"target-sectors"')

/** Two conditions that say the same of either side: "if either is Kabul: … on the other's line". */
const mirrorOf = (one: Effect, next: Effect | undefined): Mirror | undefined => {
  if (one.kind !== 'when' || next?.kind !== 'when') return undefined
  const roles = [one.if, next.if].map(each => (!isComparison(each) && 'same' in each ? each.same : undefined))
  const [first, second] = roles
  if (!first || !second || first[1] !== second[1]) return undefined
  const role = [first[0], second[0]].find(each => each === 'giver' || each === 'other')
  const hasTarget = first[0] === 'target' || second[0] === 'target'
  if (!role || !hasTarget || swapped(one.then, role) !== JSON.stringify(next.then)) return undefined
  return { role: role as Mirror['role'], who: first[1] as SeatId }
}

const piecesOf = (effects: readonly Effect[], within: Within, depth: number): Piece[] => {
  const pieces: Piece[] = []
  for (let i = 0; i < effects.length; i++) {
    const effect = effects[i]
    const mirror = mirrorOf(effect, effects[i + 1])
    const isOpen =
      mirror && [effect, effects[i + 1]].every(each => each.kind === 'when' && settled(each.if, within) === undefined)
    if (!mirror || !isOpen || effect.kind !== 'when') {
      pieces.push(...sayOne(effect, within, depth))
      continue
    }
    const sides: Condition =
      mirror.role === 'giver'
        ? { any: [{ same: ['target', mirror.who] }, { same: ['giver', mirror.who] }] }
        : { same: ['other', mirror.who] }
    const far = { ...within, giver: party('other'), target: party('other'), other: party('other') }
    const says = mirror.role === 'giver' ? conditionText(sides, within) : oneOfThem(mirror.who)
    pieces.push(...branch(fill(E.if, { condition: says, then: inner(effect.then, far, depth) })))
    i++
  }
  return merged(pieces)
}

/** Sentences of a rules text. */
export const textOf = (effects: readonly Effect[], within: Within): string => {
  const sentences: string[] = []
  let run: string[] = []
  const close = () => {
    if (run.length) sentences.push(`${capital(run.join(NUMBERS.comma))}.`)
    run = []
  }
  for (const { text, kind } of piecesOf(effects, within, 0)) {
    if (kind === 'plain') run.push(text)
    else {
      close()
      sentences.push(`${capital(text)}.`)
    }
  }
  close()
  return sentences.join(' ')
}
