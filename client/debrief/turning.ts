import { meant } from '../../game/orders.ts'
import { type Course, type Given, without } from '../../game/turning-points.ts'
import type { World } from '../../game/world.ts'
import type { Record } from '../solo/table.ts'
import { bendingOrders } from './bends.ts'
import type { Replay } from './replay.ts'

const OTHERS = 3
export const MOST = 3

/** An order, and the game that would have been without it. */
export type Turning = Given & { readonly call: string; readonly end: Pick<World, 'index' | 'ending' | 'turn'> }

/** The person's own orders, and of the others' those that moved the index most. */
export const ordersToLeave = (replay: Replay, own: number): (Given & { call: string })[] => {
  const all = replay.turns.flatMap(({ turn, plans }) =>
    plans.flatMap(({ calls }, seat) =>
      calls.flatMap((call, slot) => (call && meant(seat, call) ? [{ turn, seat, slot, call }] : [])),
    ),
  )
  const heavy = bendingOrders(replay)
  const weightOf = ({ turn, seat, call }: Given & { call: string }) => heavy.get(`${turn} ${seat} ${call}`) ?? 0
  const others = all
    .filter(each => each.seat !== own && weightOf(each) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, OTHERS)
  return [...all.filter(({ seat }) => seat === own), ...others]
}

export const courseOf = ({ worlds, made }: Replay, { scenario, seed }: Record): Course => ({
  scenario,
  seed,
  decisions: made.map(({ decision }) => decision),
  dice: worlds.map(({ dice }) => dice),
})

export const turningOf = (course: Course, order: Given & { call: string }): Turning => {
  const { index, ending, turn } = without(course, order)
  return { ...order, end: { index, ending, turn } }
}

/** Those whose removal moves the end most, in the order of play. */
export const weightiestTurnings = (all: readonly Turning[], final: World): Turning[] => {
  const by = ({ end }: Turning) => Math.abs(end.index - final.index)
  return all
    .filter(each => by(each) > 0 || each.end.ending !== final.ending)
    .sort((a, b) => by(b) - by(a))
    .slice(0, MOST)
    .sort((a, b) => a.turn - b.turn)
}
