import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { SEAT } from '../../game/places.ts'
import type { View } from '../../game/view.ts'
import type { Snapshot } from '../solo/table.ts'
import { drafted } from './drafts.ts'

type Seat = Snapshot & {
  /** Place of the own seat in the printed order. */
  readonly me: number
  /** The view as the orders drafted so far would surely leave it. */
  readonly soon: View
}

const SeatContext = createContext<Seat | undefined>(undefined)

/** What the parts of the table read, worked out once for all of them. */
export function SeatView({ snapshot, children }: { snapshot: Snapshot; children: ReactNode }) {
  const seat = useMemo(() => {
    const me = SEAT[snapshot.seat]
    return { ...snapshot, me, soon: drafted(snapshot.view, me) }
  }, [snapshot])
  return <SeatContext value={seat}>{children}</SeatContext>
}

export const useSeat = (): Seat => {
  const seat = useContext(SeatContext)
  if (!seat) throw new Error('This part of the table stands outside it.')
  return seat
}
