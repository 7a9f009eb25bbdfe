import type { Own, Sample, Samples } from './samples.ts'

const average = (numbers: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]
  return sum / numbers.length
}

/** One part of a seat's points in every sampled game: a goal under one pair of numbers, or what is not fitted. */
export type Part = {
  readonly mean: number
  readonly random: number
  readonly novice: number
  /** Where all nine play at random. */
  readonly crowd: number
  /** Points by doctrine, less their mean. */
  readonly about: Float64Array
  /** Points under other dice, less the mean of the same game's dice. */
  readonly luck: Float64Array
}

/** What is read of one seat's end of a game. */
export type Read = (own: Own) => number

const centred = (numbers: readonly number[]): Float64Array => {
  const middle = average(numbers)
  return Float64Array.from(numbers, number => number - middle)
}

export const partOf = (samples: readonly Samples[], seat: number, read: Read): Part => {
  const own = (sample: Sample): number => read(sample[seat])
  const doctrine = samples.map(sample => own(sample.doctrine))
  const luck = samples.flatMap(({ dice }) => [...centred(dice.map(own))])
  return {
    mean: average(doctrine),
    random: average(samples.map(({ random }) => read(random[seat]))),
    novice: average(samples.map(({ novice }) => read(novice[seat]))),
    crowd: average(samples.map(({ crowd }) => read(crowd[seat]))),
    about: centred(doctrine),
    luck: Float64Array.from(luck),
  }
}

export const product = (one: Float64Array, other: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += one[i] * other[i]
  return sum
}

/** How parts move together, for every two of a list. */
export const together = (parts: readonly Part[], read: (part: Part) => Float64Array, divisor: number): Float64Array => {
  const matrix = new Float64Array(parts.length * parts.length)
  for (let i = 0; i < parts.length; i++)
    for (let j = 0; j <= i; j++) {
      const value = product(read(parts[i]), read(parts[j])) / divisor
      matrix[i * parts.length + j] = value
      matrix[j * parts.length + i] = value
    }
  return matrix
}
