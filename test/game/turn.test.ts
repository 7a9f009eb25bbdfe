import { describe, expect, test } from 'vitest'
import { AGENDAS } from '../../content/agendas/index.ts'
import { SEATS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { TRACKS } from '../../content/tracks.ts'
import { pick } from '../../game/dice.ts'
import { meant } from '../../game/orders.ts'
import { CHINA, RUSSIA, SEAT, SECTOR, TAJIKISTAN } from '../../game/places.ts'
import { previewOrder } from '../../game/preview.ts'
import { isShared, mandateOf, ownPoints, PART_LIMITS, partsOf, scoresOf, winners } from '../../game/score.ts'
import { tracing } from '../../game/telling.ts'
import { total } from '../../game/tracks.ts'
import { openTurn } from '../../game/turn.ts'
import type { World } from '../../game/world.ts'
import { asked, at, decide, influenceOf, load, order, relationOf, resolveTurn, rowsOf, table } from '../table.ts'

describe('orders', () => {
  test.each([
    ['Russia', 3, 1, RUSSIA],
    ['China', 1, 3, CHINA],
    ['the first seat on a tie', 2, 2, RUSSIA],
  ])('of rivals for one sector the host’s better friend goes first: %s', (_, russia, china, payer) => {
    const world = table({
      calm: true,
      relations: [
        ['russia', 'tajikistan', russia],
        ['china', 'tajikistan', china],
      ],
    })
    order(world, 'china', 'post:partner khatlon')
    order(world, 'russia', 'post:partner khatlon')
    const told = resolveTurn(world)
    expect(world.donors[SECTOR.khatlon]).toBe(payer)
    expect(rowsOf(told, 'came-to-nothing')).toMatchObject([
      { seat: payer === RUSSIA ? CHINA : RUSSIA, data: { lack: 'works-under-way' } },
    ])
    const kept = payer === RUSSIA ? 'china' : 'russia'
    expect(at(world, 'funds', kept)).toBe(5 + at(world, 'income', kept))
  })

  test('a third order elsewhere does not come between rivals', () => {
    const world = table({
      calm: true,
      relations: [
        ['russia', 'tajikistan', 1],
        ['united-states', 'tajikistan', 3],
      ],
    })
    order(world, 'russia', 'post:partner khatlon')
    order(world, 'china', 'post:partner gorno-badakhshan')
    order(world, 'united-states', 'post:partner khatlon')
    resolveTurn(world)
    expect(world.donors[SECTOR.khatlon]).toBe(SEAT['united-states'])
    expect(world.donors[SECTOR['gorno-badakhshan']]).toBe(CHINA)
  })

  test('are carried out class by class, card by card, seat by seat', () => {
    const world = table({ calm: true, turn: 2, tracks: { hardship: 3, isis: 1, stance: 2, funds: 9 } })
    order(world, 'iran', 'trade', 'aid south')
    order(world, 'china', 'aid north', 'line:for iran')
    order(world, 'taliban', 'decree', 'sweep south')
    order(world, 'russia', 'leak', 'talks', 'aid west')
    const told = resolveTurn(world)
    expect(rowsOf(told, 'order').map(({ item }) => item)).toEqual([
      'sweep south',
      'decree',
      'talks',
      'line:for iran',
      'aid west',
      'aid north',
      'aid south',
      'trade',
      'leak',
    ])
  })

  test('what is no longer possible comes to nothing, and costs nothing', () => {
    const world = table({ calm: true, tracks: { isis: { south: 1 } } })
    order(world, 'taliban', 'sweep south')
    world.tracks.isis[5] = 0
    const told = resolveTurn(world)
    expect(rowsOf(told, 'came-to-nothing')).toMatchObject([{ item: 'sweep south', data: { lack: 'no-isis' } }])
    expect(at(world, 'funds', 'taliban')).toBe(5 + at(world, 'income', 'taliban'))
  })

  test('what has become too dear comes to nothing', () => {
    const world = table({ calm: true })
    order(world, 'iran', 'reinforce khorasan-sistan')
    world.tracks.funds[SEAT.iran] = 1
    expect(rowsOf(resolveTurn(world), 'came-to-nothing')).toMatchObject([{ data: { lack: 'means' } }])
  })

  test('what is drafted goes as written when time is up, and an empty slot stays empty', () => {
    const world = table({ calm: true })
    order(world, 'iran', 'reinforce khorasan-sistan')
    const told = resolveTurn(world)
    expect(rowsOf(told, 'order').map(({ seat }) => seat)).toEqual([SEAT.iran])
    expect(world.plans[SEAT.iran]).toEqual({ calls: ['', ''], reasons: ['', ''], sealed: false })
  })

  test('the turn resolves when the last has sealed, and a seal can be opened until then', () => {
    const world = table({ calm: true })
    for (const seat of SEATS.slice(1)) decide(world, seat, 'seal', {})
    decide(world, 'iran', 'unseal', {})
    decide(world, 'russia', 'seal', {})
    expect(world.turn).toBe(1)
    decide(world, 'iran', 'seal', {})
    expect(world.turn).toBe(2)
  })

  test('gates and opium hold from the resolution on, and not before', () => {
    const world = table({ calm: true, tracks: { opium: 3 } })
    decide(world, 'iran', 'gate', { sector: 'khorasan-sistan', policy: 'closed' })
    decide(world, 'taliban', 'opium', { rule: 'ban' })
    expect([at(world, 'policy', 'khorasan-sistan'), at(world, 'opium')]).toEqual([1, 3])
    resolveTurn(world)
    expect([at(world, 'policy', 'khorasan-sistan'), at(world, 'opium'), at(world, 'opiumRule')]).toEqual([0, 2, 2])
  })

  test('a preview says what is sure and what hangs on a die, and changes nothing', () => {
    const world = table({ calm: true, tracks: { isis: { south: 2 } } })
    const before = JSON.stringify(world)
    const sweep = meant(SEAT.taliban, 'sweep south')
    const { sure, dice } = previewOrder(world, sweep!)
    expect(sure).toEqual([{ track: 'funds', at: SEAT.taliban, from: 5, to: 3 }])
    expect(dice.map(({ in6 }) => in6)).toEqual([5])
    expect(dice[0].then.sure).toEqual([{ track: 'isis', at: 5, from: 2, to: 1 }])
    expect(dice[0].then.dice[0].in6).toBe(1)
    expect(JSON.stringify(world)).toBe(before)
  })
})

describe('consents', () => {
  test.each([
    [true, 0],
    [false, -1],
  ])('a %s answer moves relation by %i', (yes, by) => {
    const world = table({ calm: true })
    const before = relationOf(world, 'russia', 'tajikistan')
    decide(world, 'russia', 'ask', { call: 'drill khatlon' })
    decide(world, 'tajikistan', 'consent', { by: 'russia', call: 'drill khatlon', yes })
    expect(relationOf(world, 'russia', 'tajikistan')).toBe(before + by)
    expect(asked(world, 'russia', 'draft', { slot: 0, call: 'drill khatlon' })?.code).toBe(
      yes ? undefined : 'refused-leave',
    )
  })

  test('hold for the turn', () => {
    const world = table({ calm: true })
    order(world, 'russia', 'drill khatlon')
    resolveTurn(world)
    expect(influenceOf(world, 'russia', 'tajikistan')).toBe(4)
    expect(at(world, 'foreign', 'tajikistan')).toBe(1)
    expect(asked(world, 'russia', 'draft', { slot: 0, call: 'drill khatlon' })).toRefuse('ask-first')
  })
})

describe('events', () => {
  test('happen when they are drawn, the dated one first', () => {
    const world = table({ calm: true, deck: { dated: ['termez-shut'], chance: ['poppy-bought-up'] } })
    resolveTurn(world)
    expect(world.events.map(({ id }) => id)).toEqual(['termez-shut', 'poppy-bought-up'])
    expect([at(world, 'policy', 'surkhandarya'), at(world, 'opium'), world.gates[SECTOR.surkhandarya]]).toEqual([
      0, 1, 0,
    ])
  })

  test.each([
    ['what the seat chose', 'let-go', 1, 4],
    ['the first option where it does not choose', undefined, -1, 2],
  ])('of a choice stands %s', (_, option, opened, credibility) => {
    const world = table({ calm: true, events: ['torkham-exit'], tracks: { credibility: 3 } })
    if (option) decide(world, 'taliban', 'choose', { event: 'torkham-exit', option })
    expect(world.events[0].chosen).toBe(opened)
    expect(at(world, 'credibility')).toBe(option ? 4 : 3)
    resolveTurn(world)
    expect(at(world, 'credibility')).toBe(credibility)
  })
})

describe('cables', () => {
  test('each seat gets one a turn, true, and never about itself', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const world = table({ seed, tracks: { cells: { iran: 1 } } })
      openTurn(world, 2)
      const cables = world.cables.filter(({ turn }) => turn === 2)
      expect(cables.map(({ to }) => to)).toEqual(SEATS.map((_, seat) => seat))
      for (const { to, about, other, kind, item } of cables) {
        expect([about, other]).not.toContain(to)
        if (kind === 'agenda') expect(item).toBe(world.agendas[about])
        if (kind === 'cell') expect(world.tracks.cells[about]).toBeGreaterThan(0)
      }
    }
  })

  test('a covert order of the turn before can be in one', () => {
    const found = new Set<string>()
    for (let seed = 1; seed <= 60; seed++) {
      const world = table({ seed, calm: true, agendas: Object.fromEntries(SEATS.map(id => [id, ''])) })
      order(world, 'tajikistan', 'shelter')
      resolveTurn(world)
      for (const { kind, about, item } of world.cables) if (kind === 'covert') found.add(`${about} ${item}`)
    }
    expect([...found]).toEqual([`${TAJIKISTAN} shelter`])
  })

  test('one can be shown on, by who has it or was shown it', () => {
    const world = table()
    decide(world, 'russia', 'show', { cable: 0, to: 'iran' })
    decide(world, 'iran', 'show', { cable: 0, to: 'china' })
    expect(world.cables[0].shown).toEqual([SEAT.iran, SEAT.china])
    expect(asked(world, 'pakistan', 'show', { cable: 0, to: 'china' })).toRefuse('no-such-cable')
  })
})

