import { describe, expect, test } from 'vitest'
import { SEATS, type SectorId } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { AREA, NEIGHBOUR, SEAT, SECTOR } from '../../game/places.ts'
import { cross, passage } from '../../game/systems/crossing.ts'
import { departures, displace } from '../../game/systems/displacement.ts'
import { spreadHardship } from '../../game/systems/hardship.ts'
import { weighHome } from '../../game/systems/home.ts'
import { earnAndBuild } from '../../game/systems/income.ts'
import { cellIn6, infiltrate } from '../../game/systems/infiltration.ts'
import { rise } from '../../game/systems/insurgency.ts'
import { traffic, trafficIn6 } from '../../game/systems/narcotics.ts'
import { strain } from '../../game/systems/tension.ts'
import { total } from '../../game/tracks.ts'
import { at, diceUsed, relationOf, type Setting, strike, table } from '../table.ts'

type Tracks = NonNullable<Setting['tracks']>
/** A board without pressure but for what is said. */
const calm = (tracks: Tracks = {}, setting: Setting = {}) => table({ ...setting, calm: true, tracks })

describe('1. hardship', () => {
  const { perFrozen, winter } = PARAMETERS.hardship
  test.each([
    ['by the plain course of things', 0, { hunger: 2 }, 2],
    ['more with frozen money', 3, { hunger: 2 }, 2 + 3 * perFrozen],
    ['no more for it while stores last', 3, { hunger: 2, stores: true }, 2],
    ['more in winter', 0, { hunger: 2, winter: true }, 2 + winter],
    ['twice in an area where all have had their turn', 3, { hunger: 5 }, 5 + 3 * perFrozen],
  ] as const)('spreads %s', (_, frozen, turn, areas) => {
    const world = calm({ frozen })
    spreadHardship(world, turn)
    expect(total(world.tracks.hardship)).toBe(areas)
  })

  test('goes round the map from the die, past areas that can get no worse', () => {
    const world = calm({ hardship: { south: 6 } }, { dice: [6] })
    spreadHardship(world, { hunger: 2 })
    expect(world.tracks.hardship.slice(0, 2)).toEqual([1, 1])
    expect(at(world, 'hardship', 'south')).toBe(6)
  })

  test.each([
    ['where it is contested', 1, PARAMETERS.hardship.fightingIn6, 1],
    ['not past its odds', 1, PARAMETERS.hardship.fightingIn6 + 1, 0],
    ['not where the Taliban hold it', 0, 1, 0],
  ])('fighting adds to it %s', (_, control, face, more) => {
    const world = calm({ control: { south: control }, violence: { south: 1 } }, { dice: [1, face] })
    spreadHardship(world, { hunger: 1 })
    expect(at(world, 'hardship', 'south')).toBe(more)
  })
})

describe('2. displacement', () => {
  const { threshold, strongIsis } = PARAMETERS.displacement
  const from = threshold.west
  test.each([
    [from, {}, 0],
    [from + 1, {}, 0],
    [from + 2, {}, 1],
    [from + 1, { violence: { west: 1 } }, 1],
    [from + 1, { control: { west: 2 } }, 1],
    [from + 1, { isis: { west: strongIsis } }, 1],
    [from + 1, { isis: { west: strongIsis - 1 } }, 0],
    [from + 4, {}, 2],
  ])('hardship %i with %o sends %i', (hardship, more, people) => {
    expect(departures(calm({ hardship: { west: hardship }, ...more }), AREA.west)).toBe(people)
  })

  test('from the north few set out: hunger alone sends nobody', () => {
    expect(departures(calm({ hardship: { north: 6 } }), AREA.north)).toBe(0)
    expect(departures(calm({ hardship: { north: 6 }, violence: { north: 1 } }), AREA.north)).toBe(1)
  })

  test.each([
    ['the more open gate', { policy: { surkhandarya: 1, khatlon: 2 } }, 'khatlon'],
    ['the shorter queue of two alike', { policy: 1, queue: { surkhandarya: 1 } }, 'khatlon'],
    ['the first in their way where all is alike', { policy: 1 }, 'surkhandarya'],
  ] as const)('people choose %s', (_, tracks, goal) => {
    const world = calm({ hardship: { north: 6 }, violence: { north: 1 }, ...tracks })
    const before = at(world, 'queue', goal)
    displace(world)
    expect(at(world, 'queue', goal)).toBe(before + 1)
  })

  test.each([
    ['closed', 0, 'khyber'],
    ['open', 2, 'surkhandarya'],
  ] as const)('a flight needs the host’s consent: Termez %s', (_, policy, goal) => {
    const world = calm({ hardship: { 'kabul-east': 4 }, policy: { khyber: 0, surkhandarya: policy } })
    displace(world)
    expect(at(world, 'queue', goal)).toBeGreaterThan(0)
  })

  test('no die decides it', () => {
    const world = calm({ hardship: 6 })
    expect(diceUsed(world, () => displace(world))).toBe(0)
  })
})

