import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MANDATES } from '../../content/mandates/index.ts'
import { TRACKS } from '../../content/tracks.ts'
import { fitMandates } from '../../game/balance/fit.ts'
import { seatFits } from '../../game/balance/fitted.ts'
import { pointsFor } from '../../game/balance/points.ts'
import { samples } from '../../game/balance/samples.ts'
import { CURRENT, MANDATE_FILE, withNumbers } from '../../server/balance/mandate-file.ts'

const played = Array.from({ length: 40 }, (_, i) => samples({ sets: 2 }, 400 + i))
const FEW = { pairs: 11, sets: 10 }
const fitted = fitMandates(played, FEW)

test('the fit brings every seat’s mean to the same place', () => {
  const means = seatFits(played, fitted).map(({ mean }) => mean)
  expect(Math.min(...means)).toBeGreaterThan(44)
  expect(Math.max(...means)).toBeLessThan(60)
})

test('the same games give the same fit', () => {
  expect(fitMandates(played, FEW)).toEqual(fitted)
})

test('of every goal all twenty points are within reach of what was played, and are not given away', () => {
  for (const [seat, goals] of fitted.entries())
    for (const [goal, numbers] of goals.entries()) {
      const values = played.flatMap(({ doctrine, dice, random, novice }) => [
        ...[doctrine, ...dice].map(each => each.values[seat][goal]),
        random[seat].values[goal],
        novice[seat].values[goal],
      ])
      const [worst, best] = [Math.min(...values), Math.max(...values)]
      expect(pointsFor(best, numbers)).toBe(20)
      if (best - worst >= 5) expect(pointsFor(worst, numbers)).toBeLessThanOrEqual(5)
    }
})

test('Russia can keep all of its goal of no spill-over, with nobody come and nothing attacked', () => {
  const goal = MANDATES.russia.find(({ name }) => name === 'No spill-over')
  expect(goal && pointsFor(0, goal)).toBe(20)
})

test('a goal that reads one track is not beyond that track’s scale', () => {
  const single = Object.values(MANDATES).flatMap(goals =>
    goals.flatMap(goal => {
      const { value } = goal
      return typeof value === 'object' && 'track' in value && !('times' in value) ? [{ goal, track: value.track }] : []
    }),
  )
  expect(single.length).toBeGreaterThan(8)
  for (const { goal, track } of single) expect(pointsFor(TRACKS[track].max, goal), goal.name).toBe(20)
})

test('writing changes the numbers and nothing else', () => {
  const text = readFileSync(MANDATE_FILE, 'utf8')
  expect(withNumbers(text, CURRENT)).toBe(text)
  const other = CURRENT.map(goals => goals.map(({ base, unit }) => ({ base: base - 1, unit: unit + 1 })))
  const written = withNumbers(text, other)
  const bare = (each: string): string => each.replace(/(base|unit): -?\d+/g, '$1')
  expect(bare(written)).toBe(bare(text))
  expect(written).not.toBe(text)
  expect(withNumbers(written, CURRENT, other)).toBe(text)
})

test('a file whose goals stand in another order is left alone', () => {
  const text = readFileSync(MANDATE_FILE, 'utf8')
  const wrong = [...CURRENT].reverse()
  expect(() => withNumbers(text, CURRENT, wrong)).toThrow('not in printed order')
  expect(() => withNumbers('', CURRENT)).toThrow('holds 0 goals')
})
