import { expect } from 'vitest'
import type { SeatId } from '../content/ids.ts'
import { AREAS, type REPUBLICS, SEATS, SECTORS } from '../content/ids.ts'
import { TRACKS, type TrackId } from '../content/tracks.ts'
import { d6, following } from '../game/dice.ts'
import '../game/moves/all.ts'
import { influenceAt, SEAT } from '../game/places.ts'
import { play, refusal } from '../game/play.ts'
import type { Reason } from '../game/reasons.ts'
import { setUp } from '../game/setup.ts'
import { type Telling, type Trace, tracing } from '../game/telling.ts'
import { pair } from '../game/tracks.ts'
import type { Decision, World } from '../game/world.ts'

/** A board with chosen facts, in one line: `table({ tracks: { funds: { russia: 3 }, csto: 8 }, dice: [6, 1] })`. */
export type Setting = {
  readonly scenario?: string
  readonly seed?: number
  readonly turn?: number
  /** No pressure anywhere to begin with: nothing happens by itself that a test did not ask for. */
  readonly calm?: true
  /** One number for all places of a track, or numbers by the place's name. */
  readonly tracks?: { readonly [K in TrackId]?: number | Readonly<Record<string, number>> }
  readonly relations?: readonly (readonly [SeatId, SeatId, number])[]
  readonly influence?: readonly (readonly [SeatId, SeatId, number])[]
  readonly agendas?: Readonly<Partial<Record<SeatId, string>>>
  /** The turn's events; none unless named. */
  readonly events?: readonly string[]
  /** The next turn's events; none unless named. */
  readonly deck?: { readonly dated?: readonly string[]; readonly chance?: readonly string[] }
  /** The faces that the next dice show. */
  readonly dice?: readonly number[]
}

const NAMES = { actor: SEATS, area: AREAS, sector: SECTORS, region: ['region'] } as const

export const table = (setting: Setting = {}): World => {
  const world = setUp(setting.scenario ?? 'after-kabul', setting.seed ?? 1)
  if (setting.turn) world.turn = setting.turn
  const tracks = [...(setting.calm ? Object.entries(CALM) : []), ...Object.entries(setting.tracks ?? {})]
  for (const [id, wanted] of tracks) {
    const track = id as TrackId
    if (typeof wanted === 'number') world.tracks[track].fill(wanted)
    else for (const [name, n] of Object.entries(wanted)) world.tracks[track][placeOf(track, name)] = n
  }
  for (const [one, two, n] of setting.relations ?? []) {
    world.relation[pair(SEAT[one], SEAT[two])] = n
    world.relation[pair(SEAT[two], SEAT[one])] = n
  }
  for (const [patron, republic, n] of setting.influence ?? [])
    world.influence[influenceAt(SEAT[patron], SEAT[republic])] = n
  for (const [seat, agenda] of Object.entries(setting.agendas ?? {})) world.agendas[SEAT[seat as SeatId]] = agenda
  world.events = (setting.events ?? []).map(id => ({ id, chosen: -1 }))
  world.happened.splice(0, 99, ...(setting.events ?? []))
  world.deck.dated.splice(0, 99, ...(setting.deck?.dated ?? []))
  world.deck.chance.splice(0, 99, ...(setting.deck?.chance ?? []))
  for (let line = 0; line < SECTORS.length; line++) world.gates[line] = world.tracks.policy[line]
  if (setting.dice) load(world, setting.dice)
  return world
}

export const placeOf = (track: TrackId, name: string): number => {
  const at = (NAMES[TRACKS[track].of] as readonly string[]).indexOf(name)
  if (at < 0) throw new Error(`The track ${track} has no place ${name}`)
  return at
}

/** Reads a track: `at(world, 'funds', 'russia')`, `at(world, 'csto')`. */
export const at = (world: World, track: TrackId, name = 'region'): number => world.tracks[track][placeOf(track, name)]
export const relationOf = (world: World, one: SeatId, two: SeatId): number => world.relation[pair(SEAT[one], SEAT[two])]
export const influenceOf = (world: World, patron: SeatId, republic: (typeof REPUBLICS)[number]): number =>
  world.influence[influenceAt(SEAT[patron], SEAT[republic])]