describe('3. crossing', () => {
  const strong = PARAMETERS.crossing.strongGuard
  test.each([
    // sector, policy, guard, room, queue, managed, unmanaged, left
    ['open lets all in unvetted', 'khatlon', 2, 5, 9, 4, 0, 4, 0],
    ['vetted lets in what the guard can handle', 'khatlon', 1, 2, 9, 4, 2, 1, 1],
    ['vetted lets in what there is room for', 'khatlon', 1, 2, 1, 4, 1, 2, 1],
    ['vetted without room is closed', 'khatlon', 1, 2, 0, 4, 0, 2, 2],
    ['vetted with all handled', 'khatlon', 1, 2, 9, 2, 2, 0, 0],
    ['closed lets in none, half take the river', 'khatlon', 0, 2, 9, 4, 0, 2, 2],
    ['of an odd number the greater half', 'khatlon', 0, 2, 9, 3, 0, 2, 1],
    ['a strong guard stops one', 'khatlon', 0, strong, 9, 4, 0, 1, 3],
    ['one less than strong stops none', 'khatlon', 0, strong - 1, 9, 4, 0, 2, 2],
    ['over a long line the whole rest goes through', 'khyber', 0, 2, 9, 4, 0, 4, 0],
    ['over a long line, past a strong guard, all but one', 'khyber', 0, strong, 9, 4, 0, 3, 1],
    ['nobody waits', 'khatlon', 0, strong, 9, 0, 0, 0, 0],
  ] as const)('%s', (_, sector, policy, guard, room, queue, managed, unmanaged, left) => {
    const world = calm({ policy, guard, room, queue: { [sector]: queue } })
    expect(passage(world, SECTOR[sector])).toEqual({ managed, unmanaged, left })
    cross(world)
    const owner = sector === 'khyber' ? 'pakistan' : 'tajikistan'
    expect(at(world, 'hosted', owner)).toBe(managed + unmanaged)
    expect(at(world, 'unmanaged', owner)).toBe(unmanaged)
  })

  test('no more than the queue’s length goes on waiting', () => {
    const world = calm({ policy: 0, guard: 2, queue: { 'mary-lebap': 9 } })
    cross(world)
    expect(at(world, 'queue', 'mary-lebap')).toBe(PARAMETERS.crossing.queueKept)
  })

  test.each([
    ['to the next that has not', 1, 1, 1],
    ['to none where all have', 0, 2, 0],
  ] as const)('a neighbour that closes moves its queue %s', (_, policy, left, moved) => {
    const tracks = { policy: { khatlon: 0, 'gorno-badakhshan': policy, surkhandarya: 0 }, queue: { khatlon: 4 } }
    const world = calm(tracks)
    cross(world)
    expect([at(world, 'queue', 'khatlon'), at(world, 'queue', 'gorno-badakhshan')]).toEqual([left, moved])
  })

  test('nobody crosses at the Wakhan', () => {
    const world = calm({ policy: 2, queue: { wakhan: 3 } })
    cross(world)
    expect(at(world, 'queue', 'wakhan')).toBe(3)
  })
})

