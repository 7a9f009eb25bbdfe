import { ridges } from './geometry.ts'
import { onScreen, type View } from './view.ts'

/** The same scatter on every screen and every day: a fixed sequence, since nothing here is random to a reader. */
function scatter() {
  let seed = 20210823
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 4294967296
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10

/** Short strokes down both flanks of each ridge, longer on the southern one, as engravers shaded relief. */
export function hachures(view: View): string {
  const next = scatter()
  const scale = Math.max(0.8, Math.min(2, view.degree / 44))
  let d = ''
  for (const ridge of ridges) {
    const points = ridge.map(point => onScreen(view, point))
    points.slice(1).forEach(([bx, by], at) => {
      const [ax, ay] = points[at] ?? [bx, by]
      const length = Math.hypot(bx - ax, by - ay)
      const [ux, uy] = [(bx - ax) / length, (by - ay) / length]
      for (let along = 0; along < length; along += 2.7 * scale) {
        const swell = 0.75 + 0.45 * Math.sin((along / length) * Math.PI)
        for (const side of [-1, 1]) {
          const stroke = (3 + next() * 6) * scale * swell * (side > 0 ? 1.15 : 0.8)
          const gap = (1 + next() * 1.5) * scale
          const x = ax + ux * along + (next() - 0.5) * 2 - uy * side * gap
          const y = ay + uy * along + (next() - 0.5) * 2 + ux * side * gap
          const dx = (-uy * side + ux * (next() - 0.5) * 0.5) * stroke
          const dy = (ux * side + uy * (next() - 0.5) * 0.5) * stroke
          if (x > -9 && y > -9 && x < view.width + 9 && y < view.height + 9) {
            d += `M${tenth(x)} ${tenth(y)}l${tenth(dx)} ${tenth(dy)}`
          }
        }
      }
    })
  }
  return d
}
