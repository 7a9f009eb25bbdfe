import type { PolicyId, SectorId } from '../../content/ids.ts'
import { type CrossingId, crossings } from '../../content/places/crossings.ts'
import type { Crossing } from '../../content/places/kinds.ts'
import type { XY } from './plane.ts'
import type { MapState } from './state.ts'
import { placeOnScreen, type View, within } from './view.ts'

export type Disc = { readonly id: CrossingId; readonly item: Crossing; readonly at: XY; readonly policy: PolicyId }

const all = Object.entries(crossings as Record<CrossingId, Crossing>) as [CrossingId, Crossing][]
const byWeight = [...all].sort(([, a], [, b]) => Number(b.main) - Number(a.main))

const policyOf = (item: Crossing, state: MapState): PolicyId =>
  item.kind === 'pass' && state.passShut ? 'closed' : state.sectors[item.sector].policy

/** The crossings that show in this view; where discs would touch, the sector's main one stays. */
export function discsOf(view: View, state: MapState): Disc[] {
  const shown: Disc[] = []
  for (const [id, item] of byWeight) {
    const at = placeOnScreen(view, item)
    if (!within(view, at, view.disc + 2)) continue
    const touches = shown.some(disc => Math.hypot(disc.at[0] - at[0], disc.at[1] - at[1]) < view.disc * 2.15)
    if (!touches || (item.main && item.kind !== 'river')) shown.push({ id, item, at, policy: policyOf(item, state) })
  }
  return shown
}

/** A sector's crossings, its main one first. */
export const crossingsOf = (sector: SectorId): [CrossingId, Crossing][] =>
  byWeight.filter(([, item]) => item.sector === sector)

/** The crossing that a sector's queue stands at, and that registered people take from an area. */
export function gateOf(sector: SectorId, area?: string): Crossing | undefined {
  const own = all.map(([, item]) => item).filter(item => item.sector === sector)
  const near = area === undefined ? own : own.filter(item => item.area === area)
  return near.find(item => item.main) ?? near[0] ?? own.find(item => item.main)
}

/** Where those who were turned away get over: the river if there is one, else the road's long line. */
export function gapOf(sector: SectorId, area: string): Crossing | undefined {
  return all.map(([, item]) => item).find(item => item.sector === sector && item.area === area && item.kind === 'river')
}
