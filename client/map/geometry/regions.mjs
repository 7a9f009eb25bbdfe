/**
 * The lines between the regions of regions.geojson, each once, with the two regions beside it.
 * The file's outer edges are thrown away: the border of record is Natural Earth's own.
 */

const key = ([lon, lat]) => `${lon.toFixed(3)},${lat.toFixed(3)}`

/** Every edge that two regions walk in opposite directions. */
const sharedEdges = features => {
  const edges = new Map()
  for (const { geometry, properties } of features) {
    for (const ring of geometry.coordinates.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const name = [key(ring[i - 1]), key(ring[i])].sort().join(' ')
        const edge = edges.get(name) ?? { ends: [ring[i - 1], ring[i]], sides: [] }
        edge.sides.push(properties.id)
        edges.set(name, edge)
      }
    }
  }
  return [...edges.values()].filter(edge => edge.sides.length === 2)
}

export const innerBorders = features => {
  const left = new Set(sharedEdges(features))
  const lines = []
  const sameSides = (a, b) => a.sides.every(side => b.sides.includes(side))
  while (left.size > 0) {
    const [first] = left
    left.delete(first)
    const points = [...first.ends]
    const grow = (tail, add) => {
      for (;;) {
        const next = [...left].find(edge => sameSides(edge, first) && edge.ends.some(end => key(end) === key(tail())))
        if (!next) return
        left.delete(next)
        add(key(next.ends[0]) === key(tail()) ? next.ends[1] : next.ends[0])
      }
    }
    grow(
      () => points.at(-1),
      point => points.push(point),
    )
    grow(
      () => points[0],
      point => points.unshift(point),
    )
    lines.push({ points, sides: first.sides })
  }
  // An end that another line shares is a meeting of three regions; the others reach the outer border.
  const uses = new Map()
  for (const { points } of lines) {
    for (const end of [points[0], points.at(-1)]) uses.set(key(end), (uses.get(key(end)) ?? 0) + 1)
  }
  for (const line of lines) {
    line.ends = ['first', 'last'].filter(end => uses.get(key(line.points.at(end === 'first' ? 0 : -1))) === 1)
  }
  return lines
}
