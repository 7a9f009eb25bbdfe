import { sometimes } from './chance.ts'
import type { Chance } from './kinds.ts'

/** How closely an actor keeps to its doctrine. */
export type Care = {
  /** Percent of rules passed over. */
  readonly skips: number
  /** Percent of neighbouring rules that change places, so that no opening is a reflex. */
  readonly swaps: number
  /** Percent of times it makes no offer, though it would have one to make: a table where all talk hears nobody. */
  readonly silence: number
  /** Looks for the best target; else takes any. */
  readonly aims: boolean
  /** What an agreement must be worth to it, in the units in which one fund is 2. */
  readonly enough: number
  /** Goes through its rules a second time with what is left; else gives whatever order comes to hand. */
  readonly returns: boolean
  /** Percent of times that such an order is looked for. */
  readonly fills: number
}
/** An agreement worth less is not worth its ink. */
export const ENOUGH = 1

export const DOCTRINE: Care = { skips: 12, swaps: 25, silence: 40, aims: true, enough: ENOUGH, returns: true, fills: 0 }
export const NOVICE: Care = { skips: 70, swaps: 25, silence: 60, aims: false, enough: -4, returns: false, fills: 90 }

const ALWAYS = 100

/** Whether the actor thinks of a rule this turn. */
export const thinksOf = ({ weight = ALWAYS }: { readonly weight?: number }, care: Care, chance: Chance): boolean =>
  sometimes(chance, (weight * (100 - care.skips)) / 100)
