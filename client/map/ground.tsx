import { memo } from 'react'
import { NEIGHBOURS } from './defs.tsx'
import { MERIDIANS, PARALLELS } from './degrees.ts'
import { type CountryId, countries, lakes, smallRivers } from './geometry.ts'
import { hachures } from './hachures.ts'
import { curved, ringPath } from './paths.ts'
import { onPlane } from './plane.ts'
import { lineOnScreen, onScreen, type View } from './view.ts'

const FAR: readonly CountryId[] = ['kazakhstan', 'baikonur', 'kyrgyzstan', 'india', 'siachen-glacier', 'nepal']

/** The land itself, under everything that can change in play. The neighbours are drawn from the defs. */
export const Ground = memo(function Ground({ view, sheet }: { view: View; sheet: string }) {
  return (
    <>
      <rect className="map-out" width={view.width} height={view.height} />
      <path className="map-far" d={FAR.map(id => ringPath(view, countries[id])).join('')} />
      {NEIGHBOURS.map(id => (
        <use key={id} className="map-near" href={`#${sheet}-${id}`} />
      ))}
    </>
  )
})

/** Graticule, relief and small waters, over the areas' tints. */
export const Relief = memo(function Relief({ view, light }: { view: View; light: boolean }) {
  const meridians = MERIDIANS.map(n => `M${onScreen(view, onPlane(n, 0))[0]} 0V${view.height}`)
  const parallels = PARALLELS.map(n => `M0 ${onScreen(view, onPlane(0, n))[1]}H${view.width}`)
  return (
    <>
      <path className="map-graticule" d={[...meridians, ...parallels].join('')} />
      {light ? undefined : <path className="map-hachures" d={hachures(view)} />}
      <path className="map-small-river" d={smallRivers.map(river => curved(lineOnScreen(view, river, 3))).join('')} />
      {lakes.map(({ at, half }) => {
        const [x, y] = onScreen(view, at)
        const [rx, ry] = [half[0] * view.zoom, Math.max(1, half[1] * view.zoom)]
        return <ellipse key={at.join()} className="map-lake" cx={x} cy={y} rx={rx.toFixed(1)} ry={ry.toFixed(1)} />
      })}
    </>
  )
})

export const HomeBorder = memo(function HomeBorder({ view }: { view: View }) {
  return <path className="map-home-border" d={ringPath(view, countries.afghanistan)} />
})
