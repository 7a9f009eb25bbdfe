import { SEATS, type SeatId } from '../../content/ids.ts'
import type { QuickLevel } from '../actors/index.ts'
import { EVERYONE } from '../places.ts'
import { scoresOf } from '../score.ts'
import { playMatch, type Tally, tally } from '../simulate.ts'
import { type Telling, tracing } from '../telling.ts'
import type { Decision, World } from '../world.ts'
import { followRecord } from './on-record.ts'
import { change, type Opening } from './openings.ts'
import { newcomersIn, playersAt, type Table } from './table.ts'

/** One game of a table, and what is kept of it: small whole numbers, so that sums come out alike in any order. */

export const LEVELS = Object.fromEntries(SEATS.map(id => [id, 'doctrine'])) as Record<SeatId, QuickLevel>

export type Ended = {
  readonly scores: readonly number[]
  readonly collapsed: boolean
  readonly turn: number
  /** The index at the opening and after each turn. */
  readonly course: readonly number[]
}

const endOf = (world: World, course: readonly number[]): Ended => ({
  scores: scoresOf(world),
  collapsed: world.ending === 'collapse',
  turn: world.turn,
  course,
})

/** A game of this table, with an opening number moved if one is named. */
export const ended = (
  { scenario, table, opening }: { scenario: string; table: Table; opening?: Opening },
  seed: number,
): Ended => {
  const course: number[] = []
  const world = playMatch({
    scenario,
    seed,
    levels: LEVELS,
    policies: playersAt(table, seed),
    opening: opening && (board => change(board, opening)),
    watch: ({ index }) => course.push(index),
  })
  return endOf(world, course)
}

export type Crossed = Ended & { readonly unmanaged: number; readonly abroad: number; readonly attacks: number }

const unmanagedIn = (told: readonly Telling[]): number =>
  told.reduce((sum, { kind, data }) => sum + (kind === 'crossing' ? Number(data.unmanaged) : 0), 0)

/** The same, with who came over the border unmanaged and what was attacked. */
export const crossed = ({ scenario, table }: { scenario: string; table: Table }, seed: number): Crossed => {
  const course: number[] = []
  const trace = tracing()
  const world = playMatch({
    scenario,
    seed,
    levels: LEVELS,
    policies: playersAt(table, seed),
    trace,
    watch: ({ index }) => course.push(index),
  })
  const { abroad, attacks } = world.tracks
  return { ...endOf(world, course), unmanaged: unmanagedIn(trace.told), abroad: abroad[0], attacks: attacks[0] }
}

/** A game among newcomers: which seats they took. */
export type WithNewcomers = Ended & { readonly newcomers: readonly number[] }
export const withNewcomers = (args: { scenario: string; table: Table }, seed: number): WithNewcomers => ({
  ...ended(args, seed),
  newcomers: newcomersIn(seed, args.table.newcomers ?? 0),
})

/** What one game by doctrine shows besides its end. */
export type Whole = Crossed & {
  readonly dropped: number
  readonly chances: Tally['chances']
  readonly given: Tally['given']
  /** Each seat's decisions of the first turn: its orders as written, gates, offers, resolutions tabled. */
  readonly openings: readonly (readonly string[])[]
  /** Seats that were party to an accepted agreement. */
  readonly agreed: readonly boolean[]
  /** Of each indicator of the scenario's record, whether this game came within its tolerance. */
  readonly facts: readonly boolean[]
}

const OPENING_MOVES: Readonly<Record<string, (args: never) => string>> = {
  draft: ({ call }: { call: string }) => call,
  gate: ({ sector, policy }: { sector: string; policy: string }) => `gate ${sector} ${policy}`,
  table: ({ resolution }: { resolution: string }) => `table ${resolution}`,
  opium: ({ rule }: { rule: string }) => `opium ${rule}`,
}

/** What a seat decides in its first turn: its orders as written, gates, resolutions tabled. */
export const openingOf = (log: readonly Decision[], seat: SeatId): string[] => {
  const made = new Set<string>()
  // The first seal of the seat ends its first turn.
  for (const decision of log) {
    if (decision.seat !== seat) continue
    if (decision.move === 'seal') break
    const name = OPENING_MOVES[decision.move]
    if (name) made.add(name(decision.args as never))
  }
  return [...made]
}

const agreedIn = ({ deals }: World): boolean[] =>
  EVERYONE.map(seat => deals.some(({ by, to, since }) => since > 0 && (by === seat || to === seat)))

export const whole = ({ scenario }: { scenario: string }, seed: number): Whole => {
  const course: number[] = []
  const log: Decision[] = []
  const trace = tracing()
  const counts = tally()
  const record = followRecord(scenario)
  const world = playMatch({
    scenario,
    seed,
    levels: LEVELS,
    trace,
    log,
    counts,
    watch: board => {
      course.push(board.index)
      record.watch(board)
    },
  })
  const { abroad, attacks } = world.tracks
  return {
    ...endOf(world, course),
    unmanaged: unmanagedIn(trace.told),
    abroad: abroad[0],
    attacks: attacks[0],
    dropped: counts.dropped,
    chances: counts.chances,
    given: counts.given,
    openings: SEATS.map(id => openingOf(log, id)),
    agreed: agreedIn(world),
    facts: record.within(),
  }
}
