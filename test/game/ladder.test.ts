import { describe, expect, test } from 'vitest'
import type { SeatId } from '../../content/ids.ts'
import { LADDER_PRICE, PARAMETERS } from '../../content/parameters.ts'
import { climb, stepPrice } from '../../game/ladder.ts'
import { SEAT } from '../../game/places.ts'
import { at, relationOf, type Setting, table } from '../table.ts'

const { ladder } = PARAMETERS
const board = (tracks: Setting['tracks']) =>
  table({ calm: true, tracks: { inclusion: 1, credibility: 3, easier: 0, ...tracks } })

describe('the price of a step', () => {
  test.each<readonly [string, Setting['tracks'], SeatId, number]>([
    ['to contact', {}, 'iran', 1],
    ['rises with the rung', { stance: { iran: 2 } }, 'iran', 3],
    ['falls with each who stands there', { stance: { iran: 2, china: 3 } }, 'iran', 2],
    ['and not with one who stands below', { stance: { iran: 2, china: 2 } }, 'iran', 3],
    ['by a crowd at most', { stance: 5, inclusion: 1 }, 'uzbekistan', 3],
    ['falls after a joint position', { stance: { iran: 2 }, easier: 1 }, 'iran', 2],
    [
      'rises for high rungs while the cabinet is closed',
      { stance: { iran: 2 }, inclusion: 0 },
      'iran',
      3 + ladder.closed,
    ],
    ['not for low ones', { stance: { iran: 1 }, inclusion: 0 }, 'iran', 2],
    ['falls with a broad government', { stance: { iran: 2 }, inclusion: ladder.broad }, 'iran', 2],
    ['rises with distrust', { stance: { iran: 2 }, credibility: 1 }, 'iran', 3 + ladder.distrust],
    ['is steeper for Tajikistan', {}, 'tajikistan', 1 + LADDER_PRICE.tajikistan.more],
    ['is steeper for Russia at its own law', { stance: { russia: 3 } }, 'russia', 4 + LADDER_PRICE.russia.more],
    ['and not before', { stance: { russia: 2 } }, 'russia', 3],
    ['is never less than 1', { stance: { china: 5, russia: 5, pakistan: 5 }, easier: 4 }, 'iran', 1],
  ])('%s', (_, tracks, seat, price) => {
    const world = board(tracks)
    if (tracks?.stance === 5) world.tracks.stance[SEAT[seat]] = 4
    // A crowd takes three off a step to the top: 5 − 3, and one more for a broad cabinet it has not.
    expect(stepPrice(world, SEAT[seat])).toBe(tracks?.stance === 5 ? 5 - ladder.crowd : price)
  })
})

describe('a step', () => {
  test('brings Kabul nearer, and eases one’s own line', () => {
    const world = board({ stance: 2, tension: 2 })
    const before = relationOf(world, 'iran', 'taliban')
    climb(world, SEAT.iran, 1)
    expect([at(world, 'stance', 'iran'), at(world, 'tension', 'khorasan-sistan')]).toEqual([3, 1])
    expect(at(world, 'tension', 'khyber')).toBe(2)
    expect(relationOf(world, 'iran', 'taliban')).toBe(before + 1)
  })

  test.each([
    ['the first gains', 0, ladder.firstFunds, 1],
    ['the second does not', 3, 0, 0],
  ])('to a high rung: %s', (_, other, funds, cohesion) => {
    const world = board({ stance: { iran: 2, china: other } })
    climb(world, SEAT.iran, 1)
    expect([at(world, 'funds', 'iran'), at(world, 'home', 'taliban')]).toEqual([5 + funds, 5 + cohesion])
  })

  test.each([
    ['alone', {}, 4],
    ['with one', { china: 4 }, 4],
    ['in company', { china: 4, russia: 4 }, 5],
  ])('to a lonely rung %s', (_, others, home) => {
    const world = board({ stance: { iran: 3, ...others } })
    const friends = relationOf(world, 'iran', 'united-states')
    climb(world, SEAT.iran, 1)
    expect(at(world, 'home', 'iran')).toBe(home)
    expect(relationOf(world, 'iran', 'united-states')).toBe(Math.max(-3, friends - (home === 4 ? 1 : 0)))
  })

  test('down costs a friend and nothing else', () => {
    const world = board({ stance: { iran: 3 }, tension: 2 })
    const before = relationOf(world, 'iran', 'taliban')
    climb(world, SEAT.iran, -1)
    expect([at(world, 'stance', 'iran'), at(world, 'tension', 'khorasan-sistan'), at(world, 'home', 'iran')]).toEqual([
      2, 2, 5,
    ])
    expect(relationOf(world, 'iran', 'taliban')).toBe(before - 1)
  })
})
