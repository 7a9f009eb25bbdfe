import { gridWords as words } from './words.ts'

const WIDE = 58
const HIGH = 20

/** The index of a world so far, as a small line that ends in its present. */
export function CourseLine({ course }: { readonly course: readonly number[] }) {
  if (course.length < 2) return <span className="said">{words.course(course)}</span>
  const low = Math.min(...course)
  const span = Math.max(8, Math.max(...course) - low)
  const points = course.map((value, at): readonly [number, number] => [
    3 + (at * (WIDE - 8)) / (course.length - 1),
    3 + ((low + span - value) * (HIGH - 6)) / span,
  ])
  const [x, y] = points[points.length - 1]
  return (
    <>
      <span className="said">{words.course(course)}</span>
      <svg className="grid-course" width={WIDE} height={HIGH} viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
        <polyline points={points.map(each => each.join(',')).join(' ')} />
        <circle cx={x} cy={y} r="3" />
      </svg>
    </>
  )
}
