import type { Person } from '../../game/wire/room.ts'
import { words } from './words.ts'

const MINUTE = 60_000

/** How it stands with a person, in words: the head, oneself, away. */
export const statesOf = (person: Person, own: string, now?: number): readonly string[] => [
  ...(person.head ? [words.head] : []),
  ...(person.id === own ? [words.you] : []),
  ...(person.here || person.id === own
    ? []
    : [words.away(now === undefined || !person.awaySince ? 0 : Math.floor((now - person.awaySince) / MINUTE))]),
]

/** Those in a seat, by the names they typed. */
export function PeopleNames({ people, own, now }: { people: readonly Person[]; own: string; now?: number }) {
  return (
    <span className="class-people">
      {people.map((person, at) => {
        const states = statesOf(person, own, now)
        return (
          <span key={person.id} className={person.here ? undefined : 'quiet'}>
            {at > 0 ? ', ' : ''}
            {person.name || words.nameless}
            {states.length > 0 ? ` (${states.join(', ')})` : ''}
          </span>
        )
      })}
    </span>
  )
}
