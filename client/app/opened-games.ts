import { leaveTable, type Opening, openTable, resumeTable } from '../solo/open-table.ts'
import type { Table } from '../solo/table.ts'
import { isTrouble, type Troubled } from '../solo/trouble.ts'

/** Games that this page has open, by id: a screen that comes back within a moment finds its table still there. */

type Found = Table | Troubled
type Opened = { table: Promise<Found> | Found; screens: number }
const opened = new Map<string, Opened>()

/** Begins a game and says under which id it is kept. */
export const beginGame = async (opening: Opening): Promise<string> => {
  const table = await openTable(opening)
  const { id } = table.snapshot()
  opened.set(id, { table, screens: 0 })
  return id
}

/** The table of a game: at once if it stands, else the same promise each time, until its screen has gone. */
export const tableOf = (id: string): Promise<Found> | Found => {
  const found = opened.get(id)
  if (found) return found.table
  const opening = resumeTable(id)
  const game: Opened = { table: opening, screens: 0 }
  opened.set(id, game)
  void opening.then(table => {
    game.table = table
  })
  return opening
}

/** Holds a table for a screen; what is returned lets it go. */
export const hold = (id: string): (() => void) => {
  const game = opened.get(id)
  if (game) game.screens++
  return () => {
    if (!game) return
    game.screens--
    // React may take a screen down and put it up again at once.
    setTimeout(() => {
      if (game.screens > 0 || opened.get(id) !== game) return
      opened.delete(id)
      void Promise.resolve(game.table).then(table => (isTrouble(table) ? undefined : leaveTable(table)))
    })
  }
}
