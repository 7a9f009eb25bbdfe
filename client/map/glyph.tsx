import type { PolicyId } from '../../content/ids.ts'
import type { CrossingKind } from '../../content/places/kinds.ts'

/** The kind's sign inside a disc of radius 10: flared bars, waves, two bars, a saddle, a rising arrow. */
const SIGN: Record<CrossingKind, string> = {
  bridge: 'M-6.3-4.6l2.3 2.3H4l2.3-2.3M-6.3 4.6l2.3-2.3H4l2.3 2.3',
  river: 'M-5.7-3.7q2.9-3.6 5.7 0t5.7 0M-5.7 0q2.9-3.6 5.7 0t5.7 0M-5.7 3.7q2.9-3.6 5.7 0t5.7 0',
  road: 'M-2.9-5.7V5.7M2.9-5.7V5.7',
  pass: 'M-6-3.9L-.5 3.6 6-3.9',
  flight: 'M-5.2 3.8L5.2-3.6M-1.2-5.2L5.2-3.6 3.1 2.8',
}

type Props = { kind?: CrossingKind | undefined; policy: PolicyId; radius: number; sheet: string }

/** A crossing around the origin: the sign says the kind, the fill says the policy (full, half, empty). */
export function CrossingGlyph({ kind, policy, radius, sheet }: Props) {
  const sign = kind ? SIGN[kind] : ''
  const half = `url(#${sheet}-half)`
  return (
    <g transform={`scale(${(radius / 10).toFixed(3)})`} className={`map-crossing map-crossing-${policy}`}>
      <circle className="map-crossing-disc" r="10" />
      {policy === 'vetted' ? <path className="map-crossing-half" d="M0-10A10 10 0 0 1 0 10Z" /> : undefined}
      <path className="map-crossing-sign" d={sign} />
      {policy === 'vetted' ? (
        <path className="map-crossing-sign map-crossing-turned" d={sign} clipPath={half} />
      ) : undefined}
    </g>
  )
}
