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
