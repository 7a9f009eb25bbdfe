import { SEATS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { isRepublic, JOINS, LINES } from '../places.ts'
import { reckon, type Trace, tell, untellIdle } from '../telling.ts'
import { rolls, SCALE, shift } from '../tracks.ts'
import type { World } from '../world.ts'

const { home } = PARAMETERS

/** A weak post beside strong ISIS is felt as fear, whether or not anybody comes. */
const isAfraid = ({ tracks }: World, seat: number): boolean =>
  LINES[seat].some(
    line => tracks.guard[line] <= home.fearGuard && JOINS[line].some(area => tracks.isis[area] >= home.fearIsis),
  )

const burden = (world: World, seat: number, trace?: Trace): number => {
  const { tracks } = world
  let by = 0
  const weigh = (label: string, n: number): void => {
    by += n
    reckon(trace, label, n)
  }
  const over = tracks.hosted[seat] - tracks.room[seat]
  if (over > 0) weigh('crowding', over >= home.crowdedBy ? -2 : -1)
  if (tracks.funds[seat] === 0) weigh('empty-purse', -1)
  if (isRepublic(seat)) {
    if (tracks.sovereignty[seat] <= home.lowSovereignty) weigh('strings', -1)
    if (tracks.unmanaged[seat] >= home.unmanaged) weigh('unmanaged', -1)
    if (isAfraid(world, seat)) weigh('fear', -1)
  }
  if (tracks.home[seat] >= home.easeFrom) weigh('ease', tracks.home[seat] >= home.carelessFrom ? -2 : -1)
  return by
}

/** 8. Stability, support and cohesion; and sovereignty, which comes back where nobody else gives orders. game.md §6.8. */
export const weighHome = (world: World, trace?: Trace): void => {
  for (let seat = 0; seat < SEATS.length; seat++) {
    if (trace) tell(trace, world.turn, { chapter: 'systems', kind: 'home', seat })
    shift(world, SCALE.home, seat, burden(world, seat, trace), trace)
    untellIdle(trace)
    if (!isRepublic(seat) || world.tracks.foreign[seat] >= world.turn) continue
    if (trace) tell(trace, world.turn, { chapter: 'systems', kind: 'own-master', seat })
    if (rolls(world, home.recoverIn6)) shift(world, SCALE.sovereignty, seat, 1, trace)
    untellIdle(trace)
  }
}
