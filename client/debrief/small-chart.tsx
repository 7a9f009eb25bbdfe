import { useState } from 'react'
import { SEATS } from '../../content/ids.ts'
import { headline } from '../../game/words/index.ts'
import { SIGNS } from '../look/marks.tsx'
import { filled } from '../resolution/phrase.ts'
import { apart, useWidth } from './chart-frame.ts'
import { ChartTable } from './chart-table.tsx'
import type { Chart, Series } from './charts.ts'
import type { Mover } from './movers.ts'
import { type Replay, worldOf } from './replay.ts'
import { SeatSign } from './seat-sign.tsx'
import { courseWords as words } from './words.ts'

const HEIGHT = 148
const TOP = 12
const BASE = 112
const LEFT = 14
/** Between two marks under one turn. */
const APART = 19

/** One of the small multiples: thin grid, direct labels, the deeds that moved it beneath the axis. */
export function SmallChart({ chart, replay }: { chart: Chart; replay: Replay }) {
  const { id, choose, series, isPerTurn } = chart
  const [chosen, setChosen] = useState(choose?.first ?? -1)
  const [title, deck] = words.charts[id]
  const movers = chart.movers[choose ? chosen : 0] ?? []
  const moved = movers.map(({ row }) => headline(row, worldOf(replay, row)).title).join('; ')
  return (
    <figure className="debrief-small">
      <figcaption>
        <h3>{title}</h3>
        <p>{deck}</p>
        {choose ? (
          <label>
            <span className="said">{words.choose[choose.what]}</span>
            <select value={chosen} onChange={event => setChosen(Number(event.target.value))}>
              {series.map(({ label }, at) => (
                <option key={label} value={at}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ) : undefined}
      </figcaption>
      <Plot chart={chart} chosen={chosen} movers={movers} turns={replay.turns.length} />
      <ChartTable
        caption={title}
        series={series}
        isPerTurn={isPerTurn}
        note={moved ? filled(words.moved, { rows: moved }) : undefined}
      />
    </figure>
  )
}

type PlotProps = { chart: Chart; chosen: number; movers: readonly Mover[]; turns: number }

function Plot({ chart: { series, most, isPerTurn }, chosen, movers, turns }: PlotProps) {
  const [ref, width] = useWidth(210)
  const isNamed = chosen < 0 && (series.length > 1 || series[0].seat >= 0)
  const right = isNamed ? 64 : 24
  const x = (at: number) => LEFT + (at * (width - LEFT - right)) / turns
  const y = (value: number) => BASE - (value * (BASE - TOP)) / most
  const quiet = chosen < 0 ? [] : series.filter((_, at) => at !== chosen)
  const loud = chosen < 0 ? series : [series[chosen]]
  return (
    <div ref={ref} className="debrief-plot">
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        {[0, most / 2, most].map(value => (
          <line
            key={value}
            className={value === 0 ? 'debrief-axis' : 'debrief-grid'}
            x1={LEFT}
            x2={width - right}
            y1={y(value)}
            y2={y(value)}
          />
        ))}
        <text className="debrief-tick" x={LEFT - 3} y={y(most) + 4} textAnchor="end">
          {most}
        </text>
        {movers.map(({ row }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: deeds stand in order
          <g key={at}>
            <line className="debrief-deed" x1={spot(x, movers, at)} x2={spot(x, movers, at)} y1={TOP} y2={BASE} />
            <SeatSign seat={row.seat} x={spot(x, movers, at)} y={BASE + 18} />
          </g>
        ))}
        {quiet.map(({ label, values }) => (
          <path key={label} className="debrief-line debrief-line-quiet" d={lineOf(values, x, y)} />
        ))}
        {loud.map((each, at) => (
          <path
            key={each.label}
            className="debrief-line"
            d={isPerTurn ? stairsOf(each.values, x, y) : lineOf(each.values, x, y)}
            style={styleOf(each, at)}
          />
        ))}
        <Ends series={loud} x={x(turns) + 6} y={y} />
      </svg>
    </div>
  )
}

type Along = (at: number) => number
const lineOf = (values: readonly number[], x: Along, y: Along): string =>
  values.map((value, at) => `${at ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('')
const stairsOf = (values: readonly number[], x: Along, y: Along): string =>
  values
    .map((value, at) => `${at ? 'V' : `M${x(0).toFixed(1)} `}${y(value).toFixed(1)}H${x(at + 1).toFixed(1)}`)
    .join('')

const styleOf = ({ seat }: Series, at: number): React.CSSProperties => {
  if (seat < 0) return { stroke: 'var(--ink)', strokeDasharray: at > 0 ? '5 3' : undefined }
  const { code, dash } = SIGNS[SEATS[seat]]
  return { stroke: `var(--a-${code})`, strokeDasharray: dash }
}

/** Deeds of one turn stand side by side. */
const spot = (x: Along, movers: readonly Mover[], at: number): number => {
  const { turn } = movers[at].row
  const before = movers.slice(0, at).filter(({ row }) => row.turn === turn).length
  const all = movers.filter(({ row }) => row.turn === turn).length
  const half = ((all - 1) / 2) * APART
  return Math.max(x(turn - 0.5), LEFT + half) - half + before * APART
}

/** Lines end in their marks and the value; those that end together share one label. */
function Ends({ series, x, y }: { series: readonly Series[]; x: number; y: Along }) {
  const last = (each: Series) => each.values.at(-1) ?? 0
  const values = [...new Set(series.map(last))]
  const groups = values.flatMap(value => {
    const here = series.filter(each => last(each) === value)
    const rows: Series[][] = []
    for (let at = 0; at < here.length; at += 2) rows.push(here.slice(at, at + 2))
    return rows.map(row => ({ value, row }))
  })
  const places = apart(
    groups.map(({ value }) => y(value)),
    17,
    BASE + 6,
  )
  return groups.map(({ value, row }, at) => (
    <g key={row[0].label}>
      {row.map(({ seat, label }, place) =>
        seat >= 0 ? <SeatSign key={label} seat={seat} x={x + 7 + place * 18} y={places[at]} size={15} /> : undefined,
      )}
      <text className="debrief-end" x={x + (row[0].seat >= 0 ? row.length * 18 + 1 : 0)} y={places[at] + 4.5}>
        {row[0].seat < 0 && series.length > 1 ? `${row.map(each => each.label).join(', ')} ${value}` : value}
      </text>
    </g>
  ))
}
