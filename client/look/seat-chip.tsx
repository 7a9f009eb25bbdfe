import type { SeatId } from '../../content/ids.ts'
import { Mark, Wax } from './marks.tsx'

/** A seat in the row of all: its mark, wax once it has sealed, an open ring while it writes. `state` says it in words. */
export function SeatChip({
  seat,
  sealed,
  state,
  size = 20,
}: {
  seat: SeatId
  sealed: boolean
  state: string
  size?: number
}) {
  return (
    <li className="chip">
      <span className="said">{state}</span>
      <Mark seat={seat} size={size} />
      <Wax size={Math.round(size * 0.7)} pressed={sealed} />
    </li>
  )
}
