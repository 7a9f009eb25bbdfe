import { following, seeded, share } from '../dice.ts'
import type { Chance } from './kinds.ts'

/** Dice for one seat in one turn: the same whenever it is asked again in that turn. */
export const chanceFor = (seed: number, seat: number, turn: number): Chance => ({
  state: seeded(seed * 131 + seat * 17 + turn * 7919),
})

export const below = (chance: Chance, count: number): number => {
  chance.state = following(chance.state)
  return share(chance.state, count)
}

/** True so many times in a hundred. */
export const sometimes = (chance: Chance, percent: number): boolean => below(chance, 100) < percent