describe('4. infiltration', () => {
  const { isisNeeded, strongIsis, credibleFrom, friendlyRung } = PARAMETERS.infiltration
  const beside = (isis: number): Tracks => ({ isis: { north: isis } })
  const here: Tracks = { unmanaged: { uzbekistan: 2 }, credibility: 2, stance: 0, ...beside(isisNeeded) }
  test.each([
    ['two came unmanaged', {}, 2],
    ['one came', { unmanaged: { uzbekistan: 1 } }, 1],
    ['a great many count as three', { unmanaged: { uzbekistan: 9 } }, PARAMETERS.infiltration.most],
    ['nobody came unmanaged', { unmanaged: 0, hosted: 30 }, 0],
    ['there is little ISIS beyond the line', beside(isisNeeded - 1), 0],
    ['there is strong ISIS', beside(strongIsis), 3],
    ['a drill shields it', { shield: { surkhandarya: 1 } }, 1],
    ['the drill is over', { shield: { surkhandarya: 0 } }, 2],
    ['Kabul has given its word', { assured: 1 }, 1],
    ['the SCO shares what it knows', { intelligence: 1 }, 1],
    ['Kabul is credible and stood with', { credibility: credibleFrom, stance: { uzbekistan: friendlyRung } }, 1],
    ['Kabul is credible alone', { credibility: credibleFrom }, 2],
  ] as const)('faces where %s', (_, tracks, in6) => {
    expect(cellIn6(calm({ ...here, ...tracks } as Tracks), SEAT.uzbekistan)).toBe(in6)
  })

  test('the SCO’s intelligence is none of Turkmenistan’s', () => {
    const world = calm({ unmanaged: 2, isis: 3, intelligence: 1 })
    expect(cellIn6(world, SEAT.turkmenistan)).toBe(cellIn6(world, SEAT.uzbekistan) + 1)
  })

  test('intelligence by agreement counts', () => {
    const world = calm(here)
    strike(world, 'russia', 'uzbekistan', [{ clause: 'intelligence', from: 'russia', turns: 2 }])
    expect(cellIn6(world, SEAT.uzbekistan)).toBe(1)
  })

  test('where nobody came unmanaged nothing is rolled, whatever else there is', () => {
    const world = calm({ isis: 5, hosted: 30, queue: 9, unmanaged: 0 })
    expect(diceUsed(world, () => infiltrate(world))).toBe(0)
    expect(total(world.tracks.cells)).toBe(0)
  })

  test.each([
    ['comes', [2, 6, 6], 1],
    ['does not', [3, 6], 0],
  ])('a cell %s', (_, dice, cells) => {
    const world = calm(here, { dice })
    infiltrate(world)
    expect(at(world, 'cells', 'uzbekistan')).toBe(cells)
  })

  test.each([
    ['strikes', 1, 1, 3, 0, 1],
    ['waits', 1, 2, 5, 1, 0],
    ['of three strikes on two faces', 3, 2, 3, 2, 1],
  ])('a hidden cell %s', (_, cells, face, home, left, abroad) => {
    const world = calm({ cells: { iran: cells } }, { dice: [face] })
    infiltrate(world)
    expect([at(world, 'home', 'iran'), at(world, 'cells', 'iran'), at(world, 'abroad')]).toEqual([home, left, abroad])
  })

  test.each([
    ['two unmanaged in a republic', { uzbekistan: 2 }, 1, 4],
    ['on one face alone', { uzbekistan: 2 }, 2, 5],
    ['not one', { uzbekistan: 1 }, 1, 5],
    ['not from Iran', { iran: 9 }, 1, 5],
  ])('over the steppe: %s', (_, unmanaged, face, support) => {
    const world = calm({ unmanaged: { ...unmanaged } }, { dice: [face] })
    infiltrate(world)
    expect(at(world, 'home', 'russia')).toBe(support)
  })
})

