import { describe, expect, test } from 'vitest'
import { sampleTable } from '../../client/solo/sample.ts'
import { NOWHERE, sitDown } from '../../client/solo/sit-down.ts'
import type { Table } from '../../client/solo/table.ts'
import { SEATS } from '../../content/ids.ts'
import { fold } from '../../game/play.ts'
import { view } from '../../game/view.ts'

const sealUntil = async (table: Table, over: (table: Table) => boolean): Promise<void> => {
  while (!over(table)) expect(await table.decide('seal', {})).toBeUndefined()
}
const isOver = (table: Table): boolean => table.snapshot().view.phase === 'over'

describe('a solo table', () => {
  test('opens with eight sealed plans and the person’s own open', async () => {
    const { view: seen, sending, record } = (await sampleTable({ seat: 'iran' })).snapshot()
    expect(seen.plans.map(({ sealed }) => sealed)).toEqual(SEATS.map(seat => seat !== 'iran'))
    expect([sending, record]).toEqual([false, undefined])
  })

  test('gives the same snapshot until something changes, and tells its listeners when it does', async () => {
    const table = await sampleTable()
    let told = 0
    const stop = table.subscribe(() => told++)
    const before = table.snapshot()
    expect(table.snapshot()).toBe(before)
    await table.decide('say', { to: [], text: 'We are listening.' })
    expect(table.snapshot()).not.toBe(before)
    expect(told).toBeGreaterThan(0)
    stop()
    const after = told
    await table.decide('say', { to: [], text: 'Still.' })
    expect(told).toBe(after)
  })

  test('says why it refuses, and changes nothing but that', async () => {
    const table = await sampleTable()
    const { view: before } = table.snapshot()
    expect(await table.decide('draft', { slot: 0, call: 'decree' })).toMatchObject({ code: 'no-such-order' })
    expect(await table.decide('toString' as 'seal', {})).toMatchObject({ code: 'no-such-move' })
    expect(await table.decide('seal', { now: true } as never)).toMatchObject({ code: 'misshapen' })
    expect(table.snapshot().view).toEqual(before)
    expect(table.snapshot().sending).toBe(false)
  })

  test('shows a decision when it is kept, and says until then that it is on its way', async () => {
    let written: (keeping: 'kept') => void = () => undefined
    const append = () => new Promise<'kept'>(resolve => (written = resolve))
    const game = {
      id: 'slow',
      scenario: 'after-kabul',
      seat: 'iran',
      level: 'pass',
      seed: 1,
      read: 0,
      entries: [],
    } as const
    const table = sitDown(game, { ...NOWHERE, append }, 'nowhere')
    await table.ready
    const decided = table.decide('say', { to: [], text: 'Noted.' })
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(table.snapshot()).toMatchObject({ sending: true, view: { messages: [] } })
    written('kept')
    expect(await decided).toBeUndefined()
    expect(table.snapshot()).toMatchObject({
      sending: false,
      keeping: 'kept',
      view: { messages: [{ text: 'Noted.' }] },
    })
  })

  test('takes decisions in the order they were made', async () => {
    const table = await sampleTable()
    const words = ['one', 'two', 'three']
    await Promise.all(words.map(text => table.decide('say', { to: ['china'], text })))
    const { messages } = table.snapshot().view
    expect(messages.filter(({ from }) => from === 2).map(({ text }) => text)).toEqual(words)
  })

  test('shows one seat’s view: no agenda, plan or deck of another', async () => {
    const { view: seen } = (await sampleTable({ seat: 'iran' })).snapshot()
    expect(seen.agendas.filter(agenda => agenda !== '').length).toBeLessThanOrEqual(1)
    expect([seen.dice, seen.deck]).toEqual([0, { dated: [], chance: [] }])
    expect(seen.plans.flatMap(({ calls }) => calls).filter(call => call !== '')).toEqual([])
  })

  test('is played to its end, opens all, and its record gives the same world', async () => {
    const table = await sampleTable({ seat: 'russia', seed: 7 })
    await sealUntil(table, isOver)
    const { view: seen, record } = table.snapshot()
    expect(record?.whys.length).toBeGreaterThan(20)
    for (const { decision, because } of record?.whys ?? []) {
      expect(record?.decisions[decision]).toBeDefined()
      expect(because).not.toBe('')
    }
    const world = fold('after-kabul', 7, record?.decisions ?? [])
    expect(JSON.stringify(seen)).toBe(JSON.stringify(view(world, 0)))
    expect(seen.agendas.every(agenda => agenda !== '')).toBe(true)
    expect(await table.decide('say', { to: [], text: 'Thank you all.' })).toBeUndefined()
  })

  test('the same seed and the same decisions give the same game', async () => {
    const records = []
    for (let again = 0; again < 2; again++) {
      const table = await sampleTable({ seed: 11 })
      await sealUntil(table, isOver)
      records.push(JSON.stringify(table.snapshot().record))
    }
    expect(records[0]).toBe(records[1])
  })

  test.each(['novice', 'random', 'pass'] as const)('ends with %s actors too', async level => {
    const table = await sampleTable({ level, seed: 3 })
    await sealUntil(table, isOver)
    expect(['collapse', 'completed']).toContain(table.snapshot().view.ending)
  })

  test('the lesson is played to its end', async () => {
    const table = await sampleTable({ scenario: 'first-orders' })
    await sealUntil(table, isOver)
    expect(table.snapshot().view.turn).toBe(2)
  })
})

describe('scripted actors answer at once', () => {
  test('an offer: accepted, refused or countered by the time it is kept', async () => {
    const table = await sampleTable()
    const promises = [{ clause: 'pay', from: 'uzbekistan' as const, funds: 1 }]
    expect(await table.decide('propose', { to: 'tajikistan', promises, secret: false })).toBeUndefined()
    const mine = table.snapshot().view.deals.filter(({ by }) => by === 2)
    expect(mine.at(-1)?.state).not.toBe('offered')
  })

  test('a request for leave: a yes or a no', async () => {
    const table = await sampleTable({ seat: 'russia' })
    expect(await table.decide('ask', { call: 'drill khatlon' })).toBeUndefined()
    const asked = table.snapshot().view.consents.find(({ by, call }) => by === 0 && call === 'drill khatlon')
    expect(asked?.answer).toMatch(/yes|no/)
  })

  test('a motion: whoever has a view on it votes', async () => {
    const table = await sampleTable({ seat: 'tajikistan', seed: 2 })
    expect(await table.decide('table', { resolution: 'irregular-migration' })).toBeUndefined()
    const motion = table.snapshot().view.motions.find(({ by }) => by === 3)
    expect(motion?.votes.filter((vote, seat) => seat !== 3 && vote !== '').length).toBeGreaterThan(0)
  })

  test('whoever gets leave from the person writes its orders again and seals', async () => {
    for (let seed = 1; seed < 30; seed++) {
      const table = await sampleTable({ seat: 'tajikistan', seed })
      const asked = table.snapshot().view.consents.find(({ host, answer }) => host === 3 && answer === 'waiting')
      if (!asked) continue
      expect(await table.decide('consent', { by: SEATS[asked.by], call: asked.call, yes: true })).toBeUndefined()
      expect(table.snapshot().view.plans[asked.by].sealed).toBe(true)
      return
    }
    throw new Error('Nobody asked Tajikistan for leave in thirty games.')
  })
})
