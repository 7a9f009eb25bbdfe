import { ACTORS } from '../../content/actors/index.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { Mark } from '../look/marks.tsx'
import { words } from './words.ts'

/** Whose card it is, as marks. */
export function Seats({ seats }: { seats: readonly SeatId[] }) {
  const said = seats.length === SEATS.length ? words.everyone : seats.map(id => ACTORS[id].name).join(', ')
  return (
    <span className="pages-seats">
      <span className="said">
        {words.by} {said}
      </span>
      {seats.map(id => (
        <Mark key={id} seat={id} size={20} />
      ))}
    </span>
  )
}