describe('5. narcotics', () => {
  test.each([
    [3, 2, {}, 1],
    [5, 2, {}, 2],
    [3, 3, {}, 0],
    [5, 0, {}, 3],
    [5, 0, { policed: 1 }, 0],
    [5, 0, { operation: 1 }, 0],
  ])('opium %i against guard %i with %o: %i faces', (opium, guard, more, in6) => {
    expect(trafficIn6(calm({ opium, guard, ...more }), SEAT.tajikistan)).toBe(in6)
  })

  test('the lowest guard on a line counts', () => {
    expect(trafficIn6(calm({ opium: 3, guard: { khatlon: 5, 'gorno-badakhshan': 0 } }), SEAT.tajikistan)).toBe(2)
  })

  test.each([
    ['rots what lies on its road', 1, 4],
    ['or passes unseen', 2, 5],
  ])('opium feeds Kabul, and %s', (_, face, home) => {
    const world = calm({ opium: 3, guard: 3, post: 3 }, { dice: [face, 6, 6, 6, 6] })
    world.tracks.guard[SECTOR.surkhandarya] = 2
    traffic(world)
    expect(at(world, 'funds', 'taliban')).toBe(5 + Math.floor(3 / PARAMETERS.narcotics.share))
    expect(at(world, 'home', 'uzbekistan')).toBe(home)
  })
})

