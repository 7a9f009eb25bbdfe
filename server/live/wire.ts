import type { Server as HttpServer } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { type Answer, ask, EVENTS, hello, type Refused, type Welcome } from '../../game/wire/frames.ts'
import type { Who } from '../sessions/room.ts'
import { addressOf } from './client-address.ts'
import { type Device, deviceOf } from './device.ts'
import type { House } from './house.ts'
import type { Limits } from './limits.ts'
import { isOwnOrigin } from './origin.ts'
import type { LiveSession } from './session.ts'
import { words } from './words.ts'

/** Sockets: greets devices, hands what they ask to their session, and its answer back. Everything is parsed at this border. */

export type WireSettings = {
  /** How many proxies stand before the server. */
  readonly proxies: number
  /** Browser origins that may connect besides the server's own. */
  readonly origins: readonly string[]
  readonly build: string
}

type Setting = {
  readonly server: HttpServer
  readonly house: House
  readonly limits: Limits
  readonly settings: WireSettings
  /** Told what happens, for metrics and logs; never a secret or a name. */
  readonly heard: (what: 'connected' | 'gone' | 'misshapen' | 'failed', detail?: unknown) => void
  /** Told of every frame that is sent, how many bytes it has. */
  readonly sent: (bytes: number) => void
}

/** The largest frame a device may send, in bytes: a plan with all its reasons is under two thousand. */
const MOST_BYTES = 32_768
/** A device that sends this many misshapen frames is let go. */
const MOST_MISSHAPEN = 20
/** How long a connection may take to say who it is, in ms. */
const TO_SAY_HELLO = 20_000

/** What may wait for a device that does not read, in bytes: more than the records of twelve worlds. Then it is let go. */
const MOST_WAITING = 16 * 1024 * 1024

const refused = (sentence: string, gone?: true): Refused =>
  gone ? { ok: false, refused: sentence, gone } : { ok: false, refused: sentence }

type Greeted = { readonly session: LiveSession; readonly device: Device; readonly key: string }

export const wire = ({ server, house, limits, settings, heard, sent }: Setting): Server => {
  const io = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: MOST_BYTES,
    perMessageDeflate: false,
    httpCompression: true,
    pingInterval: 10_000,
    pingTimeout: 12_000,
    connectTimeout: TO_SAY_HELLO,
    allowRequest: (request, done) => done(null, isOwnOrigin(request, settings.origins)),
  })

  const greet = async (socket: Socket, frame: unknown): Promise<Welcome | Greeted> => {
    const address = addressOf(socket.request, settings.proxies)
    if (!(await limits.may('hello', address))) return refused(words.tooMany)
    const parsed = hello.safeParse(frame)
    if (!parsed.success) return refused(words.misshapen, true)
    const { as, code, secret } = parsed.data
    const session = await house.find(code)
    const who = session && 'whoIs' in session ? session.whoIs(as, secret) : undefined
    // A class shares an address: one who guesses codes there must not keep out those who have a secret.
    const hasSecret = who && who.role !== 'screen'
    if (!hasSecret && !(await limits.could('guess', address))) return refused(words.tooManyGuesses)
    if (!session) {
      await limits.may('guess', address)
      return refused(words.noSession, true)
    }
    if ('refused' in session) return refused(session.refused, true)
    if (!who) {
      await limits.may('guess', address)
      return refused(words.noSecret, true)
    }
    const device = deviceOf(
      who,
      news => socket.emit(EVENTS.news, news),
      gone => {
        socket.emit(EVENTS.gone, gone)
        socket.disconnect(true)
      },
    )
    return { session, device, key: `${session.code} ${keyOf(who)}` }
  }

  const answer = async ({ session, device, key }: Greeted, frame: unknown): Promise<Answer> => {
    const parsed = ask.safeParse(frame)
    if (!parsed.success) {
      heard('misshapen')
      return refused(words.misshapen)
    }
    if (!(await limits.may('ask', key))) return refused(words.tooFast)
    return session.ask(device, parsed.data)
  }

  io.on('connection', socket => {
    let greeted: Greeted | undefined
    let greeting = false
    let misshapen = 0
    heard('connected')
    weigh(socket, sent)
    const late = setTimeout(() => greeted ?? socket.disconnect(true), TO_SAY_HELLO)
    const wrong = (): void => {
      heard('misshapen')
      if (++misshapen >= MOST_MISSHAPEN) socket.disconnect(true)
    }

    socket.on(EVENTS.hello, async (frame: unknown, done: unknown) => {
      if (typeof done !== 'function' || greeted || greeting) return wrong()
      greeting = true
      try {
        const found = await greet(socket, frame)
        if ('ok' in found) return done(found)
        if (!socket.connected) return
        greeted = found
        done({ ok: true, now: Date.now(), build: settings.build } satisfies Welcome)
        found.session.attach(found.device)
      } catch (error) {
        heard('failed', error)
        done(refused(words.failed))
      } finally {
        greeting = false
      }
    })

    socket.on(EVENTS.ask, async (frame: unknown, done: unknown) => {
      if (typeof done !== 'function') return wrong()
      if (!greeted) return done(refused(words.helloFirst))
      try {
        const said = await answer(greeted, frame)
        done(said)
        if (!said.ok && said.refused === words.misshapen) wrong()
      } catch (error) {
        heard('failed', error)
        done(refused(words.failed))
      }
    })

    socket.onAny((event: string) => {
      if (event !== EVENTS.hello && event !== EVENTS.ask) wrong()
    })

    socket.on('disconnect', () => {
      clearTimeout(late)
      heard('gone')
      greeted?.session.detach(greeted.device)
    })
  })
  return io
}

/** Counts what goes out. What the device has not taken yet waits in memory, so that there is an end to it. */
const weigh = ({ conn }: Socket, sent: (bytes: number) => void): void => {
  let waiting = 0
  conn.on('drain', () => {
    waiting = 0
  })
  conn.on('packetCreate', ({ data }: { data?: unknown }) => {
    const bytes = typeof data === 'string' ? Buffer.byteLength(data) : 0
    sent(bytes)
    if (waiting > MOST_WAITING) conn.close(true)
    waiting += bytes
  })
}

const keyOf = (who: Who): string => (who.role === 'person' ? who.person : who.role)
