import { TRACKS, type TrackId } from '../content/tracks.ts'
import { d6 } from './dice.ts'
import { influenceAt, SEAT } from './places.ts'
import { perTrack, ROW, type Rows } from './rows.ts'
import type { Trace } from './telling.ts'
import type { World } from './world.ts'

/** All changes of numbers go through here: kept within the printed scale, and told. */

const SEATS_COUNT = Object.keys(SEAT).length

/** A track with its row and its printed scale. */
export type Scale = {
  readonly track: TrackId
  readonly min: number
  readonly max: number
  readonly row: (of: Rows) => number[]
}
/** Named where a number changes, since a track looked up by its name each time is slower. */
export const SCALE = perTrack<Scale>(track => ({
  track,
  min: TRACKS[track].min,
  max: TRACKS[track].max,
  row: ROW[track],
}))

const write = (row: number[], { track, min, max }: Scale, at: number, to: number, trace?: Trace): void => {
  const from = row[at]
  const kept = to < min ? min : to > max ? max : to
  if (kept === from) return
  row[at] = kept
  if (trace) trace.now?.changes.push({ track, at, from, to: kept })
}

/** Sets a number on its scale. */
export const place = (world: World, scale: Scale, at: number, to: number, trace?: Trace): void =>
  write(scale.row(world.tracks), scale, at, to, trace)

/** Moves a number on its scale. */
export const shift = (world: World, scale: Scale, at: number, by: number, trace?: Trace): void => {
  if (by === 0) return
  const row = scale.row(world.tracks)
  write(row, scale, at, row[at] + by, trace)
}

export const pair = (one: number, two: number): number => one * SEATS_COUNT + two

export const relation = (world: World, one: number, two: number): number => world.relation[pair(one, two)]

export const befriend = (world: World, one: number, two: number, by: number, trace?: Trace): void => {
  if (one === two) return
  const from = world.relation[pair(one, two)]
  const to = Math.max(-3, Math.min(3, from + by))
  if (to === from) return
  world.relation[pair(one, two)] = to
  world.relation[pair(two, one)] = to
  if (trace) trace.now?.changes.push({ track: 'relation', at: pair(one, two), from, to })
}

export const sway = (world: World, patron: number, republic: number, by: number, trace?: Trace): void => {
  const at = influenceAt(patron, republic)
  if (at < 0) return
  const from = world.influence[at]
  const to = Math.max(0, Math.min(6, from + by))
  if (to === from) return
  world.influence[at] = to
  if (trace) trace.now?.changes.push({ track: 'influence', at, from, to })
}

/** Rolls one die against `in6` faces of six, and tells it. */
export const rolls = (world: World, in6: number, trace?: Trace): boolean => {
  const face = d6(world)
  if (trace) trace.now?.rolls.push({ in6, face })
  return face <= in6
}

/** A standing thing runs up to and in the turn that its track names. */
export const runs = (world: World, scale: Scale, at: number): boolean => scale.row(world.tracks)[at] >= world.turn

export const total = (row: readonly number[]): number => {
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += row[i]
  return sum
}
