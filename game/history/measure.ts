import type { History, Indicator } from '../../content/history/kinds.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import type { QuickLevel } from '../actors/index.ts'
import { playMatch } from '../simulate.ts'
import type { World } from '../world.ts'
import { isWithin, watched } from './indicators.ts'
import { replayHistory, type Untaken } from './play.ts'

/** The history of a scenario over many seeds, beside the same seeds played by doctrine alone. */

/** One indicator: what is recorded, and what the model makes of it. */
export type Finding = {
  readonly id: string
  readonly recorded: number
  readonly tolerance: readonly [number, number]
  readonly median: number
  /** A tenth of the games lie below `low`, a tenth above `high`. */
  readonly low: number
  readonly high: number
  /** Whether the median lies within the tolerance. */
  readonly within: boolean
  /** Share of games within it, 0 to 1. */
  readonly share: number
}

/** How many indicators hold in one game. */
export type AtOnce = {
  readonly median: number
  readonly low: number
  readonly high: number
  /** Share of games in which all hold. */
  readonly all: number
}

export type Part = { readonly indicators: readonly Finding[]; readonly atOnce: AtOnce }

/** What one decision of the script met, over all games. */
export type Refusal = Untaken & { readonly games: number }

export type Measured = Part & {
  readonly games: number
  readonly seed: number
  /** Decisions that the script gave in all games. */
  readonly given: number
  readonly refused: readonly Refusal[]
  readonly doctrine: Part
}

/** The value below which so large a share of the sorted list lies. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]

const ascending = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => a - b)

const band = (list: readonly number[]) => {
  const sorted = ascending(list)
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.1), high: quantile(sorted, 0.9) }
}

const findingOf = (id: string, indicator: Indicator, values: readonly number[]): Finding => {
  const { recorded, tolerance } = indicator
  const spread = band(values)
  const within = isWithin(indicator, spread.median)
  return {
    id,
    recorded,
    tolerance,
    ...spread,
    within,
    share: values.filter(value => isWithin(indicator, value)).length / values.length,
  }
}

/** `games`: what was read in each game, in the order of the indicators. */
const partOf = (indicators: Readonly<Record<string, Indicator>>, games: readonly (readonly number[])[]): Part => {
  const list = Object.values(indicators)
  const holding = games.map(values => values.filter((value, at) => isWithin(list[at], value)).length)
  return {
    indicators: Object.entries(indicators).map(([id, indicator], at) =>
      findingOf(
        id,
        indicator,
        games.map(values => values[at]),
      ),
    ),
    atOnce: { ...band(holding), all: holding.filter(count => count === list.length).length / games.length },
  }
}

const DOCTRINE = Object.fromEntries(SEATS.map(seat => [seat, 'doctrine'])) as Record<SeatId, QuickLevel>

const counted = (all: readonly Untaken[]): Refusal[] =>
  [...Map.groupBy(all, ({ turn, seat, what, why }) => [turn, seat, what, why].join(' ')).values()]
    .map(each => ({ ...each[0], games: each.length }))
    .sort((a, b) => b.games - a.games || a.turn - b.turn)

/** Watches one game played by `play`, and gives what was read in it. */
const valuesOf = (list: readonly Indicator[], play: (watch: (world: World) => void) => void): readonly number[] => {
  const { watch, values } = watched(list)
  play(watch)
  return values()
}

export type Range = { readonly games: number; readonly seed: number; readonly played?: (games: number) => void }

export const measureHistory = (history: History, { games, seed, played }: Range): Measured => {
  const { indicators, scenario } = history
  const list = Object.values(indicators)
  const byScript: (readonly number[])[] = []
  const byDoctrine: (readonly number[])[] = []
  const untaken: Untaken[] = []
  let given = 0
  for (let i = 0; i < games; i++) {
    byScript.push(
      valuesOf(list, watch => {
        const replayed = replayHistory(history, seed + i, watch)
        untaken.push(...replayed.untaken)
        given += replayed.given
      }),
    )
    byDoctrine.push(
      valuesOf(list, watch => {
        playMatch({ scenario, seed: seed + i, levels: DOCTRINE, watch })
      }),
    )
    played?.(i + 1)
  }
  return {
    ...partOf(indicators, byScript),
    games,
    seed,
    given,
    refused: counted(untaken),
    doctrine: partOf(indicators, byDoctrine),
  }
}
