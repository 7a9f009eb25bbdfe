import { expect, test } from 'vitest'
import { again, type Line, onEach } from '../../server/bench/line.ts'
import { printedRates } from '../../server/bench/printed.ts'
import { runRounds } from '../../server/bench/rounds.ts'

/** A line whose rounds go at these rates; the first warms up. */
const paced = (id: string, rates: readonly number[], more: Partial<Line> = {}): Line => {
  let round = 0
  return { id, name: `the ${id}`, run: () => ({ count: rates[round++], seconds: 1 }), ...more }
}

test('a rate is the middle round’s, without the first, and a ratio the middle of the rounds’ ratios', async () => {
  const slow = paced('slow', [1, 100, 50, 10])
  const fast = paced('fast', [9999, 200, 200, 30], { beside: 'slow' })
  const [one, two] = await runRounds([slow, fast], 3, () => {})
  expect(one).toEqual({ id: 'slow', name: 'the slow', median: 50, best: 100 })
  expect(two.median).toBe(200)
  expect(two.ratio).toEqual({ to: 'slow', value: 3 })
})

test('where processor time is known it says more than the clock on a busy machine', async () => {
  const run = (busy: number) => () => ({ count: 10, seconds: 5, busy })
  const lines = [
    { id: 'copy', name: 'copy', run: run(2) },
    { id: 'order', name: 'order', run: run(1), beside: 'copy' },
  ]
  const [copy, order] = await runRounds(lines, 1, () => {})
  expect([copy.median, copy.alone, order.alone]).toEqual([2, 5, 10])
  expect(order.ratio?.value).toBe(2)
})

test('a partner that is not there stops the run', async () => {
  await expect(runRounds([paced('alone', [1, 1], { beside: 'nobody' })], 1, () => {})).rejects.toThrow('nobody')
})

test('a bar is held or missed, and says beside what', async () => {
  const lines = [
    paced('copy', [1, 10]),
    paced('order', [1, 20], { beside: 'copy', bar: 1 }),
    paced('turn', [1, 1], { beside: 'copy', bar: 0.2 }),
  ]
  const [, , order, turn] = printedRates(await runRounds(lines, 1, () => {}))
  expect(order).toMatch(/^the order .*2\.00 {2}the copy; holds 1\.00$/)
  expect(turn).toMatch(/^the turn .*0\.10 {2}the copy; MISSES 0\.20$/)
})

test('what is made ready is not counted, and everything made is used', () => {
  let made = 0
  let used = 0
  const use = () => {
    used++
    for (const began = performance.now(); performance.now() - began < 1; );
  }
  const { count, seconds } = onEach(() => ++made, use, 10)()
  expect(count).toBe(used)
  expect(made).toBe(used)
  expect(seconds).toBeGreaterThan(0.1)
  expect(again(() => {})().count).toBeGreaterThan(1000)
})
