import * as z from 'zod/mini'
import { SEATS } from '../../content/ids.ts'
import type { Change } from './difference.ts'
import { STANDING_RULES } from './room.ts'

/** What devices and the server say to each other over a socket. The server takes the seat from the device, never from a frame. */

const text = (most: number) => z.string().check(z.maxLength(most))
const seat = z.enum(SEATS)
const worldNumber = z.int().check(z.minimum(1), z.maximum(12))
/** 0: all worlds. */
const worldOrAll = z.int().check(z.minimum(0), z.maximum(12))
const person = text(40)
/** How scripted actors may play in a class. */
const level = z.enum(['novice', 'doctrine', 'strategist'])

/** The first frame of a connection. `build` names the client's build; '' while developing. */
export const hello = z.strictObject({
  as: z.enum(['person', 'control', 'screen']),
  code: text(12),
  /** A person's or Control's secret; a projector has none. */
  secret: z.optional(text(100)),
  build: text(40),
})
export type Hello = z.infer<typeof hello>
/** `now`: the server's clock, ms since 1970. */
export type Welcome = { readonly ok: true; readonly now: number; readonly build: string } | Refused
/** `gone`: it is no use to try again with this secret. */
export type Refused = { readonly ok: false; readonly refused: string; readonly gone?: true }

/** What a device may ask for, by name. What is asked for twice under one id is done once. */
export const PLAYER_ASKS = {
  /** A decision of the device's own seat, through the same door as everyone's. */
  decide: z.strictObject({ move: text(20), args: z.unknown() }),
  take: z.strictObject({ world: worldNumber, seat }),
  observe: z.strictObject({ world: worldNumber, seat: z.optional(seat) }),
  rename: z.strictObject({ name: text(40) }),
  /** Passes the head of the delegation on. */
  head: z.strictObject({ person }),
  team: z.strictObject({ text: text(600) }),
  standing: z.strictObject({ rules: z.array(z.enum(STANDING_RULES)).check(z.maxLength(3)) }),
  /** Gives up the seat; if nobody is left in it, a scripted actor plays on. */
  leave: z.strictObject({}),
  /** A new return code for this person; the old one ends. Answered with `{ returnCode }`. */
  'return-code': z.strictObject({}),
  /** Sends a document whole again. */
  again: z.strictObject({ document: z.enum(['room', 'board']) }),
} as const

export const CONTROL_ASKS = {
  start: z.strictObject({}),
  /** Greys every table of the world; what is on its way is still refused with a reason. */
  pause: z.strictObject({ world: worldOrAll }),
  resume: z.strictObject({ world: worldOrAll }),
  extend: z.strictObject({ world: worldOrAll, seconds: z.int().check(z.minimum(-3600), z.maximum(86_400)) }),
  /** Ends the decision phase: what is drafted goes as written. */
  end: z.strictObject({ world: worldOrAll }),
  /** Control's own moves in the worlds: inject, hold, amend, act, rewind. */
  decide: z.strictObject({ world: worldOrAll, move: text(20), args: z.unknown() }),
  /** Control's words to some seats of a world, or to all where none is named. */
  tell: z.strictObject({ world: worldOrAll, to: z.array(seat).check(z.maxLength(SEATS.length)), text: text(600) }),
  /** Puts a person into a seat, or out of any where no place is named. */
  seat: z.strictObject({ person, world: z.optional(worldNumber), seat: z.optional(seat) }),
  head: z.strictObject({ person }),
  shuffle: z.strictObject({}),
  /** Hands a seat to a scripted actor, to people who sit in it, or opens it for newcomers. */
  hand: z.strictObject({ world: worldNumber, seat, to: z.enum(['script', 'people', 'open']) }),
  /** Every empty seat to a scripted actor. */
  fill: z.strictObject({ world: worldOrAll }),
  settings: z.strictObject({
    seating: z.optional(z.enum(['free', 'assigned'])),
    sealing: z.optional(z.enum(['head', 'anyone'])),
    observers: z.optional(z.enum(['none', 'public', 'seats'])),
    level: z.optional(level),
    adviser: z.optional(z.boolean()),
  }),
  note: z.strictObject({ world: worldOrAll, text: text(2000) }),
  'remove-note': z.strictObject({ note: z.int() }),
  rename: z.strictObject({ person, name: text(40) }),
  'remove-person': z.strictObject({ person }),
  'remove-message': z.strictObject({ world: worldNumber, message: z.int() }),
  'remove-team-line': z.strictObject({ line: z.int() }),
  'return-code': z.strictObject({ person }),
  /** Whose truth this device is sent: its board document is that world's, whole. */
  watch: z.strictObject({ world: worldNumber }),
  screen: z.strictObject({ world: worldNumber }),
  /** From playing to looking back, for all worlds. */
  close: z.strictObject({}),
  again: z.strictObject({ document: z.enum(['room', 'board']) }),
} as const

