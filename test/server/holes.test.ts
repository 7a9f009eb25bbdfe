import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SEATS } from '../../content/ids.ts'
import { openMemory } from '../../server/store/memory.ts'
import type { Store } from '../../server/store/store.ts'
import { keptOf } from './kept.ts'
import { line } from './line.ts'
import { type Caller, call, fetchJson, type Hall, hire, joinAs, openSession, sitting } from './room.ts'
import { UNLIMITED } from './unlimited.ts'

/**
 * What the multiplayer server that comes with boardgame.io 0.50.2 lets through. Ours takes only the reducer from it; each
 * of these was tried on that server first, where it works.
 */

let hall: Hall
let store: Store
beforeAll(async () => {
  store = openMemory()
  hall = await hire({ store, rates: UNLIMITED })
})
afterAll(() => hall.stop())

const opened = async (form: object = {}) => {
  const { code, control } = await openSession(hall.address, form)
  const desk = await call(hall.address, { as: 'control', code, secret: control })
  return { code, control, desk }
}
const running = async (form: object = {}) => {
  const session = await opened(form)
  const tajik = await sitting(hall.address, session.code, 'tajikistan')
  const russian = await sitting(hall.address, session.code, 'russia')
  await session.desk.ask('start')
  for (const each of [tajik, russian, session.desk]) await each.until(() => each.board() !== undefined)
  return { ...session, tajik, russian }
}
const say = (text: string, ...to: string[]) => ({ move: 'say', args: { to, text } })
const withReason = { ok: false, refused: expect.stringMatching(/^[A-Z].+\.$/s) }
const texts = (caller: Caller): string[] => (caller.board()?.world.messages ?? []).map(({ text }) => text)
const isCut = ({ socket }: Caller): Promise<void> =>
  new Promise(resolve => (socket.connected ? socket.once('disconnect', () => resolve()) : resolve()))

describe('who acts', () => {
  test('a seat cannot act as another: the seat is the device’s, whatever the frame says', async () => {
    const { code, tajik } = await running()
    const asOther = { playerID: '0', seat: 'russia', credentials: 'x' }
    expect(await tajik.ask('decide', { ...say('I am Russia.'), ...asOther })).toMatchObject(withReason)
    expect(await tajik.ask('decide', say('I am Tajikistan.'))).toEqual({ ok: true })
    const [log] = (await keptOf(store, code)).logs
    expect(log.map(({ seat, person }) => [seat, person])).toEqual([['tajikistan', tajik.person.person]])
  })

  test('UPDATE, PATCH, SYNC and the frames of its transport replace nothing', async () => {
    const { code, tajik } = await running()
    const before = await keptOf(store, code)
    const board = tajik.board()
    const state = { G: { world: {} }, ctx: { gameover: true }, _stateID: 999 }
    for (const type of ['UPDATE', 'PATCH', 'SYNC', 'RESET', 'UNDO', 'REDO', 'GAME_EVENT', 'MAKE_MOVE', 'PLUGIN']) {
      tajik.socket.emit('update', { type, state, payload: { type, args: [state], playerID: '0' } }, 0, code, '0')
      expect(await tajik.ask(type, { state })).toEqual(withReason)
      expect(await tajik.ask('decide', { move: type, args: state })).toEqual(withReason)
    }
    expect(await keptOf(store, code)).toEqual(before)
    expect(tajik.board()).toEqual(board)
  })

  test.each(['endGame', 'endPhase', 'endTurn', 'setPhase', 'endStage', 'setStage', 'pass', 'setActivePlayers'])(
    'the event %s can be raised by nobody',
    async name => {
      const { code, control, tajik } = await running()
      const desk = await call(hall.address, { as: 'control', code, secret: control })
      for (const args of [{}, [], ['over'], { playerID: '0' }]) {
        expect(await tajik.ask('decide', { move: name, args })).toEqual(withReason)
        expect(await desk.ask('decide', { world: 0, move: name, args })).toEqual(withReason)
        expect(await desk.ask(name, args)).toEqual(withReason)
      }
      expect((await keptOf(store, code)).logs[0]).toEqual([])
      expect(desk.board()?.world).toMatchObject({ turn: 1, phase: 'decision' })
    },
  )

  test('inherited names are no moves, and __proto__ is no seat', async () => {
    const { code, tajik } = await running()
    for (const name of Object.getOwnPropertyNames(Object.prototype)) {
      expect(await tajik.ask(name)).toEqual(withReason)
      expect(await tajik.ask('decide', { move: name, args: {} })).toEqual(withReason)
      expect(await tajik.ask('take', { world: 1, seat: name })).toEqual(withReason)
    }
    expect((await keptOf(store, code)).logs[0]).toEqual([])
    expect(({} as { credentials?: unknown }).credentials).toBeUndefined()
  })
})

