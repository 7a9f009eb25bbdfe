import type { Interval } from './statistics.ts'
import { aroundMean, mean, wilson } from './statistics.ts'

/** One figure of a target: what is wanted, what was measured, and whether it holds. */
export type Line = {
  readonly id: string
  /** In words: `15–30 %`. */
  readonly want: string
  /** Rates from 0 to 1, else points; missing where it can't be measured yet. */
  readonly measured: number | undefined
  readonly interval: Interval | undefined
  readonly pass: boolean
  /** What the number is about, where it is not said by the id. */
  readonly note?: string
}

export type Unit = 'percent' | 'points'

export type Limits = { readonly from?: number; readonly to?: number; readonly unit: Unit }

export const sign = (number: number): string => (number < 0 ? `−${-number}` : `${number}`)
const shown = (number: number, unit: Unit): string =>
  sign(Number((unit === 'percent' ? number * 100 : number).toFixed(1)))
const ending = (unit: Unit): string => (unit === 'percent' ? ' %' : '')

export const wantOf = ({ from, to, unit }: Limits): string => {
  if (from === undefined) return `${shown(to ?? 0, unit)}${ending(unit)} or less`
  if (to === undefined) return `${shown(from, unit)}${ending(unit)} or more`
  return `${shown(from, unit)} to ${shown(to, unit)}${ending(unit)}`
}

const holds = (measured: number, { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: Limits): boolean =>
  measured >= from && measured <= to

export const line = (id: string, limits: Limits, measured: number, interval: Interval, note?: string): Line => ({
  id,
  want: wantOf(limits),
  measured,
  interval,
  pass: holds(measured, limits),
  ...(note === undefined ? {} : { note }),
})

/** So many of so many. */
export const rate = (id: string, limits: Omit<Limits, 'unit'>, hits: number, of: number, note?: string): Line =>
  line(id, { ...limits, unit: 'percent' }, of === 0 ? 0 : hits / of, wilson(hits, of), note)

/** The mean of numbers. */
export const average = (id: string, limits: Omit<Limits, 'unit'>, numbers: readonly number[], note?: string): Line =>
  line(id, { ...limits, unit: 'points' }, mean(numbers), aroundMean(numbers), note)

export const unmeasured = (id: string, want: string, note: string): Line => ({
  id,
  want,
  measured: undefined,
  interval: undefined,
  pass: false,
  note,
})
