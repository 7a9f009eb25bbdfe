import { expect, test } from 'vitest'
import { influenceOf, mapStateOf } from '../../../client/table/map-state.ts'
import { AREAS, SECTORS } from '../../../content/ids.ts'
import { influenceAt, SEAT, SECTOR } from '../../../game/places.ts'
import { setUp } from '../../../game/setup.ts'

test('the map has every area and sector of the view', () => {
  const world = setUp('after-kabul', 1)
  world.tracks.policy[SECTOR.khatlon] = 2
  world.tracks.queue[SECTOR.khatlon] = 4
  const state = mapStateOf(world)
  expect(Object.keys(state.areas)).toEqual([...AREAS])
  expect(Object.keys(state.sectors)).toEqual([...SECTORS])
  expect(state.sectors.khatlon).toMatchObject({ policy: 'open', waiting: 4, guard: world.tracks.guard[SECTOR.khatlon] })
})

test('the passes are shut in the turns of winter', () => {
  const world = setUp('after-kabul', 1)
  expect(mapStateOf(world).passShut).toBe(false)
  world.turn = 5
  expect(mapStateOf(world).passShut).toBe(true)
})

test('what the outside powers weigh stands at each republic', () => {
  const world = setUp('after-kabul', 1)
  world.influence[influenceAt(SEAT.china, SEAT.tajikistan)] = 4
  const tajikistan = influenceOf(world).find(({ at }) => at === 'tajikistan')
  expect(tajikistan?.shares.map(({ seat }) => seat)).toEqual(['russia', 'china', 'united-states'])
  expect(tajikistan?.shares[1].value).toBe(4)
})
