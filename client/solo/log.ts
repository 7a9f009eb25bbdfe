import type { Decision } from '../../game/world.ts'
import type { Record, Why } from './table.ts'

/** A decision that was taken and, if a scripted actor made it, why. */
export type Entry = { readonly decision: Decision; readonly because?: string; readonly source?: readonly string[] }

/** A game that can be played on: everything else follows from it. */
export type Game = {
  readonly id: string
  readonly scenario: string
  readonly seat: string
  readonly level: string
  readonly seed: number
  /** The latest turn whose resolution was read. */
  readonly read: number
  readonly entries: readonly Entry[]
}

export const decisionsOf = (entries: readonly Entry[]): Decision[] => entries.map(({ decision }) => decision)

const whysOf = (entries: readonly Entry[]): Why[] =>
  entries.flatMap(({ because, source = [] }, decision) => (because ? [{ decision, because, source }] : []))

export const recordOf = ({ scenario, seed }: Pick<Game, 'scenario' | 'seed'>, entries: readonly Entry[]): Record => ({
  scenario,
  seed,
  decisions: decisionsOf(entries),
  whys: whysOf(entries),
})
