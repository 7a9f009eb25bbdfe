import * as z from 'zod/mini'
import { SEATS } from '../../content/ids.ts'

/** What a browser keeps of a game, and what a file of one holds. Parsed wherever it comes back in. */

const whole = z.int().check(z.gte(0))
const short = z.string().check(z.maxLength(80))

/** The game without its decisions: what a list of games shows. */
export const HEAD = z.strictObject({
  id: short,
  /** Version of rules and content it was begun with. */
  rules: short,
  scenario: short,
  seat: z.enum(SEATS),
  level: short,
  seed: whole,
  /** Milliseconds since 1970. */
  started: whole,
  updated: whole,
  turn: whole,
  phase: z.enum(['decision', 'over']),
  read: whole,
})
export type Head = z.infer<typeof HEAD>

const DECISION = z.strictObject({ seat: z.enum([...SEATS, 'control']), move: short, args: z.unknown() })
const reasons = { because: z.optional(z.string()), source: z.optional(z.array(z.string())) }

/** One row of the log: the game it belongs to, and its place there. */
export const ROW = z.strictObject({ game: short, at: whole, decision: DECISION, ...reasons })
export type Row = z.infer<typeof ROW>

export const ENTRIES = z.array(z.strictObject({ decision: DECISION, ...reasons })).check(z.maxLength(20_000))

export const FORMAT = 'amu-darya-solo-1'
export const FILE = z.strictObject({ format: z.literal(FORMAT), game: HEAD, entries: ENTRIES })
