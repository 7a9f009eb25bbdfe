import { SECTORS, type SectorId } from '../../content/ids.ts'
import { AREA_SPOTS } from './anchors.ts'
import { around, type Box, overlap } from './boxes.ts'
import { type Disc, gateOf } from './discs.ts'
import { towns } from './geometry.ts'
import { inArea } from './ink.ts'
import { onPlane, type XY } from './plane.ts'
import type { MapState } from './state.ts'
import { onScreen, placeOnScreen, type View, within } from './view.ts'

/** Grey discs in rows on the Afghan bank; what is over a dozen is said in a figure. */
export type Queue = {
  readonly sector: SectorId
  readonly discs: readonly XY[]
  readonly more: number
  readonly box: Box
}

const MOST_DRAWN = 12
/** To one side of the road inland, which the movement takes; straight on where neither side is free. */
const SIDES = [0.75, -0.75, 0.4, -0.4, 1.1, -1.1, 0]

/** Two queues in one place, or one on the wrong bank, are worse than any ink beneath one. */
const CROWDED = 50

const columnsFor = (waiting: number) =>
  waiting <= 3 ? waiting : waiting === 4 ? 2 : Math.min(4, Math.ceil(waiting / 2))

/** Rows around a middle, the last one centred. */
const inRows = (count: number, columns: number, step: number, [x, y]: XY): XY[] => {
  const rows = Math.ceil(count / columns)
  return Array.from({ length: count }, (_, n) => {
    const row = Math.floor(n / columns)
    const inRow = row === rows - 1 ? count - columns * (rows - 1) : columns
    return [x + ((n % columns) - (inRow - 1) / 2) * step, y + (row - (rows - 1) / 2) * step]
  })
}

export function queuesOf(view: View, state: MapState, discs: readonly Disc[], ink: readonly XY[]): Queue[] {
  const named = towns.filter(town => town.rank > 0).map(town => onScreen(view, town.at))
  const obstacles = [
    ...ink,
    ...discs.flatMap(({ at }) => inRows(9, 3, view.disc * 0.9, at)),
    ...named.flatMap(at => inRows(9, 3, 2, at)),
  ]
  const taken: Box[] = []
  return SECTORS.flatMap(sector => {
    const gate = gateOf(sector)
    const { waiting } = state.sectors[sector]
    if (!gate || waiting === 0) return []
    const count = Math.min(waiting, MOST_DRAWN)
    const columns = columnsFor(waiting)
    const step = view.person * 2.55
    const [width, height] = [columns * step, Math.ceil(count / columns) * step]
    const [x, y] = placeOnScreen(view, gate)
    const [lon = 0, lat = 0] = AREA_SPOTS[gate.area][0] ?? []
    const [ax, ay] = onScreen(view, onPlane(lon, lat))
    const inland = Math.atan2(ay - y, ax - x)
    const spots = SIDES.map(turn => {
      const [ux, uy] = [Math.cos(inland + turn), Math.sin(inland + turn)]
      const reach = view.disc + 4 + (Math.abs(ux) * width + Math.abs(uy) * height) / 2
      const middle: XY = [x + ux * reach, y + uy * reach]
      const box = around(middle, width / 2 + 1, height / 2 + 1)
      const under = obstacles.filter(
        ([px, py]) => px > box.x && px < box.x + box.width && py > box.y && py < box.y + box.height,
      ).length
      const crowded = taken.filter(other => overlap(box, other)).length * CROWDED
      const abroad = inArea(view, gate.area, middle) ? 0 : CROWDED
      return { middle, box, under: under + crowded + abroad }
    })
    const best = spots.reduce((least, spot) => (spot.under < least.under ? spot : least))
    if (!within(view, best.middle, step)) return []
    taken.push(best.box)
    return [{ sector, discs: inRows(count, columns, step, best.middle), more: waiting - count, box: best.box }]
  })
}
