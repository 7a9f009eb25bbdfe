import { isDeepStrictEqual } from 'node:util'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { boardOf } from '../../game/boardgame.ts'
import type { Decision } from '../../game/world.ts'
import type { SessionFile } from '../../server/sessions/transfer-file.ts'
import { call, fetchJson, joinAs, openSession, sitting } from '../server/room.ts'

/** A class among which some send anything at all, and some say nothing any more and must keep what is theirs. */

/** Stands in everything that those who send may not know. */
export const MARK = 'PLANTED'

const SILENT: readonly SeatId[] = ['iran', 'united-states']
const WANDERERS = 4

/** One who sends: a secret, and the seat in the printed order; −1 without one. */
export type Sender = { readonly as: 'person' | 'screen'; readonly secret?: string; readonly seat: number }

export type Class = {
  readonly code: string
  readonly other: string
  readonly senders: readonly Sender[]
  /** What stands in no frame that a sender is sent. */
  readonly hidden: readonly string[]
  /** What changed without a right to it; nothing, if all is well. */
  readonly findings: () => Promise<string[]>
}

const refusedNothing = async (answer: Promise<{ readonly ok: boolean }>): Promise<void> => {
  const came = await answer
  if (!came.ok) throw new Error(JSON.stringify(came))
}

const planted = async (address: string, code: string, control: string, seats: readonly SeatId[]): Promise<string[]> => {
  const desk = await call(address, { as: 'control', code, secret: control })
  const people = await Promise.all(seats.map(seat => sitting(address, code, seat)))
  await refusedNothing(desk.ask('start'))
  const [one, two] = seats
  const [first, second] = people
  await first.until(() => first.board() !== undefined)
  const promises = [{ clause: 'word', from: one, text: `${MARK} in a deal` }]
  const decide = (move: string, args: object) => refusedNothing(first.ask('decide', { move, args }))
  await decide('say', { to: [two], text: `${MARK} in words` })
  await decide('propose', { to: two, secret: true, promises })
  await refusedNothing(first.ask('team', { text: `${MARK} in a team` }))
  await refusedNothing(second.ask('standing', { rules: ['abstain'] }))
  await refusedNothing(desk.ask('note', { world: 0, text: `${MARK} in a note` }))
  await refusedNothing(desk.ask('tell', { world: 1, to: [one], text: `${MARK} in a notice` }))
  for (const each of [...people, desk]) each.close()
  return people.map(({ person }) => person.secret)
}

const fileOf = async (address: string, code: string, secret: string): Promise<SessionFile> => {
  const { status, body } = await fetchJson(address, `/api/sessions/${code}/export?names=yes`, { secret })
  if (status !== 200) throw new Error(`The file of a session cannot be had: ${status}`)
  return body as SessionFile
}
/** A file but for the time of its last use, which anybody may move who comes by. */
const still = ({ usedAt: _, ...file }: SessionFile): object => file

export const classAt = async (address: string): Promise<Class> => {
  const mine = await openSession(address, { worlds: 2 })
  const theirs = await openSession(address)
  const { code, control } = mine
  const others = SEATS.filter(seat => !SILENT.includes(seat))
  const seated = []
  for (const seat of others) seated.push({ seat, ...(await sitting(address, code, seat)) })
  const wandering = await Promise.all(
    Array.from({ length: WANDERERS }, (_, at) => joinAs(address, code, `Wanderer ${at}`)),
  )
  const silent = await planted(address, code, control, SILENT)
  const elsewhere = await planted(address, theirs.code, theirs.control, ['tajikistan', 'russia'])
  for (const { close } of seated) close()
  const desk = await call(address, { as: 'control', code, secret: control })
  // Nobody takes a place in a delegation that says nothing.
  await refusedNothing(desk.ask('settings', { seating: 'assigned' }))
  await refusedNothing(desk.ask('fill', { world: 2 }))
  desk.close()
  const seatOf = new Map(seated.map(({ seat, person }) => [person.person, seat]))
  const before = await fileOf(address, code, control)
  const otherBefore = await fileOf(address, theirs.code, theirs.control)

  const mineStands = (now: SessionFile): string[] => {
    const findings: string[] = []
    const find = (isWrong: boolean, finding: string): void => {
      if (isWrong) findings.push(finding)
    }
    const [world, worldBefore] = [now.worlds[0], before.worlds[0]]
    const fresh = world.decisions.slice(worldBefore.decisions.length)
    find(
      !isDeepStrictEqual(world.decisions.slice(0, worldBefore.decisions.length), worldBefore.decisions),
      'The log was written over.',
    )
    for (const { seat, person, move } of fresh)
      find(seatOf.get(person) !== seat, `${move} for ${seat} was decided by another, or by nobody.`)
    find(
      now.worlds[1].decisions.some(({ seat }) => seat === 'control'),
      'Somebody decided as Control.',
    )
    find(
      !isDeepStrictEqual({ ...now.settings }, before.settings) ||
        now.stage !== before.stage ||
        now.screen !== before.screen,
      'The settings are others.',
    )
    for (const person of before.people) {
      const after = now.people.find(({ id }) => id === person.id)
      const isSender = seatOf.has(person.id) || person.name.startsWith('Wanderer')
      find(
        !isDeepStrictEqual(isSender ? after?.at?.seat : after, isSender ? person.at?.seat : person),
        `Somebody was moved or renamed: ${person.name}.`,
      )
    }
    for (const seat of SILENT) {
      const at = SEATS.indexOf(seat)
      find(!isDeepStrictEqual(world.seats[at], worldBefore.seats[at]), `The chair of ${seat} is another.`)
    }
    const ofOthers = (file: SessionFile) =>
      file.lines.filter(({ kind, person }) => kind !== 'team' || !seatOf.has(person))
    find(!isDeepStrictEqual(ofOthers(now), ofOthers(before)), 'Lines came or went that were not theirs to write.')
    for (const line of now.lines)
      find(
        line.kind === 'team' && seatOf.has(line.person) && line.seat !== seatOf.get(line.person),
        'A line stands in another team.',
      )
    return findings
  }
  const folds = async (now: SessionFile): Promise<string[]> => {
    const { scenario, seed, decisions } = now.worlds[0]
    const { world, told, since } = boardOf({ scenario, seed, decisions: decisions as unknown as Decision[] })
    const watching = await call(address, { as: 'control', code, secret: control })
    await watching.until(() => watching.board() !== undefined)
    const isSame = isDeepStrictEqual(watching.board(), JSON.parse(JSON.stringify({ world, told, since })))
    watching.close()
    return isSame ? [] : ['The log does not come to what Control is shown.']
  }

  return {
    code,
    other: theirs.code,
    senders: [
      ...seated.map(({ seat, person: { secret } }): Sender => ({ as: 'person', secret, seat: SEATS.indexOf(seat) })),
      ...wandering.map(({ secret }): Sender => ({ as: 'person', secret, seat: -1 })),
      { as: 'screen', seat: -1 },
    ],
    hidden: [MARK, control, theirs.control, ...silent, ...elsewhere],
    findings: async () => {
      const now = await fileOf(address, code, control)
      const isOtherStill = isDeepStrictEqual(
        still(await fileOf(address, theirs.code, theirs.control)),
        still(otherBefore),
      )
      const other = isOtherStill ? [] : ['A session changed that nobody who sends is in.']
      return [...mineStands(now), ...other, ...(await folds(now))]
    },
  }
}
