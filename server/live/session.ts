import type * as z from 'zod/mini'
import { SEATS } from '../../content/ids.ts'
import type { Answer, Ask, Gone, Joined, joinSession, SessionKnown } from '../../game/wire/frames.ts'
import type { Metrics } from '../metrics.ts'
import { hasDeadline } from '../sessions/clocks.ts'
import { joined, returned, whoIs } from '../sessions/people.ts'
import { deletedAt } from '../sessions/retention.ts'
import { roomFor, type Who } from '../sessions/room.ts'
import { matches } from '../sessions/secrets.ts'
import { takenOut } from '../sessions/transfer.ts'
import type { DecisionRow, LineRow, SessionRow, Store, WorldRow } from '../store/store.ts'
import { answering } from './asking.ts'
import { type Core, keptState } from './core.ts'
import type { Device } from './device.ts'
import { publishing } from './publishing.ts'
import { stewardsOf } from './stewards.ts'
import { type LiveTable, liveTable } from './table.ts'
import type { Thinkers } from './thinkers.ts'
import { words } from './words.ts'
import type { Writer } from './writer.ts'

/** A session in memory: its worlds are played, its people served. */
export type LiveSession = {
  readonly id: string
  readonly code: string
  readonly known: () => SessionKnown
  /** Whom a secret speaks for; a projector needs none. */
  readonly whoIs: (as: 'person' | 'control' | 'screen', secret: string | undefined) => Who | undefined
  readonly join: (body: z.infer<typeof joinSession>) => Promise<Joined | { readonly refused: string }>
  readonly attach: (device: Device) => void
  readonly detach: (device: Device) => void
  readonly ask: (device: Device, ask: Ask) => Promise<Answer>
  /** Everything, as one file that can be brought in again. */
  readonly taken: (withNames: boolean) => unknown
  readonly isIdle: () => boolean
  readonly hasDeadline: () => boolean
  readonly usedAt: () => number
  readonly counts: () => { readonly worlds: number; readonly devices: Readonly<Record<Who['role'], number>> }
  readonly kept: () => Promise<void>
  /** Tells every device why and closes its line. */
  readonly sendAway: (gone: Gone) => void
  readonly stop: () => void
}

type Setting = {
  readonly store: Store
  readonly writer: Writer
  readonly now: () => number
  readonly row: SessionRow
  readonly worlds: readonly WorldRow[]
  readonly logs: readonly (readonly DecisionRow[])[]
  readonly lines: readonly LineRow[]
  readonly metrics: Pick<Metrics, 'decision' | 'kept'>
  readonly thinkers: Pick<Thinkers, 'forWorld'>
  /** Something could not be done that had been promised: the session has to be loaded anew. */
  readonly failed: (error: unknown) => void
}

/** Whoever comes after so long makes it used anew: days are counted, not minutes. In ms. */
const A_USE = 60 * 60_000

