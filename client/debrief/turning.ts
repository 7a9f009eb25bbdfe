import { meant } from '../../game/orders.ts'
import { type Course, type Given, without } from '../../game/turning-points.ts'
import type { World } from '../../game/world.ts'
import type { Record } from '../solo/table.ts'
import { bendingOrders } from './bends.ts'
import type { Replay } from './replay.ts'

const OTHERS = 3
const MOST = 3
/** Points of the index, a quarter of the way between collapse and success, from which an order is said to have made the end. */
const MADE = 5

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

const byIndex = ({ end }: Turning, final: World): number => Math.abs(end.index - final.index)

/** Whether the game would have ended another way, or the index far from where it did. */
export const madeTheEnd = (turning: Turning, final: World): boolean =>
  byIndex(turning, final) >= MADE || turning.end.ending !== final.ending

/** Those that made the end, or, where none did, those whose removal moves it at all: the weightiest, in the order of play. */
export const weightiestTurnings = (all: readonly Turning[], final: World): Turning[] => {
  const made = all.filter(each => madeTheEnd(each, final))
  return (made.length > 0 ? made : all.filter(each => byIndex(each, final) > 0))
    .sort((a, b) => byIndex(b, final) - byIndex(a, final))
    .slice(0, MOST)
    .sort((a, b) => a.turn - b.turn)
}
