import { lazy, Suspense } from 'react'

const LiveMap = lazy(() => import('./live-map.tsx').then(each => ({ default: each.LiveMap })))

/** The map as the page came with it: it stays until the live one is there. */
const printed = typeof document === 'undefined' ? '' : (document.querySelector('[data-shell-map]')?.innerHTML ?? '')

export function OpeningMap() {
  return (
    <Suspense fallback={<Printed />}>
      <LiveMap />
    </Suspense>
  )
}

function Printed() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is this page's own markup, read before React took its place
  return <div className="start-printed" dangerouslySetInnerHTML={{ __html: printed }} />
}
