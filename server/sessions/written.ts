import * as z from 'zod'
import { SEATS } from '../../content/ids.ts'
import { type Note, type Notice, type Place, type TeamLine, TRACE_KINDS, type TraceLine } from '../../game/wire/room.ts'
import type { LineRow } from '../store/store.ts'
import { remembered } from './remembered.ts'
import type { PersonState } from './state.ts'

/** What is written beside the games, sorted by who may read it. */
export type Written = {
  readonly trace: readonly TraceLine[]
  /** Of all seats. */
  readonly notices: readonly Notice[]
  /** Of all delegations. */
  readonly team: readonly InTeam[]
  readonly notes: readonly Note[]
}
export type InTeam = { readonly place: Place; readonly line: TeamLine }

/** A trace's kind, and what the kind needs to be a sentence. */
export const traceData = z.object({ kind: z.enum(TRACE_KINDS) }).catchall(z.union([z.string().max(2000), z.number()]))
/** The seats that Control's words are for; none: to all. */
export const noticeData = z.strictObject({ to: z.array(z.enum(SEATS)).max(SEATS.length) })
export const teamSeat = z.enum(SEATS)

const traceOf = remembered(({ id, at, world, turn, data: kept }: LineRow): TraceLine => {
  const { kind, ...data } = traceData.parse(kept)
  return { id, at, world, turn, kind, data }
})
const noticeOf = remembered(({ id, at, world, turn, text, data }: LineRow): Notice => {
  return { id, at, world, turn, to: noticeData.parse(data).to, text }
})
const noteOf = remembered(({ id, at, world, turn, text }: LineRow): Note => ({ id, at, world, turn, text }))

/** Whoever was renamed since has the new name here too; whoever was removed has none. */
const said = new WeakMap<LineRow, InTeam>()
const inTeamOf = (row: LineRow, name: string): InTeam => {
  const before = said.get(row)
  if (before?.line.name === name) return before
  const { id, at, world, seat, person, text } = row
  const now = { place: { world, seat: teamSeat.parse(seat) }, line: { id, at, person, name, text } }
  said.set(row, now)
  return now
}

const sorted = (lines: readonly LineRow[], people: readonly PersonState[]): Written => {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const of = (kind: LineRow['kind']) => lines.filter(line => line.kind === kind)
  return {
    trace: of('trace').map(traceOf),
    notices: of('notice').map(noticeOf),
    team: of('team').map(line => inTeamOf(line, names.get(line.person) ?? '')),
    notes: of('note').map(noteOf),
  }
}

const latest = new WeakMap<readonly LineRow[], { readonly people: readonly PersonState[]; readonly written: Written }>()

/** The same object until a line comes or goes or somebody in the session changes. */
export const writtenIn = (lines: readonly LineRow[], people: readonly PersonState[]): Written => {
  const before = latest.get(lines)
  if (before?.people === people) return before.written
  const written = sorted(lines, people)
  latest.set(lines, { people, written })
  return written
}
