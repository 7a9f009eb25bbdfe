import type { AreaId } from '../../content/ids.ts'
import { areaRings, type CountryId, countries, riverStretches, sectorLines, towns } from './geometry.ts'
import type { Line, XY } from './plane.ts'
import { lineOnScreen, onPlaneOf, onScreen, type View, within } from './view.ts'

/** Points along a line, never farther apart than asked. */
export const evenly = (points: readonly XY[], apart: number): XY[] => {
  const out: XY[] = []
  points.forEach(([x, y], n) => {
    const [px, py] = points[n - 1] ?? [x, y]
    const pieces = Math.max(1, Math.ceil(Math.hypot(x - px, y - py) / apart))
    for (let k = 1; k <= pieces; k++) out.push([px + ((x - px) * k) / pieces, py + ((y - py) * k) / pieces])
  })
  return out
}

/** Every sector's line has the neighbour on its left hand, so that one sign finds the band. */
const beside = (points: readonly XY[], distance: number): XY[] =>
  points.map(([x, y], at) => {
    const [nx, ny] = points[at + 2] ?? points[at] ?? [x, y]
    const [px, py] = points[at - 2] ?? [x, y]
    const length = Math.hypot(nx - px, ny - py) || 1
    return [x + ((ny - py) / length) * distance, y - ((nx - px) / length) * distance]
  })

/** What lettering should keep clear of: the border with its band, the river, and twice over each main town. */
export function inkOf(view: View): XY[] {
  const borders = Object.values(sectorLines).flatMap(line => {
    const points = evenly(lineOnScreen(view, line, 5), 6)
    return [...points, ...beside(points, view.band * 0.75)]
  })
  const river = riverStretches.flatMap(line => evenly(lineOnScreen(view, line, 5), 6))
  const dots = towns.filter(town => town.rank > 0).flatMap(town => [onScreen(view, town.at), onScreen(view, town.at)])
  return [...borders, ...river, ...dots].filter(point => within(view, point))
}

/** Whether a ring encloses a point: a ray to the east crosses its edges an odd number of times. */
const encloses = (ring: Line, [x, y]: XY): boolean => {
  let inside = false
  let [ax, ay] = ring.at(-1) ?? [0, 0]
  for (const [bx, by] of ring) {
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
    ax = bx
    ay = by
  }
  return inside
}

/** Lettering belongs to its ground: an area's name stands in the area, a sector's in the owner's land. */
const standsIn = (view: View, rings: readonly Line[], at: XY): boolean => {
  const point = onPlaneOf(view, at)
  return rings.some(ring => encloses(ring, point))
}
export const inArea = (view: View, id: AreaId, at: XY): boolean => standsIn(view, areaRings[id], at)
export const inCountry = (view: View, id: CountryId, at: XY): boolean => standsIn(view, countries[id], at)
