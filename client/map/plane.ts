import sheet from './geometry.generated.json' with { type: 'json' }

/** A point of the sheet's plane, or of the screen: x to the right, y down. */
export type XY = readonly [number, number]
export type Line = readonly XY[]

const { unit, shorten, west, north } = sheet.plane

/** Whole plane units in a degree of latitude. */
export const UNITS_PER_DEGREE = unit

export const onPlane = (lon: number, lat: number): XY => [(lon - west) * shorten * unit, (north - lat) * unit]
