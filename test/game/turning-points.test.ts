import { expect, test } from 'vitest'
import { SEATS } from '../../content/ids.ts'
import { play } from '../../game/play.ts'
import { setUp } from '../../game/setup.ts'
import { playMatch } from '../../game/simulate.ts'
import { without } from '../../game/turning-points.ts'
import { copy, type Decision, type World } from '../../game/world.ts'

const levels = Object.fromEntries(SEATS.map(id => [id, 'doctrine'])) as Parameters<typeof playMatch>[0]['levels']

const played = (seed: number) => {
  const decisions: Decision[] = []
  playMatch({ scenario: 'after-kabul', seed, levels, log: decisions })
  const world = setUp('after-kabul', seed)
  const starts: World[] = [copy(world)]
  const given: { turn: number; seat: number; slot: number }[] = []
  for (const decision of decisions) {
    const before = copy(world)
    play(world, decision)
    if (world.turn === before.turn && world.phase === before.phase) continue
    starts.push(copy(world))
    before.plans.forEach(({ calls }, seat) => {
      for (const slot of calls.keys()) if (calls[slot]) given.push({ turn: before.turn, seat, slot })
    })
  }
  const course = { scenario: 'after-kabul', seed, decisions, dice: starts.map(({ dice }) => dice) }
  return { course, given, final: world }
}

test('leaving out nothing gives the game as it was', () => {
  const { course, final } = played(7)
  expect(without(course, { turn: 99, seat: 0, slot: 0 })).toEqual(final)
})

test('a game without one order is played to an end, turn by turn', () => {
  const { course, given, final } = played(11)
  const ends = given.map(each => without(course, each))
  for (const end of ends) {
    expect(end.turn >= final.turn || end.ending === 'collapse').toBe(true)
    expect(end.index).toBeGreaterThanOrEqual(0)
  }
  expect(new Set(ends.map(({ index }) => index)).size).toBeGreaterThan(1)
})
