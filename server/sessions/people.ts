import { isMember, memberOf, stood, withPerson } from './chairs.ts'
import { type Refusal, refuse } from './refusal.ts'
import { asGiven, hash, hashOfReturnCode, isSameHash, newId, newReturnCode, newSecret } from './secrets.ts'
import type { PersonState, SessionState } from './state.ts'
import { words } from './words.ts'

/** Who is in a session. A name is what was typed; a secret is on one device; a return code is on paper. */

const MOST_PEOPLE = 200
const MOST_LETTERS = 40

/** A person on a device: the secret is told once, and only its hash is kept. */
export type Came = {
  readonly state: SessionState
  readonly person: PersonState
  readonly secret: string
  readonly returnCode: string
}

/**
 * Control characters, and those that turn the direction of what stands after them, are taken out; the joiners that
 * Persian is written with stay.
 */
const nameFrom = (typed: string): string | Refusal => {
  const name = typed
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
  if (!/[\p{L}\p{N}]/u.test(name)) return refuse(words.noName)
  return name.length > MOST_LETTERS ? refuse(words.longName(MOST_LETTERS)) : name
}

export const joined = (
  state: SessionState,
  { name: typed, as }: { readonly name: string; readonly as: PersonState['role'] },
  now: number,
): Came | Refusal => {
  if (as === 'observer' && state.settings.observers === 'none') return refuse(words.noObservers)
  if (state.people.filter(isMember).length >= MOST_PEOPLE) return refuse(words.full(MOST_PEOPLE))
  const name = nameFrom(typed)
  if (typeof name !== 'string') return name
  const [secret, returnCode] = [newSecret(), newReturnCode()]
  const person: PersonState = {
    id: newId(),
    name,
    role: as,
    secretHash: hash(secret),
    returnHash: hashOfReturnCode(returnCode, state.controlHash),
    joinedAt: now,
    head: false,
  }
  return { state: { ...state, people: [...state.people, person] }, person, secret, returnCode }
}

/**
 * The same person on another device. It gets a fresh secret, and the old device's ends with that: whoever lost a phone
 * locks it out by coming back. The code stays good, since it stands on paper.
 */
export const returned = (state: SessionState, typed: string): Came | Refusal => {
  const hashed = hashOfReturnCode(typed, state.controlHash)
  const found = state.people.find(each => isMember(each) && isSameHash(each.returnHash, hashed))
  if (!found) return refuse(words.wrongReturnCode)
  const secret = newSecret()
  const person = { ...found, secretHash: hash(secret) }
  const returnCode = asGiven(typed).match(/.{3}/g)?.join('-') ?? ''
  return { state: withPerson(state, person), person, secret, returnCode }
}

/** A new return code; the one before brings nobody back any more. */
export const renewed = (
  state: SessionState,
  id: string,
): { readonly state: SessionState; readonly returnCode: string } | Refusal => {
  const person = memberOf(state, id)
  if (!person) return refuse(words.noPerson)
  const returnCode = newReturnCode()
  const returnHash = hashOfReturnCode(returnCode, state.controlHash)
  return { state: withPerson(state, { ...person, returnHash }), returnCode }
}

export const renamed = (state: SessionState, id: string, typed: string): SessionState | Refusal => {
  const person = memberOf(state, id)
  if (!person) return refuse(words.noPerson)
  const name = nameFrom(typed)
  if (typeof name !== 'string') return name
  return name === person.name ? state : withPerson(state, { ...person, name })
}

/** Takes a person out for good. What is left is an id, so that the record still knows that one person decided. */
export const removed = (state: SessionState, id: string): SessionState | Refusal => {
  if (!memberOf(state, id)) return refuse(words.noPerson)
  const without = stood(state, new Set([id]))
  return {
    ...without,
    people: without.people.map(person =>
      person.id === id ? { ...person, name: '', secretHash: '', returnHash: '' } : person,
    ),
  }
}

/** Whose device this is. */
export const whoIs = (state: SessionState, secret: string): PersonState | undefined => {
  const hashed = hash(secret)
  return state.people.find(person => isSameHash(person.secretHash, hashed))
}
