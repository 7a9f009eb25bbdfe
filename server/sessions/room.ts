import type { Notice, Place, Room, TeamLine, WorldState, You } from '../../game/wire/room.ts'
import type { World } from '../../game/world.ts'
import type { DecisionRow, LineRow } from '../store/store.ts'
import { chairAt, isMember, isSamePlace, placeOf } from './chairs.ts'
import { type Presence, personSeen } from './presence.ts'
import { recordOf } from './records.ts'
import type { PersonState, SessionState } from './state.ts'
import { worldStateOf } from './world-states.ts'
import { writtenIn } from './written.ts'

/**
 * The document of a device: an allow-list by role. Everybody gets what the projector shows; a delegation its own channel;
 * Control everything but secrets. Parts that did not change are the same objects as the time before, in every document.
 */

/** Who a device speaks for. The server knows it from the secret; no frame can say otherwise. */
export type Who =
  | { readonly role: 'control' }
  | { readonly role: 'screen' }
  | { readonly role: 'person'; readonly person: string }

/** A session as it is now. */
export type Live = {
  readonly code: string
  readonly deletedAt: number
  readonly state: SessionState
  /** In the order of their numbers, as the state's. */
  readonly worlds: readonly LiveWorld[]
  /** A new list whenever a line comes or goes. */
  readonly lines: readonly LineRow[]
  readonly presence: Presence
}

/** A world as it is now. */
export type LiveWorld = {
  readonly number: number
  readonly scenario: string
  readonly seed: number
  readonly world: World
  readonly course: readonly number[]
  readonly rows: () => readonly DecisionRow[]
  /** Seats that are thinking now. */
  readonly thinking: readonly number[]
}

/** Whom a document is for: what decides about its parts. */
type Reader = {
  readonly you: You
  /** The one world it gets; all where undefined. */
  readonly world: number | undefined
  readonly place: Place | undefined
}

const CONTROL: Reader = { you: { role: 'control' }, world: undefined, place: undefined }
const SCREEN: Reader = { you: { role: 'screen' }, world: undefined, place: undefined }

const youOf = (person: PersonState): You => {
  const { id, name, head, at } = person
  if (person.role === 'observer') return { role: 'observer', person: id, name, ...at }
  const place = placeOf(person)
  return { role: 'player', person: id, name, head, ...(place ? { at: place } : {}) }
}

/** Whoever has no place yet sees all worlds, to choose one. */
const readerOf = (state: SessionState, who: Who): Reader => {
  if (who.role === 'control') return CONTROL
  if (who.role === 'screen') return SCREEN
  const person = state.people.find(({ id }) => id === who.person)
  if (!person) throw new Error(`Nobody in this session is ${who.person}`)
  const world = state.stage === 'lobby' ? undefined : person.at?.world
  return { you: youOf(person), world, place: placeOf(person) }
}

const isFor = (reader: Reader, world: number): boolean =>
  world === 0 || reader.world === undefined || reader.world === world

/** Words to some seats are for those who sit there; words to all of a world are for all who may see it. */
const mayRead = (reader: Reader, { world, to }: Notice): boolean => {
  if (reader.you.role === 'control') return true
  if (to.length === 0) return isFor(reader, world)
  const { place } = reader
  return place !== undefined && to.includes(place.seat) && (world === 0 || world === place.world)
}

const teamOf = (reader: Reader, lines: readonly { readonly place: Place; readonly line: TeamLine }[]): TeamLine[] =>
  lines.filter(({ place }) => reader.you.role === 'control' || isSamePlace(reader.place, place)).map(({ line }) => line)

const recordsFor = (reader: Reader, { state, worlds }: Live): Room['records'] => {
  if (reader.you.role === 'screen') return []
  const seen = reader.you.role === 'control' ? worlds : worlds.filter(({ number }) => number === reader.world)
  // A game that is over is opened to those who played it, whether or not the others have finished theirs.
  const open = seen.filter(({ world }) => state.stage === 'debrief' || world.phase === 'over')
  return open.map(world => recordOf(world, state.people))
}

const worldsFor = (reader: Reader, { state, worlds, presence }: Live): WorldState[] =>
  state.worlds.flatMap((table, at) =>
    isFor(reader, table.number) ? [worldStateOf(table, worlds[at], state.people, presence)] : [],
  )

const unseatedIn = ({ people }: SessionState): number =>
  people.filter(person => isMember(person) && person.role === 'player' && !placeOf(person)).length

export const roomFor = (who: Who, live: Live): Room => {
  const { code, deletedAt, state, presence } = live
  const reader = readerOf(state, who)
  const isControl = reader.you.role === 'control'
  const written = writtenIn(live.lines, state.people)
  return {
    code,
    settings: state.settings,
    stage: state.stage,
    deletedAt,
    you: reader.you,
    worlds: worldsFor(reader, live),
    trace: written.trace.filter(({ world }) => isFor(reader, world)),
    notices: written.notices.filter(notice => mayRead(reader, notice)),
    team: teamOf(reader, written.team),
    standing: (reader.place && chairAt(state, reader.place)?.standing) ?? [],
    screen: state.screen,
    people: isControl ? state.people.filter(isMember).map(person => personSeen(person, presence)) : [],
    ...(reader.you.role === 'screen' ? { unseated: unseatedIn(state) } : {}),
    notes: isControl ? written.notes : [],
    records: recordsFor(reader, live),
  }
}
