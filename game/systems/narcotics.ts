import { PARAMETERS } from '../../content/parameters.ts'
import { LINES, NEIGHBOUR, TALIBAN } from '../places.ts'
import { type Trace, tell } from '../telling.ts'
import { rolls, runs, SCALE, shift } from '../tracks.ts'
import type { World } from '../world.ts'

/** Faces of six on which traffic rots a host this turn: opium against the lowest guard on its line. */
export const trafficIn6 = (world: World, host: number): number => {
  if (runs(world, SCALE.policed, host) || runs(world, SCALE.operation, 0)) return 0
  let guard = 9
  for (const line of LINES[host]) guard = Math.min(guard, world.tracks.guard[line])
  const over = world.tracks.opium[0] - guard
  return over > 0 ? (over + 1) >> 1 : 0
}

/** 5. Narcotics: opium feeds the purse in Kabul and rots what lies on its road. game.md §6.5; isas-2021#C20; P3, P4. */
export const traffic = (world: World, trace?: Trace): void => {
  tell(trace, world.turn, { chapter: 'systems', kind: 'opium', seat: TALIBAN })
  shift(world, SCALE.funds, TALIBAN, Math.floor(world.tracks.opium[0] / PARAMETERS.narcotics.share), trace)
  for (const host of NEIGHBOUR) {
    const in6 = trafficIn6(world, host)
    if (in6 === 0) continue
    if (trace) tell(trace, world.turn, { chapter: 'systems', kind: 'traffic', seat: host, data: { in6 } })
    if (rolls(world, in6, trace)) shift(world, SCALE.home, host, -1, trace)
  }
}
