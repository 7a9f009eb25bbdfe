import type { TrackId } from '../content/tracks.ts'
import type { World } from './world.ts'

/** What is told of a resolution: rows of numbers, from which words are made per language (`words/`). */

/** The printed order of a resolution; 'situation' opens the turn after it. */
export const CHAPTERS = [
  'votes',
  'duties',
  'kabul',
  'security',
  'diplomacy',
  'economy',
  'covert',
  'systems',
  'index',
  'situation',
] as const
export type Chapter = (typeof CHAPTERS)[number]

/** A number that moved. `at` is the printed place of the actor, area or sector (or of the pair). */
export type Change = {
  readonly track: TrackId | 'relation' | 'influence'
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A die that was rolled: on how many faces of six it would succeed, and the face that came. */
export type Roll = { readonly in6: number; readonly face: number }

/** A line of the sum behind a row: a word from the catalogue, and its number. */
export type Term = { readonly label: string; readonly n: number; readonly place?: number }

export type Telling = {
  readonly turn: number
  readonly chapter: Chapter
  /** Key of the sentence. */
  readonly kind: string
  /** Who acts; −1 for the world itself. */
  readonly seat: number
  /** The printed place it happens at (area, sector or actor, by kind); −1 if none. */
  readonly at: number
  /** The order's call, the resolution's, event's or clause's id; '' if none. */
  readonly item: string
  /** Further numbers or ids by name. */
  readonly data: Record<string, number | string>
  readonly changes: Change[]
  readonly rolls: Roll[]
  readonly sum: Term[]
  /** Seats that may read it; empty: all. */
  readonly seen: number[]
}

/** Where the rules put what they tell; absent in simulation and search. */
export type Trace = { readonly told: Telling[]; now: Telling | undefined; forecast: Forecast | undefined }

/** In a preview nothing is rolled: both branches are handed over instead. */
type Branch = (world: World, trace?: Trace) => void
export type Forecast = (in6: number, then: Branch, otherwise: Branch) => void

export const tracing = (forecast?: Forecast): Trace => ({ told: [], now: undefined, forecast })

type Opening = Pick<Telling, 'chapter' | 'kind'> & Partial<Telling>

/** Opens a row; changes and rolls go to it until the next one. */
export const tell = (trace: Trace | undefined, turn: number, row: Opening): void => {
  if (!trace) return
  trace.now = { seat: -1, at: -1, item: '', data: {}, sum: [], seen: [], ...row, turn, changes: [], rolls: [] }
  trace.told.push(trace.now)
}

/** Takes the open row back if nothing came of it. */
export const untellIdle = (trace: Trace | undefined): void => {
  if (!trace?.now || trace.now.changes.length || trace.now.rolls.length) return
  trace.told.pop()
  trace.now = undefined
}

export const reckon = (trace: Trace | undefined, label: string, n: number, place = -1): void => {
  // A difference of nothing may be −0, which no file or line keeps.
  trace?.now?.sum.push({ label, n: n + 0, place })
}

/** `seen` of a row that no seat reads before the debrief. */
export const CONTROL_ONLY = [-1]
