import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Addresses, type HttpRefusal, joinSession, openSession } from '../../game/wire/frames.ts'
import { addressOf } from './client-address.ts'
import type { House } from './house.ts'
import type { Limits } from './limits.ts'
import { isOwnOrigin } from './origin.ts'
import type { LiveSession } from './session.ts'
import { words } from './words.ts'

/** What pages ask over HTTP: opening, joining, taking a session away. Everything else goes over a socket. */

export type ApiSettings = {
  readonly proxies: number
  /** Origins of pages that may ask besides the server's own. */
  readonly origins: readonly string[]
  readonly keepDaysMost: number
  /** Where phones in the room may reach this machine, best first. */
  readonly addresses: () => readonly string[]
  /** Whether the host's key is asked for before a session may be opened. */
  readonly hostKeyWanted: boolean
  /** A copy of everything, as a file. */
  readonly backup: () => Promise<ReadableStream<Uint8Array>>
}

type Env = { Bindings: HttpBindings }
type Here = Context<Env>

const SMALL = 16 * 1024
const FILE = 64 * 1024 * 1024

const refuse = (context: Here, status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500, refused: string) =>
  context.json({ refused } satisfies HttpRefusal, status)

const tooLarge = (context: Context) => context.json({ refused: words.tooLarge } satisfies HttpRefusal, 413)
const small = bodyLimit({ maxSize: SMALL, onError: tooLarge })
const file = bodyLimit({ maxSize: FILE, onError: tooLarge })

const bearer = (context: Here): string =>
  /^Bearer (.{1,100})$/.exec(context.req.header('Authorization') ?? '')?.[1] ?? ''
const bodyOf = (context: Here): Promise<unknown> => context.req.json().catch(() => undefined)

type Setting = {
  readonly house: House
  readonly limits: Limits
  readonly settings: ApiSettings
  readonly failed: (error: unknown) => void
  /** Whether this is the host's key, or none is asked for. */
  readonly isHost: (key: string | undefined) => boolean
}

export const api = ({ house, limits, settings, failed, isHost }: Setting): Hono<Env> => {
  const app = new Hono<Env>()
  const from = (context: Here): string => addressOf(context.env.incoming, settings.proxies)

  /** The session of the address, or the answer that says why there is none. */
  const found = async (context: Here): Promise<LiveSession | Response> => {
    const address = from(context)
    if (!(await limits.could('guess', address))) return refuse(context, 429, words.tooManyGuesses)
    const session = await house.find(context.req.param('code') ?? '')
    if (!session) {
      await limits.may('guess', address)
      return refuse(context, 404, words.noSession)
    }
    return 'refused' in session ? refuse(context, 409, session.refused) : session
  }
  const guessed = async (context: Here, status: 400 | 401 | 403, refused: string): Promise<Response> => {
    const isEarly = await limits.may('guess', from(context))
    return isEarly ? refuse(context, status, refused) : refuse(context, 429, words.tooManyGuesses)
  }
  /** The same, for Control alone; whose secret nobody guesses, so that others' guesses from this address don't count. */
  const desk = async (context: Here): Promise<LiveSession | Response> => {
    const known = await house.find(context.req.param('code') ?? '')
    if (known && 'whoIs' in known && known.whoIs('control', bearer(context))) return known
    const session = await found(context)
    return session instanceof Response ? session : guessed(context, 401, words.notYours)
  }

  app.onError((error, context) => {
    failed(error)
    return refuse(context, 500, words.failed)
  })
  app.notFound(context => refuse(context as Here, 404, words.noAddress))
  app.use('*', async (context, next) => {
    if (!isOwnOrigin(context.env.incoming, settings.origins)) return refuse(context, 403, words.otherSite)
    await next()
    context.header('Cache-Control', 'no-store')
  })

  app.get('/api/addresses', context =>
    context.json({
      addresses: settings.addresses(),
      hostKeyWanted: settings.hostKeyWanted,
    } satisfies Addresses),
  )

  app.post('/api/sessions', small, async context => {
    if (!(await limits.may('open', from(context)))) return refuse(context, 429, words.tooManySessions)
    const parsed = openSession.safeParse(await bodyOf(context))
    if (!parsed.success) return refuse(context, 400, words.misshapenForm)
    const { hostKey, ...wanted } = parsed.data
    if (!isHost(hostKey)) return refuse(context, 403, words.hostKey)
    if (wanted.keepDays > settings.keepDaysMost) return refuse(context, 400, words.keptTooLong(settings.keepDaysMost))
    const opened = await house.open(wanted)
    return 'refused' in opened ? refuse(context, 400, opened.refused) : context.json(opened, 201)
  })

  app.post('/api/sessions/import', file, async context => {
    if (!(await limits.may('open', from(context)))) return refuse(context, 429, words.tooManySessions)
    if (!isHost(bearer(context) || undefined)) return refuse(context, 403, words.hostKey)
    const opened = await house.bringIn(await bodyOf(context), settings.keepDaysMost)
    return 'refused' in opened ? refuse(context, 400, opened.refused) : context.json(opened, 201)
  })

  app.get('/api/sessions/:code', async context => {
    const session = await found(context)
    return session instanceof Response ? session : context.json(session.known())
  })

  app.post('/api/sessions/:code/people', small, async context => {
    // Before the session is looked for: one that takes minutes to send its form must not hold an old session in its hands.
    const parsed = joinSession.safeParse(await bodyOf(context))
    const session = await found(context)
    if (session instanceof Response) return session
    if (!(await limits.may('join', session.code))) return refuse(context, 429, words.tooMany)
    if (!parsed.success) return refuse(context, 400, words.misshapenForm)
    const joined = await session.join(parsed.data)
    if (!('refused' in joined)) return context.json(joined, 201)
    return 'returnCode' in parsed.data ? guessed(context, 400, joined.refused) : refuse(context, 400, joined.refused)
  })

  app.get('/api/sessions/:code/export', async context => {
    const session = await desk(context)
    if (session instanceof Response) return session
    context.header('Content-Disposition', `attachment; filename="amu-darya-${session.code}.json"`)
    return context.json(session.taken(context.req.query('names') === 'yes'))
  })

  app.delete('/api/sessions/:code', async context => {
    const session = await desk(context)
    if (session instanceof Response) return session
    await house.drop(session)
    return context.body(null, 204)
  })

  app.get('/api/backup', async context => {
    // A host chooses their key, so even the right one waits where wrong ones came from.
    if (!(await limits.could('guess', from(context)))) return refuse(context, 429, words.tooManyGuesses)
    if (!settings.hostKeyWanted || !isHost(bearer(context) || undefined)) return guessed(context, 403, words.hostKey)
    context.header('Content-Disposition', 'attachment; filename="amu-darya.db"')
    return context.body(await settings.backup())
  })
  return app
}
