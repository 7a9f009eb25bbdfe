import { expect, test } from 'vitest'
import { aroundMean, aroundSpread, mean, quantile, variance, wilson } from '../../server/balance/statistics.ts'

const near = (interval: readonly number[], low: number, high: number): void => {
  expect(interval[0]).toBeCloseTo(low, 4)
  expect(interval[1]).toBeCloseTo(high, 4)
}

test.each([
  [0, 10, 0, 0.2775],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
  [81, 263, 0.2553, 0.3662],
])('a rate of %i in %i lies between %d and %d, after Wilson', (hits, of, low, high) => {
  near(wilson(hits, of), low, high)
})

test('a rate of nothing may be anything', () => {
  expect(wilson(0, 0)).toEqual([0, 1])
})

test('a mean lies within two standard errors, more or less', () => {
  const numbers = [2, 4, 4, 4, 5, 5, 7, 9]
  expect(mean(numbers)).toBe(5)
  expect(variance(numbers)).toBeCloseTo(32 / 7)
  near(aroundMean(numbers), 5 - 1.959964 * Math.sqrt(32 / 7 / 8), 5 + 1.959964 * Math.sqrt(32 / 7 / 8))
})

test('one number alone says nothing about its mean', () => {
  expect(aroundMean([3])).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
})

test('a spread that is the same everywhere is known', () => {
  near(aroundSpread([9, 9, 9, 9]), 3, 3)
})

test('quantiles lie between the numbers', () => {
  expect([0, 0.25, 0.5, 1].map(share => quantile([1, 2, 3, 4], share))).toEqual([1, 1.75, 2.5, 4])
})
