/**
 * Makes geometry.generated.json from Natural Earth (npm world-atlas, public domain), regions.geojson and drawn.mjs.
 * A developer's command, run by hand after one of the three has changed: `node client/map/geometry/build.mjs`.
 *
 * The sheet's plane is equirectangular, x shortened by cos 35.5°, in whole units of 1/400 of a degree of latitude.
 * Every border is one arc that both sides share, so that simplifying can open no gap between two countries.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { LAKES, LOWER_AMU, RIDGES, SMALL_RIVERS, TOWNS } from './drawn.mjs'
import { contains, nearestIndex, simplified } from './lines.mjs'
import { innerBorders } from './regions.mjs'

const here = new URL('./', import.meta.url)
const topo = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'))
const regions = JSON.parse(readFileSync(new URL('regions.geojson', here), 'utf8')).features

const UNIT = 400
const SHORTEN = Math.cos((35.5 * Math.PI) / 180)
const WEST = 50
const NORTH = 50
/** The widest view any screen can ask for; beyond it points are pushed to the edge, where they cost nothing. */
const CLIP = [53, 25.5, 83, 47.5]

const plane = ([lon, lat]) => [Math.round((lon - WEST) * SHORTEN * UNIT), Math.round((NORTH - lat) * UNIT)]
const clipped = ([lon, lat]) => [Math.min(CLIP[2], Math.max(CLIP[0], lon)), Math.min(CLIP[3], Math.max(CLIP[1], lat))]
const inside = ([lon, lat]) => lon > CLIP[0] && lon < CLIP[2] && lat > CLIP[1] && lat < CLIP[3]

const HOME = 'Afghanistan'
const NEIGHBOURS = ['Tajikistan', 'Uzbekistan', 'Turkmenistan', 'Iran', 'Pakistan', 'China']
const FARTHER = ['Kazakhstan', 'Kyrgyzstan', 'India', 'Siachen Glacier', 'Baikonur', 'Nepal']
const countryId = name => name.toLowerCase().replace(' ', '-')

const { scale, translate } = topo.transform
const absolute = topo.arcs.map(arc => {
  let x = 0
  let y = 0
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
})
const ringsOf = name => {
  const g = topo.objects.countries.geometries.find(item => item.properties.name === name)
  return g.type === 'Polygon' ? g.arcs : g.arcs.flat()
}
const arcNumber = ref => (ref < 0 ? ~ref : ref)

/** The arcs of Afghanistan's own border, each with the one neighbour beyond it. */
const homeRing = ringsOf(HOME)[0]
const beyond = new Map(
  homeRing.map(ref => [
    arcNumber(ref),
    NEIGHBOURS.find(name => ringsOf(name).some(ring => ring.some(other => arcNumber(other) === arcNumber(ref)))),
  ]),
)

/** Where area borders meet the state border, and where Khatlon ends and Gorno-Badakhshan begins. */
const areaLines = innerBorders(regions.filter(f => f.properties.id.startsWith('AF-')))
const tajikLines = innerBorders(regions.filter(f => f.properties.id.startsWith('TJ-')))
const homePoints = [...beyond.keys()].flatMap(n => absolute[n].map((point, at) => ({ n, at, point })))
const cuts = new Map([...beyond.keys()].map(n => [n, new Set()]))
const snap = point => {
  const best =
    homePoints[
      nearestIndex(
        homePoints.map(h => h.point),
        point,
      )
    ]
  if (Math.hypot(best.point[0] - point[0], best.point[1] - point[1]) > 0.2) return undefined
  cuts.get(best.n).add(best.at)
  return best.point
}
for (const line of [...areaLines, ...tajikLines]) {
  for (const end of line.ends) {
    const at = end === 'first' ? 0 : line.points.length - 1
    const point = snap(line.points[at])
    if (point) line.points[at] = point
  }
}

