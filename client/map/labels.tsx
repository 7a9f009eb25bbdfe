import { memo } from 'react'
import { AreaLabel, haloOf, SectorLabel } from './block-labels.tsx'
import type { Placed } from './boxes.ts'
import type { Lettering } from './lettering.ts'
import type { TownName } from './names.ts'
import type { MapState, PlaceId } from './state.ts'
import { onScreen, type View } from './view.ts'
import type { MapWords } from './words.ts'

type Props = {
  view: View
  lettering: Lettering
  state: MapState
  words: MapWords
  selectable: readonly PlaceId[]
  sheet: string
}

/** The names below the people: states, water, towns, areas, sectors. Later ones have the greater right. */
export const Labels = memo(function Labels({ view, lettering, state, words, selectable, sheet }: Props) {
  const { type } = view
  return (
    <>
      {lettering.states.map(({ item, box }) => (
        <text key={item.id} className="map-state-name" x={box.x + box.width / 2} y={box.y + 10.5 * type}>
          {item.name}
        </text>
      ))}
      {lettering.waters.map(({ id, name, path }) => (
        <g key={id}>
          <path id={`${sheet}-${id}-curve`} d={path} fill="none" />
          <text className="map-water-name" dy={4 * type}>
            <textPath href={`#${sheet}-${id}-curve`} startOffset="50%">
              {name}
            </textPath>
          </text>
        </g>
      ))}
      {lettering.towns.map(placed => (
        <TownLabel key={placed.item.town.id} view={view} placed={placed} areas={state.areas} />
      ))}
      {lettering.crossings.map(({ item, box }) => (
        <text key={item.id} className="map-crossing-name" x={box.x} y={box.y + 9.5 * type}>
          {item.name}
        </text>
      ))}
      {lettering.areas.map(placed => {
        const { id } = placed.item
        const { hardship } = state.areas[id]
        return (
          <AreaLabel key={id} placed={placed} type={type} hardship={hardship} choosable={selectable.includes(id)} />
        )
      })}
      {lettering.sectors.map(placed => {
        const { id } = placed.item
        const choosable = selectable.includes(id)
        return (
          <SectorLabel
            key={id}
            placed={placed}
            type={type}
            sector={state.sectors[id]}
            words={words}
            choosable={choosable}
          />
        )
      })}
    </>
  )
})

type TownProps = { view: View; placed: Placed<TownName>; areas: MapState['areas'] }

function TownLabel({ view, placed: { item, box }, areas }: TownProps) {
  const { type } = view
  const { area, at, rank } = item.town
  const [x, y] = onScreen(view, at)
  const dot = rank === 2 ? { className: 'map-town map-capital', r: 2.4 } : { className: 'map-town', r: 1.9 }
  const [anchor, left] =
    box.x > x
      ? (['start', box.x] as const)
      : box.x + box.width < x
        ? (['end', box.x + box.width] as const)
        : (['middle', x] as const)
  return (
    <g style={haloOf(area && areas[area].hardship)}>
      {item.covered ? undefined : <circle {...dot} cx={x} cy={y} r={dot.r * Math.sqrt(type)} />}
      <text className="map-town-name" x={left} y={box.y + 9.8 * type} textAnchor={anchor}>
        {item.name}
      </text>
    </g>
  )
}
