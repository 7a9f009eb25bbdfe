import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SeatId } from '../../content/ids.ts'
import { type Caller, call, type Hall, hire, openSession, sitting } from './room.ts'

// Classes against strategists, over real sockets. They think as long as they may: no number of iterations is enough for them.

const LONG = { iterations: 10_000_000, most: 600_000 }
const SHORT = { iterations: 10_000_000, most: 15 }

let slow: Hall
let quick: Hall
beforeAll(async () => {
  slow = await hire({ pace: LONG, env: { THINK_THREADS: '1' } })
  quick = await hire({ pace: SHORT, env: { THINK_THREADS: '2' } })
})
afterAll(async () => {
  await Promise.all([slow.stop(), quick.stop()])
})

const opened = async ({ address }: Hall, form: object = {}) => {
  const { code, control } = await openSession(address, { level: 'strategist', ...form })
  const desk = await call(address, { as: 'control', code, secret: control })
  return { code, desk }
}
/** A session that has begun, one person in it, all other seats scripted. */
const begun = async (hall: Hall, form: object = {}, seat: SeatId = 'tajikistan') => {
  const { code, desk } = await opened(hall, form)
  const person = await sitting(hall.address, code, seat)
  await desk.ask('fill', { world: 0 })
  await desk.ask('start')
  return { code, desk, person }
}
const turnOf = (caller: Caller) => caller.board()?.world.turn ?? 0
const thinking = ({ room }: Caller, world = 0) =>
  room().worlds[world].seats.flatMap(({ thinking }, at) => (thinking ? at : []))
const sealed = ({ room }: Caller) => room().worlds[0].seats.filter(({ sealed }) => sealed).length