/** Finds a state of the generator from which these faces come. */
export const load = (world: World, faces: readonly number[]): void => {
  for (let state = 1; state < 50_000_000; state++) {
    let at = state
    let fits = true
    for (let i = 0; fits && i < faces.length; i++) {
      at = following(at)
      fits = Math.floor((at / 4294967296) * 6) + 1 === faces[i]
    }
    if (fits) {
      world.dice = state
      return
    }
  }
  throw new Error(`No state shows ${faces.join(', ')}`)
}

/** How many dice something rolls. */
export const diceUsed = (world: World, deed: () => void): number => {
  const scratch = { dice: world.dice } as World
  deed()
  for (let n = 0; n < 1000; n++) {
    if (scratch.dice === world.dice) return n
    d6(scratch)
  }
  throw new Error('More than a thousand dice')
}

const CALM: NonNullable<Setting['tracks']> = {
  hardship: 0,
  isis: 0,
  violence: 0,
  control: 0,
  queue: 0,
  tension: 0,
  works: 0,
  opium: 0,
  frozen: 0,
  stance: 0,
  guard: 2,
  post: 2,
  hosted: 0,
  home: 5,
  funds: 5,
  capital: 5,
  opiumRule: 1,
}

export const asked = (world: World, seat: SeatId | 'control', move: string, args: unknown): Reason | undefined =>
  refusal(world, { seat, move, args } as Decision)

/** Decides, and fails where it is refused. */
export const decide = (world: World, seat: SeatId | 'control', move: string, args: unknown, trace?: Trace): void => {
  const refused = asked(world, seat, move, args)
  if (refused) throw new Error(`${seat} may not ${move} ${JSON.stringify(args)}: ${JSON.stringify(refused)}`)
  play(world, { seat, move, args } as Decision, trace)
}

/** Writes orders into the slots, leave of the hosts included. */
export const order = (world: World, seat: SeatId, ...calls: string[]): void => {
  for (const [slot, call] of calls.entries()) {
    if (asked(world, seat, 'draft', { slot, call })?.code === 'ask-first') {
      decide(world, seat, 'ask', { call })
      const { host } = world.consents[world.consents.length - 1]
      decide(world, SEATS[host], 'consent', { by: seat, call, yes: true })
    }
    decide(world, seat, 'draft', { slot, call })
  }
}

/** Ends the phase; what was told. */
export const resolveTurn = (world: World): readonly Telling[] => {
  const trace = tracing()
  decide(world, 'control', 'end', {}, trace)
  return trace.told
}

/** Offers and accepts; the deal's id. */
export const strike = (
  world: World,
  by: SeatId,
  to: SeatId,
  promises: readonly object[],
  { secret = false, trace }: { secret?: boolean; trace?: Trace } = {},
): number => {
  decide(world, by, 'propose', { to, promises, secret }, trace)
  const deal = world.deals.length - 1
  decide(world, to, 'answer', { deal, yes: true }, trace)
  return deal
}

/** The rows of a kind. */
export const rowsOf = (told: readonly Telling[], kind: string): Telling[] => told.filter(row => row.kind === kind)

expect.extend({
  /** A reason with this code, and, where given, these numbers or ids. */
  toRefuse(refused: Reason | undefined, code: string, data: Readonly<Record<string, number | string>> = {}) {
    const pass =
      refused?.code === code && Object.entries(data).every(([key, value]) => this.equals(refused[key], value))
    const said = refused ? JSON.stringify(refused) : 'allowed'
    return {
      pass,
      message: () => `wanted ${pass ? 'no ' : ''}refusal “${code}” ${JSON.stringify(data)}, but it is ${said}`,
    }
  },
  toBeAllowed(refused: Reason | undefined) {
    return { pass: refused === undefined, message: () => `wanted it allowed, but it is ${JSON.stringify(refused)}` }
  },
})

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    toRefuse: (code: string, data?: Readonly<Record<string, number | string>>) => R
    toBeAllowed: () => R
  }
}
