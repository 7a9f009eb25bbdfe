import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SEATS } from '../../content/ids.ts'
import { MANDATES } from '../../content/mandates/index.ts'
import type { Numbers } from '../../game/balance/points.ts'
import { root } from '../setup/root.mjs'

/** Bases and units in the file that holds the mandates: everything else in it stays as it is, character by character. */

export const MANDATE_FILE = join(root, 'content', 'mandates', 'index.ts')

/** The numbers the commands run with, seat by seat. */
export const CURRENT: readonly (readonly Numbers[])[] = SEATS.map(id =>
  MANDATES[id].map(({ base, unit }) => ({ base, unit })),
)

const PAIR = /(\bbase: )(-?\d+)(,\s+unit: )(\d+)(,)/g

/** The text with other numbers. Throws where the text does not hold the mandates in printed order. */
export const withNumbers = (
  text: string,
  numbers: readonly (readonly Numbers[])[],
  before: readonly (readonly Numbers[])[] = CURRENT,
): string => {
  const old = before.flat()
  const fresh = numbers.flat()
  let at = 0
  const written = text.replace(PAIR, (_, base: string, was: string, unit: string, wasUnit: string, end: string) => {
    const { base: oldBase, unit: oldUnit } = old[at] ?? {}
    if (Number(was) !== oldBase || Number(wasUnit) !== oldUnit)
      throw new Error(`Goal ${at + 1} in ${MANDATE_FILE} is not in printed order: base ${was}, unit ${wasUnit}.`)
    const pair = fresh[at++]
    return `${base}${pair.base}${unit}${pair.unit}${end}`
  })
  if (at !== old.length) throw new Error(`${MANDATE_FILE} holds ${at} goals with base and unit, not ${old.length}.`)
  return written
}

/** Writes them; tells whether anything changed. */
export const writeNumbers = (numbers: readonly (readonly Numbers[])[]): boolean => {
  const text = readFileSync(MANDATE_FILE, 'utf8')
  const fresh = withNumbers(text, numbers)
  if (fresh === text) return false
  writeFileSync(MANDATE_FILE, fresh)
  return true
}
