import type { AddressInfo } from 'node:net'
import { io, type Socket } from 'socket.io-client'
import type { SeatId } from '../../content/ids.ts'
import type { Pace } from '../../game/actors/thinking.ts'
import type { Board } from '../../game/boardgame.ts'
import { withChanges } from '../../game/wire/difference.ts'
import type { Answer, Joined, News, SessionOpened, Welcome } from '../../game/wire/frames.ts'
import type { Room } from '../../game/wire/room.ts'
import type { Limited, Rate } from '../../server/live/limits.ts'
import { logging } from '../../server/logging.ts'
import { type Serving, serve } from '../../server/serve.ts'
import { type Settings, settingsFrom } from '../../server/settings.ts'
import { openMemory } from '../../server/store/memory.ts'
import type { Store } from '../../server/store/store.ts'

/** A real server on a port of its own, and real sockets that talk to it. */

export type Hall = Serving & { readonly address: string; readonly stop: () => Promise<void> }

type Hiring = {
  readonly store?: Store
  readonly env?: Record<string, string>
  readonly rates?: Readonly<Record<Limited, Rate>>
  readonly pace?: Pace
  readonly port?: number
}

export const hire = async ({ store = openMemory(), env = {}, rates, pace, port = 0 }: Hiring = {}): Promise<Hall> => {
  const settings = settingsFrom({ LOG_LEVEL: 'error', ...env }) as Settings
  const serving = await serve({
    settings,
    store,
    log: logging(settings),
    ...(rates ? { rates } : {}),
    ...(pace ? { pace } : {}),
  })
  await new Promise<void>(resolve => serving.server.listen(port, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(serving.server.address() as AddressInfo).port}`
  const stop = async (): Promise<void> => {
    await serving.close()
    serving.server.closeAllConnections()
    await new Promise(resolve => serving.server.close(resolve))
  }
  return { ...serving, address, stop }
}

export const FORM = {
  scenario: 'after-kabul',
  worlds: 1,
  seating: 'free',
  sealing: 'anyone',
  clock: { kind: 'none' },
  observers: 'public',
  level: 'doctrine',
  keepDays: 30,
} as const

/** Asks over HTTP; gives status and body. */
export const fetchJson = async (
  address: string,
  path: string,
  {
    body,
    method = body === undefined ? 'GET' : 'POST',
    secret,
  }: { body?: unknown; method?: string; secret?: string } = {},
): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(address + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(secret ? { Authorization: `Bearer ${secret}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

export const openSession = async (address: string, form: object = {}): Promise<SessionOpened> => {
  const { status, body } = await fetchJson(address, '/api/sessions', { body: { ...FORM, ...form } })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body as SessionOpened
}

export const joinAs = async (address: string, code: string, name: string, as = 'player'): Promise<Joined> => {
  const { status, body } = await fetchJson(address, `/api/sessions/${code}/people`, { body: { name, as } })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body as Joined
}

/** A device as the rules of the wire want one, which also keeps every byte it was sent. */
export type Caller = {
  readonly socket: Socket
  readonly welcome: Welcome
  readonly room: () => Room
  readonly board: () => Board | undefined
  readonly ask: (ask: string, args?: object, id?: string) => Promise<Answer>
  /** Resolves once it holds. */
  readonly until: (holds: () => boolean) => Promise<void>
  /** All that came, as text. */
  readonly heard: () => string
  readonly close: () => void
}

let asked = 0

export const call = async (
  address: string,
  hello: { as: 'person' | 'control' | 'screen'; code: string; secret?: string },
): Promise<Caller> => {
  const socket = io(address, { transports: ['websocket'], forceNew: true, reconnection: false })
  const frames: string[] = []
  const documents: { room?: unknown; board?: unknown } = {}
  const versions: { room?: number; board?: number } = {}
  const waiting = new Set<{ holds: () => boolean; resolve: () => void }>()
  const check = () => {
    for (const each of waiting) {
      if (!each.holds()) continue
      waiting.delete(each)
      each.resolve()
    }
  }
  socket.onAny((event, payload) => frames.push(`${event} ${JSON.stringify(payload)}`))
  socket.on('news', (news: News) => {
    const { document, version } = news
    if ('whole' in news) documents[document] = news.whole
    else {
      if (versions[document] !== version - 1) throw new Error(`A gap in ${document}: ${versions[document]}, ${version}`)
      documents[document] = withChanges(documents[document], news.changes)
    }
    versions[document] = version
    check()
  })
  const emit = (event: string, payload: unknown): Promise<unknown> => socket.timeout(10_000).emitWithAck(event, payload)
  const welcome = (await emit('hello', { build: '', ...hello })) as Welcome
  frames.push(`welcome ${JSON.stringify(welcome)}`)
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      if (holds()) return resolve()
      const each = {
        holds,
        resolve: () => {
          clearTimeout(late)
          resolve()
        },
      }
      const late = setTimeout(() => {
        waiting.delete(each)
        reject(new Error(`It never came to hold: ${holds}`))
      }, 10_000)
      waiting.add(each)
    })
  if (welcome.ok) await until(() => documents.room !== undefined)
  return {
    socket,
    welcome,
    room: () => documents.room as Room,
    board: () => documents.board as Board | undefined,
    ask: async (ask, args = {}, id = `test-ask-${++asked}`) => {
      const answer = (await emit('ask', { id, ask, args })) as Answer
      frames.push(`answer ${JSON.stringify(answer)}`)
      return answer
    },
    until,
    heard: () => frames.join('\n'),
    close: () => socket.disconnect(),
  }
}

/** A person in a seat. */
export const sitting = async (address: string, code: string, seat: SeatId, world = 1, name = `At ${seat}`) => {
  const person = await joinAs(address, code, name)
  const caller = await call(address, { as: 'person', code, secret: person.secret })
  const taken = await caller.ask('take', { world, seat })
  if (!taken.ok) throw new Error(taken.refused)
  return { ...caller, person }
}
