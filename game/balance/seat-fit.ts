import type { Scale } from '../../content/kinds.ts'
import { AIM, over, WEIGHT } from './aim.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { type Part, partOf, together } from './parts.ts'
import { restOf } from './points.ts'
import type { Samples } from './samples.ts'

/** For one seat, the best sets of five pairs: every set of the candidates is weighed. */

/** Pairs kept for each goal of which units, and sets of five for each seat: the more, the longer and the better the search. */
export type Kept = { readonly pairs: number; readonly sets: number; readonly units: readonly number[] }

/** Five pairs for one seat, as places in its list of candidates. */
export type Five = { readonly at: readonly number[]; readonly loss: number }

export type Seat = { readonly candidates: readonly Candidate[]; readonly fives: readonly Five[] }

/** What a choice of pairs comes to so far: means of its parts, how they vary, and how far each is from being alive. */
type Sums = Pick<Part, 'mean' | 'random' | 'novice' | 'crowd'> & {
  readonly variance: number
  readonly luck: number
  readonly loss: number
}

const weigh = ({ mean, random, novice, crowd, variance, luck }: Sums): number => {
  const lostAtRandom = mean - random
  const lostByNovice = mean - novice
  return (
    WEIGHT.mean * (mean - AIM.mean) ** 2 +
    WEIGHT.spread * (Math.sqrt(variance) - AIM.spread) ** 2 +
    WEIGHT.luck * over(Math.sqrt(luck), AIM.luck) +
    WEIGHT.random * (over(AIM.random[0], lostAtRandom) + over(lostAtRandom, AIM.random[1])) +
    WEIGHT.novice * (over(AIM.novice[0], lostByNovice) + over(lostByNovice, AIM.novice[1])) +
    WEIGHT.crowd * (over(AIM.crowd[0], crowd) + over(crowd, AIM.crowd[1]))
  )
}

/** Keeps the best few of a long run without holding them all. */
const keeper = (most: number) => {
  const kept: Five[] = []
  return {
    kept,
    offer: (loss: number, at: () => number[]): void => {
      if (kept.length >= most && loss >= kept[kept.length - 1].loss) return
      const five = { at: at(), loss }
      const before = kept.findIndex(each => each.loss > loss)
      kept.splice(before < 0 ? kept.length : before, 0, five)
      if (kept.length > most) kept.pop()
    },
  }
}

export const fitSeat = (
  samples: readonly Samples[],
  seat: number,
  agendas: readonly Scale[],
  { pairs, sets, units }: Kept,
): Seat => {
  const rest = partOf(samples, seat, own => restOf(own, agendas))
  const goals = samples[0].doctrine[seat].values.length
  const aim = (AIM.mean - rest.mean) / goals
  const lists = Array.from({ length: goals }, (_, goal) =>
    candidatesFor(samples, seat, ({ values }) => values[goal], { aim, kept: pairs, units }),
  )
  const candidates = lists.flat()
  const parts = [...candidates.map(({ part }) => part), rest]
  const perGame = samples[0].dice.length
  const varies = together(parts, part => part.about, samples.length - 1)
  const byLuck = together(parts, part => part.luck, samples.length * (perGame - 1))
  const first = lists.map((_, goal) => lists.slice(0, goal).reduce((sum, list) => sum + list.length, 0))
  const { kept, offer } = keeper(sets)
  const chosen = [parts.length - 1]

  const descend = (goal: number, sums: Sums): void => {
    if (goal === goals) {
      offer(sums.loss + weigh(sums), () => chosen.slice(1))
      return
    }
    for (let i = 0; i < lists[goal].length; i++) {
      const at = first[goal] + i
      const row = at * parts.length
      let variance = varies[row + at]
      let luck = byLuck[row + at]
      for (const other of chosen) {
        variance += 2 * varies[row + other]
        luck += 2 * byLuck[row + other]
      }
      const { part, loss } = candidates[at]
      chosen.push(at)
      descend(goal + 1, {
        mean: sums.mean + part.mean,
        random: sums.random + part.random,
        novice: sums.novice + part.novice,
        crowd: sums.crowd + part.crowd,
        variance: sums.variance + variance,
        luck: sums.luck + luck,
        loss: sums.loss + loss,
      })
      chosen.pop()
    }
  }
  const last = parts.length * parts.length - 1
  descend(0, {
    mean: rest.mean,
    random: rest.random,
    novice: rest.novice,
    crowd: rest.crowd,
    variance: varies[last],
    luck: byLuck[last],
    loss: 0,
  })
  return { candidates, fives: kept }
}
