import { SEATS } from '../../../content/ids.ts'
import { type Board, seenFrom } from '../../../game/boardgame.ts'
import type { Place } from '../../../game/wire/room.ts'
import type { Line, LineState } from '../../online/line.ts'

/**
 * Control's line as if it were a seat's: it shows what the seat sees, and what is decided there goes as Control's act for
 * that seat. So the seat's own table can stand on it.
 */
export const actingLine = (line: Line, { world, seat }: Place): Line => {
  const at = SEATS.indexOf(seat)
  let seen: { readonly of: Board; readonly as: Board } | undefined
  let shown: { readonly of: LineState; readonly as: LineState } | undefined
  const viewOf = (board: Board): Board => {
    if (seen?.of !== board) seen = { of: board, as: seenFrom(board, at) }
    return seen.as
  }
  const state = (): LineState => {
    const now = line.state()
    if (shown?.of !== now) shown = { of: now, as: { ...now, board: now.board && viewOf(now.board) } }
    return shown.as
  }
  const ask = (what: string, args: unknown) =>
    what === 'decide'
      ? line.ask('decide', { world, move: 'act', args: { seat, ...(args as object) } })
      : Promise.resolve({ ok: false as const, refused: '' })
  return { subscribe: line.subscribe, state, ask: ask as Line['ask'], close: () => undefined }
}
