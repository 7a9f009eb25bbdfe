import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Line, LineState } from '../../../client/online/line.ts'
import { openLine } from '../../../client/online/open-line.ts'
import type { Ask } from '../../../game/wire/frames.ts'
import { sessionServer } from './session-server.ts'

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

const serve = async (answering?: Parameters<typeof sessionServer>[0]) => {
  const server = await sessionServer(answering)
  open.push(server.close)
  return server
}
const lineTo = (server: string): Line => {
  const line = openLine({ as: 'person', code: 'AMU234', secret: 'mine', server, build: 'one' })
  open.push(line.close)
  return line
}
const until = (line: Line, is: (state: LineState) => boolean): Promise<LineState> =>
  vi.waitFor(
    () => {
      if (!is(line.state())) throw new Error(`Still ${JSON.stringify(line.state())}`)
      return line.state()
    },
    { timeout: 10_000, interval: 10 },
  )
const isOpen = ({ status }: LineState) => status === 'open'
const room = (code: string) => ({ code, team: [] })

describe('a line', () => {
  test('says who it is, and knows the server’s clock', async () => {
    const server = await serve({ hello: () => ({ ok: true, now: Date.now() + 60_000, build: 'one' }) })
    const line = lineTo(server.address)
    expect(line.state().status).toBe('connecting')
    const { skew } = await until(line, isOpen)
    expect(server.hellos).toEqual([{ as: 'person', code: 'AMU234', secret: 'mine', build: 'one' }])
    expect(skew).toBeGreaterThan(50_000)
  })

  test('keeps a document by what changed in it', async () => {
    const server = await serve()
    const line = lineTo(server.address)
    await until(line, isOpen)
    server.news({ document: 'room', version: 4, whole: { code: 'AMU234', team: ['a'], screen: 1 } })
    const before = await until(line, state => state.room !== undefined)
    server.news({ document: 'room', version: 5, changes: [[['team', 1], 'b']] })
    const after = await until(line, state => state.room !== before.room)
    expect(after.room).toEqual({ code: 'AMU234', team: ['a', 'b'], screen: 1 })
    expect(before.room).toEqual({ code: 'AMU234', team: ['a'], screen: 1 })
  })

  test('asks once for a document whole when a version is missing, and shows nothing torn', async () => {
    const server = await serve()
    const line = lineTo(server.address)
    await until(line, isOpen)
    server.news({ document: 'room', version: 1, whole: room('A') })
    await until(line, state => state.room !== undefined)
    server.news({ document: 'room', version: 3, changes: [[['code'], 'C']] })
    server.news({ document: 'room', version: 4, changes: [[['code'], 'D']] })
    await vi.waitFor(() => expect(server.asks).toHaveLength(1))
    expect(server.asks[0]).toMatchObject({ ask: 'again', args: { document: 'room' } })
    expect(line.state().room).toEqual(room('A'))
    server.news({ document: 'room', version: 5, whole: room('E') })
    server.news({ document: 'room', version: 6, changes: [[['code'], 'F']] })
    await until(line, state => (state.room as { code?: string } | undefined)?.code === 'F')
    expect(server.asks).toHaveLength(1)
  })

  test('a document that is taken away is not there any more', async () => {
    const server = await serve()
    const line = lineTo(server.address)
    await until(line, isOpen)
    server.news({ document: 'board', version: 1, whole: { world: {} } })
    await until(line, state => state.board !== undefined)
    server.news({ document: 'board', version: 2, whole: null })
    await until(line, state => state.board === undefined)
  })
})

describe('what is asked for', () => {
  test('is answered, and refused with the server’s sentence', async () => {
    const server = await serve({
      ask: ({ ask }) => (ask === 'team' ? { ok: true, value: 7 } : { ok: false, refused: 'The seat is taken.' }),
    })
    const line = lineTo(server.address)
    expect(await line.ask('team', { text: 'good morning' })).toEqual({ ok: true, value: 7 })
    expect(await line.ask('take', { world: 1, seat: 'iran' })).toEqual({ ok: false, refused: 'The seat is taken.' })
    expect(line.state().asking).toBe(0)
  })

  test('is asked again under the same id after the line broke, until it is answered', async () => {
    let silent = true
    const server = await serve({ ask: () => (silent ? undefined : { ok: true }) })
    const line = lineTo(server.address)
    const answer = line.ask('team', { text: 'once' })
    await vi.waitFor(() => expect(server.asks).toHaveLength(1))
    silent = false
    server.breakLine()
    await until(line, state => state.status === 'lost')
    expect(line.state().asking).toBe(1)
    expect(await answer).toEqual({ ok: true })
    const ids = server.asks.map(({ id }: Ask) => id)
    expect(ids).toEqual([ids[0], ids[0]])
    expect(ids[0]).toMatch(/^[\w-]{8,40}$/)
    expect(server.hellos).toHaveLength(2)
    server.breakLine()
    await vi.waitFor(() => expect(server.hellos).toHaveLength(3), { timeout: 10_000 })
    expect(server.asks).toHaveLength(2)
  })

  test('waits while the line is lost and goes in the order it was asked for', async () => {
    const server = await serve()
    const line = lineTo(server.address)
    await until(line, isOpen)
    server.breakLine()
    await until(line, state => state.status === 'lost')
    await Promise.all([line.ask('team', { text: 'one' }), line.ask('team', { text: 'two' })])
    expect(server.asks.map(({ args }) => args)).toEqual([{ text: 'one' }, { text: 'two' }])
  })

  test('is refused once the page has left', async () => {
    const server = await serve({ ask: () => undefined })
    const line = lineTo(server.address)
    await until(line, isOpen)
    const waiting = line.ask('leave', {})
    line.close()
    expect((await waiting).ok).toBe(false)
    expect((await line.ask('leave', {})).ok).toBe(false)
  })
})

describe('the server lets go', () => {
  test('for good: the line says why and stays away', async () => {
    const server = await serve({ hello: () => ({ ok: false, refused: 'There is no such class.', gone: true }) })
    const line = lineTo(server.address)
    expect(await until(line, state => state.status === 'refused')).toMatchObject({ why: 'There is no such class.' })
    expect(await line.ask('leave', {})).toEqual({ ok: false, refused: 'There is no such class.' })
  })

  test('by a word in the middle of it: what waits is refused with it', async () => {
    const server = await serve({ ask: () => undefined })
    const line = lineTo(server.address)
    await until(line, isOpen)
    const waiting = line.ask('team', { text: 'hello' })
    await vi.waitFor(() => expect(server.asks).toHaveLength(1))
    server.gone({ why: 'You were removed.', comeBack: false })
    expect(await waiting).toEqual({ ok: false, refused: 'You were removed.' })
    expect(line.state()).toMatchObject({ status: 'refused', why: 'You were removed.' })
  })

  test('for a while: the line comes back by itself', async () => {
    const server = await serve()
    const line = lineTo(server.address)
    await until(line, isOpen)
    server.gone({ why: 'The server is going to rest.', comeBack: true })
    expect(await until(line, state => state.status === 'lost')).toMatchObject({ why: 'The server is going to rest.' })
    expect(await until(line, isOpen)).toMatchObject({ why: '' })
  })

  test('and comes back renewed: the page may say so', async () => {
    let build = 'one'
    const server = await serve({ hello: () => ({ ok: true, now: Date.now(), build }) })
    const line = lineTo(server.address)
    expect((await until(line, isOpen)).newer).toBe(false)
    build = 'two'
    server.breakLine()
    await until(line, state => state.newer === true)
  })
})
