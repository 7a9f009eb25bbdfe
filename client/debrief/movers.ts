import { SEATS } from '../../content/ids.ts'
import type { Change, Telling } from '../../game/telling.ts'
import { copy, type World } from '../../game/world.ts'
import type { Replay } from './replay.ts'

/** A row, and by how much it alone moved the number that is asked for. */
export type Mover = { readonly row: Telling; readonly by: number }

const apply = (world: World, { track, at, to }: Change): void => {
  if (track === 'relation') {
    const [one, two] = [Math.floor(at / SEATS.length), at % SEATS.length]
    world.relation[at] = to
    world.relation[two * SEATS.length + one] = to
  } else if (track === 'influence') world.influence[at] = to
  else world.tracks[track][at] = to
}

/** The world of a turn before its events, which stand among the turn's rows. */
const beforeEvents = (world: World, told: readonly Telling[]): World => {
  const before = copy(world)
  for (const { kind, changes } of told.toReversed()) {
    if (kind === 'event') for (const change of changes.toReversed()) apply(before, { ...change, to: change.from })
  }
  return before
}

/**
 * What moved each of several numbers read off the world. The changes of every row are made on a copy, one row after the
 * other; what moves while nothing is told stays out of it, since each turn begins from the world as it was.
 */
export const moversOf = (replay: Replay, read: (world: World) => readonly number[]): Mover[][] => {
  const movers: Mover[][] = read(replay.final).map(() => [])
  for (const { turn, told } of replay.turns) {
    const world = beforeEvents(replay.worlds[turn - 1], told)
    let was = read(world)
    for (const row of told) {
      for (const change of row.changes) apply(world, change)
      const now = read(world)
      now.forEach((value, at) => {
        if (value !== was[at]) movers[at].push({ row, by: value - was[at] })
      })
      was = now
    }
  }
  return movers
}

/** The weightiest, at most so many; the rest do not matter for a page. */
export const weightiest = (movers: readonly Mover[], most: number): Mover[] =>
  [...movers]
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, most)
    .sort((a, b) => a.row.turn - b.row.turn)
