import type { Indicator, Reading } from '../../content/history/kinds.ts'
import { scenarioOf } from '../scenarios.ts'
import { scope } from '../vocabulary/scope.ts'
import { reader } from '../vocabulary/values.ts'
import type { World } from '../world.ts'

/** Reading what was recorded off a board, and asking whether it lies within its tolerance. */

const read = (reading: Reading): ((world: World) => number) => {
  if (reading === 'index') return world => world.index
  if (reading === 'collapse') return world => (world.ending === 'collapse' ? 1 : 0)
  return reader(reading, scope())
}

/** Follows one game: shown the world before each turn's decisions and at the end, it keeps what is read when. */
export type Watched = { readonly watch: (world: World) => void; readonly values: () => readonly number[] }

export const watched = (indicators: readonly Indicator[]): Watched => {
  const readers = indicators.map(({ reads }) => read(reads))
  const values: number[] = []
  return {
    // A game that ends before its last turn is read as it ends.
    watch: world => {
      const isLast = world.turn === scenarioOf(world.scenario).turns.length
      for (const [at, { before }] of indicators.entries()) {
        if (world.phase === 'over' ? !(before && isLast) : before && isLast) values[at] = readers[at](world)
      }
    },
    values: () => values,
  }
}

export const isWithin = ({ tolerance: [low, high] }: Indicator, value: number): boolean => value >= low && value <= high
