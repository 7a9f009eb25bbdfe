import { memo } from 'react'
import type { Lettering } from './lettering.ts'
import type { View } from './view.ts'

/** Degrees, the movement's figures and the caveat: over the people, and never over one another. */
export const Notes = memo(function Notes({ view, lettering }: { view: View; lettering: Lettering }) {
  const { type } = view
  const { degrees, notes, indicative } = lettering
  return (
    <>
      {degrees.map(({ item, box }) => (
        <text key={item} className="map-degree" x={box.x} y={box.y + box.height - 1}>
          {item}
        </text>
      ))}
      {notes.map(({ item, box }) => (
        <text key={`${box.x} ${box.y}`} className="map-note">
          {item.map((line, n) => (
            <tspan key={line} className={n === 0 ? undefined : 'map-figure'} x={box.x} y={box.y + (11 + n * 13) * type}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {indicative ? (
        <text className="map-indicative" x={indicative.box.x + indicative.box.width} y={indicative.box.y + 10 * type}>
          {indicative.item}
        </text>
      ) : undefined}
    </>
  )
})
