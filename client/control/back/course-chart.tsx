import type { WorldState } from '../../../game/wire/room.ts'
import { apart, useWidth } from '../../debrief/chart-frame.ts'
import { backWords as words } from './words.ts'

/** What the first drawing assumes. */
const EXPECTED = 760
const HIGH = 300
const LEFT = 34
const RIGHT = 110
const TOP = 12
const BASE = HIGH - 28
const APART = 16

/** The index of all worlds over the turns; each line ends in its name. The table under it says the same. */
export function CourseChart({ worlds }: { readonly worlds: readonly WorldState[] }) {
  const [ref, wide] = useWidth(EXPECTED)
  const turns = Math.max(1, ...worlds.map(({ course }) => course.length - 1))
  const values = worlds.flatMap(({ course }) => course)
  const low = Math.floor((Math.min(...values) - 2) / 10) * 10
  const high = Math.ceil((Math.max(...values) + 2) / 10) * 10
  const x = (at: number) => LEFT + (at * (wide - LEFT - RIGHT)) / turns
  const y = (value: number) => BASE - ((value - low) * (BASE - TOP)) / (high - low)
  const grid = Array.from({ length: (high - low) / 10 + 1 }, (_, at) => low + at * 10)
  const dates = Array.from({ length: turns + 1 }, (_, at) => (at === 0 ? words.start : words.turnShort(at)))
  const labels = apart(
    worlds.map(({ course }) => y(course[course.length - 1] ?? low)),
    APART,
    BASE,
  )
  return (
    <figure className="back-chart">
      <div ref={ref}>
        <svg width={wide} height={HIGH} viewBox={`0 0 ${wide} ${HIGH}`} aria-hidden="true">
          {grid.map(value => (
            <g key={value}>
              <line className="back-grid" x1={LEFT} x2={wide - RIGHT} y1={y(value)} y2={y(value)} />
              <text x={LEFT - 8} y={y(value) + 4} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
          {dates.map((date, at) => (
            <text key={date} x={x(at)} y={BASE + 20} textAnchor="middle">
              {date}
            </text>
          ))}
          {worlds.map(({ number, name, course }, at) => {
            const last = course.length - 1
            return (
              <g key={number} className="back-line">
                <polyline points={course.map((value, turn) => `${x(turn)},${y(value)}`).join(' ')} />
                <circle cx={x(last)} cy={y(course[last] ?? low)} r="3.5" />
                <text x={x(last) + 9} y={labels[at] + 4}>
                  {name} {course[last]}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.worldHead}</th>
            {dates.map(date => (
              <th key={date} scope="col" className="end">
                {date}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {worlds.map(({ number, name, course }) => (
            <tr key={number}>
              <th scope="row">{name}</th>
              {dates.map((date, at) => (
                <td key={date} className="end">
                  {course[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
