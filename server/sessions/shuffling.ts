import { SEATS } from '../../content/ids.ts'
import type { Place } from '../../game/wire/room.ts'
import type { TableState } from './state.ts'

type Random = (end: number) => number

const inAnyOrder = <T>(items: readonly T[], random: Random): T[] => {
  const list = [...items]
  for (let at = list.length - 1; at > 0; at--) {
    const other = random(at + 1)
    const moved = list[at]
    list[at] = list[other]
    list[other] = moved
  }
  return list
}

/**
 * Who gets which seat, empty where no seat is to be had. People are dealt round the worlds, so that none has two more
 * than another of as many seats, and round its seats, so that no delegation has two more than another.
 */
export const dealt = (
  tables: readonly TableState[],
  people: readonly string[],
  random: Random,
): ReadonlyMap<string, Place> => {
  const worlds = inAnyOrder(tables, random).map(({ number, seats }) => {
    const free = SEATS.filter((_, at) => seats[at].holder !== 'script').map(seat => ({ world: number, seat }))
    return inAnyOrder(free, random)
  })
  const places = SEATS.flatMap((_, at) => worlds.flatMap(free => free.slice(at, at + 1)))
  if (places.length === 0) return new Map()
  return new Map(inAnyOrder(people, random).map((person, at) => [person, places[at % places.length]]))
}
