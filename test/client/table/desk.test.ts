import { expect, test } from 'vitest'
import { emptyOr } from '../../../client/table/desk.ts'

test('a further order goes to the first empty slot', () => {
  expect(emptyOr(0, ['drill khatlon', '', ''])).toBe(1)
  expect(emptyOr(2, ['', 'drill khatlon', 'denounce russia'])).toBe(0)
})

test('where all slots are full it goes in the place of the one that is open', () => {
  expect(emptyOr(1, ['drill khatlon', 'denounce russia'])).toBe(1)
})
