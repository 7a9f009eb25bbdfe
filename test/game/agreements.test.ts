import { describe, expect, test } from 'vitest'
import { PARAMETERS } from '../../content/parameters.ts'
import { doDuties, isInformed, settle } from '../../game/agreements/duties.ts'
import { SEAT, SECTOR } from '../../game/places.ts'
import { tracing } from '../../game/telling.ts'
import { pair } from '../../game/tracks.ts'
import type { World } from '../../game/world.ts'
import {
  asked,
  at,
  decide,
  load,
  order,
  relationOf,
  resolveTurn,
  rowsOf,
  type Setting,
  strike,
  table,
} from '../table.ts'

const { breach, leakIn6 } = PARAMETERS.agreements
const board = (setting: Setting = {}): World => table({ calm: true, ...setting })

describe('funds', () => {
  test('are set aside on acceptance and paid among the duties', () => {
    const world = board()
    const deal = strike(world, 'russia', 'tajikistan', [{ clause: 'pay', from: 'russia', funds: 3 }])
    expect([at(world, 'funds', 'russia'), at(world, 'funds', 'tajikistan')]).toEqual([2, 5])
    doDuties(world)
    expect([at(world, 'funds', 'russia'), at(world, 'funds', 'tajikistan')]).toEqual([2, 8])
    expect(world.deals[deal].kept).toEqual(['kept'])
  })

  test('move at once where it says so', () => {
    const world = board()
    strike(world, 'russia', 'tajikistan', [{ clause: 'pay', from: 'russia', funds: 3, now: true }])
    expect([at(world, 'funds', 'russia'), at(world, 'funds', 'tajikistan')]).toEqual([2, 8])
    doDuties(world)
    expect(at(world, 'funds', 'tajikistan')).toBe(8)
  })

  test('cannot be promised twice', () => {
    const world = board()
    strike(world, 'russia', 'tajikistan', [{ clause: 'pay', from: 'russia', funds: 3 }])
    const args = { to: 'iran', promises: [{ clause: 'pay', from: 'russia', funds: 3 }], secret: false }
    expect(asked(world, 'russia', 'propose', args)).toRefuse('deal-funds', { cost: 3, have: 2 })
  })

  test('are asked of the proposer again when the other says yes', () => {
    const world = board()
    for (const to of ['tajikistan', 'iran'])
      decide(world, 'russia', 'propose', { to, promises: [{ clause: 'pay', from: 'russia', funds: 3 }], secret: false })
    decide(world, 'tajikistan', 'answer', { deal: 0, yes: true })
    expect(asked(world, 'iran', 'answer', { deal: 1, yes: true })).toRefuse('deal-funds', { seat: 'russia' })
    expect(asked(world, 'iran', 'answer', { deal: 1, yes: false })).toBeAllowed()
  })

  test('of who is to pay by the clause, not of who promises', () => {
    const world = board({ turn: 2, tracks: { stance: 2 } })
    strike(world, 'taliban', 'iran', [{ clause: 'trade', from: 'taliban' }])
    expect([at(world, 'funds', 'taliban'), at(world, 'funds', 'iran')]).toEqual([5, 3])
  })
})

describe('offers', () => {
  const offer = { to: 'iran', promises: [{ clause: 'pay', from: 'china', funds: 1 }], secret: false }
  test('a counter closes what it answers', () => {
    const world = board()
    decide(world, 'china', 'propose', offer)
    decide(world, 'iran', 'propose', {
      to: 'china',
      promises: [{ clause: 'pay', from: 'china', funds: 2 }],
      secret: false,
      counters: 0,
    })
    expect(world.deals.map(({ state }) => state)).toEqual(['countered', 'offered'])
    expect(asked(world, 'iran', 'answer', { deal: 0, yes: true })).toRefuse('offer-closed')
    decide(world, 'china', 'answer', { deal: 1, yes: true })
    expect(at(world, 'funds', 'china')).toBe(3)
  })

  test('lapse with the turn', () => {
    const world = board()
    decide(world, 'china', 'propose', offer)
    resolveTurn(world)
    expect(world.deals[0].state).toBe('withdrawn')
  })

  test('a slot that is left out is left out of the world too', () => {
    const world = board()
    decide(world, 'china', 'propose', {
      ...offer,
      promises: [{ ...offer.promises[0], sector: undefined, now: undefined }],
    })
    expect(Object.keys(world.deals[0].promises[0])).toEqual(['clause', 'from', 'funds'])
  })
})

