import { useMemo, useState } from 'react'
import type { View } from '../../../game/view.ts'
import { BoardMap, type MapFrame, MapList, mapWords } from '../../map/index.ts'
import { mapStateOf } from '../../table/map-state.ts'
import { HiddenMarks } from './hidden-marks.tsx'
import { seeWords as words } from './words.ts'

type Props = { readonly view: View; readonly home: MapFrame; readonly isTruth: boolean }

/** The sheet as somebody sees it; in the truth with what is hidden from every seat. */
export function SeenMap({ view, home, isTruth }: Props) {
  const [shown, setShown] = useState<'map' | 'whole' | 'list'>('map')
  const state = useMemo(() => mapStateOf(view), [view])
  const frame = shown === 'whole' ? 'whole' : home
  const tabs = [
    { id: 'map', name: words.map },
    { id: 'whole', name: words.frame },
    { id: 'list', name: words.list },
  ] as const
  return (
    <>
      {shown === 'list' ? (
        <div className="see-list">
          <MapList state={state} words={mapWords} />
        </div>
      ) : (
        <div className="see-map">
          <BoardMap state={state} frame={frame} words={mapWords} motion={false} />
          {isTruth ? <HiddenMarks cells={view.tracks.cells} frame={frame} /> : undefined}
        </div>
      )}
      <div className="see-under">
        <p className="quiet">
          {isTruth && shown !== 'list' && view.tracks.cells.some(n => n > 0) ? words.hiddenNote : ''}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons that change what is shown, no form */}
        <div className="see-eyes" role="group" aria-label={words.frames}>
          {tabs
            .filter(({ id }) => id !== 'whole' || home !== 'whole')
            .map(({ id, name }) => (
              <button key={id} type="button" aria-pressed={id === shown} onClick={() => setShown(id)}>
                {name}
              </button>
            ))}
        </div>
      </div>
    </>
  )
}
