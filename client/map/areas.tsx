import { memo } from 'react'
import { AREAS } from '../../content/ids.ts'
import { areaBorders, areaRings, provinceBorders } from './geometry.ts'
import { ringPath, straight } from './paths.ts'
import type { MapState } from './state.ts'
import { lineOnScreen, type View } from './view.ts'

const DEEPEST = 6

/** The custom property of a hardship's tint; lettering takes its halo from the same one. */
export const tint = (hardship: number): string => `var(--h${Math.max(0, Math.min(DEEPEST, Math.round(hardship)))})`

type Props = { view: View; areas: MapState['areas']; sheet: string }

/** Tint says hardship; one hatch says contested, a crossed one says it is held against the Taliban. */
export const AreaTints = memo(function AreaTints({ view, areas, sheet }: Props) {
  return AREAS.map(id => {
    const d = ringPath(view, areaRings[id])
    const { hardship, control } = areas[id]
    return (
      <g key={id}>
        <path d={d} fill={tint(hardship)} />
        {control === 'taliban' ? undefined : <path d={d} fill={`url(#${sheet}-${control})`} />}
      </g>
    )
  })
})

export const AreaBorders = memo(function AreaBorders({ view }: { view: View }) {
  const lines = [...areaBorders, ...provinceBorders]
  return <path className="map-area-border" d={lines.map(line => straight(lineOnScreen(view, line))).join('')} />
})