test('a message to oneself alone stays a note, and never goes to all', () => {
  const world = table()
  decide(world, 'iran', 'say', { to: ['iran'], text: 'Remember the gate.' })
  expect(world.messages[0].to).toEqual([SEAT.iran])
})

describe('the index', () => {
  const { index } = PARAMETERS
  test.each([
    ['stability', { home: { uzbekistan: 1, tajikistan: 2, turkmenistan: 3 } }, 0, 6],
    ['stability at most', { home: 10 }, 0, 30],
    ['hardship', { hardship: 3 }, 1, index.hardship - 18],
    ['no hardship: 25 at most', { hardship: 0 }, 1, 25],
    ['hardship at its worst', { hardship: 6 }, 1, Math.max(0, index.hardship - 36)],
    ['isis', { isis: 1 }, 2, index.isis - 6],
    ['isis at its worst', { isis: 5 }, 2, 0],
    ['tension', { tension: { khatlon: 4 } }, 3, index.tension - 4],
    ['unmanaged', { unmanaged: { iran: 2 } }, 4, index.unmanaged - 4],
    ['unmanaged, of neighbours alone', { unmanaged: { russia: 9 } }, 4, index.unmanaged],
    ['institutions, rounded down', { csto: 4, sco: 5 }, 5, 4],
  ] as const)('%s', (_, tracks, part, points) => {
    const world = table({ calm: true, tracks })
    expect(partsOf(world)[part]).toBe(points)
  })

  test('is the sum of its parts, 100 at most', () => {
    expect(total([...PART_LIMITS])).toBe(100)
    const world = table()
    expect(world.index).toBe(total(world.parts))
    for (const [i, part] of world.parts.entries()) expect(part).toBeLessThanOrEqual(PART_LIMITS[i])
  })
})

