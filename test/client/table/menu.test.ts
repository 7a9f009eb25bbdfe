import { expect, test } from 'vitest'
import { aimed, fieldsOf, isConsent, linesOf, valuesOf } from '../../../client/table/menu.ts'
import { MENU, meant } from '../../../game/orders.ts'
import { SEAT, SECTOR } from '../../../game/places.ts'
import { setUp } from '../../../game/setup.ts'
import type { World } from '../../../game/world.ts'

const world = (change?: (world: World) => void): World => {
  const made = setUp('after-kabul', 1)
  change?.(made)
  return made
}
const order = (seat: keyof typeof SEAT, call: string) => {
  const found = meant(SEAT[seat], call)
  if (!found) throw new Error(`${seat} has no order ${call}`)
  return found
}
const line = (made: World, seat: keyof typeof SEAT, key: string, slot = 0) =>
  linesOf(made, SEAT[seat], slot).find(each => each.key === key)

test('the list has one line for each form of the seat’s menu', () => {
  const forms = new Set(MENU[SEAT.tajikistan].map(each => each.form))
  expect(linesOf(world(), SEAT.tajikistan, 0)).toHaveLength(forms.size)
})

test('a line aims at the first target that can be written', () => {
  const made = world(({ tracks }) => {
    tracks.funds[SEAT.tajikistan] = 6
    tracks.guard[SECTOR.khatlon] = 5
  })
  expect(line(made, 'tajikistan', 'reinforce:')?.best.call).toBe('reinforce gorno-badakhshan')
})

const inFavour = 'line:for'
const against = 'line:against'

test('a word in favour goes to the nearest friend it can still help, a word against to the coldest', () => {
  const made = world()
  const keys = linesOf(made, SEAT.tajikistan, 0).map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining([inFavour, against]))
  expect(line(made, 'tajikistan', inFavour)?.best.scope.target).toBe(SEAT.russia)
  expect(line(made, 'tajikistan', against)?.best.scope.target).toBe(SEAT.pakistan)
})

test('what brings two together opens on the two coldest', () => {
  const { best } = line(world(), 'pakistan', 'broker:') ?? {}
  expect(best?.scope).toMatchObject({ target: SEAT.tajikistan, other: SEAT.taliban })
})

test('an order without means is refused, and says why', () => {
  const made = world(({ tracks }) => {
    tracks.funds[SEAT.tajikistan] = 1
  })
  expect(line(made, 'tajikistan', 'reinforce:')?.refused).toMatchObject({ code: 'funds', cost: 2, have: 1 })
})

test('an order that needs leave can be chosen before its host is asked', () => {
  const each = line(world(), 'russia', 'drill:')
  expect(each?.refused).toBeUndefined()
  expect(each?.asks).toBe(true)
})

test('a reason counts as consent only while a yes is still possible', () => {
  expect(isConsent({ code: 'ask-first' })).toBe(true)
  expect(isConsent({ code: 'refused-leave' })).toBe(false)
  expect(isConsent(undefined)).toBe(false)
})

test('changing a slot of the sentence keeps the rest', () => {
  const drill = order('russia', 'drill khatlon')
  expect(aimed(drill, 'sector', SECTOR.surkhandarya).call).toBe('drill surkhandarya')
})

test('a pair that is only named the other way round is turned', () => {
  const pairs = MENU.flat().filter(each => fieldsOf(each.form).includes('other'))
  for (const pair of pairs) {
    for (const value of valuesOf(pair, 'target')) {
      const { target, other } = aimed(pair, 'target', value).scope
      expect([target, other]).toContain(value)
    }
  }
})
