import { useState } from 'react'
import { useAsk, useDesk } from '../desk.ts'
import { Fold } from '../fold.tsx'
import { placeOf } from '../lobby/people.tsx'
import { Said } from '../said.tsx'
import { PersonRow } from './person-row.tsx'
import { gridWords as words } from './words.ts'

/** Who is in the session without a seat: late comers and observers. */
export function Unseated() {
  const { room } = useDesk()
  const { ask, refused } = useAsk()
  const [said, setSaid] = useState('')
  const left = room.people.filter(({ id }) => !placeOf(room, id))
  const groups = [
    { title: words.unseated, people: left.filter(({ role }) => role === 'player') },
    { title: words.observers, people: left.filter(({ role }) => role === 'observer') },
  ].filter(({ people }) => people.length > 0)
  return groups.map(({ title, people }) => (
    <Fold key={title} title={`${title}, ${people.length}`}>
      <ul className="seat-people">
        {people.map(person => (
          <PersonRow key={person.id} person={person} ask={ask} onSaid={setSaid} />
        ))}
      </ul>
      <Said text={refused || said} isWrong={refused !== ''} />
    </Fold>
  ))
}
