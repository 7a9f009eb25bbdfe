import * as z from 'zod'
import { SEATS } from '../../content/ids.ts'
import { LEVELS } from '../../game/actors/levels.ts'
import { openSession } from '../../game/wire/frames.ts'
import { STANDING_RULES } from '../../game/wire/room.ts'
import { noticeData, teamSeat, traceData } from './written.ts'

/**
 * A session as a file: what it was set to, who took part, every decision, what was written beside the games. No secret,
 * no hash, no code. Times are ms since 1970.
 */
export const FORMAT = 'Amu Darya session'
/** Of the file; the version of the rules stands with each world. */
export const VERSION = 1

export const MOST = { people: 2000, decisions: 50_000, lines: 50_000 } as const

const text = (most: number) => z.string().max(most)
const id = text(40)
const time = z.int().min(0)
const worldNumber = z.int().min(1).max(12)
const turn = z.int().min(0).max(1000)

const settings = z.strictObject({
  scenario: text(40),
  worlds: worldNumber,
  seating: openSession.shape.seating,
  sealing: openSession.shape.sealing,
  clock: openSession.shape.clock,
  observers: openSession.shape.observers,
  level: z.enum(LEVELS),
  adviser: z.boolean().optional(),
  keepDays: openSession.shape.keepDays,
})

/** Where a person sat as the file was written is for readers; nobody sits anywhere when it is brought in. */
const person = z.strictObject({
  id,
  name: text(40),
  role: z.enum(['player', 'observer']),
  joinedAt: time,
  head: z.boolean(),
  at: z.strictObject({ world: worldNumber, seat: z.enum(SEATS).optional() }).optional(),
})

const chair = z.strictObject({
  holder: z.enum(['open', 'people', 'script']),
  standing: z.array(z.enum(STANDING_RULES)).max(STANDING_RULES.length),
})

const decision = z.strictObject({
  seat: z.enum([...SEATS, 'control']),
  /** '' where no person decided. */
  person: id,
  move: text(20),
  args: z.unknown(),
  because: z.strictObject({ because: text(2000), source: z.array(text(200)).max(50) }).optional(),
  at: time,
})

const world = z.strictObject({
  number: worldNumber,
  scenario: text(40),
  seed: z.int().min(0).max(0xffff_ffff),
  rules: text(40),
  seats: z.array(chair).length(SEATS.length),
  decisions: z.array(decision),
})

const where = { world: z.int().min(0).max(12), turn, person: id, text: text(2000), at: time }
const nothing = z
  .unknown()
  .optional()
  .transform(() => null)
const line = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('trace'), seat: z.literal(''), data: traceData, ...where }),
  z.strictObject({ kind: z.literal('notice'), seat: z.literal(''), data: noticeData, ...where }),
  z.strictObject({ kind: z.literal('team'), seat: teamSeat, data: nothing, ...where }),
  z.strictObject({ kind: z.literal('note'), seat: z.literal(''), data: nothing, ...where }),
])

export const sessionFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Whether people have their names in it. */
  names: z.boolean(),
  openedAt: time,
  usedAt: time,
  settings,
  stage: z.enum(['lobby', 'running', 'debrief']),
  screen: worldNumber,
  people: z.array(person),
  worlds: z.array(world).min(1).max(12),
  lines: z.array(line),
})
export type SessionFile = z.infer<typeof sessionFile>

/** What is looked at before anything else: whether it is such a file at all, and not larger than can be. */
export const heading = z.looseObject({
  format: z.literal(FORMAT),
  version: z.int(),
  people: z.array(z.unknown()),
  worlds: z.array(z.looseObject({ decisions: z.array(z.unknown()) })),
  lines: z.array(z.unknown()),
})
