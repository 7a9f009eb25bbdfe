import type { TrackId } from '../../content/tracks.ts'
import type { Condition, Line, Value, Where, Who } from '../../content/vocabulary.ts'
import { EVERYONE, influenceAt, SEAT, TALIBAN } from '../places.ts'
import { ROW } from '../rows.ts'
import { pair, relation } from '../tracks.ts'
import type { World } from '../world.ts'
import { compareNumbers, compareRead, compareReaders, compareRelation, compareTrack, type Sign } from './comparisons.ts'
import { actors, type Found, found, linesOf, placesOf, type Scope } from './scope.ts'
import { allOf, anyOf, opposite, sure, type Test } from './tests.ts'

export type { Test } from './tests.ts'

/** Values and conditions of the content, made into functions once, when an order or a rule is prepared. */
export type Reader = (world: World) => number

const readTrack = (track: TrackId, places: Found): Reader => {
  const row = ROW[track]
  if (typeof places !== 'function' && places.length === 1) {
    const at = places[0]
    return world => row(world.tracks)[at]
  }
  return world => {
    const numbers = row(world.tracks)
    const at = found(places, world)
    let sum = 0
    for (let i = 0; i < at.length; i++) sum += numbers[at[i]]
    return sum
  }
}

const readInfluence = (patrons: readonly number[], republics: readonly number[]): Reader => {
  const at = patrons.flatMap(patron => republics.map(republic => influenceAt(patron, republic))).filter(i => i >= 0)
  return world => {
    let sum = 0
    for (let i = 0; i < at.length; i++) sum += world.influence[at[i]]
    return sum
  }
}

const readAbove =
  (rung: number, seats: readonly number[]): Reader =>
  world => {
    let sum = 0
    for (const seat of seats) if (seat !== TALIBAN) sum += Math.max(0, world.tracks.stance[seat] - rung)
    return sum
  }

export const reader = (value: Value, within: Scope): Reader => {
  if (typeof value === 'number') return () => value
  if ('relation' in value) {
    const [one] = actors(value.relation[0], within)
    const [two] = actors(value.relation[1], within)
    return world => (one === undefined || two === undefined ? 0 : relation(world, one, two))
  }
  if ('influence' in value) return readInfluence(actors(value.influence[0], within), actors(value.influence[1], within))
  if ('above' in value)
    return readAbove(value.above, value.of === 'everyone' ? EVERYONE : value.of.map(seat => SEAT[seat]))
  if ('track' in value) return readTrack(value.track, placesIn(value, within))
  if ('strength' in value) return () => within.strength
  if ('turn' in value) return world => world.turn
  if ('sum' in value) {
    const parts = value.sum.map(part => reader(part, within))
    return world => {
      let sum = 0
      for (let i = 0; i < parts.length; i++) sum += parts[i](world)
      return sum
    }
  }
  if ('times' in value) {
    const of = reader(value.value, within)
    const { times } = value
    return world => times * of(world)
  }
  if ('least' in value) {
    const parts = value.least.map(part => reader(part, within))
    return world => {
      let least = Number.POSITIVE_INFINITY
      for (let i = 0; i < parts.length; i++) least = Math.min(least, parts[i](world))
      return least
    }
  }
  if ('most' in value) {
    const parts = value.most.map(part => reader(part, within))
    return world => {
      let most = Number.NEGATIVE_INFINITY
      for (let i = 0; i < parts.length; i++) most = Math.max(most, parts[i](world))
      return most
    }
  }
  const holds = test(value.truth, within)
  return world => (holds(world) ? 1 : 0)
}

/** The places that a track of the content is read or changed at. */
export const placesIn = (item: object, within: Scope): Found => {
  const { of, at, on } = item as { readonly of?: Who; readonly at?: Where; readonly on?: Line }
  if (of !== undefined) return actors(of, within)
  if (at !== undefined) return placesOf(at, within)
  if (on !== undefined) return linesOf(on, within)
  return REGION
}
const REGION: readonly number[] = [0]

/** What a value is whatever the world is like; undefined where that depends. */
const fixed = (value: Value, within: Scope): number | undefined => {
  if (typeof value === 'number') return value
  if ('strength' in value) return within.strength
  if ('track' in value) return isNowhere(placesIn(value, within)) ? 0 : undefined
  if ('relation' in value) return value.relation.some(who => actors(who, within).length === 0) ? 0 : undefined
  return undefined
}

const isNowhere = (places: Found): boolean => typeof places !== 'function' && places.length === 0

const compare = (left: Value, sign: Sign, right: Value, within: Scope): Test => {
  const one = fixed(left, within)
  const two = fixed(right, within)
  if (two === undefined) return compareReaders(reader(left, within), sign, reader(right, within))
  if (one !== undefined) return compareNumbers(one, sign, two)
  if (typeof left === 'object' && 'track' in left) {
    const places = placesIn(left, within)
    if (typeof places !== 'function' && places.length === 1) return compareTrack(ROW[left.track], places[0], sign, two)
  }
  if (typeof left === 'object' && 'relation' in left) {
    const [[one], [other]] = left.relation.map(who => actors(who, within))
    return compareRelation(pair(one, other), sign, two)
  }
  return compareRead(reader(left, within), sign, two)
}

export const test = (condition: Condition, within: Scope): Test => {
  if (isComparison(condition)) return compare(condition[0], condition[1], condition[2], within)
  if ('runs' in condition) {
    const until = readTrack(condition.runs, placesIn(condition, within))
    return world => until(world) >= world.turn
  }
  if ('same' in condition) return sure(actors(condition.same[0], within)[0] === actors(condition.same[1], within)[0])
  if ('odd' in condition) return world => world.turn % 2 === 1
  if ('all' in condition) return allOf(condition.all.map(part => test(part, within)))
  if ('any' in condition) return anyOf(condition.any.map(part => test(part, within)))
  return opposite(test(condition.not, within))
}

const isComparison = (condition: Condition): condition is readonly [Value, Sign, Value] => Array.isArray(condition)
