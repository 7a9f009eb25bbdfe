import { RUNGS } from '../../content/ids.ts'
import type { Effect, Form } from '../../content/kinds.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { DEEDS, STEPS } from '../../content/words/en/deeds.ts'
import { DICE } from '../../content/words/en/headlines.ts'
import { meant } from '../orders.ts'
import type { Change, Roll, Telling } from '../telling.ts'
import { inBranch } from './effects/events.ts'
import { entry, sentence } from './format.ts'
import type { DieRow } from './kinds.ts'

import { keyOf, slotsOf } from './orders.ts'

/** Orders as they are told when they happen. */

type Titles = Readonly<Record<string, string>>
const succeeded = ({ in6, face }: Roll): boolean => face <= in6
const moved = (row: Telling, track: Change['track'], by: 1 | -1): boolean =>
  row.changes.some(change => change.track === track && (change.to - change.from) * by > 0)

/** Which of an order's titles fits what came of it. */
const outcome = (key: string, row: Telling, titles: Titles): string => {
  const [first] = row.rolls
  if (key === 'police:cells') return moved(row, 'cells', -1) ? 'found' : moved(row, 'home', -1) ? 'lost' : 'quiet'
  if (key === 'strike' && first && !succeeded(first) && moved(row, 'hardship', 1)) return 'harm'
  if (key === 'step:up') {
    const gain = row.changes.some(
      ({ track, from, to }) => track === 'funds' && to - from === PARAMETERS.ladder.firstFunds,
    )
    return gain ? 'alone' : 'title'
  }
  if (key === 'airlift') return moved(row, 'queue', -1) ? 'title' : moved(row, 'hosted', -1) ? 'onward' : 'nobody'
  if ('quiet' in titles && !row.changes.some(({ track }) => track === 'tension')) return 'quiet'
  if (first && 'won' in titles) return succeeded(first) ? 'won' : 'lost'
  return 'title'
}

export const deedTitle = (row: Telling): string => {
  const instance = meant(row.seat, row.item)
  if (!instance) return ''
  const key = keyOf(instance)
  const titles = entry<Titles>(DEEDS, key) ?? {}
  const rung = row.changes.find(({ track }) => track === 'stance')?.to ?? -1
  const template = titles[outcome(key, row, titles)] ?? titles.title ?? titles.won ?? instance.form.sentence
  return sentence(template, {
    ...slotsOf(instance),
    up: STEPS[RUNGS[rung]]?.[0] ?? '',
    down: STEPS[RUNGS[rung]]?.[1] ?? '',
  })
}

type RollEffect = Extract<Effect, { kind: 'roll' }>
const firstRoll = (effects: readonly Effect[]): RollEffect | undefined => effects.find(effect => effect.kind === 'roll')

/** Which rolls were thrown, in order: each one leads into its branch; of two branches of a condition the one that fits. */
const thrown = (effects: readonly Effect[], left: Roll[]): { roll: Roll; effect: RollEffect }[] =>
  effects.flatMap(effect => {
    if (effect.kind === 'roll') {
      const roll = left.shift()
      if (!roll) return []
      return [{ roll, effect }, ...thrown(succeeded(roll) ? effect.then : (effect.otherwise ?? []), left)]
    }
    if (effect.kind !== 'when' || left.length === 0) return []
    const fits = [effect.then, effect.otherwise ?? []].find(branch => {
      const roll = firstRoll(branch)
      return roll && (roll.in6 === left[0].in6 || (roll.more ?? []).some(({ by }) => roll.in6 + by === left[0].in6))
    })
    return fits ? thrown(fits, left) : []
  })

/** Dice with what hung on each, by the effects that threw them. */
export const diceOf = (rolls: readonly Roll[], effects: readonly Effect[], seat: number, form?: Form): DieRow[] => {
  const hinges = thrown(effects, [...rolls])
  return rolls.map((roll, i) => {
    const what = hinges[i] ? inBranch(hinges[i].effect.then, seat, form) : ''
    return { ...roll, what: what || DICE.other }
  })
}

export const deedDice = (row: Telling): DieRow[] => {
  const form = meant(row.seat, row.item)?.form
  return diceOf(row.rolls, form?.effects ?? [], row.seat, form)
}
