import { REPUBLICS, type SeatId } from '../../content/ids.ts'
import type { TrackId } from '../../content/tracks.ts'
import type { Condition, Value, Who } from '../../content/vocabulary.ts'
import { CONDITION_WORDS as C } from '../../content/words/en/conditions.ts'
import { TRACK_WORDS } from '../../content/words/en/tracks.ts'
import { all, either, entry, figure, fill } from './format.ts'
import { spokenId } from './names.ts'
import { homeOf, partyOf, placeOf, placeText, type Voice, voice } from './voice.ts'

/** What must hold, and what is read off the board, in words. */

type Comparison = readonly [Value, '>=' | '<=' | '=', Value]
export const isComparison = (condition: Condition): condition is Comparison => Array.isArray(condition)

export const wordOf = (track: TrackId, home = ''): string => fill(TRACK_WORDS[track].word, { home })

/** The track a value reads, with the actor or place; undefined for anything made of several. */
type Reading = { readonly track: TrackId; readonly of?: Who }
const readingOf = (value: Value): Reading | undefined =>
  typeof value === 'object' && 'track' in value ? (value as Reading) : undefined

export const valueText = (value: Value, within: Voice = voice()): string => {
  if (typeof value === 'number') return figure(value)
  if ('track' in value) {
    const { of } = value as Reading
    const owner = of === undefined ? undefined : partyOf(of, within)
    const word = wordOf(value.track, owner ? homeOf(owner) : '')
    if (owner) return fill(C.values.owned, { owner: owner.of, word })
    const place = placeText(placeOf(value, within))
    return place ? fill(C.values.placed, { word, place }) : word
  }
  if ('relation' in value) {
    const [one, other] = value.relation
    if (one === 'target' && other === 'other') return C.values.theirs
    if (one === 'giver' && other === 'target') return C.values.relation
    return fill(C.values.relationOf, { one: partyOf(one, within).name, other: partyOf(other, within).name })
  }
  if ('influence' in value)
    return fill(C.values.influence, {
      one: partyOf(value.influence[0], within).name,
      other: partyOf(value.influence[1], within).name,
    })
  if ('above' in value) {
    const who = value.of === 'everyone' ? partyOf('everyone', within).name : all(value.of.map(spokenId))
    return fill(C.values.above, { who, rung: value.above })
  }
  if ('strength' in value) return C.values.strength
  if ('turn' in value) return C.values.turn
  const parts = (list: readonly Value[]): string => all(list.map(each => valueText(each, within)))
  if ('sum' in value) return fill(C.values.sum, { parts: parts(value.sum) })
  if ('times' in value) return fill(C.values.times, { n: value.times, value: valueText(value.value, within) })
  if ('least' in value) return fill(C.values.least, { parts: parts(value.least) })
  if ('most' in value) return fill(C.values.most, { parts: parts(value.most) })
  return fill(C.values.truth, { condition: conditionText(value.truth, within) })
}

/** "an American base stands in …" rather than "base is 1 or more". */
const presence = ([value, sign, n]: Comparison, within: Voice): string | undefined => {
  const reading = readingOf(value)
  const isYes = sign === '>=' && n === 1
  if (!reading || !(isYes || (sign !== '>=' && n === 0))) return undefined
  const who = reading.of === undefined ? undefined : partyOf(reading.of, within)
  const you = who !== undefined && reading.of === 'giver' && who.name === voice().giver.name
  const forms =
    (you && entry<readonly string[]>(C.presentYou, reading.track)) || entry<readonly string[]>(C.present, reading.track)
  return (
    forms &&
    fill(forms[isYes ? 1 : 0], {
      who: (reading.of && entry<string>(C.someOf, reading.of)) || (who?.name ?? ''),
      place: placeText(placeOf(value as object, within)),
    })
  )
}

const comparison = (condition: Comparison, within: Voice): string => {
  const present = presence(condition, within)
  if (present) return present
  const [value, sign, other] = condition
  if (typeof other === 'number') return fill(C[sign], { value: valueText(value, within), n: other })
  return fill(C.compare[sign], { value: valueText(value, within), other: valueText(other, within) })
}

type Same = { readonly same: readonly [Who, Who] }
const isSame = (condition: Condition): condition is Same => !isComparison(condition) && 'same' in condition

const sameText = ({ same: [role, who] }: Same, within: Voice): string => {
  const name = partyOf(who, within).name
  if (role === 'giver') return fill(C.sameGiver, { who: name })
  if (role === 'target') return fill(C.sameTarget, { who: name })
  if (role === 'other') return fill(C.sameOther, { who: name })
  return fill(C.same, { one: partyOf(role, within).name, other: name })
}

