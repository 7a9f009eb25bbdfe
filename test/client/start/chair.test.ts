import { describe, expect, test } from 'vitest'
import { addressOf, chairOf, STANDARD } from '../../../client/start/chair.ts'

const asked = (query: string) => chairOf(new URLSearchParams(query))

describe('an address of a new game', () => {
  test.each([
    ['nothing asked', '', STANDARD],
    ['a seat', 'seat=iran', { ...STANDARD, seat: 'iran' }],
    ['a seed', 'seed=4294967295', { ...STANDARD, seed: 4_294_967_295 }],
    ['the lesson', 'scenario=first-orders', { ...STANDARD, scenario: 'first-orders' }],
    [
      'all',
      'scenario=after-kabul&seat=china&level=novice&seed=7',
      { scenario: 'after-kabul', seat: 'china', level: 'novice', seed: 7 },
    ],
  ])('%s', (_, query, chair) => {
    expect(asked(query)).toEqual(chair)
  })

  test.each([
    ['scenario=waterloo', { what: 'scenario', asked: 'waterloo' }],
    ['seat=france', { what: 'seat', asked: 'france' }],
    ['seat=toString', { what: 'seat', asked: 'toString' }],
    ['level=easy', { what: 'level', asked: 'easy' }],
    ['seed=-1', { what: 'seed', asked: '-1' }],
    ['seed=4294967296', { what: 'seed', asked: '4294967296' }],
    ['scenario=first-orders&seat=iran', { what: 'taught', asked: 'first-orders' }],
  ])('%s is wrong', (query, wrong) => {
    expect(asked(query)).toEqual(wrong)
  })

  test('comes back from its own address', () => {
    const chair = { scenario: 'after-kabul', seat: 'united-states', level: 'novice', seed: 12 } as const
    expect(asked(addressOf(chair).split('?')[1])).toEqual(chair)
  })
})
