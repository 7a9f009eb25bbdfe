import type { Line, XY } from './plane.ts'
import { lineOnScreen, type View } from './view.ts'

const tenth = (value: number) => Math.round(value * 10) / 10

/** Straight segments, written with relative steps: a third shorter, which the prerendered sheet feels. */
export const straight = (points: Line): string => {
  let x = 0
  let y = 0
  let d = ''
  points.forEach(([px, py], at) => {
    const [dx, dy] = [tenth(px - x), tenth(py - y)]
    d += at === 0 ? `M${px} ${py}l` : `${at > 1 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`
    x = tenth(x + dx)
    y = tenth(y + dy)
  })
  return d
}

/** How far beyond the sheet a line still matters: half the widest stroke. */
const MARGIN = 24
const LEFT = 1
const RIGHT = 2
const ABOVE = 4
const BELOW = 8

const beyond = (view: View, [x, y]: XY): number =>
  (x < -MARGIN ? LEFT : x > view.width + MARGIN ? RIGHT : 0) |
  (y < -MARGIN ? ABOVE : y > view.height + MARGIN ? BELOW : 0)

/** Leaves out what runs beyond one side of the sheet: a chord there never enters it, and fills the same. */
const trimmed = (view: View, ring: readonly XY[]): XY[] => {
  const kept: XY[] = []
  let side = 0
  ring.forEach((point, at) => {
    const here = beyond(view, point)
    const next = ring[at + 1]
    if (at > 0 && next && (side & here & beyond(view, next)) !== 0) return
    kept.push(point)
    side = here
  })
  return kept
}

export const ringPath = (view: View, rings: readonly Line[]): string =>
  rings
    .map(ring => trimmed(view, lineOnScreen(view, ring)))
    .filter(ring => ring.length > 3)
    .map(ring => `${straight(ring)}z`)
    .join('')

/** A curve through every point (Catmull–Rom as Béziers, uniform): rivers and routes have no corners. */
export const curved = (points: Line): string => {
  const at = (i: number): XY => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0]
  let d = `M${at(0)[0]} ${at(0)[1]}`
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const first = [tenth(b[0] + (c[0] - a[0]) / 6), tenth(b[1] + (c[1] - a[1]) / 6)]
    const second = [tenth(c[0] - (e[0] - b[0]) / 6), tenth(c[1] - (e[1] - b[1]) / 6)]
    d += `C${first.join(' ')} ${second.join(' ')} ${c[0]} ${c[1]}`
  }
  return d
}

/** Points at even steps along the same kind of curve, for what travels on it. */
export const sampled = (points: Line, steps: number): XY[] => {
  const at = (i: number): XY => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0]
  const out: XY[] = []
  const spans = points.length - 1
  for (let n = 0; n <= steps; n++) {
    const where = (n / steps) * spans
    const i = Math.min(spans - 1, Math.floor(where))
    const t = where - i
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const along = (k: 0 | 1) =>
      b[k] +
      0.5 * t * (c[k] - a[k] + t * (2 * a[k] - 5 * b[k] + 4 * c[k] - e[k] + t * (3 * (b[k] - c[k]) + e[k] - a[k])))
    out.push([tenth(along(0)), tenth(along(1))])
  }
  return out
}
