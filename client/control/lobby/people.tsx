import { useState } from 'react'
import { SEATS, type SeatId } from '../../../content/ids.ts'
import type { Person, Place, Room } from '../../../game/wire/room.ts'
import { nameOf, useAsk, useDesk } from '../desk.ts'
import { PersonRow } from '../grid/person-row.tsx'
import { Said } from '../said.tsx'
import { lobbyWords as words } from './words.ts'

/** Where a person sits; undefined for one who has no seat. */
export const placeOf = ({ worlds }: Pick<Room, 'worlds'>, person: string): Place | undefined => {
  for (const world of worlds) {
    const at = world.seats.findIndex(({ people }) => people.some(({ id }) => id === person))
    if (at >= 0) return { world: world.number, seat: SEATS[at] }
  }
  return undefined
}

const keyOf = (place: Place | undefined): string => (place ? `${place.world} ${place.seat}` : '')
const placeIn = (key: string): Place | undefined => {
  const [world, seat] = key.split(' ')
  return seat ? { world: Number(world), seat: seat as SeatId } : undefined
}

/** Everybody in the room, each with a choice of seats: by keyboard as well as by finger. */
export function People() {
  const { room } = useDesk()
  const { ask, refused } = useAsk()
  const [said, setSaid] = useState('')
  if (room.people.length === 0) return <p className="quiet">{words.nobody}</p>
  return (
    <>
      <ul className="people">
        {room.people.map(person => (
          <li key={person.id} className="people-one">
            <ul className="seat-people">
              <PersonRow person={person} isSeated={placeOf(room, person.id) !== undefined} ask={ask} onSaid={setSaid} />
            </ul>
            {person.role === 'player' ? (
              <SeatChoice
                person={person}
                place={placeOf(room, person.id)}
                onSeat={place => void ask('seat', { person: person.id, ...place })}
              />
            ) : (
              <span className="quiet">{words.observer}</span>
            )}
          </li>
        ))}
      </ul>
      <Said text={refused || said} isWrong={refused !== ''} />
    </>
  )
}

type ChoiceProps = {
  readonly person: Person
  readonly place: Place | undefined
  readonly onSeat: (place: Place | undefined) => void
}

function SeatChoice({ person, place, onSeat }: ChoiceProps) {
  const { room } = useDesk()
  return (
    <select
      aria-label={words.seatOf(person.name)}
      value={keyOf(place)}
      onChange={event => onSeat(placeIn(event.target.value))}
    >
      <option value="">{words.noSeat}</option>
      {room.worlds.map(world => (
        <optgroup key={world.number} label={world.name}>
          {SEATS.map(seat => (
            <option key={seat} value={keyOf({ world: world.number, seat })}>
              {words.place(world.name, nameOf(seat))}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
