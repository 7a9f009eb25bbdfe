import { memo } from 'react'
import { type CountryId, countries } from './geometry.ts'
import { ringPath } from './paths.ts'
import type { View } from './view.ts'

/** The states with a border band, whose outlines serve as ground and as clip. */
export const NEIGHBOURS: readonly CountryId[] = [
  'tajikistan',
  'uzbekistan',
  'turkmenistan',
  'iran',
  'pakistan',
  'china',
]

/** Patterns and clips, named by the sheet they belong to: two maps can stand on one page. */
export const Defs = memo(function Defs({ view, sheet }: { view: View; sheet: string }) {
  const stripe = view.band * 0.62
  const dot = Math.max(3.4, view.band * 0.5)
  const hatch = 6 * view.type
  return (
    <defs>
      <clipPath id={`${sheet}-frame`}>
        <rect width={view.width} height={view.height} />
      </clipPath>
      {NEIGHBOURS.map(id => (
        <path key={id} id={`${sheet}-${id}`} d={ringPath(view, countries[id])} />
      ))}
      {NEIGHBOURS.map(id => (
        <clipPath key={id} id={`${sheet}-${id}-only`}>
          <use href={`#${sheet}-${id}`} />
        </clipPath>
      ))}
      <clipPath id={`${sheet}-half`}>
        <rect y="-20" width="20" height="40" />
      </clipPath>
      <pattern
        id={`${sheet}-vetted`}
        width={stripe}
        height={stripe}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="map-band-ink" width={stripe / 2} height={stripe} />
      </pattern>
      <pattern id={`${sheet}-open`} width={dot} height={dot} patternUnits="userSpaceOnUse">
        <circle className="map-band-ink" cx={dot / 2} cy={dot / 2} r={dot * 0.22} />
      </pattern>
      <pattern
        id={`${sheet}-contested`}
        width={hatch}
        height={hatch}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="map-hatch" d={`M0 0V${hatch}`} />
      </pattern>
      <pattern
        id={`${sheet}-resistance`}
        width={hatch}
        height={hatch}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className="map-hatch" d={`M0 0V${hatch}M0 0H${hatch}`} />
      </pattern>
    </defs>
  )
})
