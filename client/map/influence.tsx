import { memo } from 'react'
import { MarkShape } from '../look/marks.tsx'
import { STATE_SPOTS, type StateId } from './anchors.ts'
import { ringsAround } from './blocks.ts'
import type { Placed, Wanted } from './boxes.ts'
import { inCountry } from './ink.ts'
import { Pips } from './pips.tsx'
import { INFLUENCE_MOST, type Influence } from './state.ts'
import { BLOCK, EM, SIZE, wide } from './type-size.ts'
import type { View } from './view.ts'
import type { MapWords } from './words.ts'

/** What the outside powers weigh in one state: its name, and a row of cells for each of them. */
export type InfluenceBlock = Influence & { readonly name: string }

const COLUMN = 22

export function influenceWanted(view: View, words: MapWords, { at, shares }: Influence): Wanted<InfluenceBlock> {
  const f = view.type
  const name = words.states[at]
  const width = Math.max(wide(name, EM.spaced, SIZE.state * f), (COLUMN + BLOCK.pip * INFLUENCE_MOST) * f)
  const height = BLOCK.mark * (shares.length + 1) * f
  const spots = ringsAround(view, STATE_SPOTS[at], width, height, [50, 24])
  return {
    item: { at, shares, name },
    width,
    height,
    ink: 30,
    spots,
    allowed: spot => inCountry(view, at as StateId, spot),
  }
}

type Props = { placed: readonly Placed<InfluenceBlock>[]; type: number }

export const InfluenceBlocks = memo(function InfluenceBlocks({ placed, type }: Props) {
  return placed.map(({ item: { at, shares, name }, box }) => {
    const left = box.x + (box.width - (COLUMN + BLOCK.pip * INFLUENCE_MOST) * type) / 2
    return (
      <g key={at}>
        <text className="map-state-name" x={box.x + box.width / 2} y={box.y + 11 * type}>
          {name}
        </text>
        {shares.map(({ seat, value }, row) => {
          const y = box.y + (row + 1) * BLOCK.mark * type
          return (
            <g key={seat}>
              <g className="map-mark" transform={`translate(${left} ${y - 1.5 * type}) scale(${(16 * type) / 24})`}>
                <MarkShape seat={seat} />
              </g>
              <Pips x={left + COLUMN * type} y={y + 3 * type} value={value} most={INFLUENCE_MOST} type={type} />
            </g>
          )
        })}
      </g>
    )
  })
})
