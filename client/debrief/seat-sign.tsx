import { SEATS } from '../../content/ids.ts'
import { MarkShape } from '../look/marks.tsx'

/** A seat's mark inside a chart, its middle at x, y; the world's own deeds are a small lozenge. */
export function SeatSign({ seat, x, y, size = 16 }: { seat: number; x: number; y: number; size?: number }) {
  if (seat < 0)
    return <path className="debrief-world" d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} />
  return (
    <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`}>
      <MarkShape seat={SEATS[seat]} />
    </g>
  )
}
