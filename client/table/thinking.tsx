import { SEAT } from '../../game/places.ts'
import { seatName } from '../../game/words/index.ts'
import { useTable } from '../solo/table.ts'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

/** Who is weighing plans while the player plays on, and how to bring them to an end. */
export function Thinking() {
  const { thinking, isThreadless } = useSeat()
  const { hurry } = useTable()
  if (isThreadless) return <p className="table-note">{words.threadless}</p>
  if (thinking.length === 0) return undefined
  return (
    <div className="table-thinking">
      <p className="table-note">{words.weighing(thinking.map(id => seatName(SEAT[id])))}</p>
      {hurry ? (
        <button type="button" className="btn btn-small" onClick={hurry}>
          {words.hurry}
        </button>
      ) : undefined}
    </div>
  )
}
