import { partsOf } from '../../game/score.ts'
import { total } from '../../game/tracks.ts'
import { isDeed } from './charts.ts'
import { type Mover, moversOf, weightiest } from './movers.ts'
import type { Replay } from './replay.ts'

const MOST = 5

/** The rows that moved the index most: decisions and events first, then what the world did by itself. */
export const bendsOf = (replay: Replay): Mover[] => {
  const [movers] = moversOf(replay, world => [total(partsOf(world))])
  const deeds = weightiest(
    movers.filter(({ row }) => isDeed(row)),
    MOST - 1,
  )
  const world = weightiest(
    movers.filter(({ row }) => !isDeed(row)),
    MOST - deeds.length,
  )
  return weightiest([...deeds, ...world], MOST)
}

/** How much each order moved the index in its turn, by turn, seat and call. */
export const bendingOrders = (replay: Replay): Map<string, number> => {
  const [movers] = moversOf(replay, world => [total(partsOf(world))])
  const weights = new Map<string, number>()
  for (const { row, by } of movers) {
    if (row.kind !== 'order') continue
    const key = `${row.turn} ${row.seat} ${row.item}`
    weights.set(key, (weights.get(key) ?? 0) + Math.abs(by))
  }
  return weights
}
