import { AREAS, type AreaId, SEATS, SECTORS } from '../../content/ids.ts'
import type { Telling } from '../../game/telling.ts'
import { HOME_FRAME, type MapFrame } from '../map/index.ts'
import { placeOf } from './sheet.ts'

/** The frame that shows an area and the sectors its people go to. */
const AREA_FRAME: Record<AreaId, MapFrame> = {
  'north-east': 'tajikistan',
  north: 'uzbekistan',
  'north-west': 'turkmenistan',
  west: 'iran',
  'kabul-east': 'khyber',
  south: 'balochistan',
}

const AT_A_LINE = new Set(['crossing', 'turned-aside', 'raid', 'clash', 'cools', 'works', 'wears', 'gate'])
const AT_AN_AREA = new Set(['displacement', 'hardship-fighting', 'isis-grows', 'attack'])

/** What the map shows beside a headline: its sector, its area, the actor's own border, or all. */
export const frameOf = (row: Telling | undefined): MapFrame => {
  if (!row) return 'whole'
  const place = placeOf(row)
  if (place) return place in AREA_FRAME ? AREA_FRAME[place as AreaId] : (place as MapFrame)
  if (row.at >= 0 && AT_A_LINE.has(row.kind)) return SECTORS[row.at]
  if (row.at >= 0 && AT_AN_AREA.has(row.kind)) return AREA_FRAME[AREAS[row.at]]
  return row.seat >= 0 ? HOME_FRAME[SEATS[row.seat]] : 'whole'
}
