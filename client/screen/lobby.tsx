import { SEATS } from '../../content/ids.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import type { Room, WorldState } from '../../game/wire/room.ts'
import { seatName } from '../../game/words/index.ts'
import { Mark } from '../look/marks.tsx'
import { useFit } from './fit.ts'
import { JoinCode, TypedAddress } from './joining.tsx'
import { Holder } from './wall-seats.tsx'
import { words } from './words.ts'

/** From so many worlds on, their seats are marks without names. */
const CROWDED_FROM = 4

const takenIn = (world: WorldState): number => world.seats.filter(({ holder }) => holder !== 'open').length

/** While people come: the way in, and who sits where. */
export function Lobby({ room, address }: { room: Room; address: string | undefined }) {
  const scenario = scenarioOf(room.settings.scenario)
  const fit = useFit<HTMLParagraphElement>()
  const isCrowded = room.worlds.length >= CROWDED_FROM
  return (
    <div className="screen-lobby">
      <section className="screen-way-in" aria-labelledby="screen-title">
        <h1 id="screen-title">{words.title}</h1>
        <p className="screen-scenario">
          {scenario.name} · {scenario.subtitle}
        </p>
        <div className="screen-ticket">
          {address ? <JoinCode code={room.code} address={address} /> : undefined}
          <div>
            <p className="sc">{words.joinAt}</p>
            <p className="screen-address">{address ? <TypedAddress address={address} /> : undefined}</p>
            <p className="screen-then">{words.thenCode}</p>
          </div>
        </div>
        <p className="sc">{words.code}</p>
        <p className="screen-code" ref={fit}>
          {room.code}
        </p>
      </section>
      <section className="screen-joined" aria-labelledby="screen-joined">
        <div className="screen-head">
          <h2 id="screen-joined" className="sc">
            {words.seats}
          </h2>
          <p>{room.settings.seating === 'free' ? words.free : words.assigned}</p>
        </div>
        <div className={isCrowded ? 'screen-crowd' : 'screen-tables'} role="status">
          {room.worlds.map(world =>
            isCrowded ? (
              <CrowdedWorld key={world.number} world={world} />
            ) : (
              <JoinedWorld key={world.number} world={world} isOnly={room.worlds.length === 1} />
            ),
          )}
        </div>
        <p className="screen-waiting" role="status">
          {words.waiting(room.unseated ?? 0)}
        </p>
      </section>
    </div>
  )
}

function JoinedWorld({ world, isOnly }: { world: WorldState; isOnly: boolean }) {
  return (
    <div>
      <p className="screen-world-name">
        {isOnly ? undefined : <b>{world.name} </b>}
        <span>{words.taken(takenIn(world), world.seats.length)}</span>
      </p>
      <ul>
        {world.seats.map((seat, at) => (
          <li key={SEATS[at]} className={seat.holder === 'open' ? 'screen-open' : undefined}>
            <Mark seat={SEATS[at]} />
            <div className="screen-who">
              <p className="screen-role">{seatName(at)}</p>
              <p className="screen-names">
                <Holder seat={seat} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function CrowdedWorld({ world }: { world: WorldState }) {
  return (
    <div>
      <p className="screen-world-name">
        <b>{world.name} </b>
        <span>{words.taken(takenIn(world), world.seats.length)}</span>
      </p>
      <p className="screen-marks">
        {world.seats.map((seat, at) =>
          seat.holder === 'open' ? undefined : <Mark key={SEATS[at]} seat={SEATS[at]} label={seatName(at)} />,
        )}
      </p>
    </div>
  )
}
