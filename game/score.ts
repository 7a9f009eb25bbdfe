import { AGENDAS } from '../content/agendas/index.ts'
import { SEATS, type SeatId } from '../content/ids.ts'
import type { Fit, Goal, Scale } from '../content/kinds.ts'
import { FITS } from '../content/mandates/fits/index.ts'
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

type ReadGoal = { readonly goal: Goal; readonly read: Reader; readonly scale: Scale }
const readGoal = (goal: Goal, seat: number, scale: Scale): ReadGoal => ({
  goal,
  read: reader(goal.value, scope({ giver: seat })),
  scale,
})

/** What a seat is scored by. */
type Score = { readonly goals: readonly ReadGoal[]; readonly agendas: ReadonlyMap<string, ReadGoal> }

const scoresUnder = ({ mandates, agendas }: Fit): Score[] =>
  SEATS.map((id, seat) => ({
    goals: MANDATES[id].map(goal => readGoal(goal, seat, mandates[id][goal.name])),
    agendas: new Map(Object.entries(AGENDAS[id]).map(([key, goal]) => [key, readGoal(goal, seat, agendas[id][key])])),
  }))

const SCORES: Readonly<Record<string, readonly Score[]>> = Object.fromEntries(
  Object.entries(FITS).map(([scenario, fit]) => [scenario, scoresUnder(fit)]),
)

const goalsOf = (world: World, seat: number): readonly ReadGoal[] => SCORES[world.scenario][seat].goals
const agendaIn = (world: World, seat: number): ReadGoal | undefined =>
  SCORES[world.scenario][seat].agendas.get(world.agendas[seat])

/** Where a goal stands: the value it reads, its points of `most`, and the value at which it gains the next point. */
export type Standing = {
  readonly goal: Goal
  readonly value: number
  readonly points: number
  readonly most: number
  readonly next: number | undefined
}

/** What a value is worth, in points from 0 to those of a goal. */
export const pointsFor = (value: number, { base, unit }: Scale): number => within(unit * (value - base), score.goal)

const points = ({ read, scale }: ReadGoal, world: World): number => pointsFor(read(world), scale)

const standing = (each: ReadGoal, world: World): Standing => {
  const value = each.read(world)
  const got = Math.round(pointsFor(value, each.scale))
  return {
    goal: each.goal,
    value,
    points: got,
    most: score.goal,
    next: got >= score.goal ? undefined : Math.max(value, each.scale.base) + 1,
  }
}

export const mandateOf = (world: World, seat: number): Standing[] =>
  goalsOf(world, seat).map(each => standing(each, world))

/** What an agenda of the seat reads, dealt or not. */
export const agendaValue = (world: World, seat: number, agenda: string): number =>
  SCORES[world.scenario][seat].agendas.get(agenda)?.read(world) ?? 0

/** The seat's private agenda, where one is dealt and may be seen. */
export const agendaOf = (world: World, seat: number): Standing | undefined => {
  const each = agendaIn(world, seat)
  return each && standing(each, world)
}

/** Mandate and agenda, before what all share. */
export const ownPoints = (world: World, seat: number): number => {
  let sum = 0
  for (const each of goalsOf(world, seat)) sum += Math.round(points(each, world))
  const agenda = agendaIn(world, seat)
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
