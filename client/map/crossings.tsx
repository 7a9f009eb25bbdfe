import { memo } from 'react'
import type { Disc } from './discs.ts'
import { CrossingGlyph } from './glyph.tsx'
import type { View } from './view.ts'

type Props = { view: View; discs: readonly Disc[]; sheet: string }

export const Crossings = memo(function Crossings({ view, discs, sheet }: Props) {
  return discs.map(({ id, item, at, policy }) => (
    <g key={id} transform={`translate(${at[0]} ${at[1]})`}>
      <CrossingGlyph kind={item.kind} policy={policy} radius={view.disc} sheet={sheet} />
    </g>
  ))
})