describe('what is there', () => {
  test('a session that nobody opened is not made by asking for it', async () => {
    const [live, kept] = [hall.house.live().length, (await store.sessions()).length]
    for (let i = 0; i < 100; i++) {
      const code = `MADEUP${i}`
      expect(await fetchJson(hall.address, `/api/sessions/${code}`)).toMatchObject({ status: 404 })
      expect(
        await fetchJson(hall.address, `/api/sessions/${code}/people`, { body: { name: 'A', as: 'player' } }),
      ).toMatchObject({ status: 404 })
    }
    const rough = await line(hall.address)
    for (let i = 0; i < 100; i++) {
      const hello = JSON.stringify({ as: 'screen', code: `MADEUP${i}`, build: '' })
      expect(await rough.ask('hello', hello)).toMatchObject({ ok: false, gone: true })
    }
    rough.close()
    expect([hall.house.live().length, (await store.sessions()).length]).toEqual([live, kept])
  })

  test('a malformed packet ends a line, not the process', async () => {
    const { tajik } = await running()
    for (const packet of [
      '42',
      '42{"a":1}',
      '42[null]',
      '451-',
      '45-',
      '4',
      '4x',
      '40{',
      '{}',
      'undefined',
      '\u0000',
    ]) {
      const rough = await line(hall.address)
      rough.send(packet)
      rough.close()
    }
    expect(await tajik.ask('decide', say('Still here.'))).toEqual({ ok: true })
  })

  test('sixty who join at once over a slow store all keep their credentials', async () => {
    const slow: Store = {
      ...store,
      keep: async state => {
        await new Promise(resolve => setTimeout(resolve, 20))
        await store.keep(state)
      },
    }
    const first = await hire({ store: slow, rates: UNLIMITED })
    const { code } = await openSession(first.address)
    const names = Array.from({ length: 60 }, (_, at) => `Student ${at + 1}`)
    const joined = await Promise.all(names.map(name => joinAs(first.address, code, name)))
    await first.stop()
    const second = await hire({ store, rates: UNLIMITED })
    const back = await Promise.all(joined.map(({ secret }) => call(second.address, { as: 'person', code, secret })))
    expect(back.map(caller => (caller.room().you as { name: string }).name)).toEqual(names)
    expect(new Set(joined.map(({ returnCode }) => returnCode)).size).toBe(60)
    await second.stop()
  })
})

describe('who decides at the same time', () => {
  test('nine decisions at one moment are all taken, and everybody has all of them', async () => {
    const { code, desk } = await opened()
    const players = await Promise.all(SEATS.map(seat => sitting(hall.address, code, seat)))
    await desk.ask('start')
    const answers = await Promise.all(players.map((player, at) => player.ask('decide', say(`Word ${at}`))))
    expect(answers).toEqual(SEATS.map(() => ({ ok: true })))
    for (const player of players) {
      await player.until(() => texts(player).length === SEATS.length)
      expect(texts(player)).toEqual(texts(players[0]))
    }
    expect((await keptOf(store, code)).logs[0]).toHaveLength(SEATS.length)
  })

  test('a refused move says why, and blocks nothing', async () => {
    const { tajik } = await running()
    const order = { slot: 0, call: 'no-such-order' }
    const [refused, taken] = await Promise.all([
      tajik.ask('decide', { move: 'draft', args: order }),
      tajik.ask('decide', say('Meanwhile.')),
    ])
    expect(refused).toEqual({ ok: false, refused: expect.stringMatching(/order/i) })
    expect(taken).toEqual({ ok: true })
    const sealing = { move: 'seal', args: {} }
    expect(await tajik.ask('decide', sealing)).toEqual({ ok: true })
    expect(await tajik.ask('decide', sealing)).toEqual({ ok: false, refused: expect.stringMatching(/sealed/i) })
  })
})

