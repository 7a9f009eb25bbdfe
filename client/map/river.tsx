import { memo } from 'react'
import { riverStretches } from './geometry.ts'
import { curved } from './paths.ts'
import { lineOnScreen, type View } from './view.ts'

/** Upper Panj, lower Panj, Amu Darya: the river grows as it goes. */
const GROWTH = [0.62, 0.85, 1.15]
const CASING = 2.4

/** The spine of the sheet. Only crossings and people lie over it. */
export const River = memo(function River({ view }: { view: View }) {
  const base = 2.6 * Math.max(0.8, Math.min(2.2, view.degree / 46))
  const paths = riverStretches.map(stretch => curved(lineOnScreen(view, stretch, 4.5)))
  const widths = paths.map((_, at) => base * (GROWTH[at] ?? 1))
  return (
    <>
      {paths.map((d, at) => (
        <path key={GROWTH[at]} className="map-river-casing" d={d} strokeWidth={(widths[at] ?? base) + CASING} />
      ))}
      {paths.map((d, at) => (
        <path key={GROWTH[at]} className="map-river" d={d} strokeWidth={widths[at]} />
      ))}
    </>
  )
})