export type PlayerAsk = keyof typeof PLAYER_ASKS
export type ControlAsk = keyof typeof CONTROL_ASKS
export type PlayerArgs<A extends PlayerAsk> = z.infer<(typeof PLAYER_ASKS)[A]>
export type ControlArgs<A extends ControlAsk> = z.infer<(typeof CONTROL_ASKS)[A]>

/** `id` is the device's own, 8–40 letters and figures. Answered once it is done and on disk. */
export const ask = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{8,40}$/)),
  ask: text(20),
  args: z.unknown(),
})
export type Ask = z.infer<typeof ask>
export type Answer = { readonly ok: true; readonly value?: unknown } | Refused

/** Names of the events on a socket: the first two are answered, the last two are the server's. */
export const EVENTS = { hello: 'hello', ask: 'ask', news: 'news', gone: 'gone' } as const

/**
 * A document, whole or as what changed since the version before. `board` is a `Board` as the device's seat sees it
 * (`game/boardgame.ts`), for Control the truth of the world it watches; `room` is a `Room`.
 */
export type News = {
  readonly document: 'room' | 'board'
  readonly version: number
} & ({ readonly whole: unknown } | { readonly changes: readonly Change[] })

/** Why the server lets go of a device: a sentence, and whether its secret is still good. */
export type Gone = { readonly why: string; readonly comeBack: boolean }

/** `POST /api/sessions` */
export const openSession = z.strictObject({
  scenario: text(40),
  worlds: z.int().check(z.minimum(1), z.maximum(12)),
  seating: z.enum(['free', 'assigned']),
  sealing: z.enum(['head', 'anyone']),
  clock: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('minutes'), each: z.number().check(z.minimum(1), z.maximum(180)) }),
    z.strictObject({ kind: z.literal('hours'), each: z.number().check(z.minimum(1), z.maximum(24 * 14)) }),
  ]),
  observers: z.enum(['none', 'public', 'seats']),
  level,
  adviser: z.optional(z.boolean()),
  keepDays: z.int().check(z.minimum(1), z.maximum(365)),
  /** Where the host asks for one before a session may be opened. */
  hostKey: z.optional(text(100)),
})
/** Answer: 201. Control's secret is shown once. */
export type SessionOpened = { readonly code: string; readonly control: string }

/** `GET /api/sessions/CODE`: what the page of joining needs; 404 where there is none. */
export type SessionKnown = {
  readonly code: string
  readonly scenario: string
  readonly stage: 'lobby' | 'running' | 'debrief'
  readonly seating: 'free' | 'assigned'
  readonly observers: 'none' | 'public' | 'seats'
  readonly worlds: number
  readonly deletedAt: number
}

/** `POST /api/sessions/CODE/people`: with a name to join, with a return code to come back on another device. */
export const joinSession = z.union([
  z.strictObject({ name: text(40), as: z.enum(['player', 'observer']) }),
  z.strictObject({ returnCode: text(20) }),
])
/** Answer: 201. `secret` is the device's, kept in its storage and in the fragment of its links alone. */
export type Joined = {
  readonly person: string
  readonly name: string
  readonly secret: string
  readonly returnCode: string
}

/** `GET /api/addresses`: where phones in the room may reach this machine, best first, without a path. */
export type Addresses = { readonly addresses: readonly string[]; readonly hostKeyWanted: boolean }

/** Every refusal over HTTP: a sentence for a person. */
export type HttpRefusal = { readonly refused: string }

/*
 * With `Authorization: Bearer CONTROL-SECRET`:
 * `GET /api/sessions/CODE/export?names=yes`  everything as one JSON file, without names unless asked for
 * `POST /api/sessions/import`                a file of that kind as a new session: `SessionOpened` (no secret needed)
 * `DELETE /api/sessions/CODE`                gone at once, 204
 * `GET /api/backup`                          the whole database as a file; the host's key, not Control's
 */
