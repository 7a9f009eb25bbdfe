import { capital, sentence } from '../../game/words/format.ts'
import { policyName, rungName, seatName, sectorName, spoken } from '../../game/words/index.ts'
import { filled } from '../resolution/phrase.ts'
import { byPolicy, closedLongest, furthest, leastSovereign, sumsOf } from './measures.ts'
import { questionWords as words } from './question-words.ts'
import type { Replay } from './replay.ts'

/** Five questions, filled from what this game did. None holds its answer. */
export const questionsOf = (replay: Replay): string[] => {
  const sums = sumsOf(replay)
  const closed = closedLongest(replay)
  const { seat, lost, ...shelter } = leastSovereign(replay)
  const climber = furthest(replay)
  const { carried, paid, secret, out, broken } = sums
  return [
    closed
      ? sentence(words.gates.closed, {
          sector: sectorName(closed.sector),
          n: closed.turns,
          turns: replay.turns.length,
          past: closed.past,
        })
      : words.gates.open,
    sentence(lost > 0 ? words.shelter.lost : words.shelter.kept, { seat: spoken(seat), ...shelter }),
    climber ? sentence(words.ladder.climbed, { ...climber, seat: spoken(climber.seat) }) : words.ladder.still,
    carried > 0 ? sentence(words.bodies, { carried, paid }) : words.bodiesNone,
    secret > 0 ? sentence(words.secrets.some, { secret, out, broken }) : words.secrets.none,
  ]
}

export type Reading = { readonly label: string; readonly value: string }
type ChapterId = (typeof words.chapters)[number]['id']

/** The numbers of this game that a chapter asks its reader to look at. */
export const readingsOf = (replay: Replay): Readonly<Record<ChapterId, readonly Reading[]>> => {
  const sums = sumsOf(replay)
  const { numbers } = words
  const two = (n: number, m: number): string => filled(numbers.two, { n, m })
  const change = ([from, to]: readonly number[]): string => filled(numbers.change, { from, to })
  const climber = furthest(replay)
  return {
    integration: [
      { label: numbers.carried, value: two(sums.carried, sums.paid) },
      { label: numbers.cover, value: String(sums.cover) },
      { label: numbers.foreign, value: String(sums.foreign) },
      { label: numbers.sovereignty, value: change(sums.sovereignty) },
    ],
    closing: [
      ...byPolicy(replay).map(({ policy, waiting, managed, unmanaged }) => ({
        label: capital(policyName(policy)),
        value: filled(numbers.by, { waiting, managed, unmanaged }),
      })),
      { label: numbers.aside, value: String(sums.aside) },
    ],
    recognition: [
      { label: numbers.steps, value: two(sums.up, sums.down) },
      { label: numbers.stance, value: change(sums.stance) },
      { label: numbers.talks, value: String(sums.talks) },
      ...(climber
        ? [
            {
              label: numbers.first,
              value: filled(numbers.firstIs, { seat: seatName(climber.seat), rung: rungName(climber.to) }),
            },
          ]
        : []),
    ],
    data: [
      { label: numbers.hardship, value: change(sums.hardship) },
      { label: numbers.unmanaged, value: String(sums.unmanaged) },
      { label: numbers.cells, value: two(sums.cellDice, sums.cells) },
      { label: numbers.abroad, value: String(sums.abroad) },
      { label: numbers.dice, value: String(sums.dice) },
    ],
  }
}
