import * as z from 'zod/mini'
import { AREAS, PATRONS, REPUBLICS, SEATS, SECTORS } from '../../content/ids.ts'
import { type ActorTrack, type AreaTrack, type RegionTrack, type SectorTrack, TRACKS } from '../../content/tracks.ts'
import type { Effect } from '../../content/vocabulary.ts'

/**
 * What Control may write by hand: a closed part of the vocabulary, each thing with its places and a number in range, for
 * the one interpreter. What nobody but Control sees stays out, since all are told what Control did; so do bookkeeping and
 * what a seat sets for itself (gates, opium), which Control does by acting for the seat.
 */
export type Writable = {
  readonly id: WritableId
  /** What the form asks for first: none, one or two lists to choose a name from. */
  readonly places: readonly (readonly string[])[]
  /** The number, 0 left out unless the thing only stands or does not (`isSwitch`: 0 or 1). */
  readonly min: number
  readonly max: number
  readonly isSwitch: boolean
}

const ACTOR = {
  funds: SEATS,
  capital: SEATS,
  home: SEATS,
  hosted: ['uzbekistan', 'tajikistan', 'turkmenistan', 'pakistan', 'iran'],
  room: ['uzbekistan', 'tajikistan', 'turkmenistan', 'pakistan', 'iran'],
  sovereignty: REPUBLICS,
  stance: SEATS.filter(id => id !== 'taliban'),
} as const satisfies Partial<Record<ActorTrack, readonly string[]>>
const AREA = ['control', 'isis', 'hardship'] as const satisfies readonly AreaTrack[]
const SECTOR = ['guard', 'post', 'queue', 'tension'] as const satisfies readonly SectorTrack[]
const REGION = ['opium', 'frozen', 'csto', 'sco', 'credibility', 'inclusion'] as const satisfies readonly RegionTrack[]
/** What stands or does not. */
const SWITCH = {
  trade: SEATS.filter(id => id !== 'taliban'),
  assured: SEATS.filter(id => id !== 'taliban'),
  base: REPUBLICS,
} as const satisfies Partial<Record<ActorTrack, readonly string[]>>

type ActorId = keyof typeof ACTOR
type SwitchId = keyof typeof SWITCH
type AreaId = (typeof AREA)[number]
type SectorId = (typeof SECTOR)[number]
type RegionId = (typeof REGION)[number]
export type WritableId = ActorId | AreaId | SectorId | RegionId | SwitchId | 'relation' | 'influence' | 'pay'

const MOST = 10
/** Control of an area is told in steps, and one step is the most that a card takes. */
const reachOf = (track: ActorId | AreaId | SectorId | RegionId): number =>
  track === 'control' ? 1 : Math.min(MOST, TRACKS[track].max - TRACKS[track].min)
const RELATION_REACH = 6
const INFLUENCE_REACH = 6

/** One thing that can be written: its form, how its effect looks, and how it is made of what the form gives. */
type Entry = Writable & {
  readonly shape: z.ZodMiniType<Effect>
  readonly make: (places: readonly string[], n: number) => unknown
}

const keysOf = <T extends object>(of: T): (keyof T & string)[] => Object.keys(of) as (keyof T & string)[]
const within = (min: number, max: number) =>
  z.int().check(
    z.gte(min),
    z.lte(max),
    z.refine(n => n !== 0),
  )
const shape = (parts: Record<string, z.core.$ZodType>): z.ZodMiniType<Effect> =>
  z.strictObject(parts) as unknown as z.ZodMiniType<Effect>

/** A track that goes up or down at one place, or by itself. */
const change = (track: ActorId | AreaId | SectorId | RegionId, key: string, names: readonly string[]): Entry => {
  const reach = reachOf(track)
  const place = key ? { [key]: z.enum(names as [string]) } : {}
  return {
    id: track,
    places: key ? [names] : [],
    min: -reach,
    max: reach,
    isSwitch: false,
    shape: shape({ kind: z.literal('change'), track: z.literal(track), ...place, by: within(-reach, reach) }),
    make: ([at], n) => ({ kind: 'change', track, ...(key && { [key]: at }), by: n }),
  }
}

const stands = (track: SwitchId): Entry => ({
  id: track,
  places: [SWITCH[track]],
  min: 0,
  max: 1,
  isSwitch: true,
  shape: shape({
    kind: z.literal('set'),
    track: z.literal(track),
    of: z.enum(SWITCH[track] as readonly string[] as [string]),
    to: z.int().check(z.gte(0), z.lte(1)),
  }),
  make: ([of], n) => ({ kind: 'set', track, of, to: n }),
})

const two = z.array(z.enum(SEATS)).check(z.refine(pair => pair.length === 2 && pair[0] !== pair[1]))

const ENTRIES: readonly Entry[] = [
  ...SECTOR.map(track => change(track, 'on', SECTORS)),
  ...AREA.map(track => change(track, 'at', AREAS)),
  ...keysOf(ACTOR).map(track => change(track, 'of', ACTOR[track])),
  ...keysOf(SWITCH).map(stands),
  {
    id: 'relation',
    places: [SEATS, SEATS],
    min: -RELATION_REACH,
    max: RELATION_REACH,
    isSwitch: false,
    shape: shape({ kind: z.literal('relation'), between: two, by: within(-RELATION_REACH, RELATION_REACH) }),
    make: (between, n) => ({ kind: 'relation', between: [...between], by: n }),
  },
  {
    id: 'influence',
    places: [PATRONS, REPUBLICS],
    min: -INFLUENCE_REACH,
    max: INFLUENCE_REACH,
    isSwitch: false,
    shape: shape({
      kind: z.literal('influence'),
      of: z.enum(PATRONS),
      in: z.enum(REPUBLICS),
      by: within(-INFLUENCE_REACH, INFLUENCE_REACH),
    }),
    make: ([of, into], n) => ({ kind: 'influence', of, in: into, by: n }),
  },
  {
    id: 'pay',
    places: [SEATS, SEATS],
    min: 1,
    max: MOST,
    isSwitch: false,
    shape: shape({
      kind: z.literal('pay'),
      from: z.enum(SEATS),
      to: z.enum(SEATS),
      funds: within(1, MOST),
    }),
    make: ([from, to], n) => ({ kind: 'pay', from, to, funds: n }),
  },
  ...REGION.map(track => change(track, '', [])),
]

/** What a form offers, in its order. */
export const WRITABLE: readonly Writable[] = ENTRIES.map(({ id, places, min, max, isSwitch }) => ({
  id,
  places,
  min,
  max,
  isSwitch,
}))

/** Effects as Control may write them. */
export const MOST_EFFECTS = 6
export const written = z.array(z.union(ENTRIES.map(entry => entry.shape))).check(z.maxLength(MOST_EFFECTS))

/** The effect that a filled form stands for; undefined while something is missing or out of range. */
export const effectOf = (id: WritableId, places: readonly string[], n: number): Effect | undefined => {
  const entry = ENTRIES.find(each => each.id === id)
  const made = entry?.shape.safeParse(entry.make(places, n))
  return made?.success ? made.data : undefined
}
