import type { SeatId, SectorId } from '../../content/ids.ts'

/** West, south, east, north, in degrees: what must be seen; a wider screen sees more. */
type Extent = readonly [number, number, number, number]

export const FRAMES = {
  whole: [58.8, 29.3, 75.4, 40.2],
  north: [62.2, 34.2, 75.2, 40.2],
  republics: [60.2, 35.2, 74.6, 41.2],
  tajikistan: [66.0, 34.9, 75.1, 39.7],
  uzbekistan: [63.4, 34.8, 70.8, 39.6],
  turkmenistan: [60.4, 33.9, 68.0, 39.4],
  iran: [59.0, 29.4, 66.2, 36.2],
  pakistan: [65.2, 29.4, 74.0, 36.6],
  khatlon: [66.9, 35.9, 71.6, 39.2],
  'gorno-badakhshan': [69.8, 35.9, 75.0, 39.2],
  surkhandarya: [65.2, 35.7, 69.4, 38.9],
  'mary-lebap': [60.6, 34.2, 67.2, 38.6],
  'khorasan-sistan': [58.6, 29.4, 64.4, 36.2],
  khyber: [67.6, 31.6, 73.6, 36.4],
  balochistan: [63.4, 29.0, 70.4, 33.4],
  wakhan: [71.2, 35.6, 76.8, 39.0],
} as const satisfies Record<string, Extent> & Record<SectorId, Extent>

export type MapFrame = keyof typeof FRAMES

/** The frame a seat's own screen opens on. */
export const HOME_FRAME: Record<SeatId, MapFrame> = {
  russia: 'north',
  china: 'north',
  uzbekistan: 'uzbekistan',
  tajikistan: 'tajikistan',
  turkmenistan: 'turkmenistan',
  taliban: 'whole',
  pakistan: 'pakistan',
  iran: 'iran',
  'united-states': 'whole',
}
