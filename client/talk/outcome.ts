import { SEATS, type SeatId } from '../../content/ids.ts'
import { TRACKS, type TrackId } from '../../content/tracks.ts'
import { doDuties } from '../../game/agreements/duties.ts'
import { conclude } from '../../game/agreements/offers.ts'
import { influenceAt, isRepublic, OWNER, SEAT } from '../../game/places.ts'
import { play } from '../../game/play.ts'
import type { Change } from '../../game/telling.ts'
import { pair } from '../../game/tracks.ts'
import type { View } from '../../game/view.ts'
import { copy, type Deal, type Decision, type World } from '../../game/world.ts'

/** What a decision or an agreement would change, found by playing it on a copy of the seat's own view. */

const TRACK_IDS = Object.keys(TRACKS) as TrackId[]
const isShown = (id: TrackId): boolean => !('quiet' in TRACKS[id])

const moved = (track: Change['track'], from: readonly number[], to: readonly number[]): Change[] =>
  to.flatMap((n, at) => (n === from[at] ? [] : [{ track, at, from: from[at], to: n }]))

/** All numbers that differ; each pair's relation once, from its first actor's side. */
export const between = (before: World, after: World): Change[] => [
  ...TRACK_IDS.filter(isShown).flatMap(id => moved(id, before.tracks[id], after.tracks[id])),
  ...moved('relation', before.relation, after.relation).filter(
    ({ at }) => Math.floor(at / SEATS.length) < at % SEATS.length,
  ),
  ...moved('influence', before.influence, after.influence),
]

export const outcomeOf = (view: View, decision: Decision): Change[] => {
  const scratch = copy(view)
  play(scratch, decision)
  return between(view, scratch)
}

type Terms = Pick<Deal, 'by' | 'to' | 'promises'>

/** A copy in which no secret can come out, so that nothing is left to a die. */
const settled = (view: View): World => {
  const scratch = copy(view)
  for (const deal of scratch.deals) deal.leaked = true
  return scratch
}

/** What accepting would change by the end of this turn's duties, beside what other agreements change anyway. */
export const outcomeOfDeal = (view: View, { by, to, promises }: Terms): Change[] => {
  const without = settled(view)
  const within = settled(view)
  const deal: Deal = {
    id: within.deals.length,
    by,
    to,
    turn: view.turn,
    promises,
    secret: false,
    state: 'offered',
    counters: -1,
    since: 0,
    kept: promises.map(() => 'owed'),
    leaked: true,
  }
  within.deals.push(deal)
  conclude(within, deal)
  doDuties(without)
  doDuties(within)
  return between(without, within)
}

const actorsOf = ({ track, at }: Change): number[] => {
  if (track === 'relation') return [Math.floor(at / SEATS.length), at % SEATS.length]
  if (track === 'influence')
    return SEATS.flatMap((_, patron) =>
      SEATS.flatMap((_, republic) =>
        isRepublic(republic) && influenceAt(patron, republic) === at ? [patron, republic] : [],
      ),
    )
  const { of } = TRACKS[track]
  return of === 'actor' ? [at] : of === 'sector' ? [OWNER[at]] : []
}

/** The changes that one seat reads as its own. */
export const concerning = (changes: readonly Change[], seat: SeatId): Change[] =>
  changes.filter(change => actorsOf(change).includes(SEAT[seat]))

export const relationTo = (view: View, one: SeatId, two: SeatId): number => view.relation[pair(SEAT[one], SEAT[two])]
/** Promises that the first broke to the second. */
export const brokenTo = (view: View, one: SeatId, two: SeatId): number => view.grudges[pair(SEAT[one], SEAT[two])]
