import { expect, test } from 'vitest'
import { takePlan } from '../../../client/adviser/take.ts'
import { sampleTable } from '../../../client/solo/sample.ts'
import { linesOf } from '../../../client/table/menu.ts'
import { SECTORS } from '../../../content/ids.ts'
import { SEAT } from '../../../game/places.ts'
import { advise } from '../../../game/search/index.ts'

const ME = SEAT.tajikistan

test('a plan takes the place of what is drafted, its policies too, and seals nothing', async () => {
  const table = await sampleTable({ seat: 'tajikistan', seed: 3 })
  const { view } = table.snapshot()
  const [free, other] = linesOf(view, ME, 0).filter(({ refused, asks }) => !refused && !asks)
  for (const slot of [0, 1]) await table.decide('draft', { slot, call: other.best.call })
  const before = table.snapshot().view
  const gates = [{ sector: 'khatlon', policy: 'closed' }] as const
  expect(await takePlan(table, before, ME, { calls: [free.best.call], gates })).toEqual([])
  const { view: after } = table.snapshot()
  expect(after.plans[ME]).toMatchObject({ calls: [free.best.call, ''], sealed: false })
  expect(after.gates[SECTORS.indexOf('khatlon')]).toBe(0)
})

test('what cannot be written yet is named with its reason, and the rest is written', async () => {
  const table = await sampleTable({ seat: 'russia', seed: 3 })
  const { view } = table.snapshot()
  const asking = linesOf(view, SEAT.russia, 0).find(({ asks }) => asks)
  const free = linesOf(view, SEAT.russia, 0).find(({ refused, asks }) => !refused && !asks)
  if (!asking || !free) throw new Error('Russia has nothing to ask for, or nothing to order')
  const calls = [asking.best.call, free.best.call]
  const left = await takePlan(table, view, SEAT.russia, { calls, gates: [] })
  expect(left).toEqual([expect.stringContaining('Ask for leave first.')])
  expect(table.snapshot().view.plans[SEAT.russia].calls.slice(0, 2)).toEqual(['', free.best.call])
})

test('every plan that is advised can be written as far as leave goes', async () => {
  const table = await sampleTable({ seat: 'tajikistan', seed: 5 })
  const { view } = table.snapshot()
  const plans = advise(view, ME, { iterations: 300 })
  expect(plans).toHaveLength(3)
  for (const plan of plans) {
    const left = await takePlan(table, table.snapshot().view, ME, plan)
    expect(left.length).toBeLessThanOrEqual(plan.asks.length)
    expect(table.snapshot().view.plans[ME].sealed).toBe(false)
  }
})
