import { expect, test } from 'vitest'
import { gateLine } from '../../../client/table/gates.tsx'
import { SEAT, SECTOR } from '../../../game/places.ts'
import { setUp } from '../../../game/setup.ts'

const CLOSED = 0
const VETTED = 1
const OPEN = 2

const board = (queue: number, guard = 2) => {
  const world = setUp('after-kabul', 1)
  world.tracks.queue[SECTOR.khatlon] = queue
  world.tracks.guard[SECTOR.khatlon] = guard
  world.tracks.hosted[SEAT.tajikistan] = 0
  return world
}

test.each([
  [VETTED, '3 wait: 2 let in, 1 by the river.'],
  [CLOSED, '3 wait: 2 by the river, 1 left waiting.'],
  [OPEN, '3 wait: 3 unvetted.'],
])('policy %i says what becomes of those who wait', (policy, said) => {
  expect(gateLine(board(3), SECTOR.khatlon, policy)).toBe(said)
})

test('where nobody waits it says so, and supposes some', () => {
  expect(gateLine(board(0), SECTOR.khatlon, VETTED)).toBe('Nobody waits now. If 3 came: 2 let in, 1 by the river.')
})

test('one person stands in the singular', () => {
  expect(gateLine(board(1), SECTOR.khatlon, VETTED)).toMatch(/^1 waits:/)
})

test('where the border is not crossed there is no queue', () => {
  expect(gateLine(board(0), SECTOR.wakhan, OPEN)).toBe('Nobody crosses here.')
})
