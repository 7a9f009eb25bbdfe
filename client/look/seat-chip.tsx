import type { SeatId } from '../../content/ids.ts'
import { Mark, Wax } from './marks.tsx'

/** A seat in the row of all: its mark, wax once it has sealed, a bar where nobody is at it. `state` says it in words. */
export function SeatChip({
  seat,
  sealed,
  state,
  size = 20,
  away = false,
}: {
  seat: SeatId
  sealed: boolean
  state: string
  size?: number
  away?: boolean
}) {
  return (
    <li className={away ? 'chip chip-away' : 'chip'} title={state}>
      <span className="said">{state}</span>
      <Mark seat={seat} size={size} />
      <Wax size={Math.round(size * 0.7)} pressed={sealed} />
    </li>
  )
}
