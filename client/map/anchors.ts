import type { AreaId, SectorId } from '../../content/ids.ts'
import type { CountryId } from './geometry.ts'

/** Where lettering and routes prefer to be, as lon, lat. Layout of the sheet; no rule reads it. */
type Spot = readonly [number, number]

/** Middle of a sector's block of figures, on the owner's side; the first that is free is taken. */
export const SECTOR_SPOTS: Record<SectorId, readonly Spot[]> = {
  khatlon: [
    [69.5, 38.2],
    [69.3, 38.55],
    [68.6, 38.1],
    [70.1, 38.9],
  ],
  'gorno-badakhshan': [
    [72.6, 37.75],
    [72.6, 38.4],
    [73.2, 38.0],
  ],
  surkhandarya: [
    [66.75, 38.0],
    [66.5, 38.4],
    [67.2, 38.2],
  ],
  'mary-lebap': [
    [62.9, 36.4],
    [63.1, 36.9],
    [62.6, 37.3],
  ],
  'khorasan-sistan': [
    [59.7, 33.2],
    [59.7, 32.4],
    [59.8, 35.6],
    [60.0, 30.4],
  ],
  khyber: [
    [72.4, 33.4],
    [72.6, 34.7],
    [71.4, 32.7],
    [72.6, 35.5],
  ],
  balochistan: [
    [67.9, 30.6],
    [68.4, 30.9],
    [68.6, 29.8],
    [65.6, 29.5],
  ],
  wakhan: [
    [75.6, 37.7],
    [75.9, 37.2],
    [75.4, 38.6],
    [75.5, 39.3],
  ],
}

export const AREA_SPOTS: Record<AreaId, readonly Spot[]> = {
  'north-east': [
    [70.3, 36.5],
    [70.1, 36.8],
    [70.5, 36.25],
    [70.4, 35.95],
    [70.4, 37.4],
  ],
  north: [
    [67.7, 36.0],
    [67.9, 36.3],
    [67.6, 36.4],
  ],
  'north-west': [
    [64.8, 35.4],
    [64.7, 35.7],
    [65.0, 35.9],
  ],
  west: [
    [63.4, 33.4],
    [62.9, 33.1],
  ],
  'kabul-east': [
    [68.5, 33.85],
    [68.4, 33.4],
    [67.7, 33.5],
    [69.2, 33.3],
    [67.6, 34.6],
  ],
  south: [
    [65.0, 31.05],
    [65.2, 32.2],
    [64.6, 30.6],
  ],
}

/** Where a route ends behind the line. */
export const INLAND: Record<SectorId, Spot> = {
  khatlon: [69.2, 38.3],
  'gorno-badakhshan': [72.9, 37.9],
  surkhandarya: [67.1, 38.2],
  'mary-lebap': [62.6, 37.0],
  'khorasan-sistan': [59.6, 33.6],
  khyber: [72.6, 33.9],
  balochistan: [67.4, 30.3],
  wakhan: [75.4, 37.6],
}

/** Each state that borders Afghanistan, by the sectors on its side. */
export const OWNER_COUNTRY: Record<SectorId, CountryId> = {
  khatlon: 'tajikistan',
  'gorno-badakhshan': 'tajikistan',
  surkhandarya: 'uzbekistan',
  'mary-lebap': 'turkmenistan',
  'khorasan-sistan': 'iran',
  khyber: 'pakistan',
  balochistan: 'pakistan',
  wakhan: 'china',
}

export const STATE_SPOTS = {
  uzbekistan: [
    [65.4, 39.3],
    [64.6, 40.3],
    [65.8, 38.6],
  ],
  turkmenistan: [
    [61.9, 38.5],
    [62.9, 37.4],
    [61.4, 37.7],
  ],
  tajikistan: [
    [71.2, 38.8],
    [71.0, 39.1],
    [69.9, 38.9],
    [72.4, 38.9],
  ],
  iran: [
    [59.9, 31.2],
    [59.7, 34.9],
    [59.0, 32.0],
    [59.9, 30.2],
  ],
  pakistan: [
    [71.7, 31.2],
    [71.9, 32.3],
    [68.6, 29.8],
  ],
  china: [
    [76.3, 38.4],
    [75.8, 38.9],
    [75.6, 37.5],
  ],
  kyrgyzstan: [
    [74.2, 41.6],
    [73.4, 39.9],
    [75.2, 40.3],
  ],
  kazakhstan: [
    [69.4, 42.4],
    [66.0, 42.8],
  ],
  india: [
    [77.4, 31.6],
    [76.6, 31.2],
  ],
} satisfies Record<string, readonly Spot[]>

export type StateId = keyof typeof STATE_SPOTS

/** Curves the two names of the river are lettered along, on its left bank. */
export const WATER_CURVES = {
  amu: [
    [62.35, 39.75],
    [62.95, 39.1],
    [63.4, 38.6],
    [64.05, 38.03],
    [64.75, 37.6],
    [65.4, 37.32],
  ],
  panj: [
    [71.08, 36.85],
    [71.18, 37.2],
    [71.27, 37.6],
    [71.22, 38.02],
  ],
} satisfies Record<string, readonly Spot[]>

export type WaterId = keyof typeof WATER_CURVES
