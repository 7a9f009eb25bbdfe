import type { Place, Room } from '../../../game/wire/room.ts'
import { Mark } from '../../look/marks.tsx'
import { timeOfDay } from '../clock.ts'
import { nameOf, useAsk, useDesk } from '../desk.ts'
import { Fold } from '../fold.tsx'
import { placeOf } from '../lobby/people.tsx'
import { Said } from '../said.tsx'
import { Sure } from '../sure.tsx'
import { words as all } from '../words.ts'
import { seeWords as words } from './words.ts'

type Placed = Room['team'][number] & { readonly place: Place | undefined }

/** What is said inside the delegations of a world; of people who have left, in every world. */
export const teamLinesIn = (room: Pick<Room, 'worlds' | 'team'>, world: number): Placed[] =>
  room.team
    .map(line => ({ ...line, place: placeOf(room, line.person) }))
    .filter(({ place }) => place === undefined || place.world === world)

/** The talk inside teams, the latest first; Control reads it, and may take a line out. */
export function TeamLines() {
  const { room, world } = useDesk()
  const { ask, refused } = useAsk()
  const lines = teamLinesIn(room, world.number)
  return (
    <Fold title={words.teams(lines.length)}>
      {lines.length === 0 ? <p className="quiet">{words.noTeams}</p> : undefined}
      <ul className="see-messages">
        {lines.toReversed().map(({ id, at, name, text, place }) => (
          <li key={id}>
            <p className="quiet see-message-head">
              {place ? <Mark seat={place.seat} size={16} label={nameOf(place.seat)} /> : undefined}{' '}
              <b>{name || all.dash}</b> · {timeOfDay(at)}
            </p>
            <p>{text}</p>
            <Sure
              className="link"
              label={words.removeMessage}
              question={words.removeSure}
              yes={words.removeYes}
              onYes={() => void ask('remove-team-line', { line: id })}
            />
          </li>
        ))}
      </ul>
      <Said text={refused} isWrong />
    </Fold>
  )
}
