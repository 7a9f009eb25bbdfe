import { seatName } from '../../game/words/index.ts'
import { Mark } from '../look/marks.tsx'
import { Cables } from './cables.tsx'
import { peopleOf } from './chip.ts'
import { Events } from './events.tsx'
import { Gates } from './gates.tsx'
import { Mandate } from './mandate.tsx'
import { Relations } from './relations.tsx'
import type { Room } from './room.ts'
import { useSeat } from './seat.tsx'
import { Tracks } from './tracks.tsx'
import { WaitingSection } from './waiting-rows.tsx'
import { words } from './words.ts'

function SeatHead() {
  const { seat, me, level, around } = useSeat()
  return (
    <div className="table-head">
      <Mark seat={seat} size={38} />
      <div>
        <h2 className="table-seat-name">{seatName(me)}</h2>
        <p className="table-sub">{around ? words.delegation(peopleOf(around.seats[me])) : words.script(level)}</p>
      </div>
    </div>
  )
}

type Props = { room: Room; count: number; onRead: () => void }

/** On two columns: a strip over the map, the rest folded. */
function Strip({ count, onRead }: Pick<Props, 'count' | 'onRead'>) {
  return (
    <div className="table-strip" data-lesson="situation">
      <SeatHead />
      <Tracks />
      <div className="table-strip-more">
        <details>
          <summary className="turn-summary table-more">{words.situationMore}</summary>
          <div className="table-two">
            <Gates />
            <Mandate />
            <Cables />
            <Relations />
          </div>
        </details>
        {count > 0 ? (
          <button type="button" className="link" data-lesson="talk" onClick={onRead}>
            {words.people(count)}
          </button>
        ) : undefined}
      </div>
    </div>
  )
}

/** What I am and what comes to me. */
export function Situation({ room, count, onRead }: Props) {
  if (room === 'tablet') return <Strip count={count} onRead={onRead} />
  return (
    <>
      {room === 'laptop' ? <SeatHead /> : undefined}
      <div data-lesson="situation">
        <Tracks />
      </div>
      {room === 'phone' ? <Events /> : undefined}
      <Gates />
      <Mandate />
      <Cables />
      <WaitingSection onRead={onRead} />
      <Relations />
    </>
  )
}
