/** The point's place in a list of points, by distance on the sheet; good enough at this scale. */
export const nearestIndex = (points, [x, y]) => {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  points.forEach(([px, py], at) => {
    const distance = (px - x) ** 2 + (py - y) ** 2
    if (distance < least) {
      least = distance
      best = at
    }
  })
  return best
}

const distanceToSegment = ([x, y], [ax, ay], [bx, by]) => {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/** Douglas and Peucker: no dropped point lay farther than the tolerance from the line that stays. Ends stay. */
export const simplified = (points, tolerance) => {
  const stays = new Set([0, points.length - 1])
  // A closed ring has equal ends, so its farthest point must be an anchor too.
  const stack = [[0, points.length - 1]]
  while (stack.length > 0) {
    const [from, to] = stack.pop()
    let far = 0
    let at = -1
    for (let i = from + 1; i < to; i++) {
      const distance = distanceToSegment(points[i], points[from], points[to])
      if (distance > far) {
        far = distance
        at = i
      }
    }
    if (at > 0 && far > tolerance) {
      stays.add(at)
      stack.push([from, at], [at, to])
    }
  }
  return points.filter((_, at) => stays.has(at))
}

/** Whether a ring encloses a point: a ray to the east crosses its edges an odd number of times. */
export const contains = (ring, [x, y]) => {
  let inside = false
  ring.forEach(([bx, by], at) => {
    const [ax, ay] = ring.at(at - 1)
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  })
  return inside
}
