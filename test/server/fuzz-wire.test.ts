import { expect, test } from 'vitest'
import { fuzzWire } from '../load/fuzz.ts'

/** A short run of `npm run fuzz-wire`. */
test.each([
  ['without limits', false],
  ['with the usual limits', true],
])(
  'three thousand frames of any kind, %s, change nothing without a right to it',
  { timeout: 90_000 },
  async (_, limited) => {
    const { findings, frames, taken, refused, cut } = await fuzzWire({ frames: 3000, seed: 2021, limited, patience: 0 })
    expect(findings).toEqual([])
    expect(frames).toBeGreaterThanOrEqual(3000)
    expect(refused).toBeGreaterThan(500)
    expect([taken > 0, cut > 0]).toEqual([true, true])
  },
)
