import { memo } from 'react'
import type { Queue } from './queues.ts'
import type { View } from './view.ts'

/** The people who wait at a line, as discs beside its gates. */
export const Queues = memo(function Queues({ view, queues }: { view: View; queues: readonly Queue[] }) {
  return queues.map(({ sector, discs, more, box }) => (
    <g key={sector}>
      {discs.map(([x, y]) => (
        <circle
          key={`${x} ${y}`}
          className="map-waiting"
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r={(view.person * 0.92).toFixed(1)}
        />
      ))}
      {more > 0 ? (
        <text className="map-more" x={box.x + box.width + 2} y={box.y + box.height - 2}>
          +{more}
        </text>
      ) : undefined}
    </g>
  ))
})
