import { memo } from 'react'
import { SECTORS, type SectorId } from '../../content/ids.ts'
import { OWNER_COUNTRY } from './anchors.ts'
import { sectorLines } from './geometry.ts'
import { curved } from './paths.ts'
import type { MapState } from './state.ts'
import { lineOnScreen, type View } from './view.ts'

/** The border as the band follows it: the small windings even out, so that its outer edge runs calm. */
export const bandPath = (view: View, sector: SectorId): string =>
  curved(lineOnScreen(view, sectorLines[sector], Math.max(4, view.band * 0.7)))

type Props = { view: View; sectors: MapState['sectors']; selected: string | undefined; sheet: string }

/** A frontier tint inside the neighbour's land: solid is closed, stripes are vetted, dots are open. */
export const Bands = memo(function Bands({ view, sectors, selected, sheet }: Props) {
  return SECTORS.map(id => {
    const { policy } = sectors[id]
    const d = bandPath(view, id)
    const width = view.band * 2
    const paint = policy === 'closed' ? 'var(--band)' : `url(#${sheet}-${policy})`
    return (
      <g key={id} className="map-band" clipPath={`url(#${sheet}-${OWNER_COUNTRY[id]}-only)`}>
        {id === selected ? <path className="map-band-chosen" d={d} strokeWidth={width + 8} /> : undefined}
        <path className="map-band-ground" d={d} strokeWidth={width + 2} />
        <path d={d} stroke={paint} strokeWidth={width} />
      </g>
    )
  })
})
