import { expect, test } from 'vitest'
import { after, drafted, draftedOrders } from '../../../client/table/drafts.ts'
import { SEAT, SECTOR } from '../../../game/places.ts'
import { setUp } from '../../../game/setup.ts'
import { relation } from '../../../game/tracks.ts'

const TJ = SEAT.tajikistan
const withOrders = (...calls: string[]) => {
  const world = setUp('after-kabul', 1)
  world.tracks.funds[TJ] = 9
  world.plans[TJ] = { calls, reasons: calls.map(() => ''), sealed: false }
  return world
}

test('all drafted orders count, one after the other', () => {
  const world = withOrders('reinforce khatlon', 'reinforce gorno-badakhshan')
  const { tracks } = drafted(world, TJ)
  expect(tracks.funds[TJ]).toBe(5)
  expect(tracks.guard[SECTOR.khatlon]).toBe(world.tracks.guard[SECTOR.khatlon] + 2)
  expect(tracks.guard[SECTOR['gorno-badakhshan']]).toBe(world.tracks.guard[SECTOR['gorno-badakhshan']] + 2)
})

test('the slot left out does not count', () => {
  const world = withOrders('reinforce khatlon', '')
  expect(draftedOrders(world, TJ, 0)).toEqual([])
  expect(drafted(world, TJ, 0)).toBe(world)
})

test('nothing is changed in the view itself', () => {
  const world = withOrders('reinforce khatlon', '')
  drafted(world, TJ)
  expect(world.tracks.funds[TJ]).toBe(9)
})

test('a relation changes on both sides', () => {
  const world = setUp('after-kabul', 1)
  const at = SEAT.russia * 9 + TJ
  const so = after(world, [{ track: 'relation', at, from: 2, to: 3 }])
  expect(relation(so, SEAT.russia, TJ)).toBe(3)
  expect(relation(so, TJ, SEAT.russia)).toBe(3)
})
