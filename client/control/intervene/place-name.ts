import { AREAS, SEATS, SECTORS } from '../../../content/ids.ts'
import { areaName, seatName, sectorName } from '../../../game/words/index.ts'

/** The printed name of a seat, an area or a sector. */
export const placeName = (id: string): string =>
  seatName((SEATS as readonly string[]).indexOf(id)) ||
  areaName((AREAS as readonly string[]).indexOf(id)) ||
  sectorName((SECTORS as readonly string[]).indexOf(id))
