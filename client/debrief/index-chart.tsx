import { PARAMETERS } from '../../content/parameters.ts'
import { figure } from '../../game/words/format.ts'
import { filled } from '../resolution/phrase.ts'
import { useWidth } from './chart-frame.ts'
import { ChartTable } from './chart-table.tsx'
import type { Mover } from './movers.ts'
import type { Replay } from './replay.ts'
import { SeatSign } from './seat-sign.tsx'
import { debriefWords, courseWords as words } from './words.ts'

const { sharedFrom, shared, collapseBelow } = PARAMETERS.score
const LEFT = 34
const TOP = 14
const RIGHT = 74

/** The regional security index over the turns, with what bent it beneath the axis. */
export function IndexChart({ replay, bends }: { replay: Replay; bends: readonly Mover[] }) {
  const [ref, width] = useWidth(820)
  const values = replay.worlds.map(({ index }) => index)
  const turns = replay.turns.length
  const height = width < 520 ? 270 : 310
  const base = height - 58
  const low = Math.min(20, Math.floor(Math.min(...values) / 10) * 10)
  const high = Math.max(70, Math.ceil(Math.max(...values) / 10) * 10)
  const x = (at: number) => LEFT + (at * (width - LEFT - RIGHT)) / turns
  const y = (value: number) => base - ((value - low) * (base - TOP)) / (high - low)
  const grid = Array.from({ length: (high - low) / 10 + 1 }, (_, at) => low + at * 10)
  const limits = [
    { at: sharedFrom, text: filled(words.shared, { n: sharedFrom, by: shared }) },
    { at: collapseBelow, text: filled(words.collapse, { n: collapseBelow }) },
  ]
  const dates = [...replay.scenario.turns.slice(0, turns).map(({ short }) => short), debriefWords.end]
  return (
    <figure className="debrief-index">
      <div ref={ref} className="debrief-plot">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {grid.map(value => (
            <g key={value}>
              <line className="debrief-grid" x1={LEFT} x2={width - RIGHT} y1={y(value)} y2={y(value)} />
              <text className="debrief-tick" x={LEFT - 8} y={y(value) + 4} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
          {limits.map(({ at, text }) => (
            <g key={at}>
              <line className="debrief-limit" x1={LEFT} x2={width - RIGHT} y1={y(at)} y2={y(at)} />
              <text
                className="debrief-limit-name"
                x={isFreeAtStart(values, at) ? LEFT + 4 : width - RIGHT - 4}
                y={y(at) + (at === collapseBelow || isUnder(values, at) ? 14 : -6)}
                textAnchor={isFreeAtStart(values, at) ? 'start' : 'end'}
              >
                {text}
              </text>
            </g>
          ))}
          <line className="debrief-axis" x1={LEFT} x2={width - RIGHT} y1={base} y2={base} />
          {dates.map((date, at) =>
            width < 520 && at % 2 === 1 && at !== turns ? undefined : (
              <text key={date} className="debrief-tick" x={x(at)} y={base + 17} textAnchor="middle">
                {date}
              </text>
            ),
          )}
          {bends.map(({ row }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and stand in order
            <g key={at}>
              <line
                className="debrief-deed"
                x1={place(x, bends, at)}
                x2={place(x, bends, at)}
                y1={TOP}
                y2={base + 24}
              />
              <SeatSign seat={row.seat} x={place(x, bends, at)} y={base + 38} size={18} />
            </g>
          ))}
          <path
            className="debrief-course"
            d={values.map((value, at) => `${at ? 'L' : 'M'}${x(at)} ${y(value)}`).join('')}
          />
          {values.map((value, at) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: one point a turn
              key={at}
              className={at === turns ? 'debrief-point debrief-point-last' : 'debrief-point'}
              cx={x(at)}
              cy={y(value)}
              r={at === turns ? 5 : 3.4}
            />
          ))}
          <text className="debrief-course-end" x={x(turns) + 12} y={y(values[turns]) + 5}>
            {figure(values[turns])}
          </text>
        </svg>
      </div>
      <ChartTable caption={words.deck} series={[{ label: words.deck, seat: -1, values }]} />
    </figure>
  )
}

/** A limit is named at the end of its line that the course keeps away from. */
const isFreeAtStart = (values: readonly number[], limit: number): boolean =>
  clearance(values.slice(0, 2), limit) >= clearance(values.slice(-2), limit)

/** Where the course runs above a limit at its name's end, the name stands below the line. */
const isUnder = (values: readonly number[], limit: number): boolean =>
  (isFreeAtStart(values, limit) ? values[0] : (values.at(-1) ?? 0)) > limit

/** How far a stretch of the course stays from a limit; nothing where it crosses it. */
const clearance = (values: readonly number[], limit: number): number => {
  const away = values.map(value => value - limit)
  return Math.min(...away) < 0 && Math.max(...away) > 0 ? 0 : Math.min(...away.map(Math.abs))
}

const place = (x: (at: number) => number, bends: readonly Mover[], at: number): number => {
  const { turn } = bends[at].row
  const all = bends.filter(({ row }) => row.turn === turn)
  return x(turn - 0.5) + (all.indexOf(bends[at]) - (all.length - 1) / 2) * 22
}
