import { SEATS } from '../../content/ids.ts'
import type { SeatState } from '../../game/wire/room.ts'
import { seatName } from '../../game/words/index.ts'
import type { Snapshot } from '../solo/table.ts'
import { words } from './words.ts'

/** Those who sit in a seat, as they are called; a removed name says so. */
export const peopleOf = ({ holder, people }: SeatState): string => {
  if (holder === 'script') return words.chipScript
  if (people.length === 0) return words.chipNobody
  return people.map(({ name }) => name || words.nameless).join(', ')
}

export const isAway = ({ holder, people }: SeatState): boolean =>
  holder === 'people' && people.every(person => !person.here)

export const statesOf = (seat: SeatState): readonly string[] => [
  ...(seat.sealed
    ? [words.chipStates.sealed]
    : seat.thinking
      ? [words.chipStates.thinking]
      : seat.writing
        ? [words.chipStates.writing]
        : []),
  ...(isAway(seat) ? [words.chipStates.away] : []),
]

/** What a seat's chip shows and says. */
export const chipOf = (
  { view, around, thinking }: Pick<Snapshot, 'view' | 'around' | 'thinking'>,
  at: number,
): { readonly sealed: boolean; readonly away: boolean; readonly state: string } => {
  const { sealed } = view.plans[at]
  const name = seatName(at)
  const doing = sealed ? words.chipSealed : thinking.includes(SEATS[at]) ? words.chipThinks : words.chipOpen
  if (!around) return { sealed, away: false, state: doing(name) }
  const seat = { ...around.seats[at], sealed }
  return { sealed, away: isAway(seat), state: words.chipOf(name, peopleOf(seat), statesOf(seat)) }
}
