import { SEATS, type SeatId } from '../../content/ids.ts'
import type { Foresight } from '../../game/balance/foresight.ts'
import type { Crossed, Ended, Whole, WithNewcomers } from '../../game/balance/games.ts'
import { historyOf } from '../../game/balance/on-record.ts'
import { type Opening, openingsOf } from '../../game/balance/openings.ts'
import type { Removed, Rolled } from '../../game/balance/replaying.ts'
import type { Player, Table } from '../../game/balance/table.ts'
import { shiftOf } from './shift.ts'
import type { Workers } from './workers.ts'

/** All the games that the targets ask for. What is compared is played on the same seeds. */

export type BySeat<T> = Readonly<Record<SeatId, readonly T[]>>

export type Measured = {
  readonly scenario: string
  readonly seed: number
  readonly games: number
  readonly doctrine: readonly Whole[]
  readonly pass: readonly Ended[]
  readonly cooperate: readonly Ended[]
  readonly climb: readonly Ended[]
  readonly gates: Readonly<Record<Gate, readonly Crossed[]>>
  /** One seat played otherwise among doctrine. */
  readonly alone: Readonly<Record<Alone, BySeat<Ended>>>
  /** One neighbour that closes all its gates. */
  readonly closing: readonly { readonly seat: SeatId; readonly ends: readonly Ended[] }[]
  readonly newcomers: readonly { readonly count: number; readonly ends: readonly WithNewcomers[] }[]
  /** Every opening number moved a step, on few games. */
  readonly openings: readonly Moved[]
  /** Those that moved most, again on more games of other seeds, and doctrine on the same. */
  readonly openingsAgain: readonly Moved[]
  readonly openingsBase: readonly Ended[]
  readonly removed: readonly Removed[]
  readonly rolled: readonly Rolled[]
  /** One seat that thinks ahead among doctrine, on few games and with little thinking: each takes its time. */
  readonly foresight: BySeat<Foresight>
  /** The scenario's record replayed: which facts each game came within; missing where no history is written. */
  readonly history: readonly (readonly boolean[])[] | undefined
}

export type Moved = { readonly opening: Opening; readonly ends: readonly Ended[] }

const GATES = ['vetted', 'closed', 'open'] as const
type Gate = (typeof GATES)[number]
const ALONE = ['random', 'novice', 'pass'] as const
export type Alone = (typeof ALONE)[number]
export const NEIGHBOURS = ['uzbekistan', 'tajikistan', 'turkmenistan', 'pakistan', 'iran'] as const satisfies SeatId[]
export const NEWCOMERS = [3, 5, 9] as const
const AGAIN = 8
const DICE_SETS = 10
/** Games that a strategist thinks through for the plan of a turn. */
export const THINK = 160

/** How many games each study plays, of so many in all. */
const sizes = (games: number) => {
  const part = (of: number): number => Math.max(1, Math.ceil(games / of))
  return { all: games, half: part(2), opening: part(20), rolled: part(5), thought: part(40) }
}

/** Games that will be played, for the progress bar. */
export const gamesToPlay = (scenario: string, games: number): number => {
  const { all, half, opening, rolled, thought } = sizes(games)
  return (
    all * (2 + GATES.length + NEWCOMERS.length + (historyOf(scenario) ? 1 : 0)) +
    half * (2 + ALONE.length * SEATS.length + NEIGHBOURS.length + AGAIN + 2) +
    opening * openingsOf(scenario).length +
    rolled +
    thought * SEATS.length
  )
}

const bySeat = async <T>(play: (seat: SeatId) => Promise<T[]>): Promise<BySeat<T>> =>
  Object.fromEntries(await Promise.all(SEATS.map(async seat => [seat, await play(seat)]))) as unknown as BySeat<T>

const byName = async <K extends string, T>(names: readonly K[], play: (name: K) => Promise<T>): Promise<Record<K, T>> =>
  Object.fromEntries(await Promise.all(names.map(async name => [name, await play(name)]))) as Record<K, T>

const one = (seat: SeatId, plays: Player): Table => ({ all: 'doctrine', one: { seat, plays } })

/** The openings whose few games moved collapse or shared success most, worst first; ties in printed order. */
const mostMoving = (openings: readonly Moved[], base: readonly Ended[]): Opening[] =>
  openings
    .map(({ opening, ends }) => ({ opening, by: shiftOf(ends, base.slice(0, ends.length)).most }))
    .sort((a, b) => b.by - a.by)
    .slice(0, AGAIN)
    .map(({ opening }) => opening)

export const measure = async ({ play }: Workers, scenario: string, seed: number, games: number): Promise<Measured> => {
  const { all, half, opening: few, rolled, thought } = sizes(games)
  const ends = (table: Table, count: number) => play('ended', { scenario, table }, seed, count)
  const moved = async (opening: Opening, first: number, count: number): Promise<Moved> => ({
    opening,
    ends: await play('ended', { scenario, table: { all: 'doctrine' }, opening }, first, count),
  })
  const doctrine = await play('whole', { scenario }, seed, all)
  const openings = await Promise.all(openingsOf(scenario).map(each => moved(each, seed, few)))
  const fresh = seed + games
  return {
    scenario,
    seed,
    games,
    doctrine,
    pass: await ends({ all: 'pass' }, all),
    cooperate: await ends({ all: 'cooperate' }, half),
    climb: await ends({ all: 'climb' }, half),
    gates: await byName(GATES, gate => play('crossed', { scenario, table: { all: gate } }, seed, all)),
    alone: await byName(ALONE, plays => bySeat(seat => ends(one(seat, plays), half))),
    closing: await Promise.all(NEIGHBOURS.map(async seat => ({ seat, ends: await ends(one(seat, 'closed'), half) }))),
    newcomers: await Promise.all(
      NEWCOMERS.map(async count => ({
        count,
        ends: await play('withNewcomers', { scenario, table: { all: 'doctrine', newcomers: count } }, seed, all),
      })),
    ),
    openings,
    openingsAgain: await Promise.all(mostMoving(openings, doctrine).map(each => moved(each, fresh, half))),
    openingsBase: await play('ended', { scenario, table: { all: 'doctrine' } }, fresh, half),
    removed: await play('removed', { scenario }, seed, half),
    rolled: await play('rolledAgain', { scenario, sets: DICE_SETS }, seed, rolled),
    foresight: await bySeat(seat => play('foresight', { scenario, seat, think: THINK }, seed, thought)),
    history: historyOf(scenario) ? await play('replayedRecord', { scenario }, seed, all) : undefined,
  }
}
