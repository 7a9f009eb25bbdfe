import { createHash, randomBytes, randomInt, scryptSync, timingSafeEqual } from 'node:crypto'

/** Everything random of a session is drawn here, and every secret is compared here. */

/**
 * Figures and letters that are read and typed without mistakes: no vowel (so that no code is a word), of 5 and S, 2 and Z,
 * 8 and B, V and U only the first, no 0, 1, O or I.
 */
const SIGNS = '23456789CDFGHJKLMNPQRTVWX'

/** What a reader may have taken a sign for, on a Latin or a Cyrillic keyboard. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ 0: 'Q', O: 'Q', 1: 'L', I: 'L', S: '5', Z: '2', B: '8', U: 'V' },
  ...{ С: 'C', К: 'K', М: 'M', Н: 'H', Т: 'T', Р: 'P', Х: 'X', В: '8', О: 'Q', З: '3' },
}

const WORDLIKE = /[A-Z]{3}/

const signs = (count: number): string => Array.from({ length: count }, () => SIGNS[randomInt(SIGNS.length)]).join('')

/** Never three letters in a row: even without vowels those are often short for something. */
const group = (count: number): string => {
  const drawn = signs(count)
  return WORDLIKE.test(drawn) ? group(count) : drawn
}

/** How one joins a session. Not a secret. */
export const newCode = (): string => group(6)

/** Brings a person back on another device: three groups of three, 40 bits, for typing. */
export const newReturnCode = (): string => [group(3), group(3), group(3)].join('-')

/** A sign as it was given out; '' for a space or a dash, '?' for a letter or figure that is in no code. */
const signOf = (typed: string): string => {
  if (SIGNS.includes(typed)) return typed
  return LOOK_ALIKES[typed] ?? (/[\p{L}\p{N}]/u.test(typed) ? '?' : '')
}

/** A code of either kind, however it was typed: without dashes, in capitals. */
export const asGiven = (typed: string): string => {
  const capitals = typed.normalize('NFKC').toUpperCase()
  // Arabic and Persian figures stand in the order of ours.
  const figures = capitals.replace(/[٠-٩۰-۹]/g, figure => String((figure.codePointAt(0) ?? 0) & 15))
  return Array.from(figures, signOf).join('')
}

/** A person's or Control's: 256 bits, safe in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

export const newId = (): string => randomBytes(12).toString('base64url')

/** A world's seed: 32 bits, unsigned, that nobody can guess. */
export const newSeed = (): number => randomInt(2 ** 32)

/** A whole number from 0 on, below the one given, each as likely. */
export const below = (end: number): number => randomInt(end)

/** Of a secret. One that is drawn from 256 bits cannot be guessed from its hash, so that a fast hash without salt does. */
export const hash = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/**
 * Of a return code. Its 40 bits could be tried out in minutes against a fast hash by whoever comes by a copy of the
 * database, so this one is slow (some 10 ms) and salted. The salt is the session's, not the person's: one who comes back
 * names nobody but the code, and one hash must find them. Small enough that a class of forty joins in half a second.
 */
export const hashOfReturnCode = (code: string, salt: string): string =>
  scryptSync(asGiven(code), salt, 18, { N: 4096, r: 8, p: 1 }).toString('base64url')

/** Compares two hashes in constant time; an ended secret's hash is '' and is the same as none. */
export const isSameHash = (one: string, other: string): boolean => {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length > 0 && first.length === second.length && timingSafeEqual(first, second)
}

export const matches = (secret: string, hashed: string): boolean => isSameHash(hash(secret), hashed)
