import type { Scale } from '../../content/kinds.ts'
import { pointsFor } from '../score.ts'
import type { Own } from './samples.ts'

/** What is not the mandate's: points of the agenda that was dealt, and what all share. */
export const restOf = ({ agendas, dealt, common }: Own, scales: readonly Scale[]): number =>
  dealt < 0 ? common : common + pointsFor(agendas[dealt], scales[dealt])

/** Points that a seat's goals, read so, come to under these scales, before anybody is resented. */
export const scored = (own: Own, mandate: readonly Scale[], agendas: readonly Scale[]): number =>
  mandate.reduce((sum, scale, goal) => sum + pointsFor(own.values[goal], scale), restOf(own, agendas))
