import { memo, useId, useMemo } from 'react'
import type { SectorId } from '../../content/ids.ts'
import { useSettings } from '../app/settings.ts'
import { AreaBorders, AreaTints } from './areas.tsx'
import { Bands } from './band.tsx'
import { Crossings } from './crossings.tsx'
import { Defs } from './defs.tsx'
import { discsOf } from './discs.ts'
import type { MapFrame } from './frames.ts'
import { areaRings } from './geometry.ts'
import { Ground, HomeBorder, Relief } from './ground.tsx'
import { InfluenceBlocks } from './influence.tsx'
import { inkOf } from './ink.ts'
import { Labels } from './labels.tsx'
import { letteringOf } from './lettering.ts'
import { useSize } from './measure.ts'
import type { Movement } from './movement.tsx'
import { Notes } from './notes.tsx'
import { ringPath } from './paths.ts'
import { queuesOf } from './queues.ts'
import { River } from './river.tsx'
import type { MapState, PlaceId } from './state.ts'
import { summaryOf } from './summary.ts'
import { Targets } from './targets.tsx'
import { type Size, viewOf } from './view.ts'
import { Queues } from './waiting.tsx'
import type { MapWords } from './words.ts'

export type BoardMapProps = {
  state: MapState
  frame: MapFrame
  words: MapWords
  /** The targets of the choice that is open; they answer to the pointer. */
  selectable?: readonly PlaceId[]
  selected?: PlaceId
  onSelect?: (id: PlaceId) => void
  /** The sectors' lines can be asked about with the pointer, which is not the same as choosing a target. */
  onAsk?: (id: SectorId) => void
  /** What draws the `flows` of the state; a sheet without it shows none. */
  movement?: Movement
  /** False draws people where they end; the reader's own setting for less motion always wins. */
  motion?: boolean
  /** What the first drawing assumes, before the element is measured. */
  size?: Size
  /** Leaves the relief out: for the small sheet of a prerendered page. */
  light?: boolean
}

const NO_WAYS: ReturnType<Movement['routesOf']> = []
const NOWHERE: readonly PlaceId[] = []
/** Where nothing is ever measured, a laptop's. */
const UNMEASURED: Size | undefined = typeof document === 'undefined' ? { width: 640, height: 548 } : undefined
const ignore = () => {}

/** The board. It fills its element; give that element a width and a height. */
export const BoardMap = memo(function BoardMap({ size: expected = UNMEASURED, ...props }: BoardMapProps) {
  const [ref, size] = useSize<HTMLDivElement>(expected)
  return (
    <div ref={ref} className="map">
      {size ? <Sheet {...props} size={size} /> : undefined}
    </div>
  )
})

function Sheet(props: Omit<BoardMapProps, 'size'> & { size: Size }) {
  const {
    state,
    size,
    frame,
    words,
    selectable = NOWHERE,
    selected,
    onSelect = ignore,
    onAsk,
    movement,
    motion = true,
    light = false,
  } = props
  const isStill = useSettings().motion === 'still'
  const sheet = useId().replace(/[^\w-]/g, '')
  const view = useMemo(() => viewOf(frame, size, light), [frame, size, light])
  const ink = useMemo(() => inkOf(view), [view])
  const shown = useMemo(() => {
    const discs = discsOf(view, state)
    const queues = queuesOf(view, state, discs, ink)
    const routes = movement?.routesOf(view, state.flows ?? []) ?? NO_WAYS
    return { discs, queues, routes, lettering: letteringOf(view, state, words, { discs, queues, routes, ink }) }
  }, [view, state, words, ink, movement])
  const area =
    selected !== undefined && selected in areaRings ? areaRings[selected as keyof typeof areaRings] : undefined

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with a name, not a set of form fields
    <svg
      role="group"
      aria-label={summaryOf(state, words)}
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid slice"
      style={{ '--f': view.type } as React.CSSProperties}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in the drawing takes focus */}
      <g aria-hidden="true" clipPath={`url(#${sheet}-frame)`}>
        <Defs view={view} sheet={sheet} />
        <Ground view={view} sheet={sheet} />
        <AreaTints view={view} areas={state.areas} sheet={sheet} />
        <Relief view={view} light={light} />
        <AreaBorders view={view} />
        <Bands view={view} sectors={state.sectors} selected={selected} sheet={sheet} />
        <HomeBorder view={view} />
        {area ? <path className="map-area-chosen" d={ringPath(view, area)} /> : undefined}
        <River view={view} />
        <Labels
          view={view}
          lettering={shown.lettering}
          state={state}
          words={words}
          selectable={selectable}
          sheet={sheet}
        />
        <InfluenceBlocks placed={shown.lettering.influence} type={view.type} />
        <Queues view={view} queues={shown.queues} />
        <Crossings view={view} discs={shown.discs} sheet={sheet} />
        {movement ? <movement.Ways view={view} routes={shown.routes} motion={motion && !isStill} /> : undefined}
        <Notes view={view} lettering={shown.lettering} />
        <rect className="map-neatline" x=".5" y=".5" width={size.width - 1} height={size.height - 1} />
        {selectable.length > 0 || onAsk ? (
          <Targets view={view} lettering={shown.lettering} selectable={selectable} onSelect={onSelect} onAsk={onAsk} />
        ) : undefined}
      </g>
    </svg>
  )
}
