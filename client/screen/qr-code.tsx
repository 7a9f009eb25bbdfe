import { useMemo } from 'react'
import { encode } from 'uqr'

/** The light margin that readers of the code ask for, in modules. */
const MARGIN = 4

/** One run of dark modules after the other, as one path. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return []
        const end = row.indexOf(false, x)
        const run = (end < 0 ? row.length : end) - x
        return [`M${x + MARGIN} ${y + MARGIN}h${run}v1h-${run}z`]
      }),
    )
    .join('')

/** A text as a QR code: dark on light in both themes, since cameras want it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const { data } = encode(text, { ecc: 'M', border: 0 })
    return { path: pathOf(data), size: data.length + 2 * MARGIN }
  }, [text])
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect fill="#fffdf7" width={size} height={size} />
      <path fill="#14120e" d={path} />
    </svg>
  )
}
