import { SEATS } from '../../content/ids.ts'
import type { SeatState, WorldState } from '../../game/wire/room.ts'
import { seatName } from '../../game/words/index.ts'
import { Mark, Wax } from '../look/marks.tsx'
import { isAway } from '../table/chip.ts'
import { words } from './words.ts'

/** Who sits there, as they typed it; a name that was removed leaves its chair taken. */
export function Holder({ seat }: { seat: SeatState }) {
  if (seat.holder === 'script') return <i className="screen-script">{words.script}</i>
  if (seat.people.length === 0) return words.open
  return seat.people.map(({ name }) => name || words.nameless).join(', ')
}

type Doing = keyof typeof words.states

const doingOf = (seat: SeatState): Doing => {
  if (seat.sealed) return 'sealed'
  if (isAway(seat)) return 'away'
  if (seat.thinking) return 'thinking'
  return seat.writing ? 'writing' : 'none'
}

function Sign({ doing }: { doing: Doing }) {
  if (doing === 'sealed') return <Wax size={36} />
  if (doing === 'writing' || doing === 'thinking') return <Wax size={36} pressed={false} />
  return <span className={doing === 'away' ? 'screen-away' : 'screen-nothing'} />
}

/** The nine, in the printed order: who they are, and how far they have come. */
export function WallSeats({ world }: { world: WorldState }) {
  const sealed = world.seats.filter(seat => seat.sealed).length
  return (
    <section className="screen-seats" aria-labelledby="screen-seats">
      <div className="screen-head">
        <h2 id="screen-seats" className="sc">
          {words.seats}
        </h2>
        <p>{words.sealedOf(sealed, world.seats.length)}</p>
      </div>
      <ul>
        {world.seats.map((seat, at) => {
          const doing = doingOf(seat)
          return (
            <li key={SEATS[at]}>
              <Mark seat={SEATS[at]} />
              <div className="screen-who">
                <p className="screen-role">{seatName(at)}</p>
                <p className="screen-names">
                  <Holder seat={seat} />
                </p>
              </div>
              <p className="screen-doing">
                {words.states[doing]}
                <Sign doing={doing} />
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
