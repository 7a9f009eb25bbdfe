import type { Rows } from '../rows.ts'
import { sure, type Test } from './tests.ts'
import type { Reader } from './values.ts'

/** Comparisons, one kind of number each: the commonest are made without a reader between. */
export type Sign = '>=' | '<=' | '='

/** Of two numbers of the card. */
export const compareNumbers = (one: number, sign: Sign, two: number): Test =>
  sure(sign === '>=' ? one >= two : sign === '<=' ? one <= two : one === two)

/** Of a number of the board with one of the card. */
export const compareTrack = (row: (of: Rows) => number[], at: number, sign: Sign, two: number): Test => {
  if (sign === '>=') return world => row(world.tracks)[at] >= two
  if (sign === '<=') return world => row(world.tracks)[at] <= two
  return world => row(world.tracks)[at] === two
}

/** Of a relation, by its place, with a number of the card. */
export const compareRelation = (at: number, sign: Sign, two: number): Test => {
  if (sign === '>=') return world => world.relation[at] >= two
  if (sign === '<=') return world => world.relation[at] <= two
  return world => world.relation[at] === two
}

/** Of whatever can be read with a number of the card. */
export const compareRead = (one: Reader, sign: Sign, two: number): Test => {
  if (sign === '>=') return world => one(world) >= two
  if (sign === '<=') return world => one(world) <= two
  return world => one(world) === two
}

/** Of whatever can be read. */
export const compareReaders = (one: Reader, sign: Sign, two: Reader): Test => {
  if (sign === '>=') return world => one(world) >= two(world)
  if (sign === '<=') return world => one(world) <= two(world)
  return world => one(world) === two(world)
}
