import { describe, expect, test } from 'vitest'
import type { Effect } from '../../content/vocabulary.ts'
import { SEAT, SECTOR } from '../../game/places.ts'
import { compile } from '../../game/vocabulary/effects.ts'
import { type Scope, scope } from '../../game/vocabulary/scope.ts'
import type { World } from '../../game/world.ts'
import { at, diceUsed, relationOf, type Setting, table } from '../table.ts'

/** Lets one effect happen on a board and gives the board back. */
const done = (effect: Effect, within: Partial<Scope> = {}, setting: Setting = {}): World => {
  const world = table(setting)
  compile([effect], scope({ giver: SEAT.russia, ...within }))(world)
  return world
}

describe('change', () => {
  test.each([
    ['adds', 2, 5],
    ['takes', -2, 1],
    ['stops at the foot of the scale', -9, 0],
    ['stops at the top of the scale', 99, 20],
  ])('%s', (_, by, funds) => {
    const world = done({ kind: 'change', track: 'funds', of: 'giver', by }, {}, { tracks: { funds: 3 } })
    expect(at(world, 'funds', 'russia')).toBe(funds)
    expect(at(world, 'funds', 'china')).toBe(3)
  })

  test.each([
    ['strength', 0, 3],
    ['strength', 2, 5],
    ['-strength', 2, 1],
  ] as const)('by %s of %i', (by, strength, opium) => {
    expect(at(done({ kind: 'change', track: 'opium', by }, { strength }, { tracks: { opium: 3 } }), 'opium')).toBe(
      opium,
    )
  })

  test.each([
    ['republics', [0, 0, 1, 1, 1, 0, 0, 0, 0]],
    ['neighbours', [0, 0, 1, 1, 1, 0, 1, 1, 0]],
    ['everyone', [1, 1, 1, 1, 1, 1, 1, 1, 1]],
    ['host', [0, 0, 0, 1, 0, 0, 0, 0, 0]],
    ['target', [0, 0, 0, 0, 0, 0, 0, 1, 0]],
    ['other', [0, 0, 0, 0, 0, 0, 1, 0, 0]],
    ['china', [0, 1, 0, 0, 0, 0, 0, 0, 0]],
  ] as const)('of %s', (of, talks) => {
    const within = { target: SEAT.iran, other: SEAT.pakistan, sector: SECTOR.khatlon }
    expect(done({ kind: 'change', track: 'talks', of, by: 1 }, within).tracks.talks).toEqual(talks)
  })

  test.each([
    ['area', [3, 3, 2, 3, 3, 3]],
    ['worst', [3, 3, 3, 2, 3, 3]],
    ['next-worst', [2, 3, 3, 3, 3, 3]],
    ['all-areas', [2, 2, 2, 2, 2, 2]],
    ['first-area', [2, 3, 3, 3, 3, 3]],
    ['giver-areas', [2, 2, 3, 3, 3, 3]],
    ['south', [3, 3, 3, 3, 3, 2]],
  ] as const)('at %s', (where, hardship) => {
    const tracks = { hardship: { 'north-east': 3, north: 3, 'north-west': 3, west: 4, 'kabul-east': 3, south: 3 } }
    const within = { giver: SEAT.tajikistan, area: 2 }
    const world = done({ kind: 'change', track: 'hardship', at: where, by: -1 }, within, { tracks })
    const west = where === 'worst' ? 3 : where === 'all-areas' ? 3 : 4
    expect(world.tracks.hardship).toEqual(hardship.map((n, i) => (i === 3 ? west : n)))
  })

  test('the worst area is never the one named', () => {
    const world = done(
      { kind: 'change', track: 'hardship', at: 'worst', by: -1 },
      { area: 0 },
      { tracks: { hardship: { 'north-east': 6, north: 4, 'north-west': 1, west: 1, 'kabul-east': 1, south: 1 } } },
    )
    expect(world.tracks.hardship).toEqual([6, 3, 1, 1, 1, 1])
  })

  test.each([
    ['sector', [0, 0, 1, 0, 0, 0, 0, 0]],
    ['giver-sectors', [1, 1, 0, 0, 0, 0, 0, 0]],
    ['target-sectors', [0, 0, 0, 0, 0, 1, 1, 0]],
    ['other-sectors', [0, 0, 0, 0, 1, 0, 0, 0]],
    ['target-line', [0, 0, 0, 0, 0, 1, 0, 0]],
    ['tajik-line', [1, 0, 0, 0, 0, 0, 0, 0]],
    ['weaker-tajik', [0, 1, 0, 0, 0, 0, 0, 0]],
    ['friendly-sectors', [1, 1, 1, 0, 0, 0, 0, 1]],
    ['all-sectors', [1, 1, 1, 1, 1, 1, 1, 1]],
    ['wakhan', [0, 0, 0, 0, 0, 0, 0, 1]],
  ] as const)('on %s', (on, works) => {
    const world = done(
      { kind: 'change', track: 'works', on, by: 1 },
      { giver: SEAT.tajikistan, target: SEAT.pakistan, other: SEAT.iran, sector: SECTOR.surkhandarya, area: 1 },
      {
        tracks: { guard: { khatlon: 2, 'gorno-badakhshan': 1 } },
        relations: [
          ['tajikistan', 'turkmenistan', -1],
          ['tajikistan', 'iran', -1],
        ],
      },
    )
    expect(world.tracks.works).toEqual(works)
  })

  test('the weaker Tajik sector is the one with the lower post, whatever the guard', () => {
    const tracks = { post: { khatlon: 1, 'gorno-badakhshan': 2 }, guard: { khatlon: 5, 'gorno-badakhshan': 0 } }
    expect(done({ kind: 'works', on: 'weaker-tajik', turns: 2 }, {}, { tracks }).tracks.works[SECTOR.khatlon]).toBe(2)
  })
})

