import type { AreaId, SectorId } from '../../content/ids.ts'
import { AREA_SPOTS, OWNER_COUNTRY, SECTOR_SPOTS } from './anchors.ts'
import type { Wanted } from './boxes.ts'
import { inArea, inCountry } from './ink.ts'
import { onPlane, type XY } from './plane.ts'
import type { MapState, PlaceId, PolicyMark } from './state.ts'
import { BLOCK, EM, inLines, SIZE, wide } from './type-size.ts'
import { onScreen, type View } from './view.ts'
import { filled, type MapWords } from './words.ts'

/** `full` shows guard and tension as pips; where only the bare name has room, the list still says the rest. */
export type SectorBlock = { id: SectorId; name: readonly string[]; full: boolean; marks: readonly PolicyMark[] }
/** Without `sub` the name stands alone. */
export type AreaBlock = { id: AreaId; name: readonly string[]; sub: string | undefined; marks: readonly PolicyMark[] }

type Spot = readonly [number, number]

/** Left top corners for a block whose middle should be near one of the spots, tried in rings around each. */
export const ringsAround = (view: View, spots: readonly Spot[], width: number, height: number, step: XY): XY[] =>
  [0, 0.5, 1, 1.5].flatMap(ring =>
    spots.flatMap(([lon, lat]) => {
      const [x, y] = onScreen(view, onPlane(lon, lat))
      return COMPASS.slice(0, ring === 0 ? 1 : undefined).map(
        ([dx, dy]): XY => [
          x - width / 2 + (ring === 0 ? 0 : dx * ring * step[0]),
          y - height / 2 + (ring === 0 ? 0 : dy * ring * step[1]),
        ],
      )
    }),
  )

const COMPASS: readonly XY[] = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [0.8, -0.8],
  [-0.8, -0.8],
  [0.8, 0.8],
  [-0.8, 0.8],
]

const marksAt = (view: View, state: MapState, id: PlaceId) => {
  const marks = (state.marks ?? []).filter(mark => mark.at === id)
  const width = Math.max(0, ...marks.map(mark => 24 * view.type + wide(mark.label, EM.sans, SIZE.note * view.type)))
  return { marks, width, height: marks.length * BLOCK.mark * view.type }
}

/** On a sheet too small for eight blocks the names alone have a chance. */
const SMALL = 34

export function sectorWanted(view: View, state: MapState, words: MapWords, id: SectorId): Wanted<SectorBlock>[] {
  const f = view.type
  const name = inLines(words.sectors[id])
  const { marks, ...extra } = marksAt(view, state, id)
  const works = state.sectors[id].works > 0
  const wanted = (full: boolean): Wanted<SectorBlock> => {
    const names = Math.max(...name.map(line => wide(line, EM.bold, SIZE.sector * f)))
    const figures = works ? 112 * f : (BLOCK.column + BLOCK.pip * 5) * f
    const width = Math.max(names, extra.width, full ? figures : 0)
    const rows = full ? 2 + Number(works) : 0
    const height = (BLOCK.name * name.length + BLOCK.row * rows) * f + extra.height + 3
    const step: XY = [Math.min(width, 70) * 0.65, Math.min(36 * f, Math.max(height * 0.6, 20))]
    const spots = ringsAround(view, SECTOR_SPOTS[id], width, height, step)
    const item = { id, name, full, marks }
    return { item, width, height, spots, ink: 6, allowed: at => inCountry(view, OWNER_COUNTRY[id], at) }
  }
  return view.degree / Math.sqrt(f) < SMALL ? [wanted(false)] : [wanted(true), wanted(false)]
}

export function areaWanted(view: View, state: MapState, words: MapWords, id: AreaId): Wanted<AreaBlock>[] {
  const f = view.type
  const name = words.areas[id]
  const { hardship, isis } = state.areas[id]
  const { marks, ...extra } = marksAt(view, state, id)
  const figures = `${filled(words.hardshipOf, { n: hardship })} · ${filled(words.isisOf, { n: isis })}`
  const step: XY = [view.degree * 0.3, view.degree * 0.3]
  const whole = { lines: [name], sub: figures }
  const bare = { lines: [name], sub: undefined }
  const split = { lines: name.split(/(?<=[-& ])(?=\p{L})/u), sub: undefined }
  const forms = view.degree / Math.sqrt(f) < SMALL ? [bare, split] : [whole, bare]
  return forms.map(({ lines, sub }) => {
    const subWidth = sub ? wide(sub, EM.serif, SIZE.sub * f) : 0
    const nameWidth = Math.max(...lines.map(line => wide(line, EM.caps, SIZE.area * f)))
    const width = Math.max(nameWidth, subWidth, extra.width)
    const height = (lines.length * BLOCK.name + (sub ? 14 : 1)) * f + extra.height
    const spots = ringsAround(view, AREA_SPOTS[id], width, height, step)
    const item = { id, name: lines, sub, marks }
    return { item, width, height, spots, ink: 4, allowed: at => inArea(view, id, at) }
  })
}
