import { AREAS, PATRONS, REPUBLICS, SEATS, SECTORS } from '../../content/ids.ts'
import type { Scenario } from '../../content/kinds.ts'
import { TRACKS, type TrackId } from '../../content/tracks.ts'
import { SEAT } from '../places.ts'
import { scenarioOf } from '../scenarios.ts'
import { pair } from '../tracks.ts'
import type { World } from '../world.ts'

/** One opening number, one step up or down. */
export type Opening = {
  readonly track: TrackId | 'relation' | 'influence'
  readonly at: number
  readonly by: 1 | -1
}

/** Settings that a seat chooses anew in its first turn are decisions, not numbers of the opening. */
const SETTINGS: readonly string[] = ['policy', 'opiumRule']

const STEPS = [1, -1] as const

const PLACES = { actor: SEATS, area: AREAS, sector: SECTORS, region: [''] } as const

/** Whether the number means anything there: who never hosts, has no sovereignty, no rung or no room. */
const isUsed = ({ opening }: Scenario, track: TrackId, at: number): boolean => {
  if (track === 'stance') return SEATS[at] !== 'taliban'
  if (track === 'hosted') return opening.room[at] > 0
  return track === 'sovereignty' || track === 'room' ? opening[track][at] > 0 : true
}

const ofTracks = (scenario: Scenario): Opening[] =>
  (Object.keys(scenario.opening) as TrackId[])
    .filter(track => !SETTINGS.includes(track))
    .flatMap(track => {
      const { min, max } = TRACKS[track]
      return scenario.opening[track].flatMap((number, at) =>
        STEPS.filter(by => number + by >= min && number + by <= max && isUsed(scenario, track, at)).map(by => ({
          track,
          at,
          by,
        })),
      )
    })

const ofRelations = ({ relations }: Scenario): Opening[] =>
  relations.flatMap(([one, two, value]) =>
    STEPS.filter(by => Math.abs(value + by) <= 3).map(by => ({
      track: 'relation' as const,
      at: pair(SEAT[one], SEAT[two]),
      by,
    })),
  )

const ofInfluence = ({ influence }: Scenario): Opening[] =>
  influence
    .flat()
    .flatMap((value, at) => STEPS.filter(by => value + by >= 0).map(by => ({ track: 'influence' as const, at, by })))

/** Every number a scenario opens with, a step up and a step down where the scale allows. */
export const openingsOf = (id: string): Opening[] => {
  const scenario = scenarioOf(id)
  return [...ofTracks(scenario), ...ofRelations(scenario), ...ofInfluence(scenario)]
}

/** Changes it on a board that has just been set up. */
export const change = (world: World, { track, at, by }: Opening): void => {
  if (track === 'relation') {
    world.relation[at] += by
    world.relation[pair(at % SEATS.length, Math.floor(at / SEATS.length))] += by
  } else if (track === 'influence') world.influence[at] += by
  else {
    const { min, max } = TRACKS[track]
    const row = world.tracks[track]
    // The first turn's events have moved some numbers already.
    row[at] = Math.min(max, Math.max(min, row[at] + by))
    if (track === 'orders') emptySlots(world, at)
  }
}

const emptySlots = ({ plans, tracks }: World, seat: number): void => {
  const slots = Array(tracks.orders[seat]).fill('')
  plans[seat] = { calls: slots, reasons: [...slots], sealed: false }
}

const placeOf = (track: Opening['track'], at: number): string => {
  if (track === 'relation') return `${SEATS[Math.floor(at / SEATS.length)]} ${SEATS[at % SEATS.length]}`
  if (track === 'influence') return `${PATRONS[Math.floor(at / 3)]} ${REPUBLICS[at % 3]}`
  return PLACES[TRACKS[track].of][at]
}

/** `hardship kabul-east +1`. */
export const nameOfOpening = ({ track, at, by }: Opening): string =>
  [track, placeOf(track, at), by > 0 ? '+1' : '−1'].filter(Boolean).join(' ')
