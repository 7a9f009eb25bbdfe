import { expect, test } from 'vitest'
import { POLICIES, SEATS } from '../../content/ids.ts'
import { LEVELS } from '../../game/balance/games.ts'
import { change, nameOfOpening, openingsOf } from '../../game/balance/openings.ts'
import { played, rolledAgain } from '../../game/balance/replaying.ts'
import { newcomersIn, type Player, playersAt } from '../../game/balance/table.ts'
import { CROSSED, LINES } from '../../game/places.ts'
import { setUp } from '../../game/setup.ts'
import { playMatch, tally } from '../../game/simulate.ts'
import { again } from '../../game/turning-points.ts'
import { copy, type Decision } from '../../game/world.ts'

const SCENARIO = 'after-kabul'

const play = (all: Player, seed = 3) => {
  const log: Decision[] = []
  const counts = tally()
  const world = playMatch({ scenario: SCENARIO, seed, levels: LEVELS, policies: playersAt({ all }, seed), log, counts })
  return { world, log, dropped: counts.dropped }
}

test.each(['vetted', 'closed', 'open'] as const)('with all gates %s, every sector ends so', gate => {
  const { world } = play(gate)
  for (const line of LINES.flat()) if (CROSSED[line]) expect(world.tracks.policy[line]).toBe(POLICIES.indexOf(gate))
})

test('those who cooperate speak against nobody, vet at every gate, and decide nothing illegal', () => {
  const { world, log, dropped } = play('cooperate')
  const calls = log.flatMap(({ move, args }) => (move === 'draft' ? [(args as { call: string }).call] : []))
  expect(calls.length).toBeGreaterThan(50)
  expect(
    calls.filter(call => /^(line:against|shelter|leak|drill|arms|decree|finish|assets:freeze)/.test(call)),
  ).toEqual([])
  expect(new Set(LINES.flat().map(line => world.tracks.policy[line]))).toEqual(new Set([1]))
  expect(dropped).toBeLessThan(5)
})

test('a race up the ladder ends higher than doctrine does', () => {
  const rungs = (all: Player): number => play(all).world.tracks.stance.reduce((sum, rung) => sum + rung, 0)
  expect(rungs('climb')).toBeGreaterThan(rungs('doctrine') + 3)
})

test('one seat may play otherwise, the rest as all', () => {
  const [others, one] = [
    playersAt({ all: 'doctrine' }, 1),
    playersAt({ all: 'doctrine', one: { seat: 'iran', plays: 'pass' } }, 1),
  ]
  expect(SEATS.filter((_, seat) => others[seat] !== one[seat])).toEqual(['iran'])
})

test('newcomers are as many as were asked for, drawn by the seed, and every seat has its turn', () => {
  expect(newcomersIn(5, 3)).toEqual(newcomersIn(5, 3))
  const drawn = Array.from({ length: 60 }, (_, seed) => newcomersIn(seed, 3))
  for (const seats of drawn) expect(new Set(seats).size).toBe(3)
  expect(new Set(drawn.flat()).size).toBe(SEATS.length)
  expect(newcomersIn(1, 9)).toEqual(SEATS.map((_, seat) => seat))
})

test.each(['after-kabul', 'winter'])(
  'in %s each opening moves its own number by one, and has a name of its own',
  scenario => {
    const OPENINGS = openingsOf(scenario)
    expect(new Set(OPENINGS.map(nameOfOpening)).size).toBe(OPENINGS.length)
    for (const opening of OPENINGS) {
      const [before, after] = [setUp(scenario, 1), setUp(scenario, 1)]
      change(after, opening)
      const numbers = ({ tracks, relation, influence }: typeof before) => [
        ...Object.values(tracks).flat(),
        ...relation,
        ...influence,
      ]
      const [was, is] = [numbers(before), numbers(after)]
      const moved = is.flatMap((number, i) => (number === was[i] ? [] : [number - was[i]]))
      // An event of the first turn may have moved it to the end of its scale already; a relation has two sides.
      expect([[], [opening.by], [opening.by, opening.by]], nameOfOpening(opening)).toContainEqual(moved)
    }
  },
)

test('a game played again with its own dice is the same game, and nothing in it is illegal', () => {
  const { course, world } = played(SCENARIO, 12)
  expect(again(course)).toEqual({ world: copy(world), skipped: 0 })
})

test('the same decisions under other dice come to other scores', () => {
  const { scores, decisions } = rolledAgain({ scenario: SCENARIO, sets: 4 }, 12)
  expect(new Set(scores.map(each => each.join())).size).toBe(4)
  expect(decisions).toBeGreaterThan(400)
})
