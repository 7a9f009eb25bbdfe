import { expect, test } from 'vitest'
import { SEATS } from '../../content/ids.ts'
import type { Effect, Removed } from '../../game/balance/replaying.ts'
import { best } from '../../server/balance/targets/orders.ts'

const IRAN = SEATS.indexOf('iran')

/** One use of aid in a game, and what it gained. */
const given = (turn: number, effect: number): Effect => ({
  seat: IRAN,
  turn,
  slot: 0,
  call: 'aid west',
  order: 'aid',
  effect,
})
const games = (count: number, effectsOf: (game: number) => Effect[]): Removed[] =>
  Array.from({ length: count }, (_, game) => ({ effects: effectsOf(game), skipped: 0, decisions: 100 }))
const bestOfAid = (removed: readonly Removed[]) => best({ removed }).find(({ id }) => id === 'best.aid')

test('an order is at its best where it surely gains, not where a few cases happened to', () => {
  const wild = (game: number): number => (game % 4 < 2 ? 60 : -40)
  const found = bestOfAid(
    games(80, game => [given(2, 4 + (game % 4 < 2 ? 1 : 0)), ...(game < 20 ? [given(5, wild(game))] : [])]),
  )
  expect(found?.note).toBe('iran, turn 2: aid west')
  expect(found?.measured).toBeCloseTo(4.5, 5)
  expect(found?.pass).toBe(true)
})

test('what looked best in one half of the games counts by what it brought in the other', () => {
  const found = bestOfAid(
    games(80, game => (game % 2 === 0 ? [given(2, 9), given(5, 1)] : [given(2, -1), given(5, 3)])),
  )
  // Turn 2 in the odd games, turn 5 in the even ones: neither is worth what it promised.
  expect(found?.note).toBe('iran, turn 2: aid west; iran, turn 5: aid west')
  expect(found?.measured).toBe(0)
  expect(found?.pass).toBe(false)
})

test('an order that came up too seldom is not judged', () => {
  expect(bestOfAid(games(10, () => [given(2, 9)]))?.measured).toBeUndefined()
})
