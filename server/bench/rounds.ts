import type { Line } from './line.ts'

/**
 * All lines in interleaved rounds: the speed of a machine drifts, and with it every line of a round. A ratio is the median
 * of its rounds' ratios, so that it says more than the two rates do.
 */

export type Rate = {
  readonly id: string
  readonly name: string
  /** A second, in the middle round and the best. */
  readonly median: number
  readonly best: number
  /** To the rate of the line beside it. */
  readonly ratio?: { readonly to: string; readonly value: number; readonly bar?: number }
}

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

export const runRounds = async (lines: readonly Line[], rounds: number, onRound: () => void): Promise<Rate[]> => {
  const rates = new Map<string, number[]>(lines.map(({ id }) => [id, []]))
  // The first round warms up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const { id, run } of lines) {
      const { count, seconds } = await run()
      if (round > 0) rates.get(id)?.push(count / seconds)
    }
    onRound()
  }
  const ratesOf = (id: string): readonly number[] => {
    const own = rates.get(id)
    if (!own) throw new Error(`No line is called ${id}`)
    return own
  }
  return lines.map(({ id, name, beside, bar }) => {
    const own = ratesOf(id)
    const rate = { id, name, median: middle(own), best: Math.max(...own) }
    if (beside === undefined) return rate
    const other = ratesOf(beside)
    const value = middle(own.map((each, round) => each / other[round]))
    return { ...rate, ratio: { to: beside, value, ...(bar === undefined ? {} : { bar }) } }
  })
}
