import type { SeatId } from '../../content/ids.ts'
import type { Level } from '../../game/actors/levels.ts'
import { RULES } from '../../game/setup.ts'
import { keeperOf } from './keeper.ts'
import { takeForThisTab } from './one-tab.ts'
import type { Head } from './saved-game.ts'
import { readGame } from './saves.ts'
import { freshId, freshSeed } from './seed.ts'
import { isThere } from './shelf.ts'
import { NOWHERE, sitDown } from './sit-down.ts'
import type { Table } from './table.ts'
import type { Troubled } from './trouble.ts'

export type Opening = {
  readonly scenario: string
  readonly seat: SeatId
  readonly level: Level
  /** For a game that is to be like another; otherwise the browser draws one. */
  readonly seed?: number
}

/** A new game against eight scripted actors. Where the browser stores nothing it is played all the same. */
export const openTable = async ({ scenario, seat, level, seed = freshSeed() }: Opening): Promise<Table> => {
  const id = freshId()
  const game = { id, scenario, seat, level, seed, read: 0, entries: [] }
  if (!(await isThere())) return sitDown(game, NOWHERE, 'nowhere')
  const release = await takeForThisTab(id)
  const started = Date.now()
  const head: Head = {
    ...{ id, rules: RULES, scenario, seat, level, seed, read: 0 },
    ...{ started, updated: started, turn: 1, phase: 'decision' },
  }
  return sitDown(game, keeperOf(head, 0, release ?? (() => undefined)), 'kept')
}

/** A saved game, at the decision where it was left. */
export const resumeTable = async (id: string): Promise<Table | Troubled> => {
  const release = await takeForThisTab(id)
  if (!release) return { trouble: 'open-elsewhere' }
  const read = await readGame(id)
  if ('trouble' in read) {
    release()
    return read
  }
  const { head, game } = read
  return sitDown(game, keeperOf(head, game.entries.length, release), 'kept')
}

/** The page goes elsewhere: what is on its way is still written, then another tab may have the game. */
export const leaveTable = (table: Table): void => table.close()