const arcs = []
const keep = (points, tolerance) => {
  const flat = simplified(points.map(clipped).map(plane), tolerance)
  return arcs.push(flat) - 1
}

/** Each arc of the border of Afghanistan becomes a run of pieces; a piece has one area this side and one sector beyond. */
const pieces = new Map()
const areaVertices = regions
  .filter(f => f.properties.id.startsWith('AF-'))
  .flatMap(f => f.geometry.coordinates.flat(2).map(point => ({ area: f.properties.id, point })))
for (const [n, country] of beyond) {
  const ends = [0, ...[...cuts.get(n)].sort((a, b) => a - b), absolute[n].length - 1]
  const run = []
  for (let i = 1; i < ends.length; i++) {
    if (ends[i] - ends[i - 1] < 1) continue
    const points = absolute[n].slice(ends[i - 1], ends[i] + 1)
    const middle = points[points.length >> 1]
    const area =
      areaVertices[
        nearestIndex(
          areaVertices.map(v => v.point),
          middle,
        )
      ].area
    run.push({ id: keep(points, 1), country, area, middle })
  }
  pieces.set(n, run)
}
const allPieces = [...pieces.values()].flat()

const others = new Map()
const replaced = (ref, tolerance) => {
  const n = arcNumber(ref)
  if (pieces.has(n)) {
    const ids = pieces.get(n).map(piece => piece.id)
    return ref < 0 ? ids.reverse().map(id => ~id) : ids
  }
  if (!others.has(n)) others.set(n, keep(absolute[n], tolerance))
  return [ref < 0 ? ~others.get(n) : others.get(n)]
}
const visible = ring => ring.some(ref => absolute[arcNumber(ref)].some(inside))
const country = (name, tolerance) =>
  ringsOf(name)
    .filter(visible)
    .map(ring => ring.flatMap(ref => replaced(ref, tolerance)))

const countries = Object.fromEntries(
  [...[HOME, ...NEIGHBOURS].map(name => [name, 2.4]), ...FARTHER.map(name => [name, 5])].map(([name, tolerance]) => [
    countryId(name),
    country(name, tolerance),
  ]),
)

/** In the order of content/ids.ts, so that a town can name its area by number. */
const AREA_IDS = {
  'AF-NE': 'north-east',
  'AF-N': 'north',
  'AF-NW': 'north-west',
  'AF-W': 'west',
  'AF-KE': 'kabul-east',
  'AF-S': 'south',
}
const inner = areaLines.map(line => ({ id: keep(line.points, 1.6), sides: line.sides }))

/** Walks the loose arcs of one area into closed rings, by their equal end points. */
const stitched = loose => {
  const left = new Set(loose)
  const rings = []
  const start = ref => (ref < 0 ? arcs[~ref].at(-1) : arcs[ref][0])
  const end = ref => (ref < 0 ? arcs[~ref][0] : arcs[ref].at(-1))
  const same = (a, b) => a[0] === b[0] && a[1] === b[1]
  while (left.size > 0) {
    const [first] = left
    left.delete(first)
    const ring = [first]
    while (!same(end(ring.at(-1)), start(first))) {
      const tail = end(ring.at(-1))
      const next = [...left].find(id => same(start(id), tail) || same(end(id), tail))
      if (next === undefined) throw new Error(`an area does not close at ${tail}`)
      left.delete(next)
      ring.push(same(start(next), tail) ? next : ~next)
    }
    rings.push(ring)
  }
  return rings
}
const areas = Object.fromEntries(
  Object.entries(AREA_IDS).map(([source, id]) => [
    id,
    stitched([
      ...allPieces.filter(piece => piece.area === source).map(piece => piece.id),
      ...inner.filter(line => line.sides.includes(source)).map(line => line.id),
    ]),
  ]),
)

