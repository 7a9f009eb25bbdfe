/** Means, rates and how far they can be trusted: 95 per cent intervals. */

export type Interval = readonly [number, number]

const Z = 1.959964

/** Of a rate, after Wilson: it holds for small rates, and at none and all. */
export const wilson = (hits: number, of: number): Interval => {
  if (of === 0) return [0, 1]
  const rate = hits / of
  const square = (Z * Z) / of
  const middle = rate + square / 2
  const half = Z * Math.sqrt((rate * (1 - rate)) / of + square / (4 * of))
  return [Math.max(0, (middle - half) / (1 + square)), Math.min(1, (middle + half) / (1 + square))]
}

export const sumOf = (numbers: readonly number[]): number => {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}

export const mean = (numbers: readonly number[]): number => (numbers.length ? sumOf(numbers) / numbers.length : 0)

/** Of a sample. */
export const variance = (numbers: readonly number[]): number => {
  if (numbers.length < 2) return 0
  const middle = mean(numbers)
  let sum = 0
  for (const number of numbers) sum += (number - middle) ** 2
  return sum / (numbers.length - 1)
}

export const spread = (numbers: readonly number[]): number => Math.sqrt(variance(numbers))

/** Of a mean, by the normal law: the samples here are hundreds of games. */
export const aroundMean = (numbers: readonly number[]): Interval => {
  const middle = mean(numbers)
  const half = numbers.length > 1 ? Z * Math.sqrt(variance(numbers) / numbers.length) : Number.POSITIVE_INFINITY
  return [middle - half, middle + half]
}

/** Of a standard deviation pooled over groups, from how much the groups' own variances differ. */
export const aroundSpread = (variances: readonly number[]): Interval =>
  aroundMean(variances).map(each => Math.sqrt(Math.max(0, each))) as unknown as Interval

/** The value below which this share of a sorted list lies. */
export const quantile = (sorted: readonly number[], share: number): number => {
  if (sorted.length === 0) return 0
  const at = share * (sorted.length - 1)
  const low = Math.floor(at)
  const high = Math.ceil(at)
  return sorted[low] + (at - low) * (sorted[high] - sorted[low])
}
