import { SEATS, type SeatId } from '../../content/ids.ts'
import { SEAT } from '../../game/places.ts'
import { seatName } from '../../game/words/index.ts'
import type { Snapshot } from '../solo/table.ts'

/** In solo play every other chair is a scripted actor's. */
export const isScripted = ({ seat: own, around }: Snapshot, seat: SeatId): boolean =>
  seat !== own && (around === undefined || around.seats[SEAT[seat]].holder === 'script')

export const nameOf = (seat: SeatId): string => seatName(SEAT[seat])

/** A name as the first word of a sentence. */
export const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const othersThan = (seat: SeatId): SeatId[] => SEATS.filter(each => each !== seat)
