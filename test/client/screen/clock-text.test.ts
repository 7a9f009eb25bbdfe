import { describe, expect, test } from 'vitest'
import { clockText } from '../../../client/screen/clock-text.ts'
import { words } from '../../../client/screen/words.ts'

const MINUTE = 60_000

describe('the figure on the wall', () => {
  test.each([
    [252_000, '4:12'],
    [251_001, '4:12'],
    [59_000, '0:59'],
    [1, '0:01'],
    [0, '0:00'],
    [23 * 60 * MINUTE + 5 * MINUTE, '23:05'],
    [60 * MINUTE - 500, '60:00'],
    [3 * 24 * 60 * MINUTE, '3'],
  ])('%d ms reads %s', (left, figure) => {
    expect(clockText(left).figure).toBe(figure)
  })

  test('says when time is up, and in what it counts', () => {
    expect(clockText(0).meaning).toBe(words.timeIsUp)
    expect(clockText(3 * 60 * MINUTE).meaning).toBe(words.hours)
    expect(clockText(90_000).meaning).toBe(words.toDo)
  })
})
