import type { SeatId } from '../../content/ids.ts'
import type { Level } from '../../game/actors/index.ts'
import { NOWHERE, sitDown } from './sit-down.ts'
import type { Table } from './table.ts'

type Sample = {
  readonly scenario?: string
  readonly seat?: SeatId
  readonly level?: Level
  readonly seed?: number
  readonly read?: number
}

/** A game that nobody keeps, at once: for trying screens and for tests. */
export const sampleTable = ({
  scenario = 'after-kabul',
  seat = 'uzbekistan',
  level = 'doctrine',
  seed = 1,
  read = 0,
}: Sample = {}): Table => sitDown({ id: 'sample', scenario, seat, level, seed, read, entries: [] }, NOWHERE, 'nowhere')
