import { SECTORS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { CROSSED, JOINS, LONG_LINE, OWNER } from '../places.ts'
import { reckon, type Trace, tell } from '../telling.ts'
import { place, SCALE, shift } from '../tracks.ts'
import type { World } from '../world.ts'

const { crossing } = PARAMETERS
const CLOSED = 0
const OPEN = 2

/** What becomes of those who wait at a sector: let in and registered, past the posts unregistered, or still waiting. */
export type Passage = { readonly managed: number; readonly unmanaged: number; readonly left: number }

export const passage = ({ tracks }: World, line: number): Passage => {
  const waiting = tracks.queue[line]
  const owner = OWNER[line]
  if (tracks.policy[line] === OPEN) return { managed: 0, unmanaged: waiting, left: 0 }
  const managed =
    tracks.policy[line] === CLOSED
      ? 0
      : Math.min(waiting, tracks.guard[line], Math.max(0, tracks.room[owner] - tracks.hosted[owner]))
  const rest = waiting - managed
  const past = LONG_LINE[line] ? rest : (rest + 1) >> 1
  const unmanaged = Math.max(0, past - (tracks.guard[line] >= crossing.strongGuard ? 1 : 0))
  return { managed, unmanaged, left: rest - unmanaged }
}

/** A neighbour that closes moves one token of its queue to the next sector of the same area that has not. */
const turnAside = (world: World, line: number, trace?: Trace): void => {
  const { policy, queue } = world.tracks
  if (policy[line] !== CLOSED || queue[line] === 0) return
  for (let other = 0; other < SECTORS.length; other++) {
    const joined = other !== line && CROSSED[other] && JOINS[other].some(area => JOINS[line].includes(area))
    if (!joined || policy[other] === CLOSED) continue
    tell(trace, world.turn, { chapter: 'systems', kind: 'turned-aside', at: line, data: { to: other } })
    shift(world, SCALE.queue, line, -1, trace)
    shift(world, SCALE.queue, other, 1, trace)
    return
  }
}

const pass = (world: World, line: number, trace?: Trace): void => {
  const waiting = world.tracks.queue[line]
  if (waiting === 0) return
  const owner = OWNER[line]
  const { managed, unmanaged, left } = passage(world, line)
  if (trace)
    tell(trace, world.turn, {
      chapter: 'systems',
      kind: 'crossing',
      seat: owner,
      at: line,
      data: {
        waiting,
        managed,
        unmanaged,
        left: Math.min(left, crossing.queueKept),
        policy: world.tracks.policy[line],
      },
    })
  reckon(trace, 'waiting', waiting)
  reckon(trace, 'let-in', -managed)
  reckon(trace, 'turned-away', waiting - managed)
  reckon(trace, LONG_LINE[line] ? 'past-the-posts' : 'by-the-river', unmanaged)
  reckon(trace, 'still-waiting', Math.min(left, crossing.queueKept))
  place(world, SCALE.queue, line, Math.min(left, crossing.queueKept), trace)
  shift(world, SCALE.hosted, owner, managed + unmanaged, trace)
  shift(world, SCALE.unmanaged, owner, unmanaged, trace)
}

/** 3. Crossing: what a gate does to those who stand before it. game.md §6.3; isas-2021#C07, C11, C42. */
export const cross = (world: World, trace?: Trace): void => {
  const lines = SECTORS.length
  for (let line = 0; line < lines; line++) if (CROSSED[line]) pass(world, line, trace)
  for (let line = 0; line < lines; line++) if (CROSSED[line]) turnAside(world, line, trace)
}
