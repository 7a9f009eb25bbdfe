import { expect, test } from 'vitest'
import { mapStateOf } from '../../../client/table/map-state.ts'
import { AREAS, SECTORS } from '../../../content/ids.ts'
import { SECTOR } from '../../../game/places.ts'
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