/** The Tajik border is cut where the provinces meet, the Pakistani one where the areas of Kabul and Kandahar do. */
const tajikCut = tajikLines[0].points.reduce((low, point) => (point[1] < low[1] ? point : low))
const sectorOf = ({ country: name, middle, area }) => {
  if (name === 'Tajikistan') return middle[0] < tajikCut[0] ? 'khatlon' : 'gorno-badakhshan'
  if (name === 'Pakistan') return area === 'AF-S' ? 'balochistan' : 'khyber'
  return { Uzbekistan: 'surkhandarya', Turkmenistan: 'mary-lebap', Iran: 'khorasan-sistan', China: 'wakhan' }[name]
}
const sectors = {}
for (const ref of homeRing) {
  const run = [...pieces.get(arcNumber(ref))]
  const ordered = ref < 0 ? run.reverse().map(piece => [~piece.id, piece]) : run.map(piece => [piece.id, piece])
  for (const [id, piece] of ordered) {
    const sector = sectorOf(piece)
    sectors[sector] = [...(sectors[sector] ?? []), id]
  }
}

/** The spine: the Panj to the mouth of the Vakhsh, the border stretch below it, and the desert stretch by hand. */
const borderOf = name => absolute[[...beyond].find(([, other]) => other === name)[0]]
const eastToWest = points => (points[0][0] > points.at(-1)[0] ? points : [...points].reverse())
const panj = eastToWest(borderOf('Tajikistan')).filter(([lon]) => lon < 73.72)
const middleAmu = [
  ...eastToWest(borderOf('Uzbekistan')),
  ...eastToWest(borderOf('Turkmenistan')).filter(([lon, lat]) => lon > 65.75 && lat > 37),
]
const half = panj.length >> 1
const river = [panj.slice(0, half + 1), panj.slice(half), [panj.at(-1), ...middleAmu, ...LOWER_AMU]]

const flatDelta = points => {
  let [x, y] = points[0]
  const out = [x, y]
  for (const [nx, ny] of points.slice(1)) {
    out.push(nx - x, ny - y)
    x = nx
    y = ny
  }
  return out
}
const drawn = (points, tolerance = 2) => flatDelta(simplified(points.map(plane), tolerance))

const geometry = {
  credit: 'Borders: Natural Earth 1:10m (public domain); area lines approximate. Towns: GeoNames (CC BY 4.0).',
  plane: { unit: UNIT, shorten: Number(SHORTEN.toFixed(6)), west: WEST, north: NORTH },
  arcs: arcs.map(flatDelta),
  countries,
  areas,
  inner: inner.map(line => line.id),
  provinces: tajikLines.map(line => drawn(line.points)),
  sectors,
  river: river.map(stretch => drawn(stretch, 1)),
  smallRivers: Object.values(SMALL_RIVERS).map(points => drawn(points, 0.5)),
  ridges: RIDGES.map(points => drawn(points, 0.5)),
  lakes: Object.values(LAKES).map(([lon, lat, a, b]) => [
    ...plane([lon, lat]),
    Math.round(a * SHORTEN * UNIT),
    Math.round(b * UNIT),
  ]),
  towns: Object.fromEntries(
    Object.entries(TOWNS).map(([id, [lon, lat, rank]]) => {
      const region = regions.find(f => contains(f.geometry.coordinates[0][0], [lon, lat]))
      const area = Object.keys(AREA_IDS).indexOf(region?.properties.id)
      return [id, [...plane([lon, lat]), rank, ...(area < 0 ? [] : [area])]]
    }),
  ),
}
// One array a line: small enough for the wire, and a change to one border is one line of a diff.
const json = JSON.stringify(geometry).replaceAll('],[', '],\n[').replaceAll('},"', '},\n"')
writeFileSync(new URL('../geometry.generated.json', here), `${json}\n`)
const count = arcs.reduce((sum, arc) => sum + arc.length, 0)
console.log(`geometry.generated.json: ${arcs.length} arcs, ${count} points, ${json.length} characters`)
