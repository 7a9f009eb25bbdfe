import type { Person, SeatState } from '../../../game/wire/room.ts'

/** Who is at a seat, and how far it is. */
export type Presence = {
  readonly holder: SeatState['holder']
  /** As typed, heads first; those whose name was removed are left out. */
  readonly names: readonly string[]
  /** Whole minutes since the last person went; undefined while somebody is there, or nobody ever was. */
  readonly away: number | undefined
  readonly state: 'sealed' | 'thinking' | 'writing' | 'blank'
}

const MINUTE = 60_000

export const presenceOf = (seat: SeatState, now: number): Presence => {
  const { holder, people, sealed, thinking, writing } = seat
  const left = people.map(({ awaySince }) => awaySince ?? now)
  return {
    holder,
    names: [...people].sort((one, other) => Number(other.head) - Number(one.head)).flatMap(({ name }) => name || []),
    away:
      holder !== 'people' || people.length === 0 || people.some(({ here }) => here)
        ? undefined
        : Math.max(0, Math.floor((now - Math.max(...left)) / MINUTE)),
    state: sealed ? 'sealed' : thinking ? 'thinking' : writing ? 'writing' : 'blank',
  }
}

export const countHere = (people: readonly Person[]): number => people.filter(({ here }) => here).length
