import { AREAS, type AreaId, type SectorId } from '../../content/ids.ts'
import sheet from './geometry.generated.json' with { type: 'json' }
import type { Line, XY } from './plane.ts'

/** The committed geometry, unpacked once. Arcs are shared by both sides of a border; ~n walks arc n backwards. */
const unpacked = (flat: readonly number[]): Line => {
  let x = 0
  let y = 0
  const line: XY[] = []
  for (let i = 0; i < flat.length; i += 2) {
    x += flat[i] ?? 0
    y += flat[i + 1] ?? 0
    line.push([x, y])
  }
  return line
}

const arcs: readonly Line[] = sheet.arcs.map(unpacked)
const walked = (ref: number): Line => (ref < 0 ? [...(arcs[~ref] ?? [])].reverse() : (arcs[ref] ?? []))
const joined = (refs: readonly number[]): Line =>
  refs.flatMap((ref, at) => (at === 0 ? walked(ref) : walked(ref).slice(1)))

type Rings = readonly Line[]
const mapped = <K extends string, A, B>(source: Record<K, A>, change: (item: A) => B) =>
  Object.fromEntries(Object.entries<A>(source).map(([id, item]) => [id, change(item)])) as { [id in K]: B }
const rings = (list: readonly number[][]): Rings => list.map(joined)

export type CountryId = keyof typeof sheet.countries
export type TownId = keyof typeof sheet.towns

export const countries: Record<CountryId, Rings> = mapped(sheet.countries, rings)
export const areaRings: Record<AreaId, Rings> = mapped(sheet.areas, rings)
/** Each sector's stretch of the border of Afghanistan, from end to end. */
export const sectorLines: Record<SectorId, Line> = mapped(sheet.sectors, joined)
export const areaBorders: Rings = sheet.inner.map(ref => walked(ref))
export const provinceBorders: Rings = sheet.provinces.map(unpacked)
/** The Panj's upper and lower half, then the Amu Darya; they widen in this order. */
export const riverStretches: Rings = sheet.river.map(unpacked)
export const smallRivers: Rings = sheet.smallRivers.map(unpacked)
export const ridges: Rings = sheet.ridges.map(unpacked)

export type Lake = { readonly at: XY; readonly half: XY }
export const lakes: readonly Lake[] = sheet.lakes.map(([x = 0, y = 0, a = 0, b = 0]) => ({ at: [x, y], half: [a, b] }))

/** Rank 2 is a capital, 1 a main town; lower ranks show on closer frames only. `area` is absent abroad. */
export type Town = { readonly id: TownId; readonly at: XY; readonly rank: number; readonly area: AreaId | undefined }
export const towns: readonly Town[] = Object.entries(sheet.towns)
  .map(([id, [x = 0, y = 0, rank = 0, area = -1]]) => ({ id: id as TownId, at: [x, y] as XY, rank, area: AREAS[area] }))
  .sort((a, b) => b.rank - a.rank)