describe('strategists in a class', () => {
  test('think, decide with their reasons, and the turn ends when all have sealed', async () => {
    const { desk, person } = await begun(quick)
    await person.until(() => thinking(person).length > 0)
    expect(await person.ask('decide', { move: 'seal', args: {} })).toEqual({ ok: true })
    await person.until(() => turnOf(person) === 2)
    await desk.ask('close')
    await desk.until(() => desk.room().records.length > 0)
    const [{ decisions, whys, by }] = desk.room().records
    const drafts = decisions.flatMap(({ move, seat }, at) => (move === 'draft' && seat !== 'tajikistan' ? [at] : []))
    expect(drafts.length).toBeGreaterThan(3)
    for (const at of drafts) expect(whys.find(({ decision }) => decision === at)?.because ?? '').not.toBe('')
    expect(drafts.every(at => by[at] === '')).toBe(true)
  }, 20_000)

  test('keep no other world waiting, and nobody who decides in their own', async () => {
    const { person } = await begun(slow)
    const { person: other } = await begun(slow, { level: 'doctrine' }, 'iran')
    await person.until(() => thinking(person).length > 0)
    const waited: number[] = []
    for (let i = 0; i < 20; i++) {
      for (const each of [person, other]) {
        const began = performance.now()
        expect(await each.ask('decide', { move: 'say', args: { to: [], text: `Line ${i}.` } })).toEqual({ ok: true })
        waited.push(performance.now() - began)
      }
    }
    waited.sort((a, b) => a - b)
    expect(waited[Math.floor(waited.length * 0.9)]).toBeLessThan(300)
    expect(thinking(person).length).toBeGreaterThan(0)
  }, 20_000)

  test('come to an end when Control ends the phase: nobody is left without orders for it', async () => {
    const { desk, person } = await begun(slow)
    await person.until(() => thinking(person).length > 0)
    // Pressed twice it ends one phase, not two.
    const ended = await Promise.all([desk.ask('end', { world: 0 }), desk.ask('end', { world: 0 })])
    expect(ended).toEqual([{ ok: true }, { ok: true }])
    await person.until(() => turnOf(person) === 2)
    expect(desk.room().trace.filter(({ kind }) => kind === 'ended')).toHaveLength(1)
    const orders = desk.board()?.told.filter(({ kind }) => kind === 'order') ?? []
    expect(new Set(orders.map(({ seat }) => seat)).size).toBeGreaterThan(4)
  }, 20_000)

  test('and when the clock has run out', async () => {
    const { desk, person } = await begun(slow, { clock: { kind: 'minutes', each: 60 } })
    await person.until(() => thinking(person).length > 0)
    await desk.ask('extend', { world: 0, seconds: -3600 })
    await person.until(() => turnOf(person) === 2)
    const orders = desk.board()?.told.filter(({ kind }) => kind === 'order') ?? []
    expect(new Set(orders.map(({ seat }) => seat)).size).toBeGreaterThan(4)
  }, 20_000)

  test('stop thinking in a pause, say nothing in it, and think anew after it', async () => {
    const { desk, person } = await begun(quick, { clock: { kind: 'minutes', each: 60 } })
    await person.until(() => thinking(person).length > 0)
    await desk.ask('pause', { world: 0 })
    await person.until(() => thinking(person).length === 0)
    const before = sealed(person)
    await new Promise(resolve => setTimeout(resolve, 400))
    expect([sealed(person), thinking(person)]).toEqual([before, []])
    await desk.ask('resume', { world: 0 })
    await person.until(() => sealed(person) === 8)
  }, 20_000)

  test('are not heard after going back, nor after the close', async () => {
    const { desk, person } = await begun(quick)
    await person.until(() => sealed(person) === 8)
    await person.ask('decide', { move: 'seal', args: {} })
    await person.until(() => turnOf(person) === 2)
    await person.until(() => thinking(person).length > 0)
    await desk.ask('decide', { world: 1, move: 'rewind', args: { turn: 1 } })
    await person.until(() => turnOf(person) === 1)
    await person.until(() => sealed(person) === 8)
    await desk.ask('decide', { world: 1, move: 'rewind', args: { turn: 1 } })
    await person.until(() => sealed(person) === 0)
    await person.until(() => thinking(person).length > 0)
    await desk.ask('close')
    await person.until(() => person.room().stage === 'debrief')
    const { length } = person.room().records[0].decisions
    await new Promise(resolve => setTimeout(resolve, 300))
    expect([thinking(person), person.room().records[0].decisions.length]).toEqual([[], length])
  }, 20_000)

  test('give way to a person who takes the seat in mid-thought', async () => {
    const { code, desk, person } = await begun(slow)
    await person.until(() => thinking(person).length > 0)
    const [first] = thinking(person)
    expect(first).toBe(0)
    const russian = await sitting(slow.address, code, 'russia')
    await desk.ask('end', { world: 0 })
    await person.until(() => turnOf(person) === 2)
    const orders = desk.board()?.told.filter(({ kind, seat }) => kind === 'order' && seat === 0) ?? []
    expect(orders).toEqual([])
    await russian.until(() => turnOf(russian) === 2)
  }, 20_000)

  test('do not keep the server from stopping', async () => {
    const hall = await hire({ pace: LONG })
    const { person } = await begun(hall)
    await person.until(() => thinking(person).length > 0)
    const began = performance.now()
    await hall.stop()
    expect(performance.now() - began).toBeLessThan(3_000)
  })
})

describe('the adviser', () => {
  test('is forbidden until Control allows it, and can be forbidden again while the game runs', async () => {
    const { desk, person } = await begun(quick, { level: 'doctrine' })
    expect(person.room().settings.adviser ?? false).toBe(false)
    expect(await desk.ask('settings', { adviser: true })).toEqual({ ok: true })
    await person.until(() => person.room().settings.adviser === true)
    expect(await desk.ask('settings', { adviser: false })).toEqual({ ok: true })
    await person.until(() => person.room().settings.adviser === false)
    expect((await desk.ask('settings', { adviser: 'yes' })).ok).toBe(false)
    expect((await person.ask('settings', { adviser: true })).ok).toBe(false)
  })
})
