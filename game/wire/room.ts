import type { SeatId } from '../../content/ids.ts'
import type { Level } from '../actors/levels.ts'
import type { Decision } from '../world.ts'

/**
 * The room: what a device knows of its session besides a world's board. The server makes one for each device, from what
 * its role may know; it never holds a token, a seed or another seat's plan.
 */
export type Room = {
  /** How one joins: six letters and figures. */
  readonly code: string
  readonly settings: SessionSettings
  readonly stage: Stage
  /** When the session deletes itself if nobody uses it before: ms since 1970. */
  readonly deletedAt: number
  readonly you: You
  /** For Control, the projector, and everyone before the start: all. For a player or observer after it: their own. */
  readonly worlds: readonly WorldState[]
  /** What Control did that all can see, oldest first. */
  readonly trace: readonly TraceLine[]
  /** Control's words to this device's seat, oldest first; for Control, all of them. */
  readonly notices: readonly Notice[]
  /** The channel inside this device's team. */
  readonly team: readonly TeamLine[]
  /** The own seat's rules for when nobody is there. */
  readonly standing: readonly StandingRule[]
  /** Which world the projector shows: its number. */
  readonly screen: number
  /** Control alone: people without a seat are here too. */
  readonly people: readonly Person[]
  /** The projector alone: how many players have no seat. */
  readonly unseated?: number
  /** Control alone: private notes with their moment. */
  readonly notes: readonly Note[]
  /** After the close: the whole record of the device's world; for Control, of each world. */
  readonly records: readonly WorldRecord[]
}

/** 'lobby': people come and take seats. 'debrief': all is opened, and nothing is decided any more. */
export type Stage = 'lobby' | 'running' | 'debrief'

export type SessionSettings = {
  readonly scenario: string
  /** 1–12 parallel worlds. */
  readonly worlds: number
  /** 'free': people take seats themselves; 'assigned': Control seats them. */
  readonly seating: 'free' | 'assigned'
  /** Who may seal for a team: its head, or anybody in it. */
  readonly sealing: 'head' | 'anyone'
  readonly clock: ClockPlan
  /** 'public': observers see the public board; 'seats': they may also look over a seat's shoulder. */
  readonly observers: 'none' | 'public' | 'seats'
  /** How scripted actors play. */
  readonly level: Level
  /** Whether people may ask for the adviser's plans at their table; off where a session knows nothing of it. */
  readonly adviser?: boolean
  /** Days after the last use, 1–365; then the session is deleted. */
  readonly keepDays: number
}

/** Minutes a turn for a lesson; hours a turn for play over days, where empty chairs are played at the deadline. */
export type ClockPlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'minutes'; readonly each: number }
  | { readonly kind: 'hours'; readonly each: number }

export type You =
  | { readonly role: 'control' }
  | { readonly role: 'screen' }
  | {
      readonly role: 'player'
      readonly person: string
      readonly name: string
      readonly head: boolean
      readonly at?: Place
    }
  | {
      readonly role: 'observer'
      readonly person: string
      readonly name: string
      readonly world?: number
      readonly seat?: SeatId
    }

export type Place = { readonly world: number; readonly seat: SeatId }

export type WorldState = {
  /** 1 to 12. */
  readonly number: number
  /** A river's name. */
  readonly name: string
  readonly turn: number
  readonly phase: 'decision' | 'over'
  readonly clock: Clock
  /** In the printed order. */
  readonly seats: readonly SeatState[]
  /** The regional index at the end of each turn so far, the opening first. */
  readonly course: readonly number[]
}

/** `endsAt` in ms since 1970 by the server's clock; `left` in ms where it is paused. */
export type Clock =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly endsAt: number }
  | { readonly state: 'paused'; readonly left: number | undefined }

export type SeatState = {
  readonly holder: 'open' | 'people' | 'script'
  readonly people: readonly Person[]
  readonly sealed: boolean
  /** Something is drafted. */
  readonly writing: boolean
  /** A scripted actor that takes its time is thinking. */
  readonly thinking?: true
}

export type Person = {
  readonly id: string
  /** As typed; '' where Control has removed it. */
  readonly name: string
  readonly head: boolean
  readonly role: 'player' | 'observer'
  readonly here: boolean
  /** Since when nobody is there: ms since 1970. */
  readonly awaySince?: number
}

export type TraceLine = {
  readonly id: number
  readonly at: number
  /** 0 for all worlds. */
  readonly world: number
  readonly turn: number
  readonly kind: TraceKind
  /** What the kind needs to be a sentence: a seat, seconds, a turn, a reason. */
  readonly data: Readonly<Record<string, string | number>>
}
export const TRACE_KINDS = [
  'started',
  'paused',
  'resumed',
  'extended',
  'ended',
  'injected',
  'amended',
  'acted',
  'rewound',
  'handed',
  'removed',
  'closed',
] as const
export type TraceKind = (typeof TRACE_KINDS)[number]

export type Notice = {
  readonly id: number
  readonly at: number
  readonly world: number
  readonly turn: number
  /** Empty: to all. */
  readonly to: readonly SeatId[]
  readonly text: string
}
export type TeamLine = {
  readonly id: number
  readonly at: number
  readonly person: string
  readonly name: string
  readonly text: string
}
export type Note = {
  readonly id: number
  readonly at: number
  readonly world: number
  readonly turn: number
  readonly text: string
}

/** What a scripted actor does for a seat that nobody is at, when the deadline comes. Two or three of these, in order. */
export const STANDING_RULES = [
  'drafts-as-written',
  'fill-by-script',
  'repeat-last-orders',
  'refuse-offers',
  'abstain',
] as const
export type StandingRule = (typeof STANDING_RULES)[number]

export type WorldRecord = {
  readonly world: number
  readonly scenario: string
  readonly seed: number
  readonly decisions: readonly Decision[]
  /** Who decided: the printed name, '' for a scripted actor or where names are removed. */
  readonly by: readonly string[]
  readonly whys: readonly { readonly decision: number; readonly because: string; readonly source: readonly string[] }[]
}
