import { SEATS, type SeatId } from '../../../content/ids.ts'
import type { MapFrame } from '../../map/index.ts'
import { useSize } from '../../map/measure.ts'
import { placeOnScreen, type Size, viewOf, within } from '../../map/view.ts'
import { seeWords as words } from './words.ts'

/** Where a seat's hidden cells are drawn: in its country, clear of the lettering; no rule reads it. */
const SPOTS: Partial<Record<SeatId, { readonly lon: number; readonly lat: number }>> = {
  uzbekistan: { lon: 65.3, lat: 39.55 },
  tajikistan: { lon: 71.1, lat: 39.25 },
  turkmenistan: { lon: 62.4, lat: 38.4 },
  taliban: { lon: 69.7, lat: 35.3 },
  pakistan: { lon: 73.2, lat: 35.5 },
  iran: { lon: 60.0, lat: 34.4 },
}

type Props = { readonly cells: readonly number[]; readonly frame: MapFrame }

/** Hidden cells as ink triangles over the sheet, with their number in words. The rows below say the same. */
export function HiddenMarks(props: Props) {
  const [ref, size] = useSize<HTMLDivElement>(undefined)
  return (
    <div ref={ref} className="see-hidden" aria-hidden="true">
      {size ? <Marks {...props} size={size} /> : undefined}
    </div>
  )
}

function Marks({ cells, frame, size }: Props & { readonly size: Size }) {
  const view = viewOf(frame, size)
  const marks = SEATS.flatMap((seat, at) => {
    const spot = SPOTS[seat]
    if (!spot || cells[at] === 0) return []
    const place = placeOnScreen(view, spot)
    return within(view, place, 12) ? [{ seat, place, n: cells[at] }] : []
  })
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${size.width} ${size.height}`}>
      {marks.map(({ seat, place: [x, y], n }) => (
        <g key={seat} transform={`translate(${x} ${y})`}>
          <path d="M0-7L7 6H-7Z" />
          <text x="11" y="5">
            {words.cells(n)}
          </text>
        </g>
      ))}
    </svg>
  )
}
