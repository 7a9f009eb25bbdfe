import type { CSSProperties } from 'react'
import { MarkShape } from '../look/marks.tsx'
import { tint } from './areas.tsx'
import type { AreaBlock, SectorBlock } from './blocks.ts'
import type { Placed } from './boxes.ts'
import { Pips } from './pips.tsx'
import { GUARD_MOST, type PolicyMark, type SectorState, TENSION_MOST } from './state.ts'
import { BLOCK } from './type-size.ts'
import { filled, type MapWords } from './words.ts'

/** Lettering on an area wears the area's tint as its halo. */
export const haloOf = (hardship: number | undefined) =>
  hardship === undefined ? undefined : ({ '--halo': tint(hardship) } as CSSProperties)

const nameClass = (kind: string, choosable: boolean) => (choosable ? `${kind} map-choosable` : kind)

type AreaProps = { placed: Placed<AreaBlock>; type: number; hardship: number; choosable: boolean }

export function AreaLabel({ placed: { item, box }, type, hardship, choosable }: AreaProps) {
  const middle = box.x + box.width / 2
  const below = box.y + (item.name.length * BLOCK.name + (item.sub ? 14 : 1)) * type
  return (
    <g style={haloOf(hardship)}>
      {item.name.map((line, n) => (
        <text
          key={line}
          className={nameClass('map-area-name', choosable)}
          x={middle}
          y={box.y + (11 + n * BLOCK.name) * type}
        >
          {line}
        </text>
      ))}
      <text className="map-area-sub" x={middle} y={below - 3.5 * type}>
        {item.sub}
      </text>
      <Marks marks={item.marks} type={type} x={box.x} y={below} />
    </g>
  )
}

type SectorProps = {
  placed: Placed<SectorBlock>
  type: number
  sector: SectorState
  words: MapWords
  choosable: boolean
}

export function SectorLabel({ placed: { item, box }, type, sector, words, choosable }: SectorProps) {
  const row = (n: number) => box.y + (BLOCK.name * item.name.length + BLOCK.row * n) * type
  const column = box.x + BLOCK.column * type
  const bars = [
    { word: words.guard, value: sector.guard, most: GUARD_MOST, floor: sector.post },
    { word: words.tension, value: sector.tension, most: TENSION_MOST },
  ]
  return (
    <g>
      {item.name.map((line, n) => (
        <text
          key={line}
          className={nameClass('map-sector-name', choosable)}
          x={box.x}
          y={box.y + (10 + n * BLOCK.name) * type}
        >
          {line}
        </text>
      ))}
      {item.full
        ? bars.map(({ word, ...bar }, n) => (
            <g key={word}>
              <text className="map-row" x={box.x} y={row(n + 1) - 3.5 * type}>
                {word}
              </text>
              <Pips x={column} y={row(n + 1) - 10.5 * type} type={type} {...bar} />
            </g>
          ))
        : undefined}
      {item.full && sector.works > 0 ? (
        <text className="map-row" x={box.x} y={row(3) - 3.5 * type}>
          {filled(words.worksOf, { n: sector.works })}
        </text>
      ) : undefined}
      <Marks marks={item.marks} type={type} x={box.x} y={row(item.full ? 2 + Number(sector.works > 0) : 0) + 3} />
    </g>
  )
}

function Marks({ marks, type, x, y }: { marks: readonly PolicyMark[]; type: number; x: number; y: number }) {
  return marks.map((mark, n) => (
    <g key={`${mark.seat} ${mark.label}`} transform={`translate(${x} ${y + n * BLOCK.mark * type})`}>
      <g className="map-mark" transform={`scale(${(0.74 * type).toFixed(3)})`}>
        <MarkShape seat={mark.seat} />
      </g>
      <text className="map-note" x={22 * type} y={13 * type}>
        {mark.label}
      </text>
    </g>
  ))
}
