import { describe, expect, test } from 'vitest'
import type { SeatId } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { holdSessions, membersOf, strengthOf } from '../../game/institutions.ts'
import { SEAT } from '../../game/places.ts'
import type { Vote, World } from '../../game/world.ts'
import { at, decide, load, type Setting, table } from '../table.ts'

const { institutions } = PARAMETERS
const NOBODY_OBJECTS = 6
const board = (tracks: Setting['tracks'] = {}) => table({ calm: true, tracks: { csto: 5, sco: 5, ...tracks } })

const bring = (world: World, by: SeatId, resolution: string, votes: Partial<Record<SeatId, Vote>> = {}): void => {
  decide(world, by, 'table', { resolution })
  for (const [seat, vote] of Object.entries(votes)) decide(world, seat as SeatId, 'vote', { resolution, vote })
}
/** The CSTO sits first and rolls one die for its objector; cover and weakness take more. */
const sit = (world: World, ...dice: number[]): void => {
  load(world, dice)
  holdSessions(world)
}

describe('membership', () => {
  test('Iran sits in the SCO once it is admitted', () => {
    const world = board()
    expect(membersOf(world, 'sco')).not.toContain(SEAT.iran)
    world.tracks.iranSeated[0] = 1
    expect(membersOf(world, 'sco')).toContain(SEAT.iran)
    expect(membersOf(world, 'csto')).toEqual([SEAT.russia, SEAT.tajikistan])
  })
})

describe('a vote', () => {
  test.each([
    ['carries with the mover, the four it votes for, and nobody against', {}, NOBODY_OBJECTS, 2],
    ['fails where one member is against', { tajikistan: 'against' }, NOBODY_OBJECTS, 0],
    ['fails where an outside member objects', {}, 1, 0],
    ['carries past the last face of the objector', {}, 2, 2],
    ['carries where a member abstains', { tajikistan: 'abstain' }, NOBODY_OBJECTS, 2],
  ] as const)('%s', (_, votes, die, works) => {
    const world = board({ post: { khatlon: 1 } })
    bring(world, 'russia', 'border-fund', votes)
    sit(world, die, 6, 6, 6)
    expect(at(world, 'works', 'khatlon')).toBe(works)
    // Only the mover pays, which builds the works and no bloc.
    expect(at(world, 'csto')).toBe(works > 0 ? 5 : 4)
  })

  test('wants half of all members in favour', () => {
    // Eight members: three scripted and the mover are half.
    const world = board()
    bring(world, 'china', 'no-foreign-bases')
    sit(world, 6, NOBODY_OBJECTS, 6, 6, 6, 6)
    expect(at(world, 'noBases')).toBe(1)
    const seated = board({ iranSeated: 1 })
    bring(seated, 'china', 'no-foreign-bases')
    sit(seated, 6, NOBODY_OBJECTS, 6, 6, 6, 6)
    expect(at(seated, 'noBases')).toBe(0)
  })

  test('India objects to Pakistan’s motions on one face more', () => {
    const world = board()
    bring(world, 'pakistan', 'no-foreign-bases')
    sit(world, 6, 2)
    expect(at(world, 'noBases')).toBe(0)
  })

  test('costs the mover 1 capital at once', () => {
    const world = board()
    bring(world, 'russia', 'border-fund')
    expect(at(world, 'capital', 'russia')).toBe(4)
  })
})

describe('one a turn', () => {
  test('the one with most in favour is carried, the other’s capital comes back', () => {
    const world = board()
    bring(world, 'china', 'no-foreign-bases')
    bring(world, 'russia', 'aid-corridor', { china: 'for' })
    sit(world, 6, 6, 6, 6, 6, 6, 6)
    expect([at(world, 'noBases'), at(world, 'corridor')]).toEqual([0, 2])
    expect([at(world, 'capital', 'china'), at(world, 'capital', 'russia')]).toEqual([5, 4])
    expect(at(world, 'sco')).toBe(5)
  })

  test.each([
    [1, 'russia'],
    [2, 'china'],
  ] as const)('in turn %i a tie goes to %s: the order rotates', (turn, first) => {
    const world = board()
    world.turn = turn
    bring(world, 'china', 'no-foreign-bases')
    bring(world, 'russia', 'aid-corridor')
    sit(world, 6, 6, 6, 6, 6, 6, 6)
    expect(at(world, 'noBases')).toBe(first === 'china' ? 1 : 0)
  })

  test('one that failed gets nothing back and costs cohesion', () => {
    const world = board()
    bring(world, 'russia', 'border-fund', { tajikistan: 'against' })
    sit(world, 6)
    expect([at(world, 'capital', 'russia'), at(world, 'csto')]).toEqual([4, 4])
  })

  test('a body that does nothing may decay', () => {
    const world = board()
    sit(world, institutions.decayIn6, institutions.decayIn6 + 1)
    expect([at(world, 'csto'), at(world, 'sco')]).toEqual([4, 5])
  })
})

describe('paying', () => {
  test('the mover and the first other pay 1 each', () => {
    const world = board()
    bring(world, 'china', 'aid-corridor', { pakistan: 'fund', uzbekistan: 'fund' })
    sit(world, 6, 6, 6, 6, 6, 6)
    expect(['china', 'uzbekistan', 'pakistan', 'russia'].map(seat => at(world, 'funds', seat))).toEqual([4, 4, 5, 5])
  })

  test.each([
    ['two that pay', 'fund', 6],
    ['one that pays alone', 'for', 5],
  ] as const)('%s bring the body to cohesion %s', (_, vote, sco) => {
    const world = board()
    bring(world, 'china', 'aid-corridor', { pakistan: vote })
    sit(world, 6, 6, 6, 6, 6, 6)
    expect(at(world, 'sco')).toBe(sco)
  })

  test('words alone do what words do', () => {
    const world = board()
    bring(world, 'china', 'no-foreign-bases')
    decide(world, 'china', 'vote', { resolution: 'no-foreign-bases', vote: 'for' })
    const sovereignty = at(world, 'sovereignty', 'uzbekistan')
    sit(world, 6, 6, 6, 6, 6, 6)
    expect([at(world, 'noBases'), at(world, 'sovereignty', 'uzbekistan'), at(world, 'sco')]).toEqual([
      1,
      sovereignty,
      5,
    ])
  })

  test('members take cover at home from a joint statement, each on its own die', () => {
    const world = board()
    bring(world, 'russia', 'border-fund')
    sit(world, 6, institutions.coverIn6, institutions.coverIn6 + 1)
    expect([at(world, 'home', 'russia'), at(world, 'home', 'tajikistan')]).toEqual([6, 5])
  })

  test.each([
    [institutions.weak, -1],
    [institutions.weak + 1, 1],
    [institutions.strong - 1, 1],
    [institutions.strong, 2],
  ])('at cohesion %i a resolution is worth %i', (csto, worth) => {
    expect(strengthOf(board({ csto }), 'csto')).toBe(worth)
  })

  test.each([
    ['a weak body’s may be worth something', 3, institutions.weakIn6, 3],
    ['or nothing', 3, institutions.weakIn6 + 1, 4],
    ['a standard one’s is worth 1', 5, 6, 3],
    ['a strong one’s 2', 8, 6, 2],
  ])('%s', (_, csto, die, opium) => {
    const world = board({ csto, opium: 4 })
    bring(world, 'russia', 'counter-narcotics')
    sit(world, 6, 6, 6, die)
    expect(at(world, 'opium')).toBe(opium)
  })
})