/** Throws if a world's log does not follow the rules. */
export const liveSession = ({
  store,
  writer,
  now,
  row,
  worlds,
  logs,
  lines,
  metrics,
  thinkers,
  failed,
}: Setting): LiveSession => {
  const kept = keptState({ store, row, lines, now, failed })
  const devices = new Set<Device>()
  /** Since when nobody is there, by person. Nobody is there when a session is loaded. */
  const away = new Map<string, number>(kept.state().people.map(({ id }) => [id, now()]))

  const chairOf = (world: number, seat: number) => kept.state().worlds[world - 1].seats[seat]
  const tables = worlds.map((world, at) =>
    liveTable({
      row: world,
      rows: logs[at],
      writer,
      now,
      levelOf: seat => (chairOf(world.number, seat).holder === 'script' ? kept.state().settings.level : undefined),
      mind: thinkers.forWorld(),
      thought: () => publish(),
      turned: () => stewards.turned(world.number),
    }),
  )
  const allKept = async (): Promise<void> => {
    await Promise.all([kept.kept(), ...tables.map(table => table.written())])
  }
  const core: Core = {
    ...kept,
    row,
    kept: allKept,
    tables: () => tables,
    devices,
    now,
    publish: () => news.publish(),
  }
  let comings = 0
  /** How many devices each person has on the line. */
  const here = new Map<string, number>()
  const isHere = (person: string): boolean => (here.get(person) ?? 0) > 0
  const came = ({ who }: Device, change: 1 | -1): void => {
    comings++
    if (who.role !== 'person') return
    here.set(who.person, (here.get(who.person) ?? 0) + change)
    if (isHere(who.person)) away.delete(who.person)
    else away.set(who.person, now())
  }
  const stewards = stewardsOf({
    core,
    failed,
    isHere: (world, seat) =>
      kept.state().people.some(({ id, at }) => at?.world === world && at.seat === SEATS[seat] && isHere(id)),
  })

  const roomOf = ({ who }: Device): unknown =>
    roomFor(who, {
      code: row.code,
      deletedAt: deletedAt({ usedAt: kept.usedAt(), keepDays: row.keepDays }),
      state: kept.state(),
      worlds: tables.map(table => ({
        number: table.row.number,
        scenario: table.row.scenario,
        seed: table.row.seed,
        world: table.match.board().world,
        course: table.course(),
        rows: table.rows,
        thinking: table.host.thinking(),
      })),
      lines: kept.lines(),
      presence: person => (isHere(person) ? undefined : (away.get(person) ?? 0)),
    })
  /** Of a world, what shows in a room: who has written, who has sealed, and the record once it is open. */
  const stampOf = (table: LiveTable): string => {
    const { turn, phase, plans } = table.match.board().world
    const marks = plans.map(({ sealed, calls }) => (sealed ? 2 : calls.some(call => call !== '') ? 1 : 0)).join('')
    return `${turn} ${phase} ${marks} ${table.host.thinking()} ${phase === 'over' ? table.rows().length : ''}`
  }
  const news = publishing(core, {
    roomOf,
    parts: () => [kept.state(), kept.lines(), kept.usedAt(), comings, ...tables.map(stampOf)],
  })
  const publish = (): void => {
    news.publish().catch(failed)
  }

  const sendAway = (gone: Gone, which: (device: Device) => boolean = () => true): void => {
    for (const device of [...devices]) if (which(device)) device.drop(gone)
  }
  const sendPersonAway = (person: string, why: string): void =>
    sendAway({ why, comeBack: false }, ({ who }) => who.role === 'person' && who.person === person)
  const ask = answering({ core, stewards, store, metrics, failed, sendAway: sendPersonAway })

  stewards.wind()
  for (const table of tables) stewards.settle(table.row.number)

  return {
    id: row.id,
    code: row.code,
    known: () => {
      const { stage, settings } = kept.state()
      return {
        ...{ code: row.code, scenario: settings.scenario, stage, seating: settings.seating },
        ...{ observers: settings.observers, worlds: worlds.length },
        deletedAt: deletedAt({ usedAt: kept.usedAt(), keepDays: row.keepDays }),
      }
    },
    whoIs: (as, secret) => {
      if (as === 'screen') return { role: 'screen' }
      if (!secret) return undefined
      if (as === 'control') return matches(secret, kept.state().controlHash) ? { role: 'control' } : undefined
      const person = whoIs(kept.state(), secret)
      return person && { role: 'person', person: person.id }
    },
    join: async body => {
      const state = kept.state()
      const joining = 'returnCode' in body ? returned(state, body.returnCode) : joined(state, body, now())
      if ('refused' in joining) return joining
      if ('returnCode' in body) sendPersonAway(joining.person.id, words.elsewhere)
      kept.change(joining.state)
      await allKept()
      publish()
      return {
        person: joining.person.id,
        name: joining.person.name,
        secret: joining.secret,
        returnCode: joining.returnCode,
      }
    },
    attach: device => {
      devices.add(device)
      came(device, 1)
      if (now() - kept.usedAt() > A_USE) kept.change({ ...kept.state() })
      publish()
    },
    detach: device => {
      if (!devices.delete(device)) return
      came(device, -1)
      publish()
    },
    ask,
    taken: withNames =>
      takenOut(
        { row: { ...row, state: kept.state() }, worlds, logs: tables.map(table => table.rows()), lines: kept.lines() },
        withNames,
      ),
    isIdle: () => devices.size === 0,
    hasDeadline: () => hasDeadline(kept.state()),
    usedAt: () => kept.usedAt(),
    counts: () => {
      const count = { control: 0, screen: 0, person: 0 }
      for (const { who } of devices) count[who.role]++
      return { worlds: worlds.length, devices: count }
    },
    kept: allKept,
    sendAway,
    stop: () => {
      stewards.stop()
      news.stop()
      for (const table of tables) table.abandon()
    },
  }
}
