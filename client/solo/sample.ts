import type { SeatId } from '../../content/ids.ts'
import type { Level } from '../../game/actors/levels.ts'
import { NOWHERE, sitDown } from './sit-down.ts'
import type { Table } from './table.ts'

type Sample = {
  readonly scenario?: string
  readonly seat?: SeatId
  readonly level?: Level
  readonly seed?: number
  readonly read?: number
}

/** A game that nobody keeps, once the scripted actors have acted: for trying screens and for tests. */
export const sampleTable = async ({
  scenario = 'after-kabul',
  seat = 'uzbekistan',
  level = 'doctrine',
  seed = 1,
  read = 0,
}: Sample = {}): Promise<Table> => {
  const table = sitDown({ id: 'sample', scenario, seat, level, seed, read, entries: [] }, NOWHERE, 'nowhere')
  await table.ready
  return table
}