describe('who hears', () => {
  test('words to one reach one, are kept, and have their limits', async () => {
    const { code, tajik, russian, desk } = await running()
    const iranian = await sitting(hall.address, code, 'iran')
    expect(await tajik.ask('decide', say('For Moscow alone.', 'russia'))).toEqual({ ok: true })
    await russian.until(() => texts(russian).length === 1)
    await iranian.ask('again', { document: 'board' })
    expect(iranian.heard()).not.toContain('For Moscow alone.')
    expect(await tajik.ask('decide', say('x'.repeat(601)))).toEqual(withReason)
    await Promise.all(Array.from({ length: 59 }, (_, at) => tajik.ask('decide', say(`Again ${at}`))))
    expect(await tajik.ask('decide', say('One too many.'))).toEqual(withReason)
    const [log] = (await keptOf(store, code)).logs
    expect(log).toHaveLength(60)
    desk.close()
  })

  test('a delegation’s channel ends somewhere too, for each of its people', async () => {
    const { code, tajik } = await running()
    const second = await sitting(hall.address, code, 'tajikistan', 1, 'The second')
    const lines = Array.from({ length: 100 }, (_, at) => tajik.ask('team', { text: `Line ${at}` }))
    expect((await Promise.all(lines)).filter(({ ok }) => !ok)).toEqual([])
    expect(await tajik.ask('team', { text: 'One too many.' })).toEqual(withReason)
    expect(await second.ask('team', { text: 'And now I.' })).toEqual({ ok: true })
  })

  test('observers can be kept out, and sent out', async () => {
    const { code, desk } = await running()
    const { secret } = await joinAs(hall.address, code, 'Looking on', 'observer')
    const observer = await call(hall.address, { as: 'person', code, secret })
    expect(await observer.ask('observe', { world: 1, seat: 'russia' })).toEqual(withReason)
    expect(await observer.ask('observe', { world: 1 })).toEqual({ ok: true })
    expect(observer.board()).toBeDefined()
    await desk.ask('settings', { observers: 'none' })
    await observer.until(() => (observer.room().you as { world?: number }).world === undefined)
    const before = observer.heard().length
    await desk.ask('decide', { world: 1, move: 'inject', args: { text: 'Snow on the passes.', effects: [] } })
    await observer.ask('again', { document: 'room' })
    expect(observer.heard().slice(before)).not.toContain('"document":"board"')
    expect(await observer.ask('observe', { world: 1 })).toEqual(withReason)
    expect(
      await fetchJson(hall.address, `/api/sessions/${code}/people`, { body: { name: 'Late', as: 'observer' } }),
    ).toMatchObject({ status: 400 })
  })

  test('whoever left a seat hears nothing more of it', async () => {
    const { code, tajik, russian, desk } = await running()
    const second = await sitting(hall.address, code, 'tajikistan', 1, 'The second')
    await tajik.ask('team', { text: 'While we were two.' })
    expect(await second.ask('leave')).toEqual({ ok: true })
    const boards = () =>
      second
        .heard()
        .split('\n')
        .filter(frame => frame.includes('"document":"board"')).length
    const before = boards()
    await tajik.ask('team', { text: 'Now that we are alone.' })
    await russian.ask('decide', say('Between the two of us.', 'tajikistan'))
    await desk.ask('tell', { world: 1, to: ['tajikistan'], text: 'For Dushanbe.' })
    await second.ask('again', { document: 'room' })
    expect(boards()).toBe(before)
    expect(second.room().team).toEqual([])
    expect(second.heard()).not.toMatch(/Now that we are alone|Between the two of us|For Dushanbe/)
  })

  test('whoever is removed, or comes back on another device, has the line closed and the secret ended', async () => {
    const { code, tajik, russian, desk } = await running()
    await desk.ask('remove-person', { person: russian.person.person })
    await isCut(russian)
    expect(russian.heard()).toMatch(/gone .*"comeBack":false/)
    const removed = await call(hall.address, { as: 'person', code, secret: russian.person.secret })
    expect(removed.welcome).toMatchObject({ ok: false, gone: true })

    const body = { returnCode: tajik.person.returnCode }
    const { body: back } = await fetchJson(hall.address, `/api/sessions/${code}/people`, { body })
    await isCut(tajik)
    const old = await call(hall.address, { as: 'person', code, secret: tajik.person.secret })
    expect(old.welcome).toMatchObject({ ok: false, gone: true })
    const fresh = await call(hall.address, { as: 'person', code, secret: (back as { secret: string }).secret })
    expect(fresh.room().you).toMatchObject({ person: tajik.person.person, at: { seat: 'tajikistan' } })
  })
})

describe('what is sent', () => {
  test('neither the state of the beginning nor a seed', async () => {
    const { code, control, tajik, russian, desk } = await running()
    for (const caller of [tajik, russian, desk]) await caller.ask('again', { document: 'board' })
    const screen = await call(hall.address, { as: 'screen', code })
    const { worlds } = await keptOf(store, code)
    for (const caller of [tajik, russian, screen, desk]) {
      expect(caller.heard()).not.toMatch(/initialState|"seed"|"starts"|"plugins"|_stateID|prng/)
      expect(caller.heard()).not.toMatch(new RegExp(`(?<!\\d)${worlds[0].seed}(?!\\d)`))
    }
    expect(tajik.heard()).not.toContain(control)
  })

  test('never the log: after three hundred decisions a device that comes gets no more than after one', async () => {
    const { code, tajik, russian } = await running()
    const draft = (reason: string) => tajik.ask('decide', { move: 'draft', args: { slot: 0, call: '', reason } })
    await draft('x')
    const first = await call(hall.address, { as: 'person', code, secret: russian.person.secret })
    await Promise.all(Array.from({ length: 300 }, () => draft('x')))
    const late = await call(hall.address, { as: 'person', code, secret: russian.person.secret })
    expect((await keptOf(store, code)).logs[0]).toHaveLength(301)
    expect(late.heard()).not.toMatch(/"log"|"decisions":\[\{|deltalog/)
    expect(late.heard().length).toBeLessThan(first.heard().length + 200)
  })
})