describe('duties', () => {
  test('a post is begun, and its payer remembered', () => {
    const world = board()
    strike(world, 'china', 'tajikistan', [{ clause: 'border', from: 'china', sector: 'gorno-badakhshan' }])
    doDuties(world)
    expect([at(world, 'works', 'gorno-badakhshan'), world.donors[SECTOR['gorno-badakhshan']]]).toEqual([2, SEAT.china])
    expect(at(world, 'funds', 'china')).toBe(2)
  })

  test('that have become impossible lapse: nobody broke them, and what was set aside goes back', () => {
    const world = board()
    const deal = strike(world, 'china', 'tajikistan', [
      { clause: 'border', from: 'china', sector: 'gorno-badakhshan' },
      { clause: 'pay', from: 'china', funds: 1 },
    ])
    const before = at(world, 'funds', 'china')
    world.tracks.works[SECTOR['gorno-badakhshan']] = 2
    const trace = tracing()
    doDuties(world, trace)
    expect(world.deals[deal].kept).toEqual(['lapsed', 'kept'])
    expect(at(world, 'funds', 'china')).toBe(before + 3)
    expect(relationOf(world, 'china', 'tajikistan')).toBe(relationOf(board(), 'china', 'tajikistan'))
    expect(rowsOf(trace.told, 'lapsed')).toMatchObject([
      { seat: SEAT.china, at: SEAT.tajikistan, item: 'border', data: { lack: 'works-under-way' }, seen: [] },
    ])
    expect(rowsOf(trace.told, 'duty').map(({ item }) => item)).toEqual(['pay'])
    settle(world, false)
    expect(world.deals[deal].state).toBe('ended')
  })

  test('a base that the SCO has resolved against meanwhile is not granted, and breaks nothing', () => {
    const world = board()
    strike(world, 'uzbekistan', 'united-states', [{ clause: 'base', from: 'uzbekistan' }])
    world.tracks.noBases[0] = 1
    doDuties(world)
    expect([at(world, 'base', 'uzbekistan'), world.deals[0].kept[0]]).toEqual([0, 'lapsed'])
  })

  test('drills agreed on need no asking, at that sector, while they stand', () => {
    const world = board()
    const promise = { clause: 'drills', from: 'tajikistan', sector: 'khatlon', turns: 2 }
    strike(world, 'russia', 'tajikistan', [promise])
    for (const turn of [1, 2]) {
      expect(asked(world, 'russia', 'draft', { slot: 0, call: 'drill khatlon' })).toBeAllowed()
      expect(asked(world, 'russia', 'draft', { slot: 0, call: 'drill gorno-badakhshan' })).toRefuse('ask-first')
      expect(asked(world, 'china', 'draft', { slot: 0, call: 'drill khatlon' })).toRefuse('ask-first')
      expect(world.turn).toBe(turn)
      resolveTurn(world)
    }
    expect(asked(world, 'russia', 'draft', { slot: 0, call: 'drill khatlon' })).toRefuse('ask-first')
    expect(world.deals[0].state).toBe('ended')
  })

  test('people are taken back each turn it stands', () => {
    const world = board({ tracks: { hosted: 5, assured: 1 } })
    strike(world, 'taliban', 'iran', [{ clause: 'transit', from: 'taliban', turns: 2 }])
    for (const hosted of [4, 3, 3]) {
      doDuties(world)
      settle(world, false)
      world.turn++
      expect(at(world, 'hosted', 'iran')).toBe(hosted)
    }
  })

  test.each([
    [1, true],
    [2, false],
  ])('intelligence for one turn, in turn %i: %s', (turn, informed) => {
    const world = board()
    strike(world, 'china', 'iran', [{ clause: 'intelligence', from: 'china', turns: 1 }])
    for (; world.turn < turn; world.turn++) settle(world, false)
    expect(isInformed(world, SEAT.iran)).toBe(informed)
    expect(isInformed(world, SEAT.china)).toBe(false)
  })
})

describe('breach', () => {
  test.each([
    ['in the open', false, []],
    ['in secret', true, [SEAT.taliban, SEAT.russia]],
  ])('a line against one’s word breaks it, %s', (_, secret, seen) => {
    const world = board({ relations: [['russia', 'taliban', 3]] })
    strike(world, 'taliban', 'russia', [{ clause: 'no-line', from: 'russia', turns: 2 }], { secret })
    order(world, 'russia', 'line:against taliban')
    load(world, [6, 6, 6])
    const told = resolveTurn(world)
    expect(world.deals[0]).toMatchObject({ state: 'broken', kept: ['broken'] })
    expect(relationOf(world, 'russia', 'taliban')).toBe(3 + breach - 1)
    expect([at(world, 'broken', 'russia'), world.grudges[pair(SEAT.russia, SEAT.taliban)]]).toEqual([1, 1])
    expect(rowsOf(told, 'broke')[0].seen).toEqual(world.deals[0].leaked ? [] : seen)
  })

  test('a line against another breaks nothing', () => {
    const world = board()
    strike(world, 'taliban', 'russia', [{ clause: 'no-line', from: 'russia', turns: 2 }])
    order(world, 'russia', 'line:against china')
    resolveTurn(world)
    expect(world.deals[0].state).toBe('accepted')
  })

  test('a base breaks the word that there be none', () => {
    const world = board({ relations: [['uzbekistan', 'china', 0]] })
    strike(world, 'china', 'uzbekistan', [{ clause: 'no-base', from: 'uzbekistan', turns: 4 }])
    strike(world, 'united-states', 'uzbekistan', [{ clause: 'base', from: 'uzbekistan' }])
    doDuties(world)
    expect(world.deals.map(({ state }) => state)).toEqual(['broken', 'accepted'])
    expect([at(world, 'base', 'uzbekistan'), at(world, 'broken', 'uzbekistan')]).toEqual([1, 1])
  })
})

