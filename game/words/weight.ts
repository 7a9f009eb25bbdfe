import { SEATS } from '../../content/ids.ts'
import { ownPoints, partsOf } from '../score.ts'
import type { Telling } from '../telling.ts'
import { total } from '../tracks.ts'
import type { World } from '../world.ts'
import { isShown } from './tracks.ts'

/** News that weighs by itself, whatever it moved. */
const BY_ITSELF: Readonly<Record<string, number>> = {
  broke: 3,
  leaked: 3,
  'attack-abroad': 3,
  raid: 3,
  clash: 2,
  attack: 2,
  carried: 1,
  event: 1,
  injected: 1,
  written: 1,
  index: 20,

  collapse: 30,
  completed: 30,
  closed: 30,
}

/** The world as if a row had not moved its numbers: what it moved is taken back from where they stand. */
const without = (world: World, row: Telling): World => {
  const tracks = { ...world.tracks }
  const relation = world.relation.slice()
  const influence = world.influence.slice()
  for (const { track, at, from, to } of row.changes) {
    if (track === 'relation') {
      relation[at] -= to - from
      relation[(at % SEATS.length) * SEATS.length + Math.floor(at / SEATS.length)] = relation[at]
    } else if (track === 'influence') influence[at] -= to - from
    else {
      if (tracks[track] === world.tracks[track]) tracks[track] = world.tracks[track].slice()
      tracks[track][at] -= to - from
    }
  }
  return { ...world, tracks, relation, influence }
}

/**
 * How much a row moved a seat's own points and the index, as the board stands now; what moved neither still counts a
 * little, so that a chapter's headline is always its weightiest row. An observer (−1) looks at the index alone.
 */
export const weight = (row: Telling, seat: number, world: World): number => {
  const before = without(world, row)
  const index = Math.abs(total(partsOf(world)) - total(partsOf(before)))
  const own = seat < 0 ? 0 : Math.abs(ownPoints(world, seat) - ownPoints(before, seat))
  const moved = row.changes.filter(isShown).reduce((sum, { from, to }) => sum + Math.abs(to - from), 0)
  return own + index + (BY_ITSELF[row.kind] ?? 0) + moved / 10
}
