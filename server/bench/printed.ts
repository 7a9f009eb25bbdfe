import type { Rate } from './rounds.ts'
import type { Size } from './sizes.ts'
import { words } from './words.ts'

/** What was measured, as a table of text. */

const grouped = (number: number): string => number.toLocaleString('en-GB')
const rate = (number: number): string => (number < 100 ? number.toFixed(1) : grouped(Math.round(number)))
const ratio = (number: number): string => (number < 0.01 ? number.toPrecision(2) : number.toFixed(2))

/** The first and the last column to the left, numbers to the right. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map(row => row[i].length)))
  return [head, ...rows].map(row =>
    row
      .map((cell, i) => (i === 0 || i === 5 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  )
}

const rowOf =
  (names: ReadonlyMap<string, string>) =>
  (each: Rate): string[] => {
    const { name, median, best, alone, ratio: beside } = each
    const rates = [name, rate(median), rate(best), alone === undefined ? '' : rate(alone)]
    if (!beside) return [...rates, '', '']
    const { to, value, bar } = beside
    const judged = bar === undefined ? '' : `; ${words.bar(ratio(bar), value >= bar)}`
    return [...rates, ratio(value), `${names.get(to)}${judged}`]
  }

export const printedRates = (rates: readonly Rate[]): string[] =>
  table(words.head, rates.map(rowOf(new Map(rates.map(({ id, name }) => [id, name])))))

export const printedSizes = (sizes: readonly Size[]): string[] =>
  table(
    words.sizeHead,
    sizes.map(({ name, gzip, brotli, files }) => [name, grouped(gzip), grouped(brotli), String(files)]),
  )
