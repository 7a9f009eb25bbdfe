import * as control from './control.ts'
import { addMoves, SEAT_MOVES } from './index.ts'

/**
 * Imported for what it does, by whoever may meet a decision of Control: the server, its desk, the projector, the record of a
 * class. Elsewhere such a decision is refused as no move of the game.
 */
addMoves(control)

/** All moves there are. */
export const MOVES = { ...SEAT_MOVES, ...control }