/** The three republics named one by one are "a republic"; giver and target named alike are "either". */
const anyText = (parts: readonly Condition[], within: Voice): string => {
  const same = parts.filter(isSame)
  const rest = parts.filter(part => !isSame(part)).map(part => conditionText(part, within))
  const targets = same.filter(({ same: [role] }) => role === 'target').map(({ same: [, who] }) => who)
  if (targets.length === REPUBLICS.length && REPUBLICS.every(id => targets.includes(id)))
    return either([C.republic, ...rest])
  const givers = same.filter(({ same: [role] }) => role === 'giver').map(({ same: [, who] }) => who)
  const both = targets.find(who => givers.includes(who))
  if (both) return either([fill(C.either, { who: partyOf(both, within).name }), ...rest])
  return either(parts.map(part => conditionText(part, within)))
}

export const conditionText = (condition: Condition, within: Voice = voice()): string => {
  if (isComparison(condition)) return comparison(condition, within)
  if ('runs' in condition) return runsText(condition, within, C.runs)
  if ('same' in condition) return sameText(condition, within)
  if ('odd' in condition) return C.odd
  if ('all' in condition) return all(condition.all.map(part => conditionText(part, within)))
  if ('any' in condition) return anyText(condition.any, within)
  const { not } = condition
  if (isSame(not) && not.same[0] === 'giver') return fill(C.exceptGiver, { who: partyOf(not.same[1], within).name })
  if (!isComparison(not) && 'runs' in not && entry<string>(C.notRuns, not.runs)) return runsText(not, within, C.notRuns)
  return fill(C.not, { condition: conditionText(not, within) })
}

const runsText = (
  condition: Extract<Condition, { runs: string }>,
  within: Voice,
  table: Readonly<Record<string, string>>,
): string => {
  const { of } = condition as Reading & typeof condition
  return fill(entry(table, condition.runs) ?? C.runs.other, {
    who: of === undefined ? '' : partyOf(of, within).name,
    place: placeText(placeOf(condition, within)),
    word: wordOf(condition.runs),
  })
}

/** Whether a condition says only from whom the order comes. */
export const isFrom = (condition: Condition): boolean => {
  if (isComparison(condition)) return false
  if ('not' in condition) return isFrom(condition.not)
  return 'same' in condition && condition.same[0] === 'giver'
}

/** The voice inside a condition on who the target is. */
export const narrowed = (condition: Condition, within: Voice): Voice => {
  const parts = isComparison(condition) || !('any' in condition) ? [condition] : condition.any
  const who = parts.map(part => (isSame(part) && part.same[0] === 'target' ? part.same[1] : ''))
  const can = within.target.can.filter(id => who.includes(id))
  return who.includes('') || can.length === 0 ? within : { ...within, target: { ...within.target, can } }
}

/** Whether a condition on who gives or gets is settled by who can; undefined if it is open. */
export const settled = (condition: Condition, within: Voice): boolean | undefined => {
  if (isComparison(condition) || 'runs' in condition || 'odd' in condition) return undefined
  if ('same' in condition) {
    const [role, who] = condition.same
    const can = partyOf(role, within).can
    if (!can.includes(who as SeatId)) return false
    return can.length === 1 ? true : undefined
  }
  if ('not' in condition) {
    const inner = settled(condition.not, within)
    return inner === undefined ? undefined : !inner
  }
  const isAll = 'all' in condition
  const parts = (isAll ? condition.all : condition.any).map(part => settled(part, within))
  if (parts.includes(!isAll)) return !isAll
  return parts.every(part => part === isAll) ? isAll : undefined
}

/** A condition without the parts that are settled already. */
export const open = (condition: Condition, within: Voice): Condition => {
  if (isComparison(condition)) return condition
  const left = (parts: readonly Condition[]) =>
    parts.filter(part => settled(part, within) === undefined).map(part => open(part, within))
  if ('all' in condition) {
    const parts = left(condition.all)
    return parts.length === 1 ? parts[0] : { all: parts }
  }
  if ('any' in condition) {
    // A list that is settled in part still names the republics whole.
    const parts = left(condition.any)
    return parts.length === 1 ? parts[0] : { any: parts }
  }
  return condition
}

/** "one of them is Kabul", of the two between whom somebody mediates. */
export const oneOfThem = (who: SeatId): string => fill(C.oneOfThem, { who: spokenId(who) })
