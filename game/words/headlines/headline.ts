import { DICE, SUM_NOTES, SUMS, TURNING } from '../../../content/words/en/headlines.ts'
import { NAMES } from '../../../content/words/en/names.ts'
import { eventOf } from '../../events.ts'
import { PART_LIMITS, PARTS } from '../../score.ts'
import type { Change, Telling } from '../../telling.ts'
import type { World } from '../../world.ts'
import { deedDice, diceOf as diceBy } from '../deeds.ts'
import { capital, entry, fill } from '../format.ts'
import type { DieRow, Headline, SumRow } from '../kinds.ts'
import { areaSpoken } from '../names.ts'
import { changeRow, isShown } from '../tracks.ts'
import { ACCOUNTS } from './accounts.ts'
import { CONTROL } from './control.ts'
import { DUTIES } from './duties.ts'
import { ORDERS } from './orders.ts'
import { PEOPLE } from './people.ts'
import { number, type Tellers } from './row.ts'
import { SITUATION } from './situation.ts'
import { SYSTEMS } from './systems.ts'
import { VOTES } from './votes.ts'

/** A told row in words. One entry for each kind of row; the tests hold the table against the rules. */
const TELL: Tellers = {
  ...VOTES,
  ...DUTIES,
  ...ORDERS,
  ...PEOPLE,
  ...SYSTEMS,
  ...ACCOUNTS,
  ...CONTROL,
  ...SITUATION,
}

const sumOf = (row: Telling): SumRow[] =>
  row.sum.map(({ label, n, place }) => {
    const part = /^part-(\d)$/.exec(label)
    if (part) {
      const at = Number(part[1])
      return { label: capital(NAMES.parts[PARTS[at]]), n, note: fill(SUM_NOTES.part, { most: PART_LIMITS[at] }) }
    }
    const strong = (TURNING as readonly string[]).includes(label)
    const text = fill(entry<string>(SUMS, label) ?? label, { area: areaSpoken(place ?? -1) })
    return { label: text, n, ...(strong && { strong: true as const }) }
  })

const diceOf = (row: Telling): DieRow[] => {
  if (row.kind === 'order') return deedDice(row)
  const event = eventOf(row.item)
  if (event && (row.kind === 'event' || row.kind === 'injected')) return diceBy(row.rolls, event.effects, -1)
  if (event?.choice && row.kind === 'choice')
    return diceBy(row.rolls, event.choice.options[number(row, 'option')]?.effects ?? [], row.seat)
  const what = entry<string>(DICE, row.kind) ?? DICE.other
  return row.rolls.map((roll, i) => ({ ...roll, what: row.kind === 'attack' && i > 0 ? DICE.attackFelt : what }))
}

/** Several changes of one number read as one. */
const joined = (changes: readonly Change[]): Change[] => {
  const by = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.track} ${change.at}`
    const first = by.get(key)
    by.set(key, first ? { ...first, to: change.to } : change)
  }
  return [...by.values()].filter(({ from, to }) => from !== to)
}

export const headline = (row: Telling, world: World): Headline => {
  const told = entry(TELL, row.kind)?.(row, world) ?? { title: row.kind }
  const sum = sumOf(row)
  return {
    ...told,
    ...(sum.length > 0 && { sum }),
    changes: joined(row.changes.filter(isShown)).map(changeRow),
    dice: diceOf(row),
  }
}
