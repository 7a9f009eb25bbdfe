import type { Line } from '../line.ts'
import type { Measured } from '../measure.ts'
import { words } from '../words.ts'
import { closing, gates, history, recognition, record, strategist } from './claims.ts'
import { allCooperate, allPass, collapse, openings, shared, tooEarly } from './endings.ts'
import { best, effect, reflex, use } from './orders.ts'
import { agreements, atRandom, luck, means, newcomers, novices, spectators, wins } from './seats.ts'

/** The targets of the design (game.md §12), each with the lines that it is measured by, and what is measured besides. */

type Lines = (measured: Measured) => Line[]

const DESIGN = {
  collapse,
  'all-pass': allPass,
  'too-early': tooEarly,
  'all-cooperate': allCooperate,
  shared,
  openings,
  means,
  wins,
  use,
  effect,
  best,
  reflex,
  random: atRandom,
  strategist,
  spectators,
  luck,
  gates,
  closing,
  recognition,
  history,
  record,
} as const satisfies Record<string, Lines>

/** Of other chapters: no target of the design fails by them. */
const BESIDES = { agreements, novices, newcomers } as const satisfies Record<string, Lines>

export type TargetId = keyof typeof DESIGN | keyof typeof BESIDES

export type Target = {
  readonly id: TargetId
  /** What it asks, in a sentence. */
  readonly asks: string
  /** Whether the design's own chapter of targets asks it. */
  readonly isDesign: boolean
  readonly lines: readonly Line[]
  /** Whether every line that could be measured holds; missing where none could. */
  readonly pass: boolean | undefined
}

const isMeasured = ({ measured }: Line): boolean => measured !== undefined

const targetsIn = <Id extends TargetId>(lists: Record<Id, Lines>, measured: Measured, isDesign: boolean): Target[] =>
  (Object.keys(lists) as Id[]).map(id => {
    const lines = lists[id](measured)
    const played = lines.filter(isMeasured)
    const pass = played.length === 0 ? undefined : played.every(each => each.pass)
    return { id, asks: words.asks[id], isDesign, lines, pass }
  })

/** Every target, in the order of the design. */
export const targetsOf = (measured: Measured): Target[] => [
  ...targetsIn(DESIGN, measured, true),
  ...targetsIn(BESIDES, measured, false),
]

/** How many hold of how many that could be measured. */
export type Count = { readonly held: number; readonly of: number; readonly unmeasured: number }

const countOf = (passes: readonly (boolean | undefined)[]): Count => {
  const played = passes.filter(each => each !== undefined)
  return { held: played.filter(Boolean).length, of: played.length, unmeasured: passes.length - played.length }
}

export const countTargets = (targets: readonly Target[]): Count =>
  countOf(targets.filter(({ isDesign }) => isDesign).map(({ pass }) => pass))

export const countLines = (targets: readonly Target[]): Count =>
  countOf(targets.flatMap(({ lines }) => lines.map(each => (isMeasured(each) ? each.pass : undefined))))