describe('the end', () => {
  const { score } = PARAMETERS
  test('comes by collapse, in that turn', () => {
    const world = table({ calm: true, tracks: { home: 0, hardship: 6, isis: 5, tension: 4 } })
    const told = resolveTurn(world)
    expect([world.phase, world.ending, world.turn]).toEqual(['over', 'collapse', 1])
    expect(rowsOf(told, 'collapse')).toHaveLength(1)
  })

  test('comes after the last turn', () => {
    const world = table({ calm: true, scenario: 'first-orders', turn: 2 })
    resolveTurn(world)
    expect([world.phase, world.ending]).toEqual(['over', 'completed'])
  })

  const plain = { tracks: { tension: 3 } } as const
  test.each([
    ['a collapse costs all', 'collapse', score.resentedBelow, score.collapse],
    ['shared success gives all', 'completed', score.sharedFrom, score.shared],
    ['one less gives nothing', 'completed', score.sharedFrom - 1, 0],
    ['and not where the region fell', 'collapse', score.sharedFrom, score.collapse],
  ] as const)('%s', (_, ending, index, common) => {
    const world = table(plain)
    world.ending = ending
    world.index = index
    expect(scoresOf(world)).toEqual(SEATS.map((_, seat) => ownPoints(world, seat) + common))
    expect(isShared(world)).toBe(common > 0)
  })

  test.each([
    ['in a region that fares badly', score.resentedBelow - 1, score.resented],
    ['not where it fares better', score.resentedBelow, 0],
  ])('a leader far ahead is resented %s', (_, index, by) => {
    const world = boardWithLeader(score.resentedLead)
    world.ending = 'completed'
    world.index = index
    const own = SEATS.map((_, seat) => ownPoints(world, seat))
    const resented = own.indexOf(Math.max(...own))
    expect(scoresOf(world)).toEqual(own.map((each, seat) => each + (seat === resented ? by : 0)))
  })

  test('a goal is worth 0 to 20, an agenda adds to it, a tie is shared', () => {
    const world = table()
    for (let seat = 0; seat < SEATS.length; seat++) {
      for (const { points, most } of mandateOf(world, seat)) {
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(most)
      }
      expect(Object.keys(AGENDAS[SEATS[seat]])).toContain(world.agendas[seat])
    }
    expect(winners([3, 9, 9, 1, 1, 1, 1, 1, 1])).toEqual(['china', 'uzbekistan'])
  })

  test('what a value is worth is the scenario’s own', () => {
    const world = table()
    const inWinter = { ...world, scenario: 'winter' }
    const lesson = { ...world, scenario: 'first-orders' }
    const all = (each: World) => SEATS.map((_, seat) => mandateOf(each, seat))
    const [standard, winter] = [all(world).flat(), all(inWinter).flat()]
    expect(winter.map(({ value }) => value)).toEqual(standard.map(({ value }) => value))
    expect(winter.map(({ points }) => points)).not.toEqual(standard.map(({ points }) => points))
    expect(all(lesson)).toEqual(all(world))
  })

  test('told or not, all dice fall the same', () => {
    const [one, two] = [table({ seed: 9 }), table({ seed: 9 })]
    load(one, [1, 2, 3])
    load(two, [1, 2, 3])
    decide(one, 'control', 'end', {}, tracing())
    decide(two, 'control', 'end', {})
    expect(one).toEqual(two)
  })
})

/** Some board, of many, on which one seat is so far ahead. */
const boardWithLeader = (lead: number) => {
  for (let seed = 1; seed < 1000; seed++) {
    const world = table({ seed, agendas: Object.fromEntries(SEATS.map(id => [id, ''])) })
    for (const track of ['home', 'sovereignty', 'funds', 'hardship', 'isis', 'tension', 'stance'] as const)
      for (let i = 0; i < world.tracks[track].length; i++) world.tracks[track][i] = pick(world, TRACKS[track].max + 1)
    const [first, second] = SEATS.map((_, seat) => ownPoints(world, seat)).sort((a, b) => b - a)
    if (first - second >= lead) return world
  }
  throw new Error('Nobody leads anywhere')
}