describe('6. insurgency', () => {
  const { growAt, attackFrom, raidFrom, raidGuard, weakCohesion } = PARAMETERS.insurgency
  test.each([
    ['grows on hardship', 4, growAt - 4, 5, 2],
    ['not below its number', 4, growAt - 5, 5, 1],
    ['more easily on a split in Kabul', 4, growAt - 5, weakCohesion, 2],
  ])('ISIS %s', (_, hardship, face, cohesion, isis) => {
    const world = calm(
      { isis: { south: 1 }, hardship: { south: hardship }, home: { taliban: cohesion } },
      { dice: [1, face, 6, 6, 6] },
    )
    rise(world)
    expect(at(world, 'isis', 'south')).toBe(isis)
  })

  test('where there is none it grows in Kabul and the east alone', () => {
    const world = calm({ hardship: 6 }, { dice: [6] })
    rise(world)
    expect(world.tracks.isis).toEqual([0, 0, 0, 0, 1, 0])
  })

  test.each([
    ['from its strength', attackFrom, [1, 1, attackFrom], 1],
    ['not past its odds', attackFrom, [1, 1, attackFrom + 1], 0],
    ['not below', attackFrom - 1, [1, 1, 1], 0],
  ])('it attacks %s', (_, isis, dice, attacks) => {
    const world = calm({ isis: { south: isis } }, { dice })
    rise(world)
    expect([at(world, 'violence', 'south'), at(world, 'attacks')]).toEqual([attacks, attacks])
  })

  test.each([
    ['breaks an assurance', 1, [1, 1, 6, PARAMETERS.insurgency.raidIn6], 0, 1, -2],
    ['hurts where none stood', 0, [1, 1, 6, PARAMETERS.insurgency.raidIn6], 0, 3, 0],
    ['does not come every time', 1, [1, 1, 6, PARAMETERS.insurgency.raidIn6 + 1], 1, 3, 0],
  ])('a raid %s', (_, assured, dice, stands, credibility, friends) => {
    const world = calm(
      {
        isis: { 'north-west': raidFrom },
        guard: { 'mary-lebap': raidGuard },
        assured: { turkmenistan: assured },
        credibility: 3,
      },
      { dice, relations: [['turkmenistan', 'taliban', 0]] },
    )
    rise(world)
    expect(at(world, 'assured', 'turkmenistan')).toBe(stands)
    expect(at(world, 'credibility')).toBe(credibility)
    expect(relationOf(world, 'turkmenistan', 'taliban')).toBe(friends)
  })

  test.each([
    ['guard', { guard: { 'mary-lebap': raidGuard + 1 } }],
    ['a drill', { guard: { 'mary-lebap': raidGuard }, shield: { 'mary-lebap': 1 } }],
    ['too little ISIS', { guard: { 'mary-lebap': raidGuard }, isis: { 'north-west': raidFrom - 1 } }],
  ] as const)('%s keeps raids away', (_, tracks) => {
    const world = calm({ isis: { 'north-west': raidFrom }, ...tracks } as Tracks, { dice: [1, 1, 6, 1] })
    rise(world)
    expect(at(world, 'abroad')).toBe(0)
  })

  test('fighting counts once', () => {
    const world = calm({ violence: 1 }, { dice: [1] })
    rise(world)
    expect(world.tracks.violence).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('many attacks shake Kabul', () => {
    const world = calm({ isis: { north: 5, 'north-west': 5, south: 5 }, guard: 5 }, { dice: [1, 1, 1, 1, 1, 6, 1, 1] })
    rise(world)
    expect([at(world, 'attacks'), at(world, 'home', 'taliban')]).toEqual([3, 4])
  })
})

describe('7. tension', () => {
  const { clashIn6, coolIn6, after } = PARAMETERS.tension
  test.each([
    ['clashes at the top', 4, clashIn6, after, 1],
    ['or holds there', 4, clashIn6 + 1, 4, 0],
    ['cools below', 3, coolIn6, 2, 0],
    ['or stays', 3, coolIn6 + 1, 3, 0],
  ])('a line %s', (_, tension, face, then, clashes) => {
    const world = calm({ tension: { surkhandarya: tension } }, { dice: [face] })
    const friends = relationOf(world, 'uzbekistan', 'taliban')
    strain(world)
    expect([at(world, 'tension', 'surkhandarya'), at(world, 'clashes')]).toEqual([then, clashes])
    expect(at(world, 'home', 'uzbekistan')).toBe(5 - 2 * clashes)
    expect(at(world, 'home', 'taliban')).toBe(5 - clashes)
    expect(relationOf(world, 'uzbekistan', 'taliban')).toBe(friends - clashes)
    expect(at(world, 'violence', 'north')).toBe(clashes)
  })

  test('a quiet line rolls nothing', () => {
    const world = calm()
    expect(diceUsed(world, () => strain(world))).toBe(0)
  })
})

describe('8. home', () => {
  const { crowdedBy, lowSovereignty, fearIsis, fearGuard, easeFrom, recoverIn6 } = PARAMETERS.home
  const calmHome: Tracks = { sovereignty: 5, room: 3, foreign: 9, unmanaged: 0 }
  test.each([
    ['nothing', {}, 0],
    ['as many as there is room for', { hosted: { uzbekistan: 3 } }, 0],
    ['one too many', { hosted: { uzbekistan: 4 } }, -1],
    ['a crowd', { hosted: { uzbekistan: 3 + crowdedBy } }, -2],
    ['an empty purse', { funds: { uzbekistan: 0 } }, -1],
    ['strings', { sovereignty: { uzbekistan: lowSovereignty } }, -1],
    ['almost strings', { sovereignty: { uzbekistan: lowSovereignty + 1 } }, 0],
    ['unmanaged people', { unmanaged: { uzbekistan: PARAMETERS.home.unmanaged } }, -1],
    ['fear', { isis: { north: fearIsis }, guard: { surkhandarya: fearGuard } }, -1],
    ['no fear behind a guard', { isis: { north: fearIsis }, guard: { surkhandarya: fearGuard + 1 } }, 0],
    ['no fear of a few', { isis: { north: fearIsis - 1 }, guard: { surkhandarya: fearGuard } }, 0],
  ] as const)('%s', (_, tracks, by) => {
    const world = calm({ ...calmHome, ...tracks } as Tracks)
    weighHome(world)
    expect(at(world, 'home', 'uzbekistan')).toBe(5 + by)
  })

  test('what is very good fades', () => {
    const world = calm({ ...calmHome, home: { uzbekistan: easeFrom, russia: easeFrom, iran: easeFrom - 1 } })
    weighHome(world)
    expect([at(world, 'home', 'uzbekistan'), at(world, 'home', 'russia'), at(world, 'home', 'iran')]).toEqual([
      easeFrom - 1,
      easeFrom - 1,
      easeFrom - 1,
    ])
  })

  test.each([
    ['comes back', recoverIn6, 0, 6],
    ['or not', recoverIn6 + 1, 0, 5],
    ['not where others gave orders this turn', recoverIn6, 1, 5],
  ])('sovereignty %s', (_, face, foreign, sovereignty) => {
    const world = calm({ ...calmHome, foreign: { uzbekistan: foreign } }, { dice: [face] })
    weighHome(world)
    expect(at(world, 'sovereignty', 'uzbekistan')).toBe(sovereignty)
  })
})

describe('9. works, wear, income', () => {
  test.each([
    ['a turn before they are done', 2, 1, 2, 5],
    ['when they are done', 1, 0, 3, 6],
  ])('works %s', (_, works, left, post, home) => {
    const world = calm({ works: { khatlon: works } })
    world.donors[SECTOR.khatlon] = SEAT.china
    earnAndBuild(world)
    expect([at(world, 'works', 'khatlon'), at(world, 'post', 'khatlon'), at(world, 'home', 'tajikistan')]).toEqual([
      left,
      post,
      home,
    ])
    expect(world.donors[SECTOR.khatlon]).toBe(works === 1 ? -1 : SEAT.china)
  })

  test.each([
    ['wears down to the post, one a turn', 5, 2, 4],
    ['stands at the post', 2, 2, 2],
    ['is raised to the post', 0, 2, 2],
  ])('guard %s', (_, guard, post, then) => {
    const world = calm({ guard, post })
    earnAndBuild(world)
    expect(world.tracks.guard).toEqual(Array(8).fill(then))
  })

  test('funds by income, capital by a calm home', () => {
    const { capital, contentFrom } = PARAMETERS.income
    const world = calm({ income: 2, home: { iran: contentFrom, china: contentFrom - 1 } })
    earnAndBuild(world)
    expect([at(world, 'funds', 'iran'), at(world, 'capital', 'iran')]).toEqual([7, 6 + capital])
    expect([at(world, 'funds', 'china'), at(world, 'capital', 'china')]).toEqual([7, 5 + capital])
  })

  test.each([
    [0, 0],
    [PARAMETERS.income.linksPerFund - 1, 0],
    [PARAMETERS.income.linksPerFund, 1],
  ])('%i links of trade bring Kabul %i', (links, more) => {
    const trade = Object.fromEntries(NEIGHBOUR.slice(0, links).map(seat => [SEATS[seat], 1]))
    const world = calm({ income: 1, trade })
    earnAndBuild(world)
    expect(at(world, 'funds', 'taliban')).toBe(6 + more)
  })

  test('no die decides it', () => {
    const world = calm()
    expect(diceUsed(world, () => earnAndBuild(world))).toBe(0)
  })
})

/** The gate is the lesson: the same queue before the three policies. */
test.each([
  ['khatlon', 2],
  ['surkhandarya', 3],
] as const)(
  'vetting lets fewer in unmanaged than closing, and closing fewer than opening, at %s',
  (sector: SectorId, guard) => {
    const unmanaged = [0, 1, 2].map(policy => {
      const world = calm({ policy, guard, room: 9, queue: { [sector]: 5 } })
      return passage(world, SECTOR[sector]).unmanaged
    })
    expect(unmanaged[1]).toBeLessThan(unmanaged[0])
    expect(unmanaged[0]).toBeLessThan(unmanaged[2])
  },
)
