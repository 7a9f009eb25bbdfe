import { AREA_SPOTS, INLAND } from './anchors.ts'
import { gapOf, gateOf } from './discs.ts'
import { sampled } from './paths.ts'
import { onPlane, type XY } from './plane.ts'
import type { Flow } from './state.ts'
import { onScreen, placeOnScreen, type View, within } from './view.ts'

const spot = (view: View, [lon, lat]: readonly [number, number]) => onScreen(view, onPlane(lon, lat))
const toward = (from: XY, to: XY, length: number): XY => {
  const whole = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  return [from[0] + ((to[0] - from[0]) / whole) * length, from[1] + ((to[1] - from[1]) / whole) * length]
}

/** One movement: the way it took, and where its discs have come to rest. */
export type Route = {
  readonly flow: Flow
  readonly line: readonly XY[]
  /** Each disc's way, from the start of the line to its place. */
  readonly ways: readonly (readonly XY[])[]
  readonly end: XY
  readonly heading: XY
}

const STEPS = 48

export function routesOf(view: View, flows: readonly Flow[]): Route[] {
  return flows.flatMap(flow => {
    const gate = flow.registered
      ? gateOf(flow.sector, flow.area)
      : (gapOf(flow.sector, flow.area) ?? gateOf(flow.sector, flow.area))
    if (!gate || flow.count === 0) return []
    if (!within(view, placeOnScreen(view, gate), view.disc)) return []
    const source = spot(view, AREA_SPOTS[flow.area][0] ?? [0, 0])
    const inland = spot(view, INLAND[flow.sector])
    const byAir = gate.kind === 'flight'
    const at = placeOnScreen(view, gate)
    const reach = Math.min(view.degree * 1.25, 88 * view.type)
    // Those who were turned away pass beside the gate when the line offers them no river.
    const aside = !flow.registered && gate.kind !== 'river' ? view.disc * 2 : 0
    const through: XY = [at[0], at[1] + aside]
    const turn = byAir ? inland : toward(through, inland, reach * 0.85)
    const start = byAir ? through : toward(through, source, reach)
    const bend: XY = byAir ? [(start[0] + turn[0]) / 2 - view.degree * 0.35, (start[1] + turn[1]) / 2] : through
    const points = [start, bend, turn]
    const line = sampled(points, STEPS)
    const length = line
      .slice(1)
      .reduce((sum, [x, y], n) => sum + Math.hypot(x - (line[n]?.[0] ?? x), y - (line[n]?.[1] ?? y)), 0)
    const step = Math.min(0.11, (view.person * 2.7) / length)
    const ways = Array.from({ length: flow.count }, (_, n) => {
      const rest = Math.max(2, Math.round(STEPS * (0.86 - n * step)))
      return line.slice(0, rest + 1)
    })
    const before = line[STEPS - 3] ?? start
    return [{ flow, line, ways, end: turn, heading: [turn[0] - before[0], turn[1] - before[1]] }]
  })
}
