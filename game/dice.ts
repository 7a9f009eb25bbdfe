import type { World } from './world.ts'

/** A seed of any size, spread over 32 bits; never 0, which the generator could not leave. */
export const seeded = (seed: number): number => {
  let x = (seed ^ 0x9e3779b9) >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0 || 1
}

/** The next state of a xorshift generator. */
export const following = (state: number): number => {
  let x = state
  x ^= x << 13
  x ^= x >>> 17
  x ^= x << 5
  return x >>> 0
}

/** Where a state falls among so many equal shares, the first being 0. Cut to a whole number by its bits, which is quick. */
export const share = (state: number, count: number): number => ((state / 4294967296) * count) >>> 0

/** A whole number in 0…below−1. */
export const pick = (world: World, below: number): number => {
  world.dice = following(world.dice)
  return share(world.dice, below)
}

/** One die, 1–6. */
export const d6 = (world: World): number => pick(world, 6) + 1
