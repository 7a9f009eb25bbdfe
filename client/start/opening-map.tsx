import { lazy, Suspense } from 'react'

const LiveMap = lazy(() => import('./live-map.tsx').then(each => ({ default: each.LiveMap })))

/** The map as the page came with it: good for as long as nothing moves on it, and nothing has to be drawn again. */
const printed = typeof document === 'undefined' ? '' : (document.querySelector('[data-shell-map]')?.innerHTML ?? '')

export function OpeningMap() {
  if (printed) return <Printed />
  return (
    <Suspense>
      <LiveMap />
    </Suspense>
  )
}

function Printed() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is this page's own markup, read before React took its place
  return <div className="start-printed" dangerouslySetInnerHTML={{ __html: printed }} />
}
