import { type MouseEvent, memo } from 'react'
import { AREAS, SECTORS, type SectorId } from '../../content/ids.ts'
import { bandPath } from './band.tsx'
import { areaRings } from './geometry.ts'
import type { Lettering } from './lettering.ts'
import { ringPath } from './paths.ts'
import type { PlaceId } from './state.ts'
import type { View } from './view.ts'

/** A finger's width. */
const TOUCH = 44

type Props = {
  view: View
  lettering: Lettering
  selectable: readonly PlaceId[]
  onSelect: (id: PlaceId) => void
  onAsk: ((id: SectorId) => void) | undefined
}

/**
 * Invisible hit areas over the drawing: an area is its land, a sector is its line and its block of figures.
 * For the pointer alone; the list beside the map is the way in for everyone else.
 */
export const Targets = memo(function Targets({ view, lettering, selectable, onSelect, onAsk }: Props) {
  const answers = onAsk ? [...selectable, ...SECTORS] : selectable
  const choose = (event: MouseEvent<SVGGElement>) => {
    const id = (event.target as Element).getAttribute('data-place')
    const place = selectable.find(other => other === id)
    const sector = SECTORS.find(other => other === id)
    if (place) onSelect(place)
    else if (sector) onAsk?.(sector)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's short cut to the buttons of the list
    <g onClick={choose}>
      {AREAS.filter(id => selectable.includes(id)).map(id => (
        <path key={id} className="map-target" data-place={id} d={ringPath(view, areaRings[id])} />
      ))}
      {SECTORS.filter(id => answers.includes(id)).map(id => (
        <path key={id} className="map-target-line" data-place={id} d={bandPath(view, id)} strokeWidth={TOUCH} />
      ))}
      {[...lettering.areas, ...lettering.sectors]
        .filter(({ item }) => answers.includes(item.id))
        .map(({ item, box }) => {
          const width = Math.max(TOUCH, box.width)
          const height = Math.max(TOUCH, box.height)
          const x = box.x - (width - box.width) / 2
          const y = box.y - (height - box.height) / 2
          return (
            <rect
              key={item.id}
              className="map-target-name"
              data-place={item.id}
              x={x}
              y={y}
              width={width}
              height={height}
            />
          )
        })}
    </g>
  )
})
