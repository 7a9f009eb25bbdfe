import { FRAMES, type MapFrame } from './frames.ts'
import { type Line, onPlane, UNITS_PER_DEGREE, type XY } from './plane.ts'

export type Size = { readonly width: number; readonly height: number }

/** One frame on one screen: where the plane lies, and how large lettering and marks are. */
export type View = Size & {
  readonly frame: MapFrame
  /** Screen pixels for a degree of latitude. */
  readonly degree: number
  readonly left: number
  readonly top: number
  readonly zoom: number
  /** Points of a border nearer than this are one; coarser on the small sheet of a prerendered page. */
  readonly apart: number
  /** Multiplies every size of type; 1 on phone and laptop, 1.6 on the wall (floors of 11 and 18 px). */
  readonly type: number
  /** Radius of a crossing's disc, radius of 5,000 people, width of the policy band. */
  readonly disc: number
  readonly person: number
  readonly band: number
}

const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value))

export function viewOf(frame: MapFrame, { width, height }: Size, light = false): View {
  const [west, south, east, north] = FRAMES[frame]
  const [x0, y0] = onPlane(west, north)
  const [x1, y1] = onPlane(east, south)
  const zoom = Math.min(width / (x1 - x0), height / (y1 - y0))
  const degree = zoom * UNITS_PER_DEGREE
  const type = between(1, Math.sqrt(width * height) / 680, 1.7)
  return {
    width,
    height,
    frame,
    degree,
    zoom,
    apart: light ? 1.7 : 0.8,
    left: (x0 + x1) / 2 - width / zoom / 2,
    top: (y0 + y1) / 2 - height / zoom / 2,
    type,
    disc: between(6.5, 8 * type * between(0.8, degree / 48, 1.15), 15),
    person: between(3.2, 4 * type * between(0.85, degree / 48, 1.1), 8),
    band: between(6.5, 9 * Math.sqrt(type) * between(0.7, degree / 46, 1.1), 12),
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10

export const onScreen = (view: View, [x, y]: XY): XY => [
  tenth((x - view.left) * view.zoom),
  tenth((y - view.top) * view.zoom),
]
/** Back from the screen to the plane. */
export const onPlaneOf = (view: View, [x, y]: XY): XY => [x / view.zoom + view.left, y / view.zoom + view.top]

export const placeOnScreen = (view: View, place: { lon: number; lat: number }): XY =>
  onScreen(view, onPlane(place.lon, place.lat))

/** The line in pixels, without the points that nobody could tell apart. */
export function lineOnScreen(view: View, line: Line, apart = view.apart): XY[] {
  const out: XY[] = []
  let last: XY | undefined
  line.forEach((point, at) => {
    const xy = onScreen(view, point)
    if (last && at < line.length - 1 && Math.hypot(xy[0] - last[0], xy[1] - last[1]) < apart) return
    out.push(xy)
    last = xy
  })
  return out
}

export const within = (view: View, [x, y]: XY, margin = 0): boolean =>
  x >= margin && y >= margin && x <= view.width - margin && y <= view.height - margin
