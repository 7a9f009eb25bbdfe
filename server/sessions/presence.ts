import type { Person } from '../../game/wire/room.ts'
import type { PersonState } from './state.ts'

/** Since when a person has no device on the line, ms since 1970; undefined where they have one. */
export type Presence = (person: string) => number | undefined

const seen = new WeakMap<PersonState, Person>()

/** A person as others see them: the same object until something about them changes. */
export const personSeen = (person: PersonState, presence: Presence): Person => {
  const since = presence(person.id)
  // Nobody is away from before they came.
  const away = since === undefined ? undefined : Math.max(since, person.joinedAt)
  const before = seen.get(person)
  if (before && before.awaySince === away) return before
  const { id, name, head, role } = person
  const now: Person =
    away === undefined ? { id, name, head, role, here: true } : { id, name, head, role, here: false, awaySince: away }
  seen.set(person, now)
  return now
}
