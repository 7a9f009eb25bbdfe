import { PARAMETERS } from '../../content/parameters.ts'
import { agendaOf, isShared, mandateOf, ownPoints, type Standing, scoresOf } from '../../game/score.ts'
import type { World } from '../../game/world.ts'
import { type Mover, moversOf, weightiest } from './movers.ts'
import type { Replay } from './replay.ts'

const { score } = PARAMETERS
const MOST = 4

/** A goal over the whole game. */
export type GoalCourse = {
  readonly standing: Standing
  readonly points: readonly number[]
  readonly values: readonly number[]
  readonly movers: readonly Mover[]
}

const goalsIn = (world: World, seat: number): Standing[] => {
  const agenda = agendaOf(world, seat)
  return agenda ? [...mandateOf(world, seat), agenda] : mandateOf(world, seat)
}

/** The five goals, then the private agenda where one was dealt. */
export const goalCourses = (replay: Replay, seat: number): GoalCourse[] => {
  const movers = moversOf(replay, world => goalsIn(world, seat).map(({ value }) => value))
  const over = replay.worlds.map(world => goalsIn(world, seat))
  return goalsIn(replay.final, seat).map((standing, at) => ({
    standing,
    points: over.map(goals => goals[at].points),
    values: over.map(goals => goals[at].value),
    movers: weightiest(movers[at], MOST),
  }))
}

export type ScoreRow = {
  readonly seat: number
  readonly goals: number
  readonly agenda: number
  readonly common: number
  readonly resented: number
  readonly total: number
}

/** What every seat's points are made of. */
export const scoreRows = (world: World): ScoreRow[] => {
  const common = world.ending === 'collapse' ? score.collapse : isShared(world) ? score.shared : 0
  return scoresOf(world).map((total, seat) => {
    const own = ownPoints(world, seat)
    const agenda = agendaOf(world, seat)?.points ?? 0
    return { seat, goals: own - agenda, agenda, common, resented: total - own - common, total }
  })
}
