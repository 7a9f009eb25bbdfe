import { AREAS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { FLOW, isFlight } from '../places.ts'
import { reckon, type Trace, tell } from '../telling.ts'
import { SCALE, shift } from '../tracks.ts'
import type { World } from '../world.ts'

const { displacement } = PARAMETERS
const THRESHOLD = AREAS.map(id => displacement.threshold[id])

/** Tokens of people that set out from an area. Most who flee stay inside the country. */
export const departures = ({ tracks }: World, area: number): number => {
  const push =
    tracks.hardship[area] -
    THRESHOLD[area] +
    (tracks.violence[area] > 0 ? 1 : 0) +
    (tracks.control[area] > 0 ? 1 : 0) +
    (tracks.isis[area] >= displacement.strongIsis ? 1 : 0)
  return push > 1 ? push >> 1 : 0
}

/** The crossing that seems most open: policy first, then the shorter queue. */
const goal = ({ tracks }: World, area: number): number => {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (const line of FLOW[area]) {
    // A flight needs the host's consent.
    if (tracks.policy[line] === 0 && isFlight(area, line)) continue
    const pull = displacement.policyWeight * tracks.policy[line] - tracks.queue[line]
    if (pull > most) {
      most = pull
      best = line
    }
  }
  return best
}

/** 2. People leave for the crossings that seem most open. game.md §6.2; isas-2021#C08; E7. */
export const displace = (world: World, trace?: Trace): void => {
  for (let area = 0; area < AREAS.length; area++) {
    const people = departures(world, area)
    if (people === 0) continue
    if (trace) tell(trace, world.turn, { chapter: 'systems', kind: 'displacement', at: area, data: { people } })
    reckon(trace, 'push-hardship', world.tracks.hardship[area], area)
    for (let i = 0; i < people; i++) {
      const line = goal(world, area)
      shift(world, SCALE.queue, line, 1, trace)
    }
  }
}
