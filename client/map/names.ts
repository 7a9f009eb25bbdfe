import type { CrossingId } from '../../content/places/crossings.ts'
import { STATE_SPOTS, type StateId, WATER_CURVES, type WaterId } from './anchors.ts'
import { ringsAround } from './blocks.ts'
import { around, type Room, type Wanted } from './boxes.ts'
import { MERIDIANS, PARALLELS } from './degrees.ts'
import type { Disc } from './discs.ts'
import type { Town } from './geometry.ts'
import { evenly, inCountry } from './ink.ts'
import { curved } from './paths.ts'
import { onPlane, type XY } from './plane.ts'
import { EM, SIZE, wide } from './type-size.ts'
import { onScreen, type View, within } from './view.ts'
import { filled, type MapWords } from './words.ts'

export type Side = 'right' | 'left' | 'below' | 'above'
export type TownName = { town: Town; name: string; covered: boolean }
export type CrossingName = { id: CrossingId; name: string }
export type StateName = { id: StateId; name: string }
export type WaterName = { id: WaterId; name: string; path: string }

/** The rank of town that a scale has room for. */
const leastRank = (view: View) => (view.degree > 56 * view.type ? 0 : view.degree > 26 * view.type ? 1 : 2)

export function townWanted(
  view: View,
  room: Room,
  discs: readonly Disc[],
  town: Town,
  name: string,
): Wanted<TownName>[] {
  const f = view.type
  const [x, y] = onScreen(view, town.at)
  // A town beneath a crossing's disc has no dot of its own and is lettered beside the disc.
  const covered = discs.some(({ at }) => Math.hypot(at[0] - x, at[1] - y) < view.disc * 1.3)
  if (town.rank < leastRank(view) || !within(view, [x, y], 5)) return []
  if (!covered && !room.free(around([x, y], 2))) return []
  const width = wide(name, EM.sans, SIZE.town * f)
  const height = 12 * f
  const gap = covered ? view.disc * 1.3 + 3 : 5.5 * f
  const spots: XY[] = [
    [x + gap, y - height / 2],
    [x - gap - width, y - height / 2],
    [x - width / 2, y + gap],
    [x - width / 2, y - gap - height],
  ]
  return [{ item: { town, name, covered }, width, height, ink: 2, spots }]
}

/** Names of crossings are for close frames, and never repeat a town's. */
export function crossingWanted(view: View, discs: readonly Disc[], words: MapWords, lettered: ReadonlySet<string>) {
  const f = view.type
  if (view.degree / f < 74) return []
  return discs.flatMap(({ id, item, at: [x, y] }): Wanted<CrossingName>[] => {
    const name = words.crossings[id]
    if (item.kind === 'river' || item.kind === 'flight' || lettered.has(name)) return []
    const width = wide(name, EM.serif, SIZE.sub * f)
    const height = 12 * f
    const gap = view.disc + 4
    const past = gap + view.band * 0.8
    const spots: XY[] = [
      [x + past, y - height / 2],
      [x - past - width, y - height / 2],
      [x - width / 2, y - past - height],
      [x - width / 2, y + gap],
      [x + gap, y - gap - height],
      [x + gap, y + gap * 0.6],
      [x - gap - width, y + gap * 0.6],
    ]
    return [{ item: { id, name }, width, height, ink: 1, spots }]
  })
}

export const stateWanted = (view: View, words: MapWords): Wanted<StateName>[] =>
  (Object.keys(STATE_SPOTS) as StateId[]).map(id => {
    const name = words.states[id]
    const width = wide(name, EM.spaced, SIZE.state * view.type)
    const height = 13 * view.type
    const spots = ringsAround(view, STATE_SPOTS[id], width, height, [50, 24])
    return { item: { id, name }, width, height, ink: 0, spots, allowed: at => inCountry(view, id, at) }
  })

/** A river's name follows its bank, or is left out: where the curve is cut, too short or already built on. */
export const waterNames = (view: View, room: Room, words: MapWords): WaterName[] =>
  (Object.keys(WATER_CURVES) as WaterId[]).flatMap(id => {
    const curve = WATER_CURVES[id].map(([lon = 0, lat = 0]) => onScreen(view, onPlane(lon, lat)))
    const name = words.waters[id]
    const points = evenly(curve, 6)
    const middle = Math.round(points.length / 2)
    const half = Math.ceil(wide(name, EM.water, SIZE.water * view.type) / 12)
    if (half * 2 > points.length) return []
    const boxes = points.slice(middle - half, middle + half).map(at => around(at, 6 * view.type))
    const free = boxes.every(box => room.free(box) && within(view, [box.x, box.y], 8))
    if (!free) return []
    for (const box of boxes) room.block(box)
    return [{ id, name, path: curved(curve) }]
  })

export function degreeWanted(view: View, words: MapWords): Wanted<string>[] {
  const size = SIZE.degree * view.type
  const wanted = (item: string, at: XY): Wanted<string> => {
    return { item, width: item.length * size * 0.52, height: size, ink: 1, spots: [at] }
  }
  return [
    ...MERIDIANS.map(n =>
      wanted(filled(words.east, { n }), [onScreen(view, onPlane(n, 0))[0] + 3, view.height - size - 6]),
    ),
    ...PARALLELS.map(n => wanted(filled(words.north, { n }), [6, onScreen(view, onPlane(0, n))[1] - size - 3])),
  ]
}
