import { ACTORS } from '../../content/actors/index.ts'
import { SEATS } from '../../content/ids.ts'
import type { Source } from '../../content/sources/index.ts'
import { SOURCES } from '../../content/sources/index.ts'

/** What is on record for a span of days. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const iso = (day: string, month: string, year: string): string =>
  `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`

/** "23 August" of an ISO day. */
export const dayOf = (when: string): string => `${Number(when.slice(8))} ${MONTHS[Number(when.slice(5, 7)) - 1]}`

/** "23 August–12 September 2021" as two ISO days; undefined for a span that is written otherwise. */
export const spanOf = (dates: string): { readonly from: string; readonly to: string } | undefined => {
  const parts = /^(\d+)(?: (\p{L}+))?–(\d+) (\p{L}+) (\d{4})$/u.exec(dates)
  if (!parts) return undefined
  const [, first, month, last, until, year] = parts
  return { from: iso(first, month ?? until, year), to: iso(last, until, year) }
}

/** Whether a statement speaks of a seat: by its name, its people or its capital. */
const speaksOf = ({ text }: Source, seat: number): boolean => {
  const { name, adjective, capital } = ACTORS[SEATS[seat]]
  return [name, adjective, capital].some(word => text.includes(word))
}

/** Statements dated in the span, those that speak of the seat first, each part by day. */
export const onRecord = (dates: string, seat: number): readonly Source[] => {
  const span = spanOf(dates)
  if (!span) return []
  return Object.values(SOURCES)
    .filter(({ id, when = '' }) => !id.startsWith('E') && when >= span.from && when <= span.to)
    .sort((a, b) => Number(speaksOf(b, seat)) - Number(speaksOf(a, seat)) || (a.when ?? '').localeCompare(b.when ?? ''))
}
