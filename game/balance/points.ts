import { PARAMETERS } from '../../content/parameters.ts'

/** The two numbers of a goal that are fitted. */
export type Numbers = { readonly base: number; readonly unit: number }

export const MOST = PARAMETERS.score.goal

export const pointsFor = (value: number, { base, unit }: Numbers): number =>
  Math.min(MOST, Math.max(0, unit * (value - base)))
