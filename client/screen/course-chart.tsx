import { PARAMETERS } from '../../content/parameters.ts'
import type { WorldState } from '../../game/wire/room.ts'
import { words } from './words.ts'

const { collapseBelow, sharedFrom } = PARAMETERS.score
const LEFT = 56
const RIGHT = 90
const TOP = 24
const BOTTOM = 56
/** The part of the scale that a course moves in. */
const LOW = 20
const HIGH = 70

/** The scale that holds every course, so that the worlds beside each other can be compared. */
export const scaleOf = (worlds: readonly WorldState[]): { readonly low: number; readonly high: number } => {
  const values = worlds.flatMap(({ course }) => course)
  return { low: Math.min(LOW, ...values), high: Math.max(HIGH, ...values) }
}

type Props = {
  readonly world: WorldState
  readonly scale: ReturnType<typeof scaleOf>
  readonly turns: number
  readonly width: number
  readonly height: number
}

/** The index of one world over the turns, in units of the wall. */
export function CourseChart({ world, scale: { low, high }, turns, width, height }: Props) {
  const { course, name } = world
  const base = height - BOTTOM
  const x = (turn: number) => LEFT + (turn * (width - LEFT - RIGHT)) / turns
  const y = (value: number) => base - ((value - low) * (base - TOP)) / (high - low)
  const last = course.length - 1
  return (
    <svg
      className="screen-course"
      role="img"
      aria-label={words.courseOf(name, course.join(', '))}
      viewBox={`0 0 ${width} ${height}`}
    >
      {[collapseBelow, sharedFrom].map(at => (
        <g key={at}>
          <line className="screen-limit" x1={LEFT} x2={width - RIGHT} y1={y(at)} y2={y(at)} />
          <text x={LEFT - 10} y={y(at) + 8} textAnchor="end">
            {at}
          </text>
        </g>
      ))}
      <line className="screen-axis" x1={LEFT} x2={width - RIGHT} y1={base} y2={base} />
      {Array.from({ length: turns }, (_, at) => at + 1).map(turn => (
        <text key={turn} x={x(turn)} y={base + 36} textAnchor="middle">
          {turn}
        </text>
      ))}
      <path
        className="screen-line"
        d={course.map((value, turn) => `${turn ? 'L' : 'M'}${x(turn)} ${y(value)}`).join('')}
      />
      {course.map((value, turn) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one point a turn
        <circle key={turn} className="screen-point" cx={x(turn)} cy={y(value)} r={turn === last ? 8 : 5} />
      ))}
      {last >= 0 ? (
        <text className="screen-end" x={x(last) + 18} y={y(course[last]) + 12}>
          {course[last]}
        </text>
      ) : undefined}
    </svg>
  )
}
