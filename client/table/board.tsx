import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { AREAS, SECTORS, type SeatId, type SectorId } from '../../content/ids.ts'
import { LINES, SEAT } from '../../game/places.ts'
import { BoardMap, HOME_FRAME, MapLegend, mapWords, SectorCrossings } from '../map/index.ts'
import type { Opening } from '../talk/opening.ts'
import type { Desk } from './desk.ts'
import { Events } from './events.tsx'
import { Ladder } from './ladder.tsx'
import { Region, TalkPanel } from './later.tsx'
import { influenceOf, mapStateOf } from './map-state.ts'
import type { Room } from './room.ts'
import { useSeat } from './seat.tsx'
import { NewTalk } from './tab-bar.tsx'
import type { Aside, Delegation } from './talk-panel.tsx'
import { words } from './words.ts'

const MapList = lazy(() => import('../map/map-list.tsx').then(each => ({ default: each.MapList })))

type Shown = 'home' | 'whole' | 'influence' | 'list'

type Props = {
  room: Room
  desk: Desk
  /** What lies in the map's place. */
  aside: Aside | undefined
  opening: Opening | undefined
  count: number
  delegation: Delegation | undefined
  hasNews: boolean
  onAside: (aside: Aside | undefined) => void
  onOpen: (opening: Opening) => void
}

function Legend({ folded }: { folded: boolean }) {
  const legend = <MapLegend words={mapWords} />
  if (!folded) return <div className="table-legend">{legend}</div>
  return (
    <details className="table-legend">
      <summary className="turn-summary table-more">{words.legend}</summary>
      {legend}
    </details>
  )
}

const titleOf = (shown: Shown, seat: SeatId): string =>
  shown === 'influence' ? words.influenceTitle : shown === 'whole' ? words.wholeTitle : words.mapTitles[seat]

/** The sheet, the same as a list, or the talk; below it what everybody sees. */
export function Board({ room, desk, aside, opening, count, delegation, hasNews, onAside, onOpen }: Props) {
  const { view, seat } = useSeat()
  const home = HOME_FRAME[seat]
  const frames: Shown[] = home === 'whole' ? ['whole', 'influence', 'list'] : ['home', 'whole', 'influence', 'list']
  const [shown, setShown] = useState<Shown>(frames[0])
  const state = useMemo(() => mapStateOf(view), [view])
  const weighed = useMemo(() => ({ ...state, influence: influenceOf(view) }), [state, view])
  const [asked, setAsked] = useState<SectorId>(SECTORS[LINES[SEAT[seat]][0] ?? 0])
  const [isAsking, setAsking] = useState(false)
  const { selectable, selected, pick } = desk
  // Where land is to be chosen, the lines beside it are not in the finger’s way.
  const aimsAtAreas = selectable?.some(id => AREAS.some(area => area === id))
  const title = aside && room !== 'phone' ? words.frames.talk : titleOf(shown, seat)
  const ask = useCallback((sector: SectorId) => {
    setAsked(sector)
    setAsking(true)
  }, [])
  const talkLabel = count > 0 ? `${words.frames.talk} (${count})` : words.frames.talk
  const tab = (label: string, on: boolean, press: () => void) => (
    <button type="button" aria-pressed={on} onClick={press}>
      {label}
    </button>
  )
  return (
    <>
      <div className="table-board-head">
        <h2 className="table-h2">{title}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons that change what is shown, no form */}
        <div className="table-frames" role="group" aria-label={words.framesLabel}>
          {frames.map(each => (
            <span key={each}>
              {tab(words.frames[each], !aside && shown === each, () => {
                setShown(each)
                onAside(undefined)
              })}
            </span>
          ))}
          {room === 'phone' ? undefined : (
            <span>
              {tab(talkLabel, aside !== undefined, () => onAside(aside ? undefined : count > 0 ? 'answers' : 'talk'))}
              {hasNews && !aside ? <NewTalk /> : undefined}
            </span>
          )}
        </div>
      </div>
      {aside && room !== 'phone' ? (
        <TalkPanel {...{ aside, count, opening, delegation, onAside, onOpen }} />
      ) : (
        <>
          {shown === 'list' ? (
            <div className="table-list" data-lesson="map">
              <Suspense>
                <MapList state={state} words={mapWords} selectable={selectable} selected={selected} onSelect={pick} />
              </Suspense>
            </div>
          ) : (
            <div className="table-map" data-lesson="map">
              <BoardMap
                state={shown === 'influence' ? weighed : state}
                frame={shown === 'whole' ? 'whole' : shown === 'influence' ? 'republics' : home}
                words={mapWords}
                selectable={selectable}
                selected={selected ?? (isAsking ? asked : undefined)}
                onSelect={pick}
                onAsk={aimsAtAreas ? undefined : ask}
              />
            </div>
          )}
          {shown === 'influence' ? <p className="table-note">{words.influenceNote}</p> : undefined}
          {shown === 'list' || shown === 'influence' ? undefined : <Legend folded={room === 'phone'} />}
          {shown === 'influence' ? undefined : (
            <SectorCrossings
              state={state}
              words={mapWords}
              sector={asked}
              open={isAsking}
              onOpen={setAsking}
              onSector={setAsked}
            />
          )}
          {room === 'phone' ? undefined : <Events />}
          <Ladder />
          <Region onInstitutions={() => onAside('institutions')} />
        </>
      )}
    </>
  )
}
