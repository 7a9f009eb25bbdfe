import type { Scale } from '../../content/kinds.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { pointsFor } from '../score.ts'
import { AIM, over, WEIGHT } from './aim.ts'
import { type Part, partOf, product, type Read } from './parts.ts'
import type { Samples } from './samples.ts'

/** For one goal or agenda, the pairs of base and unit that are worth weighing with those of the seat's other goals. */

const MOST = PARAMETERS.score.goal
const FINE = [1, 2, 3, 4, 5, 6, 7] as const
/** With larger steps, for a scenario whose values move little. */
export const UNITS = { fine: FINE, coarse: [...FINE, 8, 10] } as const

/** How far a goal is from being alive: its points should differ, and seldom stand at either end. */
const deadness = (part: Part): number => {
  const { least, most, spread, atEnds } = AIM.goal
  let ends = 0
  for (const each of part.about) {
    const points = each + part.mean
    if (points < 0.5 || points > MOST - 0.5) ends++
  }
  const own = Math.sqrt(product(part.about, part.about) / part.about.length)
  return (
    over(part.mean, most) + over(least, part.mean) + over(spread, own) + 100 * over(ends / part.about.length, atEnds)
  )
}

export type Candidate = { readonly scale: Scale; readonly part: Part; readonly loss: number }

const allValues = (samples: readonly Samples[], seat: number, read: Read): number[] =>
  samples.flatMap(({ doctrine, dice, random, novice }) => [
    read(doctrine[seat]),
    ...dice.map(sample => read(sample[seat])),
    read(random[seat]),
    read(novice[seat]),
  ])

/** Pairs with which so many points are within reach of what was seen in play, and few of them are given away. */
const pairsFor = (values: readonly number[], reach: number, units: readonly number[]): Scale[] => {
  let worst = Number.POSITIVE_INFINITY
  let best = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < worst) worst = value
    if (value > best) best = value
  }
  const pairs: Scale[] = []
  for (let base = worst - FINE.length; base < best; base++)
    for (const unit of units) if (pointsFor(best, { base, unit }) >= reach) pairs.push({ base, unit })
  // Where a value hardly moves there is no pair that starts low.
  const earned = pairs.filter(pair => pointsFor(worst, pair) <= MOST / 4)
  return earned.length > 0 ? earned : pairs
}

/** The points that it should bring, how many pairs are kept, of which units, and the points that must be within reach. */
type Wanted = {
  readonly aim: number
  readonly kept: number
  readonly units: readonly number[]
  readonly reach?: number
}

export const candidatesFor = (
  samples: readonly Samples[],
  seat: number,
  value: Read,
  { aim, kept, units, reach = MOST }: Wanted,
): Candidate[] =>
  pairsFor(allValues(samples, seat, value), reach, units)
    .map(scale => {
      const part = partOf(samples, seat, own => pointsFor(value(own), scale))
      const loss = WEIGHT.goal * deadness(part)
      // Kept for what they bring to the whole, since the five together are weighed later.
      const luck = product(part.luck, part.luck) / part.luck.length
      const promise = loss + 0.3 * (part.mean - aim) ** 2 + 0.3 * luck - 1.5 * (part.mean - part.random)
      return { scale, part, loss, promise }
    })
    .sort((a, b) => a.promise - b.promise || a.scale.base - b.scale.base || a.scale.unit - b.scale.unit)
    .slice(0, kept)
