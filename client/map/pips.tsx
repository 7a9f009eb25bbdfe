/** A short scale bar: full cells are the value, the rule below reaches the level it wears down to. */
type Props = { x: number; y: number; value: number; most: number; type: number; floor?: number | undefined }

export function Pips({ x, y, value, most, type, floor }: Props) {
  const step = 8 * type
  const side = 7 * type
  return (
    <g transform={`translate(${x} ${y})`}>
      {Array.from({ length: most }, (_, n) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the bar
          key={n}
          className={n < value ? 'map-pip map-pip-full' : 'map-pip'}
          x={n * step}
          width={side}
          height={side}
        />
      ))}
      {floor ? <path className="map-pip-floor" d={`M0 ${side + 2.2}H${floor * step - (step - side)}`} /> : undefined}
    </g>
  )
}
