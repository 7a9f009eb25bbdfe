import type { Done, Line } from './line.ts'

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
  /** A second of processor time, in the middle round: what a core of its own would do. */
  readonly alone?: number
  /** To the rate of the line beside it, by processor time where both have it. */
  readonly ratio?: { readonly to: string; readonly value: number; readonly bar?: number }
}

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** The first `warmUp` rounds are not counted. */
export const runRounds = async (
  lines: readonly Line[],
  rounds: number,
  onRound: () => void,
  warmUp = 1,
): Promise<Rate[]> => {
  const done = new Map<string, Done[]>(lines.map(({ id }) => [id, []]))
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const { id, run } of lines) {
      const each = await run()
      if (round >= warmUp) done.get(id)?.push(each)
    }
    if (round + 1 >= warmUp) onRound()
  }
  const doneBy = (id: string): readonly Done[] => {
    const own = done.get(id)
    if (!own) throw new Error(`No line is called ${id}`)
    return own
  }
  return lines.map(({ id, name, beside, bar }) => {
    const own = doneBy(id)
    const [rates, alone] = [own.map(rateOf), own.flatMap(aloneOf)]
    const rate = {
      id,
      name,
      median: middle(rates),
      best: Math.max(...rates),
      ...(alone.length > 0 ? { alone: middle(alone) } : {}),
    }
    if (beside === undefined) return rate
    const value = middle(ratios(own, doneBy(beside)))
    return { ...rate, ratio: { to: beside, value, ...(bar === undefined ? {} : { bar }) } }
  })
}

const rateOf = ({ count, seconds }: Done): number => count / seconds
const aloneOf = ({ count, busy }: Done): number[] => (busy === undefined ? [] : [count / busy])

/** Round by round. */
const ratios = (own: readonly Done[], other: readonly Done[]): number[] => {
  const [one, two] = [own.flatMap(aloneOf), other.flatMap(aloneOf)]
  const byWork = one.length === own.length && two.length === other.length
  const [rates, others] = byWork ? [one, two] : [own.map(rateOf), other.map(rateOf)]
  return rates.map((each, round) => each / others[round])
}
