import { describe, expect, test } from 'vitest'
import { madeTheEnd, type Turning, weightiestTurnings } from '../../../client/debrief/turning.ts'
import { setUp } from '../../../game/setup.ts'
import type { World } from '../../../game/world.ts'

const final: World = { ...setUp('after-kabul', 1), phase: 'over', turn: 6, index: 54, ending: 'completed' }

const turning = (turn: number, index: number, ending: World['ending'] = 'completed'): Turning => ({
  ...{ turn, seat: 3, slot: 0, call: 'reinforce khatlon' },
  end: { index, ending, turn: 6 },
})
const ends = (all: readonly Turning[]) => weightiestTurnings(all, final).map(({ end }) => end.index)

describe('turning points', () => {
  test('are the three that moved the end most, in the order of play', () => {
    expect(ends([turning(5, 40), turning(1, 60), turning(3, 48), turning(2, 70)])).toEqual([60, 70, 40])
  })

  test('leave out what moved it a little, where something made it', () => {
    expect(ends([turning(1, 55), turning(2, 48), turning(3, 54)])).toEqual([48])
  })

  test('count an order that another end hung on, however little the index moved', () => {
    const other = turning(4, 53, 'collapse')
    expect(madeTheEnd(other, final)).toBe(true)
    expect(ends([turning(1, 57), other])).toEqual([53])
  })

  test('are what moved it a little where nothing made it, and nothing where nothing moved', () => {
    const slight = [turning(1, 55), turning(2, 54), turning(3, 51)]
    expect(ends(slight)).toEqual([55, 51])
    expect(slight.some(each => madeTheEnd(each, final))).toBe(false)
    expect(ends([turning(1, 54)])).toEqual([])
  })
})
