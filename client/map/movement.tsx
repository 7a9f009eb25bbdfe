import { useLayoutEffect, useRef } from 'react'
import { straight } from './paths.ts'
import { type Route, routesOf } from './routes.ts'
import type { View } from './view.ts'

/** One movement at a time, each this long; nothing loops. */
const TRAVEL_MS = 900

const arrow = (view: View, { end, heading }: Route): string => {
  const length = Math.hypot(heading[0], heading[1]) || 1
  const [ux, uy] = [heading[0] / length, heading[1] / length]
  const size = 7 * view.type
  const corner = (side: number) =>
    `${end[0] - ux * size - uy * side * size * 0.42} ${end[1] - uy * size + ux * side * size * 0.42}`
  return `M${end[0]} ${end[1]}L${corner(1)}L${corner(-1)}Z`
}

/** Whole ways, in the order they are told. With motion the discs travel; they always end where they stand at rest. */
function Ways({ view, routes, motion }: { view: View; routes: readonly Route[]; motion: boolean }) {
  const group = useRef<SVGGElement>(null)
  // A new telling is a new list of routes; a mere resize keeps the people where they are.
  const telling = routes.map(({ flow }) => [flow.area, flow.sector, flow.count, flow.registered].join()).join(' ')
  const latest = useRef(routes)
  latest.current = routes
  useLayoutEffect(() => {
    if (!motion || telling === '' || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const circles = [...(group.current?.querySelectorAll('circle') ?? [])]
    const ways = latest.current.flatMap((route, at) => route.ways.map(way => ({ way, at })))
    const running = circles.map((circle, n) => {
      const { way, at } = ways[n] ?? { way: [], at: 0 }
      const [restX, restY] = way.at(-1) ?? [0, 0]
      const steps = way.map(([x, y]) => ({ transform: `translate(${x - restX}px, ${y - restY}px)` }))
      return circle.animate(steps, {
        duration: TRAVEL_MS,
        delay: at * TRAVEL_MS,
        easing: 'ease-in-out',
        fill: 'backwards',
      })
    })
    return () => {
      for (const animation of running) animation.cancel()
    }
  }, [motion, telling])
  return (
    <g ref={group}>
      {routes.map(route => {
        const kind = route.flow.registered ? 'registered' : 'unregistered'
        return (
          <g key={`${route.flow.area} ${route.flow.sector} ${kind}`}>
            <path className="map-route-casing" d={straight(route.line)} />
            <path className={`map-route map-route-${kind}`} d={straight(route.line)} />
            <path className="map-route-head" d={arrow(view, route)} />
            {route.ways.map(way => {
              const [x, y] = way.at(-1) ?? [0, 0]
              return (
                <circle
                  key={`${x} ${y}`}
                  className={`map-person map-person-${kind}`}
                  cx={x}
                  cy={y}
                  r={view.person.toFixed(1)}
                />
              )
            })}
          </g>
        )
      })}
    </g>
  )
}

/** How people on the move are drawn. The sheet of the decision phase has none, and does without it. */
export const movement = { routesOf, Ways }
export type Movement = typeof movement
