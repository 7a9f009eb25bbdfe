import { useMemo, useState } from 'react'
import { BoardMap, HOME_FRAME, MapLegend, MapList, mapWords } from '../map/index.ts'
import type { Opening } from '../talk/opening.ts'
import type { Desk } from './desk.ts'
import { Events } from './events.tsx'
import { Ladder } from './ladder.tsx'
import { mapStateOf } from './map-state.ts'
import { Region } from './region.tsx'
import type { Room } from './room.ts'
import { useSeat } from './seat.tsx'
import { type Aside, TalkPanel } from './talk-panel.tsx'
import { words } from './words.ts'

type Shown = 'home' | 'whole' | 'list'

type Props = {
  room: Room
  desk: Desk
  /** What lies in the map's place. */
  aside: Aside | undefined
  opening: Opening | undefined
  count: number
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

/** The sheet, the same as a list, or the talk; below it what everybody sees. */
export function Board({ room, desk, aside, opening, count, onAside, onOpen }: Props) {
  const { view, seat } = useSeat()
  const home = HOME_FRAME[seat]
  const frames: Shown[] = home === 'whole' ? ['whole', 'list'] : ['home', 'whole', 'list']
  const [shown, setShown] = useState<Shown>(frames[0])
  const state = useMemo(() => mapStateOf(view), [view])
  const { selectable, selected, pick } = desk
  const title =
    aside && room !== 'phone' ? words.frames.talk : shown === 'whole' ? words.wholeTitle : words.mapTitles[seat]
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
            </span>
          )}
        </div>
      </div>
      {aside && room !== 'phone' ? (
        <TalkPanel aside={aside} count={count} opening={opening} onAside={onAside} onOpen={onOpen} />
      ) : (
        <>
          {shown === 'list' ? (
            <div className="table-list" data-lesson="map">
              <MapList state={state} words={mapWords} selectable={selectable} selected={selected} onSelect={pick} />
            </div>
          ) : (
            <div className="table-map" data-lesson="map">
              <BoardMap
                state={state}
                frame={shown === 'whole' ? 'whole' : home}
                words={mapWords}
                selectable={selectable}
                selected={selected}
                onSelect={pick}
              />
            </div>
          )}
          {shown === 'list' ? undefined : <Legend folded={room === 'phone'} />}
          {room === 'phone' ? undefined : <Events />}
          <Ladder />
          <Region onInstitutions={() => onAside('institutions')} />
        </>
      )}
    </>
  )
}
