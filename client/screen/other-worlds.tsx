import type { Room } from '../../game/wire/room.ts'
import { words } from './words.ts'

/** Which world is shown, and how far the others are. */
export function OtherWorlds({ room }: { room: Room }) {
  return (
    <ul className="screen-worlds" aria-label={words.worlds}>
      {room.worlds.map(({ number, name, turn, phase, course }) => (
        <li key={number} aria-current={number === room.screen ? 'true' : undefined}>
          <b>{name}</b>
          <span>
            {number === room.screen
              ? words.shown
              : phase === 'over'
                ? words.worldOver(course.at(-1))
                : words.worldLine(turn, course.at(-1))}
          </span>
        </li>
      ))}
    </ul>
  )
}
