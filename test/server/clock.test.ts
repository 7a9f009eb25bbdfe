import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, call, type Hall, hire, openSession, sitting } from './room.ts'

let hall: Hall
beforeAll(async () => {
  hall = await hire()
})
afterAll(() => hall.stop())

const opened = async (form: object) => {
  const { code, control } = await openSession(hall.address, form)
  const desk = await call(hall.address, { as: 'control', code, secret: control })
  return { code, desk }
}
const turnOf = (caller: Caller) => caller.board()?.world.turn ?? 0
const hour = { kind: 'hours', each: 1 } as const
/** Brings a deadline of an hour to half a second from now. */
const hurry = (desk: Caller) => desk.ask('extend', { world: 0, seconds: -3600 })

describe('when the clock has run out', () => {
  test('the phase ends, what is drafted goes as written, and the next turn has a clock of its own', async () => {
    const { code, desk } = await opened({ clock: { kind: 'minutes', each: 60 } })
    const tajik = await sitting(hall.address, code, 'tajikistan')
    await desk.ask('start')
    await tajik.ask('decide', {
      move: 'draft',
      args: { slot: 0, call: 'line:against taliban', reason: 'For the record.' },
    })
    const before = tajik.room().worlds[0].clock
    await hurry(desk)
    await tajik.until(() => turnOf(tajik) === 2)
    expect(tajik.board()?.told).toContainEqual(expect.objectContaining({ kind: 'order', item: 'line:against taliban' }))
    await tajik.until(() => tajik.room().worlds[0].turn === 2)
    const { clock } = tajik.room().worlds[0]
    expect(clock).toMatchObject({ state: 'running' })
    expect(clock).not.toEqual(before)
  })

  test('a pause keeps it from running out', async () => {
    const { code, desk } = await opened({ clock: hour })
    const tajik = await sitting(hall.address, code, 'tajikistan')
    await desk.ask('start')
    await desk.ask('pause', { world: 0 })
    await desk.ask('extend', { world: 0, seconds: -3600 })
    await new Promise(resolve => setTimeout(resolve, 150))
    expect(turnOf(tajik)).toBe(1)
    await desk.ask('resume', { world: 0 })
    await tajik.until(() => turnOf(tajik) === 2)
  })

  test('over days a chair that nobody is at is played by its script, unless somebody drafted for it', async () => {
    const { code, desk } = await opened({ clock: hour })
    const tajik = await sitting(hall.address, code, 'tajikistan')
    const chinese = await sitting(hall.address, code, 'china')
    const russian = await sitting(hall.address, code, 'russia')
    await desk.ask('start')
    await russian.ask('decide', { move: 'draft', args: { slot: 0, call: 'line:against taliban' } })
    for (const gone of [tajik, russian]) gone.close()
    await desk.until(() => desk.room().people.filter(({ here }) => here).length === 1)
    await hurry(desk)
    await chinese.until(() => turnOf(chinese) === 2)
    await desk.until(() => turnOf(desk) === 2)
    const orders = (seat: number) => desk.board()?.told.filter(row => row.kind === 'order' && row.seat === seat) ?? []
    expect(orders(3).length).toBeGreaterThan(0)
    expect(orders(0).map(({ item }) => item)).toEqual(['line:against taliban'])
    expect(orders(1)).toEqual([])
  })

  test('standing orders come first: what is offered is refused, the last orders are given again', async () => {
    const { code, desk } = await opened({ clock: hour })
    const tajik = await sitting(hall.address, code, 'tajikistan')
    const uzbek = await sitting(hall.address, code, 'uzbekistan')
    // Where all the others passed, the region might not hold until the third turn.
    await desk.ask('fill', { world: 0 })
    await desk.ask('start')
    await desk.until(() => desk.room().worlds[0].seats.filter(({ sealed }) => sealed).length === 7)
    await tajik.ask('decide', { move: 'draft', args: { slot: 0, call: 'line:against taliban' } })
    await tajik.ask('standing', { rules: ['refuse-offers', 'repeat-last-orders', 'drafts-as-written'] })
    await desk.ask('end', { world: 0 })
    await uzbek.until(() => turnOf(uzbek) === 2)
    tajik.close()
    await desk.until(() => desk.room().people.some(({ here }) => !here))
    await desk.until(() => desk.room().worlds[0].seats.filter(({ sealed }) => sealed).length === 7)
    const promises = [{ clause: 'word', from: 'uzbekistan', text: 'To speak before we act.' }]
    const offered = await uzbek.ask('decide', { move: 'propose', args: { to: 'tajikistan', promises, secret: false } })
    expect(offered).toEqual({ ok: true })
    await hurry(desk)
    await uzbek.until(() => turnOf(uzbek) === 3)
    await desk.until(() => turnOf(desk) === 3)
    const repeated = desk.board()?.told.filter(row => row.kind === 'order' && row.seat === 3) ?? []
    expect(repeated.map(({ item }) => item)).toEqual(['line:against taliban'])
    const between = desk.board()?.world.deals.filter(({ by, to, turn }) => by === 2 && to === 3 && turn === 2)
    expect(between?.map(({ state }) => state)).toEqual(['refused'])
  })
})
