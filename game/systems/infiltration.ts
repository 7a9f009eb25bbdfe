import { INSTITUTIONS } from '../../content/bodies.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { isInformed } from '../agreements/duties.ts'
import { isRepublic, JOINS, LINES, NEIGHBOUR, RUSSIA, SEAT } from '../places.ts'
import { CONTROL_ONLY, type Trace, tell } from '../telling.ts'
import { rolls, runs, SCALE, shift } from '../tracks.ts'
import type { World } from '../world.ts'

const { infiltration, steppe } = PARAMETERS
const SCO_SEATS = [...INSTITUTIONS.sco.members, 'iran' as const].map(id => SEAT[id])

const isisBeside = ({ tracks }: World, host: number): number => {
  let most = 0
  for (const line of LINES[host]) for (const area of JOINS[line]) most = Math.max(most, tracks.isis[area])
  return most
}

/** Faces of six on which a hidden cell comes with the unmanaged; 0 where it can't. */
export const cellIn6 = (world: World, host: number): number => {
  const { tracks } = world
  const unmanaged = tracks.unmanaged[host]
  const isis = isisBeside(world, host)
  if (unmanaged === 0 || isis < infiltration.isisNeeded) return 0
  const shielded = LINES[host].some(line => runs(world, SCALE.shield, line))
  const informed = (runs(world, SCALE.intelligence, 0) && SCO_SEATS.includes(host)) || isInformed(world, host)
  const trusted = tracks.stance[host] >= infiltration.friendlyRung && tracks.credibility[0] >= infiltration.credibleFrom
  const in6 =
    Math.min(infiltration.most, unmanaged) +
    (isis >= infiltration.strongIsis ? 1 : 0) -
    (shielded ? 1 : 0) -
    (tracks.assured[host] > 0 ? 1 : 0) -
    (informed ? 1 : 0) -
    (trusted ? 1 : 0)
  return Math.max(0, Math.min(6, in6))
}

const attackAbroad = (world: World, host: number, trace?: Trace): void => {
  const cells = world.tracks.cells[host]
  // The row stands only if the attack comes: a die that failed would tell of the cell.
  if (trace) tell(trace, world.turn, { chapter: 'systems', kind: 'attack-abroad', seat: host })
  if (!rolls(world, (cells + 1) >> 1)) {
    trace?.told.pop()
    return
  }
  shift(world, SCALE.home, host, PARAMETERS.abroad.home, trace)
  shift(world, SCALE.cells, host, -1, trace)
  shift(world, SCALE.abroad, 0, 1, trace)
}

/** 4. Infiltration: among the unmanaged alone. Some move on over the steppe. game.md §6.4; isas-2021#C07, C21; E2, E8. */
export const infiltrate = (world: World, trace?: Trace): void => {
  for (const host of NEIGHBOUR) {
    const in6 = cellIn6(world, host)
    if (in6 > 0) {
      if (trace)
        tell(trace, world.turn, {
          chapter: 'systems',
          kind: 'infiltration',
          seat: host,
          data: { in6 },
          seen: CONTROL_ONLY,
        })
      if (rolls(world, in6, trace)) shift(world, SCALE.cells, host, 1, trace)
    }
    if (world.tracks.cells[host] > 0) attackAbroad(world, host, trace)
    if (isRepublic(host) && world.tracks.unmanaged[host] >= steppe.unmanaged) {
      if (trace) tell(trace, world.turn, { chapter: 'systems', kind: 'steppe', seat: host })
      if (rolls(world, steppe.in6, trace)) shift(world, SCALE.home, RUSSIA, -1, trace)
    }
  }
}
