import type { CSSProperties } from 'react'
import type { SeatId } from '../../content/ids.ts'

/** A seat's sign: shape and monogram, so that no hue has to carry it. Latin letters in every language. */
type Sign = {
  readonly code: string
  /** On a square of 24. */
  readonly path: string
  /** The letters' base line; lower where the shape tapers at the top. */
  readonly baseline: number
  /** The dash of this seat's line in a chart. */
  readonly dash: string
}

const PEAK = 'M12 .8L22.2 9.2V21.5H1.8V9.2Z'
const ARCH = 'M3 22V10.4C3 5.6 8.4 4.2 12 .8 15.6 4.2 21 5.6 21 10.4V22Z'
const SHIELD = 'M2.8 2.4H21.2V11.6C21.2 17.4 17 21 12 23.4 7 21 2.8 17.4 2.8 11.6Z'

export const SIGNS: Record<SeatId, Sign> = {
  russia: { code: 'RU', path: 'M3 3H21V21H3Z', baseline: 15.3, dash: 'none' },
  china: { code: 'CN', path: 'M8 2.2H16L21.8 8V16L16 21.8H8L2.2 16V8Z', baseline: 15.3, dash: '10 4' },
  uzbekistan: {
    code: 'UZ',
    path: 'M12 1.6A10.4 10.4 0 1 1 12 22.4 10.4 10.4 0 1 1 12 1.6Z',
    baseline: 15.3,
    dash: '1.5 4',
  },
  tajikistan: { code: 'TJ', path: PEAK, baseline: 16.8, dash: '6 3' },
  turkmenistan: { code: 'TM', path: 'M12-.6L24.6 12 12 24.6-.6 12Z', baseline: 15.3, dash: '2 2' },
  taliban: { code: 'TA', path: 'M2.6 2.2H21.4V22.6L12 18.6 2.6 22.6Z', baseline: 14, dash: '9 2' },
  pakistan: { code: 'PK', path: 'M12 .8L22 6.4V17.6L12 23.2 2 17.6V6.4Z', baseline: 15.3, dash: '10 3 2 3' },
  iran: { code: 'IR', path: ARCH, baseline: 16.6, dash: '4 2 1 2' },
  'united-states': { code: 'US', path: SHIELD, baseline: 14.6, dash: '14 3' },
}

/** As a style, since a drawing around the mark may set its own lettering. */
const LETTERS: CSSProperties = {
  font: '700 9.2px var(--sans)',
  letterSpacing: '.02em',
  textAnchor: 'middle',
  stroke: 'none',
}

/** The sign's shapes alone, for use inside another drawing. */
export function MarkShape({ seat }: { seat: SeatId }) {
  const { code, path, baseline } = SIGNS[seat]
  return (
    <>
      <path d={path} style={{ fill: `var(--a-${code})` }} />
      <text x="12" y={baseline} style={{ ...LETTERS, fill: `var(--on-${code})` }}>
        {code}
      </text>
    </>
  )
}

/** A seat's mark. It never stands alone in a control: pass `label` where no name stands beside it. */
export function Mark({ seat, size = 20, label }: { seat: SeatId; size?: number; label?: string }) {
  const box = { className: 'mark', width: size, height: size, viewBox: '-1 -1 26 26' }
  if (label === undefined) {
    return (
      <svg {...box} aria-hidden="true">
        <MarkShape seat={seat} />
      </svg>
    )
  }
  return (
    <svg {...box} role="img" aria-label={label}>
      <MarkShape seat={seat} />
    </svg>
  )
}

const SEAL =
  'M12 1.2c2.6-.3 4.3.9 6 2 1.9 1.2 3.4 2.3 3.9 4.7.5 2.2.9 3.9.3 6.1-.7 2.3-1.3 4.2-3.3 5.6-2 1.5-3.7 3-6.4 2.9-2.7-.1-4.7-.5-6.7-2.1' +
  'C3.9 18.9 2.2 17.5 1.7 15 1.2 12.5.9 10.5 2 8.2 3 6 4 4.3 6.1 3 8 1.9 9.7 1.4 12 1.2Z'

/** Pressed wax: sealed. On a wax button it takes the deeper shade. Without `pressed` it is the empty ring. */
export function Wax({ size = 18, pressed = true, deep = false }: { size?: number; pressed?: boolean; deep?: boolean }) {
  return (
    <svg className="wax" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {pressed ? (
        <>
          <path d={SEAL} fill={deep ? 'var(--accent2)' : 'var(--accent)'} />
          <circle cx="12" cy="12" r="6.6" fill="none" stroke="var(--on-accent)" opacity=".75" />
          <path
            d="M8.8 12.2l2.2 2.2 4.3-4.6"
            fill="none"
            stroke="var(--on-accent)"
            strokeWidth="1.7"
            strokeLinecap="square"
          />
        </>
      ) : (
        <circle cx="12" cy="12" r="10" fill="none" stroke="var(--rule2)" strokeWidth="1.6" strokeDasharray="3 2.4" />
      )}
    </svg>
  )
}
