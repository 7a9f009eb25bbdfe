import { AREAS, CONTROLS, POLICIES, SECTORS } from '../../content/ids.ts'
import { AFTER_KABUL_OPENING } from '../../content/scenarios/opening.ts'
import type { MapState } from '../map/state.ts'

const { hardship, control, isis, policy, guard, post, tension } = AFTER_KABUL_OPENING

const keyed = <K extends string, T>(ids: readonly K[], of: (at: number) => T) =>
  Object.fromEntries(ids.map((id, at) => [id, of(at)])) as Record<K, T>

/** The board on 23 August, before anybody has moved. */
export const OPENING_STATE: MapState = {
  areas: keyed(AREAS, at => ({ hardship: hardship[at], control: CONTROLS[control[at]], isis: isis[at] })),
  sectors: keyed(SECTORS, at => ({
    policy: POLICIES[policy[at]],
    guard: guard[at],
    post: post[at],
    tension: tension[at],
    waiting: 0,
    works: 0,
  })),
}
