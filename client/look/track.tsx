import { type ReactNode, useId } from 'react'

type Props = {
  label: ReactNode
  value: number
  /** What the drafted orders would make of it; absent or equal: nothing changes. */
  to?: number
  most: number
  /** Stands after the figures, e.g. "of 3". */
  of?: string
  /** What a reader hears for "4 → 2". */
  becomes?: (from: number, to: number) => string
}

/** A track as an atlas's scale bar, one cell a point: full is now, hatched is what would rise or fall. */
export function Track({ label, value, to = value, most, of, becomes }: Props) {
  return (
    <div className="track">
      <div className="track-head">
        <span>{label}</span>
        <span className="track-figure">
          {to === value ? (
            value
          ) : (
            <>
              <span className="said">{becomes?.(value, to) ?? `${value}, ${to}`}</span>
              <span aria-hidden="true">
                {value} <span className="quiet">→</span> <span className="track-to">{to}</span>
              </span>
            </>
          )}
          {of ? <span className="track-of"> {of}</span> : undefined}
        </span>
      </div>
      <TrackBar value={value} to={to} most={most} />
    </div>
  )
}

const part = (of: number, cells: number) => `${(of * 100) / cells}%`

/** The bar alone; the figures beside it are its words. Drawn in shares of its width, so that the hatching stays even. */
export function TrackBar({ value, to = value, most }: { value: number; to?: number; most: number }) {
  const hatch = useId().replace(/[^\w-]/g, '')
  const cells = Math.max(1, most, value, to)
  const sure = Math.min(value, to)
  const edge = Math.max(value, to)
  const inner = Array.from({ length: cells - 1 }, (_, at) => at + 1)
  return (
    <svg className="track-bar" aria-hidden="true" focusable="false">
      {edge > sure ? (
        <pattern id={hatch} width="3.4" height="8" patternUnits="userSpaceOnUse" patternTransform="skewX(-35)">
          <path className={to > value ? 'track-hatch track-hatch-rise' : 'track-hatch'} d="M1 0V8" strokeWidth="1.3" />
        </pattern>
      ) : undefined}
      <rect className="track-full" width={part(sure, cells)} height="100%" />
      {inner.map(at => (
        <line
          key={at}
          className={at < sure ? 'track-cell track-cell-full' : 'track-cell'}
          x1={part(at, cells)}
          x2={part(at, cells)}
          y2="100%"
        />
      ))}
      {edge > sure ? (
        <rect x={part(sure, cells)} width={part(edge - sure, cells)} height="100%" fill={`url(#${hatch})`} />
      ) : undefined}
    </svg>
  )
}