describe('what is done once', () => {
  const trade = { clause: 'trade', from: 'taliban' }
  test('is not promised twice in one agreement', () => {
    const world = board({ turn: 2, tracks: { stance: 2 } })
    const args = { to: 'iran', promises: [trade, trade], secret: false }
    expect(asked(world, 'taliban', 'propose', args)).toRefuse('lack', { lack: 'link-stands' })
  })

  test('nor in two, by whichever side', () => {
    const world = board({ turn: 2, tracks: { stance: 2 } })
    strike(world, 'taliban', 'iran', [trade])
    const args = { promises: [trade], secret: false }
    expect(asked(world, 'iran', 'propose', { ...args, to: 'taliban' })).toRefuse('lack', { lack: 'link-stands' })
    expect(asked(world, 'china', 'propose', { ...args, to: 'taliban' })).toBeAllowed()
  })

  test('comes back to who set it aside where the agreement is broken before', () => {
    const world = board()
    strike(world, 'united-states', 'uzbekistan', [{ clause: 'base', from: 'uzbekistan' }])
    strike(world, 'china', 'uzbekistan', [
      { clause: 'no-base', from: 'uzbekistan', turns: 4 },
      { clause: 'pay', from: 'china', funds: 3 },
    ])
    expect(at(world, 'funds', 'china')).toBe(2)
    doDuties(world)
    expect(world.deals[1].kept).toEqual(['broken', 'owed'])
    expect([at(world, 'funds', 'china'), at(world, 'funds', 'uzbekistan')]).toEqual([5, 9])
  })
})

describe('a step together', () => {
  const promises = (['china', 'iran'] as const).map(from => ({ clause: 'together', from, rung: 3, turns: 2 }))
  test.each([
    ['is kept by both', [3, 3], 2, 'ended', ['kept', 'kept']],
    ['is broken by who did not', [3, 2], 2, 'broken', ['kept', 'broken']],
    ['is not yet due', [2, 2], 1, 'accepted', ['owed', 'owed']],
  ])('%s', (_, [china, iran], turn, state, kept) => {
    const world = board({ tracks: { stance: 2 } })
    strike(world, 'china', 'iran', promises)
    world.tracks.stance[SEAT.china] = china
    world.tracks.stance[SEAT.iran] = iran
    world.turn = turn
    settle(world, false)
    expect(world.deals[0]).toMatchObject({ state, kept })
  })

  test('that was not yet due when the game ends is no breach', () => {
    const world = board({ tracks: { stance: 2 } })
    strike(world, 'china', 'iran', promises)
    settle(world, true)
    expect(world.deals[0].state).toBe('ended')
  })
})

describe('secrets', () => {
  test.each([
    ['comes out', leakIn6, true],
    ['stays', leakIn6 + 1, false],
  ])('a secret pact %s', (_, die, leaked) => {
    const world = board()
    strike(world, 'china', 'iran', [{ clause: 'word', from: 'iran', text: 'Peace.' }], { secret: true })
    load(world, [die])
    const trace = tracing()
    doDuties(world, trace)
    expect(world.deals[0].leaked).toBe(leaked)
    expect(rowsOf(trace.told, 'leaked')).toHaveLength(leaked ? 1 : 0)
  })

  test('a word is for its parties to judge, when all is over', () => {
    const world = board({ scenario: 'first-orders' })
    strike(world, 'china', 'iran', [{ clause: 'word', from: 'iran', text: 'Peace.' }])
    while (world.phase === 'decision') resolveTurn(world)
    decide(world, 'china', 'word', { deal: 0, promise: 0, kept: false })
    expect(world.deals[0].kept).toEqual(['broken'])
    expect(relationOf(world, 'china', 'iran')).toBe(0)
  })
})
