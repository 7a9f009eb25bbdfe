import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMemory } from '../../server/store/memory.ts'
import { type Caller, call, type Hall, hire, openSession, sitting } from './room.ts'

let hall: Hall
beforeAll(async () => {
  hall = await hire()
})
afterAll(() => hall.stop())

const opened = async (form: object = {}) => {
  const { code, control } = await openSession(hall.address, form)
  const desk = await call(hall.address, { as: 'control', code, secret: control })
  return { code, control, desk }
}
const turnOf = (caller: Caller) => caller.board()?.world.turn ?? 0

describe('a class', () => {
  test('is opened, joined, filled with scripted actors, started, and plays a turn', async () => {
    const { code, desk } = await opened()
    const [tajik, russian] = await Promise.all([
      sitting(hall.address, code, 'tajikistan'),
      sitting(hall.address, code, 'russia'),
    ])
    expect(await desk.ask('fill', { world: 0 })).toEqual({ ok: true })
    expect(tajik.board()).toBeUndefined()
    expect(await tajik.ask('decide', { move: 'seal', args: {} })).toMatchObject({ ok: false })
    expect(await desk.ask('start')).toEqual({ ok: true })
    await tajik.until(
      () => turnOf(tajik) === 1 && tajik.room().worlds[0].seats.filter(each => each.sealed).length === 7,
    )
    expect(await tajik.ask('decide', { move: 'seal', args: {} })).toEqual({ ok: true })
    expect(await russian.ask('decide', { move: 'seal', args: {} })).toEqual({ ok: true })
    await tajik.until(() => turnOf(tajik) === 2)
    await russian.until(() => turnOf(russian) === 2)
    expect(tajik.board()?.told.length).toBeGreaterThan(0)
  })

  test('is played to the end by Control ending phases, and the record opens after the close', async () => {
    const { code, desk } = await opened()
    const uzbek = await sitting(hall.address, code, 'uzbekistan')
    await desk.ask('fill', { world: 0 })
    await desk.ask('start')
    while (desk.board()?.world.phase !== 'over') {
      const before = turnOf(desk)
      await uzbek.until(() => uzbek.room().worlds[0]?.seats.filter(each => each.sealed).length === 8)
      expect(await desk.ask('end', { world: 0 })).toEqual({ ok: true })
      await desk.until(() => turnOf(desk) > before || desk.board()?.world.phase === 'over')
    }
    expect(await desk.ask('close')).toEqual({ ok: true })
    await uzbek.until(() => uzbek.room().stage === 'debrief' && uzbek.room().records.length === 1)
    expect(uzbek.room().records[0].decisions.length).toBeGreaterThan(50)
  })

  test('a decision asked for twice is taken once', async () => {
    const { code, desk } = await opened()
    const tajik = await sitting(hall.address, code, 'tajikistan')
    await desk.ask('start')
    const say = { move: 'say', args: { to: ['russia'], text: 'Once.' } }
    const [one, two] = await Promise.all([
      tajik.ask('decide', say, 'the-same-id'),
      tajik.ask('decide', say, 'the-same-id'),
    ])
    expect([one, two]).toEqual([{ ok: true }, { ok: true }])
    await desk.until(() => (desk.board()?.world.messages.length ?? 0) > 0)
    expect(desk.board()?.world.messages).toHaveLength(1)
  })

  test('a pause refuses decisions with a reason and keeps the clock', async () => {
    const { code, desk } = await opened({ clock: { kind: 'minutes', each: 10 } })
    const tajik = await sitting(hall.address, code, 'tajikistan')
    await desk.ask('start')
    await desk.ask('pause', { world: 0 })
    await tajik.until(() => tajik.room().worlds[0].clock.state === 'paused')
    expect(await tajik.ask('decide', { move: 'seal', args: {} })).toMatchObject({ ok: false, refused: /paused/ })
    await desk.ask('resume', { world: 0 })
    expect(await tajik.ask('decide', { move: 'seal', args: {} })).toEqual({ ok: true })
  })

  test('Control goes back to the start of a turn, and what was undone stays in the log', async () => {
    const { code, desk } = await opened()
    const tajik = await sitting(hall.address, code, 'tajikistan')
    await desk.ask('fill', { world: 0 })
    await desk.ask('start')
    await desk.until(() => desk.room().worlds[0].seats.filter(each => each.sealed).length === 8)
    await desk.ask('end', { world: 0 })
    await tajik.until(() => turnOf(tajik) === 2)
    expect(await desk.ask('decide', { world: 1, move: 'rewind', args: { turn: 1 } })).toEqual({ ok: true })
    await tajik.until(() => turnOf(tajik) === 1)
    expect(tajik.room().trace.map(({ kind }) => kind)).toContain('rewound')
  })

  test('a seat is handed to a script and back in mid-game', async () => {
    const { code, desk } = await opened()
    const tajik = await sitting(hall.address, code, 'tajikistan')
    await desk.ask('start')
    await desk.ask('hand', { world: 1, seat: 'tajikistan', to: 'script' })
    await desk.until(() => desk.room().worlds[0].seats[3].sealed)
    expect(desk.room().worlds[0].seats[3].holder).toBe('script')
    await desk.ask('hand', { world: 1, seat: 'tajikistan', to: 'people' })
    await desk.until(() => desk.room().worlds[0].seats[3].holder === 'people')
    expect(await tajik.ask('decide', { move: 'unseal', args: {} })).toEqual({ ok: true })
  })

  test('what Control asked for under one id is done once, though the server was restarted in between', async () => {
    const store = openMemory()
    const first = await hire({ store })
    const { code, control } = await openSession(first.address)
    const desk = await call(first.address, { as: 'control', code, secret: control })
    await desk.ask('start')
    expect(await desk.ask('end', { world: 0 }, 'end-of-turn-one')).toEqual({ ok: true })
    await first.stop()
    const second = await hire({ store })
    const again = await call(second.address, { as: 'control', code, secret: control })
    expect(await again.ask('end', { world: 0 }, 'end-of-turn-one')).toEqual({ ok: true })
    expect(again.room().worlds[0].turn).toBe(2)
    expect(again.room().trace.filter(({ kind }) => kind === 'ended')).toHaveLength(1)
    await second.stop()
  })
})
