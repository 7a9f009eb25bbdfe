import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMemory } from '../../server/store/memory.ts'
import type { Store } from '../../server/store/store.ts'
import { keptOf } from './kept.ts'
import { type Caller, call, type Hall, hire, openSession, sitting } from './room.ts'

/** What was asked for once is done once, however often and from wherever it is sent again. */

let hall: Hall
let store: Store
let code: string
let control: string
let desk: Caller
let tajik: Awaited<ReturnType<typeof sitting>>

beforeEach(async () => {
  store = openMemory()
  hall = await hire({ store })
  ;({ code, control } = await openSession(hall.address))
  desk = await call(hall.address, { as: 'control', code, secret: control })
  tajik = await sitting(hall.address, code, 'tajikistan')
  await desk.ask('start')
})
afterEach(() => hall.stop())

const said = { move: 'say', args: { to: ['russia'], text: 'Once.' } }
const again = () => call(hall.address, { as: 'person', code, secret: tajik.person.secret })
const log = async () => (await keptOf(store, code)).logs[0].map(({ seat, move }) => `${seat} ${move}`)

test('the same line: an ask of any kind', async () => {
  const team = { text: 'Only once.' }
  for (let i = 0; i < 3; i++) {
    expect(await tajik.ask('decide', said, 'replayed-say')).toEqual({ ok: true })
    expect(await tajik.ask('team', team, 'replayed-team')).toEqual({ ok: true })
  }
  expect(await log()).toEqual(['tajikistan say'])
  expect(tajik.room().team).toHaveLength(1)
})

test('another line, one after the other and both at once', async () => {
  expect(await tajik.ask('decide', said, 'replayed-say')).toEqual({ ok: true })
  tajik.close()
  const [one, two] = [await again(), await again()]
  const answers = await Promise.all([one.ask('decide', said, 'replayed-say'), two.ask('decide', said, 'replayed-say')])
  expect(answers).toEqual([{ ok: true }, { ok: true }])
  expect(await log()).toEqual(['tajikistan say'])
})

test('after a restart of the server', async () => {
  expect(await tajik.ask('decide', said, 'replayed-say')).toEqual({ ok: true })
  expect(await tajik.ask('decide', { move: 'seal', args: {} }, 'replayed-seal')).toEqual({ ok: true })
  expect(await tajik.ask('decide', { move: 'unseal', args: {} }, 'replayed-unseal')).toEqual({ ok: true })
  const port = Number(new URL(hall.address).port)
  await hall.stop()
  hall = await hire({ store, port })
  const back = await again()
  expect(await back.ask('decide', { move: 'seal', args: {} }, 'replayed-seal')).toEqual({ ok: true })
  expect(await back.ask('decide', said, 'replayed-say')).toEqual({ ok: true })
  expect(await log()).toEqual(['tajikistan say', 'tajikistan seal', 'tajikistan unseal'])
  expect(back.room().worlds[0].seats[3].sealed).toBe(false)
})

test('what was refused stays refused under its id, and an id is its sender’s own', async () => {
  const refused = { ok: false, refused: expect.any(String) }
  expect(await tajik.ask('decide', { move: 'unseal', args: {} }, 'replayed-once')).toEqual(refused)
  expect(await tajik.ask('decide', { move: 'seal', args: {} })).toEqual({ ok: true })
  expect(await tajik.ask('decide', { move: 'unseal', args: {} }, 'replayed-once')).toEqual(refused)
  const russian = await sitting(hall.address, code, 'russia')
  expect(await russian.ask('decide', { move: 'seal', args: {} }, 'replayed-once')).toEqual({ ok: true })
  expect(await log()).toEqual(['tajikistan seal', 'russia seal'])
})

test('a decision for a turn that is over is not made in the next', async () => {
  await desk.ask('end', { world: 0 })
  await tajik.until(() => tajik.board()?.world.turn === 2)
  const stale = { move: 'answer', args: { deal: 0, yes: true } }
  expect(await tajik.ask('decide', stale)).toMatchObject({ ok: false })
  expect(await tajik.ask('decide', { move: 'show', args: { cable: 0, to: 'iran' } })).toMatchObject({ ok: false })
  await desk.ask('close')
  expect(await tajik.ask('decide', { move: 'seal', args: {} })).toMatchObject({ ok: false })
  expect((await log()).filter(line => line.startsWith('tajikistan'))).toEqual([])
})
