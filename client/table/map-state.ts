import {
  AREAS,
  type AreaId,
  CONTROLS,
  PATRONS,
  POLICIES,
  REPUBLICS,
  SECTORS,
  type SectorId,
} from '../../content/ids.ts'
import { influenceAt, SEAT } from '../../game/places.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import type { View } from '../../game/view.ts'
import type { MapState } from '../map/index.ts'

const keyed = <K extends string, V>(ids: readonly K[], of: (at: number) => V) =>
  Object.fromEntries(ids.map((id, at) => [id, of(at)])) as Record<K, V>

/** A seat's view as the map draws it. */
export const mapStateOf = ({ tracks, scenario, turn }: View): MapState => ({
  areas: keyed<AreaId, MapState['areas'][AreaId]>(AREAS, at => ({
    hardship: tracks.hardship[at],
    control: CONTROLS[tracks.control[at]],
    isis: tracks.isis[at],
  })),
  sectors: keyed<SectorId, MapState['sectors'][SectorId]>(SECTORS, at => ({
    policy: POLICIES[tracks.policy[at]],
    guard: tracks.guard[at],
    post: tracks.post[at],
    tension: tracks.tension[at],
    waiting: tracks.queue[at],
    works: tracks.works[at],
  })),
  passShut: scenarioOf(scenario).turns[turn - 1]?.winter ?? false,
})

/** What the outside powers weigh in the republics. */
export const influenceOf = ({ influence }: View): NonNullable<MapState['influence']> =>
  REPUBLICS.map(at => ({
    at,
    shares: PATRONS.map(seat => ({ seat, value: influence[influenceAt(SEAT[seat], SEAT[at])] })),
  }))
