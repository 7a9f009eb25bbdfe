import { AGENDAS } from '../content/agendas/index.ts'
import { SEATS, type SeatId } from '../content/ids.ts'
import type { Goal } from '../content/kinds.ts'
import { MANDATES } from '../content/mandates/index.ts'
import { PARAMETERS } from '../content/parameters.ts'
import { NEIGHBOUR, REPUBLIC } from './places.ts'
import { total } from './tracks.ts'
import { scope } from './vocabulary/scope.ts'
import { type Reader, reader } from './vocabulary/values.ts'
import type { World } from './world.ts'

/** The regional security index, the mandates, and the points at the end (game.md §8). */

const { index, score } = PARAMETERS
const within = (value: number, most: number): number => (value < 0 ? 0 : value > most ? most : value)

export const PARTS = ['stability', 'hardship', 'isis', 'tension', 'unmanaged', 'institutions'] as const
export const PART_LIMITS = [30, 25, 15, 10, 10, 10] as const

/** The six parts of the index, in printed order. */
export const partsOf = ({ tracks }: World): number[] => {
  let stability = 0
  for (const seat of REPUBLIC) stability += tracks.home[seat]
  let unmanaged = 0
  for (const seat of NEIGHBOUR) unmanaged += tracks.unmanaged[seat]
  return [
    within(stability, 30),
    within(index.hardship - total(tracks.hardship), 25),
    within(index.isis - total(tracks.isis), 15),
    within(index.tension - total(tracks.tension), 10),
    within(index.unmanaged - 2 * unmanaged, 10),
    within((tracks.csto[0] + tracks.sco[0]) >> 1, 10),
  ]
}

type ReadGoal = { readonly goal: Goal; readonly read: Reader }
const readGoal = (goal: Goal, seat: number): ReadGoal => ({ goal, read: reader(goal.value, scope({ giver: seat })) })
const READ = SEATS.map((id, seat) => MANDATES[id].map(goal => readGoal(goal, seat)))
const READ_AGENDA = SEATS.map(
  (id, seat) => new Map(Object.entries(AGENDAS[id]).map(([key, goal]) => [key, readGoal(goal, seat)])),
)

/** Where a goal stands: the value it reads, its points of `most`, and the value at which it gains the next point. */
export type Standing = {
  readonly goal: Goal
  readonly value: number
  readonly points: number
  readonly most: number
  readonly next: number | undefined
}

const points = ({ goal, read }: ReadGoal, world: World): number =>
  within(goal.unit * (read(world) - goal.base), score.goal)

const standing = (each: ReadGoal, world: World): Standing => {
  const value = each.read(world)
  const got = Math.round(points(each, world))
  return {
    goal: each.goal,
    value,
    points: got,
    most: score.goal,
    next: got >= score.goal ? undefined : Math.max(value, each.goal.base) + 1,
  }
}

export const mandateOf = (world: World, seat: number): Standing[] => READ[seat].map(each => standing(each, world))

/** The seat's private agenda, where one is dealt and may be seen. */
export const agendaOf = (world: World, seat: number): Standing | undefined => {
  const each = READ_AGENDA[seat].get(world.agendas[seat])
  return each && standing(each, world)
}

/** Mandate and agenda, before what all share. */
export const ownPoints = (world: World, seat: number): number => {
  let sum = 0
  for (const each of READ[seat]) sum += Math.round(points(each, world))
  const agenda = READ_AGENDA[seat].get(world.agendas[seat])
  return agenda ? sum + Math.round(points(agenda, world)) : sum
}

export const isShared = (world: World): boolean => world.ending !== 'collapse' && world.index >= score.sharedFrom

/** The points of all seats: own, and what collapse, shared success or resentment adds. */
export const scoresOf = (world: World): number[] => {
  const own = SEATS.map((_, seat) => ownPoints(world, seat))
  const common = world.ending === 'collapse' ? score.collapse : isShared(world) ? score.shared : 0
  const [first, second] = [...own].sort((a, b) => b - a)
  const resented = world.index < score.resentedBelow && first - second >= score.resentedLead ? own.indexOf(first) : -1
  return own.map((each, seat) => each + common + (seat === resented ? score.resented : 0))
}

/** Seats with the highest score; a tie is shared. */
export const winners = (scores: readonly number[]): SeatId[] => {
  const most = Math.max(...scores)
  return SEATS.filter((_, seat) => scores[seat] === most)
}
