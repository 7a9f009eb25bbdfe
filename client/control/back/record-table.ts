import type { SeatId } from '../../../content/ids.ts'
import { type Board, boardOf } from '../../../game/boardgame.ts'
import '../../../game/moves/all.ts'
import { because } from '../../../game/reasons.ts'
import type { WorldRecord, WorldState } from '../../../game/wire/room.ts'
import type { Snapshot, Table } from '../../solo/table.ts'
import { backWords as words } from './words.ts'

/** The end of a world by its record; undefined where it was played with other rules. */
export const endOfRecord = ({ scenario, seed, decisions }: WorldRecord): Board | undefined => {
  try {
    return boardOf({ scenario, seed, decisions })
  } catch {
    return undefined
  }
}

/** A game that is over, for the debrief's screens: it is only looked at. */
export const recordTable = (
  { scenario, seed, decisions, whys }: WorldRecord,
  { world: view, told, since }: Board,
  seat: SeatId,
  state: Pick<WorldState, 'seats'> | undefined,
): Table => {
  const snapshot: Snapshot = {
    ...{ id: '', seat, level: '', view, told, since },
    ...{ read: view.turn, sending: false, keeping: 'kept', thinking: [] },
    record: { scenario, seed, decisions, whys },
    ...(state && { around: { seats: state.seats, noSeal: undefined } }),
  }
  return {
    ready: Promise.resolve(),
    subscribe: () => () => undefined,
    snapshot: () => snapshot,
    decide: async () => because('said', { sentence: words.onlyLook }),
    markRead: () => undefined,
    close: () => undefined,
  }
}
