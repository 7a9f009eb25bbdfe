import { describe, expect, test } from 'vitest'
import type { Entry } from '../../client/solo/log.ts'
import { type Keeper, NOWHERE, type Playable, sitDown } from '../../client/solo/sit-down.ts'
import type { Table } from '../../client/solo/table.ts'
import type { Thinker } from '../../client/thinking/thinker.ts'
import { SEATS } from '../../content/ids.ts'
import { POLICIES_BY_NAME, type Policy } from '../../game/actors/index.ts'
import { fold } from '../../game/play.ts'
import { strategist } from '../../game/search/index.ts'

// A game alone against seats that take their time; where they think is this test's.

const GAME: Playable = {
  ...{ id: 'thinking', scenario: 'after-kabul', seat: 'tajikistan', level: 'strategist' },
  ...{ seed: 3, read: 0, entries: [] },
}

const thinkerBy = (policy: Policy, pause = 0) => {
  const told = { ended: 0, hurried: 0, asked: 0 }
  const thinker: Thinker = {
    think: async ({ view, seat, stage, chance }) => {
      told.asked++
      await new Promise(resolve => setTimeout(resolve, pause))
      return policy[stage](view, seat, chance)
    },
    hurry: turn => {
      told.hurried = turn
    },
    end: () => told.ended++,
  }
  return { told, thinkerFor: () => thinker }
}

const until = (table: Table, holds: () => boolean): Promise<void> =>
  new Promise(resolve => {
    const stop = table.subscribe(() => {
      if (!holds()) return
      stop()
      resolve()
    })
    if (holds()) {
      stop()
      resolve()
    }
  })
const sealed = (table: Table) => table.snapshot().view.plans.filter(plan => plan.sealed).length
const turn = (table: Table) => table.snapshot().view.turn

describe('a table of strategists', () => {
  test('is open to the person at once, and ends the turn when all have sealed', async () => {
    const table = sitDown(GAME, NOWHERE, 'nowhere', thinkerBy(POLICIES_BY_NAME.doctrine).thinkerFor)
    await table.ready
    expect(table.snapshot()).toMatchObject({ sending: false, thinking: ['russia'] })
    expect(await table.decide('draft', { slot: 0, call: 'line:against taliban' })).toBeUndefined()
    expect(await table.decide('seal', {})).toBeUndefined()
    expect([turn(table), table.snapshot().view.plans[3].sealed, table.snapshot().sending]).toEqual([1, true, false])
    await until(table, () => turn(table) === 2)
    // They go on with the next turn by themselves.
    await until(table, () => sealed(table) === 8)
    expect(table.snapshot().thinking).toEqual([])
    table.close()
  })

  test('shows what they decided only once it is kept', async () => {
    const kept: Entry[] = []
    let letGo = (): void => undefined
    // One after the other, as on a shelf; the first waits until it may.
    let last = new Promise<void>(resolve => {
      letGo = resolve
    })
    const keeper: Keeper = {
      ...NOWHERE,
      append: entries => {
        const done = last.then(() => {
          kept.push(...entries)
          return 'kept' as const
        })
        last = done.then(() => undefined)
        return done
      },
    }
    const table = sitDown(GAME, keeper, 'nowhere', thinkerBy(POLICIES_BY_NAME.doctrine).thinkerFor)
    await table.ready
    await new Promise(resolve => setTimeout(resolve, 60))
    expect(table.snapshot().view.deals).toEqual([])
    letGo()
    await until(table, () => sealed(table) === 8)
    const { view } = table.snapshot()
    const { plans } = fold(
      'after-kabul',
      3,
      kept.map(({ decision }) => decision),
    )
    expect(plans.map(plan => plan.sealed)).toEqual(view.plans.map(plan => plan.sealed))
    table.close()
  })

  test('is hurried in the turn that is played, and stops thinking when it is left', async () => {
    const { told, thinkerFor } = thinkerBy(POLICIES_BY_NAME.doctrine, 5)
    const table = sitDown(GAME, NOWHERE, 'nowhere', thinkerFor)
    await table.ready
    table.hurry?.()
    expect(told.hurried).toBe(1)
    table.close()
    const { asked } = told
    await new Promise(resolve => setTimeout(resolve, 50))
    expect([told.ended, told.asked]).toEqual([1, asked])
  })

  test('left before they have come to the table, it does not begin to think', async () => {
    const { told, thinkerFor } = thinkerBy(POLICIES_BY_NAME.doctrine, 5)
    const table = sitDown(GAME, NOWHERE, 'nowhere', thinkerFor)
    table.close()
    await table.ready
    const { asked } = told
    await new Promise(resolve => setTimeout(resolve, 50))
    expect([told.ended, told.asked]).toEqual([1, asked])
  })

  test('left in mid-thought, it goes on from what was decided', async () => {
    const log: Entry[] = []
    const keeper: Keeper = {
      ...NOWHERE,
      append: async entries => {
        log.push(...entries)
        return 'kept'
      },
    }
    const first = sitDown(GAME, keeper, 'nowhere', thinkerBy(POLICIES_BY_NAME.doctrine).thinkerFor)
    await until(first, () => sealed(first) === 3)
    first.close()
    const { thinkerFor } = thinkerBy(POLICIES_BY_NAME.doctrine)
    const again = sitDown({ ...GAME, entries: log.slice() }, NOWHERE, 'nowhere', thinkerFor)
    await again.ready
    await until(again, () => sealed(again) === 8)
    expect(again.snapshot().view.plans[3].sealed).toBe(false)
    again.close()
  })

  test('gives a reason for every order, to be read in the debrief', async () => {
    const policy = strategist({ iterations: 100 })
    const lesson: Playable = { ...GAME, scenario: 'first-orders' }
    const table = sitDown(lesson, NOWHERE, 'nowhere', thinkerBy(policy).thinkerFor)
    await table.ready
    while (table.snapshot().view.phase === 'decision') {
      const now = turn(table)
      await table.decide('seal', {})
      await until(table, () => turn(table) > now || table.snapshot().view.phase === 'over')
    }
    const { decisions = [], whys = [] } = table.snapshot().record ?? {}
    const drafts = decisions.flatMap(({ move, args }, at) =>
      move === 'draft' && (args as { call: string }).call ? at : [],
    )
    expect(drafts.length).toBeGreaterThan(8)
    const reasons = drafts.map(at => whys.find(({ decision }) => decision === at)?.because ?? '')
    expect(reasons.filter(because => because === '')).toEqual([])
    expect(reasons.some(because => /^Of \d+ plans/.test(because))).toBe(true)
    expect(new Set(decisions.map(({ seat }) => seat)).size).toBe(SEATS.length)
    table.close()
  })
})