describe('set and run', () => {
  test('set puts a track where it is told, within its scale', () => {
    expect(at(done({ kind: 'set', track: 'assured', of: 'iran', to: 1 }), 'assured', 'iran')).toBe(1)
    expect(at(done({ kind: 'set', track: 'easierNext', to: 9 }), 'easierNext')).toBe(4)
  })

  test.each([
    [1, undefined, 0, 3],
    [2, undefined, 0, 4],
    [1, 'strength', 2, 5],
  ] as const)('a thing that runs for %i turns (plus %s) names its last turn', (turns, plus, strength, last) => {
    const world = done({ kind: 'run', track: 'corridor', turns, plus }, { strength }, { turn: 3 })
    expect(at(world, 'corridor')).toBe(last)
  })
})

describe('between actors', () => {
  test('relation moves on both sides, and stays within three', () => {
    const effect: Effect = { kind: 'relation', between: ['giver', 'taliban'], by: -9 }
    const world = done(effect)
    expect(relationOf(world, 'russia', 'taliban')).toBe(-3)
    expect(relationOf(world, 'taliban', 'russia')).toBe(-3)
  })

  test('relation with oneself is nothing', () => {
    const before = table()
    expect(done({ kind: 'relation', between: ['giver', 'russia'], by: 1 }).relation).toEqual(before.relation)
  })

  test('influence moves a patron in each republic, and nobody else', () => {
    const world = done({ kind: 'influence', of: 'giver', in: 'republics', by: 9 })
    expect(world.influence).toEqual([6, 6, 6, 1, 1, 2, 1, 1, 0])
    const none = done({ kind: 'influence', of: 'iran', in: 'republics', by: 1 })
    expect(none.influence).toEqual(table().influence)
  })

  test.each([
    [2, 3, 7],
    [9, 0, 10],
  ])('pay of %i moves what is there', (funds, left, got) => {
    const tracks = { funds: 5 }
    const world = done({ kind: 'pay', from: 'giver', to: 'china', funds }, {}, { tracks })
    expect([at(world, 'funds', 'russia'), at(world, 'funds', 'china')]).toEqual([left, got])
  })
})

