import type { SeatId } from '../content/ids.ts'
import { AREAS, PATRONS, REPUBLICS, SEATS, SECTORS } from '../content/ids.ts'
import { areas } from '../content/places/areas.ts'
import { sectors } from '../content/places/sectors.ts'

/** The board as numbers: tracks are indexed by the printed order of seats, areas and sectors. */

const indexOf = <T extends string>(ids: readonly T[]) =>
  Object.fromEntries(ids.map((id, i) => [id, i])) as Readonly<Record<T, number>>

export const SEAT = indexOf(SEATS)
export const AREA = indexOf(AREAS)
export const SECTOR = indexOf(SECTORS)

export const RUSSIA = SEAT.russia
export const CHINA = SEAT.china
export const UZBEKISTAN = SEAT.uzbekistan
export const TAJIKISTAN = SEAT.tajikistan
export const TURKMENISTAN = SEAT.turkmenistan
export const TALIBAN = SEAT.taliban
export const PAKISTAN = SEAT.pakistan
export const IRAN = SEAT.iran
export const UNITED_STATES = SEAT['united-states']

const seats = (ids: readonly SeatId[]): readonly number[] => ids.map(id => SEAT[id])
export const REPUBLIC = seats(REPUBLICS)
export const NEIGHBOUR = seats(['uzbekistan', 'tajikistan', 'turkmenistan', 'pakistan', 'iran'])
export const EVERYONE = SEATS.map((_, i) => i)
export const isRepublic = (seat: number): boolean => seat >= UZBEKISTAN && seat <= TURKMENISTAN

/** Owner of each sector; areas each sector joins; sectors each owner has; where each area's people go. */
export const OWNER = SECTORS.map(id => SEAT[sectors[id].owner])
export const JOINS = SECTORS.map(id => sectors[id].joins.map(area => AREA[area]))
export const LINES = SEATS.map((_, seat) => SECTORS.map((_, i) => i).filter(i => OWNER[i] === seat))
export const CROSSED = SECTORS.map(id => sectors[id].crossed)
export const FLOW = AREAS.map(id => areas[id].flow.map(sector => SECTOR[sector]))
/** Sectors that touch an area by land, crossed or not. */
export const TOUCHING = AREAS.map((_, area) => SECTORS.map((_, i) => i).filter(i => JOINS[i].includes(area)))
/** A long land line lets all through that it does not vet; a river keeps half. */
export const LONG_LINE = SECTORS.map(id => id === 'khorasan-sistan' || id === 'khyber' || id === 'balochistan')

/** Index of a patron's influence in a republic; −1 if it is neither. */
export const influenceAt = (patron: number, republic: number): number => {
  const row = PATRONS.findIndex(id => SEAT[id] === patron)
  return row < 0 || !isRepublic(republic) ? -1 : row * 3 + republic - UZBEKISTAN
}

/** The way from an area to a sector that it does not touch on the ground. */
export const isFlight = (area: number, line: number): boolean =>
  area === AREA['kabul-east'] && line === SECTOR.surkhandarya
