import { useId } from 'react'
import { POLICIES } from '../../content/ids.ts'
import type { CrossingKind } from '../../content/places/kinds.ts'
import { CrossingGlyph } from './glyph.tsx'
import type { MapWords } from './words.ts'

const KINDS: readonly CrossingKind[] = ['bridge', 'river', 'road', 'pass', 'flight']

/** What the signs mean. `movement` is the short form that stands beneath a resolution. */
export function MapLegend({ words, movement = false }: { words: MapWords; movement?: boolean }) {
  const sheet = useId().replace(/[^\w-]/g, '')
  if (movement) {
    return (
      <ul className="map-legend">
        <li>
          <Sample kind="registered" />
          {words.registered}
        </li>
        <li>
          <Sample kind="unregistered" />
          {words.unregistered}
        </li>
        <li>
          <Waiting />
          {words.waiting}, {words.discs}
        </li>
      </ul>
    )
  }
  return (
    <ul className="map-legend">
      {POLICIES.map((policy, at) => (
        <li key={policy}>
          <svg width="46" height="19" viewBox="-10 -9.5 46 19" aria-hidden="true">
            <defs>
              <clipPath id={`${sheet}-half`}>
                <rect y="-20" width="20" height="40" />
              </clipPath>
              <pattern
                id={`${sheet}-${at}`}
                width={at === 1 ? 5 : 4.4}
                height={at === 1 ? 5 : 4.4}
                patternUnits="userSpaceOnUse"
                patternTransform={at === 1 ? 'rotate(45)' : undefined}
              >
                {at === 1 ? (
                  <rect className="map-band-ink" width="2.5" height="5" />
                ) : (
                  <circle className="map-band-ink" cx="2.2" cy="2.2" r="1" />
                )}
              </pattern>
            </defs>
            <CrossingGlyph policy={policy} radius={8.2} sheet={sheet} />
            <rect
              x="13"
              y="-4"
              width="22"
              height="8"
              fill={policy === 'closed' ? 'var(--band)' : `url(#${sheet}-${at})`}
            />
          </svg>
          {words.policies[policy]}
        </li>
      ))}
      <li className="map-legend-gap" aria-hidden="true" />
      {KINDS.map(kind => (
        <li key={kind}>
          <svg width="19" height="19" viewBox="-9.5 -9.5 19 19" aria-hidden="true">
            <CrossingGlyph kind={kind} policy="open" radius={8.2} sheet={sheet} />
          </svg>
          {words.kinds[kind]}
        </li>
      ))}
      <li className="map-legend-gap" aria-hidden="true" />
      <li>
        <Waiting />
        {words.disc}
      </li>
      {(['contested', 'resistance'] as const).map(control => (
        <li key={control}>
          <Held id={`${sheet}-${control}`} isCrossed={control === 'resistance'} />
          {words.controls[control]}
        </li>
      ))}
    </ul>
  )
}

/** A piece of land that the Taliban do not hold, or not for certain. */
const Held = ({ id, isCrossed }: { id: string; isCrossed: boolean }) => (
  <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="map-hatch" d={isCrossed ? 'M0 0V5M0 0H5' : 'M0 0V5'} />
    </pattern>
    <rect className="map-legend-swatch" x=".5" y=".5" width="21" height="13" />
    <rect width="22" height="14" fill={`url(#${id})`} />
  </svg>
)

const Waiting = () => (
  <svg width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">
    <circle className="map-waiting" r="4.2" />
  </svg>
)

const Sample = ({ kind }: { kind: 'registered' | 'unregistered' }) => (
  <svg width="50" height="12" viewBox="0 -6 50 12" aria-hidden="true">
    <path className={`map-route map-route-${kind}`} d="M0 0H50" />
    <circle className={`map-person map-person-${kind}`} cx="25" r="4.6" />
  </svg>
)
