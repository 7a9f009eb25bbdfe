import { NUMBERS } from '../../content/words/en/numbers.ts'

/**
 * Templates: `{name}` puts a value in, `{n:words}` a number in words, `{n:signed}` with its sign, `{n:one|many}` chooses by
 * the number. A value that opens a sentence gets its capital letter.
 */
export type Values = Readonly<Record<string, string | number>>

export const figure = (n: number): string => (n < 0 ? NUMBERS.minus + -n : String(n))
export const signed = (n: number): string => (n < 0 ? NUMBERS.minus + -n : NUMBERS.plus + n)

/** Numbers under ten in words, others in figures. */
export const inProse = (n: number): string => (n >= 0 && n < 10 ? NUMBERS.small[n] : figure(n))

/** Any number under a thousand in words. */
export const inWords = (n: number): string => {
  if (n < 10) return NUMBERS.small[n]
  if (n < 20) return NUMBERS.teens[n - 10]
  if (n < 100) {
    const ten = NUMBERS.tens[Math.floor(n / 10)]
    return n % 10 ? fill(NUMBERS.compound, { ten, one: NUMBERS.small[n % 10] }) : ten
  }
  const hundreds = { n: inWords(Math.floor(n / 100)), rest: inWords(n % 100) }
  return fill(n % 100 ? NUMBERS.hundredsAnd : NUMBERS.hundreds, hundreds)
}

const PEOPLE_PER_TOKEN = 5
/** Tokens of about 5,000 people, as people. */
export const people = (tokens: number): string => fill(NUMBERS.thousand, { n: inWords(PEOPLE_PER_TOKEN * tokens) })

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const chosen = (value: string | number, how: string): string => {
  const n = Number(value)
  if (how === 'words') return inProse(n)
  if (how === 'signed') return signed(n)
  const forms = how.split('|')
  return forms[n === 1 ? 0 : forms.length - 1]
}

export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const fill = (template: string, values: Values = {}): string =>
  template.replace(/\{(\w+)(?::([^}]*))?\}/g, (_, name: string, how: string | undefined) => {
    const value = values[name] ?? ''
    if (how) return chosen(value, how)
    return typeof value === 'number' ? figure(value) : value
  })

/** A filled template as a sentence or a title: each value that opens a sentence has a capital letter. */
export const sentence = (template: string, values: Values = {}): string => {
  const opening: Record<string, string | number> = { ...values }
  const opened = template.replace(
    /(^|[.?!:]\s)\{(\w+)(?::([^}]*))?\}/g,
    (all, before: string, name: string, how = '') => {
      if (before.startsWith(':')) return all
      const key = `opening ${name}`.replace(' ', '_') + how.replace(/\W/g, '')
      opening[key] = capital(fill(how ? `{${name}:${how}}` : `{${name}}`, values))
      return `${before}{${key}}`
    },
  )
  return capital(fill(opened, opening))
}

const joined = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : items.slice(0, -1).join(NUMBERS.comma) + last + items[items.length - 1]
export const all = (items: readonly string[]): string => joined(items, NUMBERS.and)
export const either = (items: readonly string[]): string => joined(items, NUMBERS.or)

export const possessive = (who: string): string =>
  fill(who.endsWith('s') ? NUMBERS.possessiveAfterS : NUMBERS.possessive, { who })

/** A look-up by a key that comes from the outside. */
export const entry = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** The printed place of an id that comes from the outside; −1 if it is none of these. */
export const placeIn = (ids: readonly string[], id: string): number => ids.indexOf(id)