describe('dice and conditions', () => {
  const change = (by: number): Effect[] => [{ kind: 'change', track: 'opium', by }]
  test.each([
    ['on the last face that counts', 4, 4, 4],
    ['not on the next', 4, 5, 2],
    ['never on none', 0, 1, 2],
    ['always on six', 6, 6, 4],
  ])('a roll succeeds %s', (_, in6, face, opium) => {
    const effect: Effect = { kind: 'roll', in6, then: change(1), otherwise: change(-1) }
    expect(at(done(effect, {}, { tracks: { opium: 3 }, dice: [face] }), 'opium')).toBe(opium)
  })

  test.each([
    [2, 6, 4],
    [-9, 1, 2],
  ])('more faces (%i) count, and stay within six', (by, face, opium) => {
    const more = [{ if: { not: { odd: 'turn' } }, by }] as const
    const effect: Effect = { kind: 'roll', in6: 4, more, then: change(1), otherwise: change(-1) }
    expect(at(done(effect, {}, { turn: 2, tracks: { opium: 3 }, dice: [face] }), 'opium')).toBe(opium)
    const even = at(done(effect, {}, { turn: 1, tracks: { opium: 3 }, dice: [4] }), 'opium')
    expect(even).toBe(4)
  })

  test('one roll takes one die', () => {
    const world = table()
    const run = compile([{ kind: 'roll', in6: 3, then: [] }], scope())
    expect(diceUsed(world, () => run(world))).toBe(1)
  })

  test.each([
    ['a comparison at its boundary', [{ track: 'opium' }, '>=', 3], true],
    ['a comparison past it', [{ track: 'opium' }, '>=', 4], false],
    ['at most', [{ track: 'opium' }, '<=', 3], true],
    ['equal', [{ track: 'opium' }, '=', 2], false],
    ['runs in its last turn', { runs: 'corridor' }, true],
    ['runs no more', { runs: 'operation' }, false],
    ['same', { same: ['giver', 'russia'] }, true],
    ['not same', { same: ['giver', 'china'] }, false],
    ['odd turn', { odd: 'turn' }, true],
    ['all', { all: [{ odd: 'turn' }, { same: ['giver', 'china'] }] }, false],
    ['any', { any: [{ odd: 'turn' }, { same: ['giver', 'china'] }] }, true],
    ['none of none', { any: [] }, false],
    ['sum', [{ sum: [{ track: 'opium' }, 2] }, '=', 5], true],
    ['times', [{ times: -1, value: { track: 'opium' } }, '=', -3], true],
    ['least', [{ least: [{ track: 'opium' }, 2] }, '=', 2], true],
    ['most', [{ most: [{ track: 'opium' }, 2] }, '=', 3], true],
    ['truth', [{ truth: { odd: 'turn' } }, '=', 1], true],
    ['turn', [{ turn: true }, '=', 3], true],
    ['strength', [{ strength: true }, '=', 2], true],
    ['relation', [{ relation: ['giver', 'tajikistan'] }, '=', 2], true],
    ['influence summed over the republics', [{ influence: ['giver', 'republics'] }, '=', 5], true],
    ['what stands above a rung', [{ above: 2, of: 'everyone' }, '=', 1], true],
    ['what stands above a rung, of some', [{ above: 2, of: ['pakistan', 'taliban'] }, '=', 1], true],
    ['a track summed', [{ track: 'post', on: 'target-sectors' }, '=', 3], true],
  ] as const)('when: %s', (_, condition, holds) => {
    const effect: Effect = { kind: 'when', if: condition, then: change(1), otherwise: change(-1) }
    const tracks = { opium: 3, corridor: 3, operation: 2, post: { khatlon: 1, 'gorno-badakhshan': 2 } }
    const within = { strength: 2, target: SEAT.tajikistan }
    expect(at(done(effect, within, { turn: 3, tracks }), 'opium')).toBe(holds ? 4 : 2)
  })
})

describe('works, step, airlift, publish', () => {
  test('works begin once, and their payer is remembered', () => {
    const effect: Effect = { kind: 'works', on: 'sector', turns: 2 }
    const world = done(effect, { sector: SECTOR.khatlon })
    expect([at(world, 'works', 'khatlon'), world.donors[SECTOR.khatlon]]).toEqual([2, SEAT.russia])
    compile([effect], scope({ giver: SEAT.china, sector: SECTOR.khatlon }))(world)
    expect([at(world, 'works', 'khatlon'), world.donors[SECTOR.khatlon]]).toEqual([2, SEAT.russia])
  })

  test.each([1, -1] as const)('a step of %i moves the giver', by => {
    expect(at(done({ kind: 'step', by }), 'stance', 'russia')).toBe(2 + by)
  })

  test.each([
    ['from the longest queue first', { khyber: 1, khatlon: 3 }, [1, 1], [1, 1]],
    ['from the hosts when no one waits', { khyber: 0, khatlon: 0 }, [0, 0], [0, 0]],
    ['one from a queue, one from the first host', { khyber: 1, khatlon: 0 }, [0, 0], [0, 1]],
  ])('an airlift takes people %s', (_, queue, queues, hosts) => {
    const effect: Effect = {
      kind: 'airlift',
      people: 2,
      from: ['khyber', 'khatlon'],
      else: ['uzbekistan', 'tajikistan'],
    }
    const world = done(effect, {}, { tracks: { queue: { ...queue }, hosted: { uzbekistan: 1, tajikistan: 1 } } })
    expect([at(world, 'queue', 'khyber'), at(world, 'queue', 'khatlon')]).toEqual(queues)
    expect([at(world, 'hosted', 'uzbekistan'), at(world, 'hosted', 'tajikistan')]).toEqual(hosts)
  })

  test('a leak publishes this turn’s cable of the giver, and no other', () => {
    const world = done({ kind: 'publish' })
    expect(world.cables.filter(({ published }) => published).map(({ to }) => to)).toEqual([SEAT.russia])
    const late = done({ kind: 'publish' }, {}, { turn: 2 })
    expect(late.cables.some(({ published }) => published)).toBe(false)
  })
})
