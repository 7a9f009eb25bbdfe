import { memo, useMemo } from 'react'
import type { Telling } from '../../game/telling.ts'
import type { World } from '../../game/world.ts'
import { BoardMap, MapLegend, mapWords, movement } from '../map/index.ts'
import { flowsOf } from './flows.ts'
import { frameOf } from './frame.ts'
import { marksOf, sheetOf } from './sheet.ts'

type Props = { world: World; turn: number; rows: readonly Telling[]; lead: Telling | undefined }

/** The sheet beside a headline: the deeds told so far, and at the crossings the people. */
export const ResolutionMap = memo(function ResolutionMap({ world, turn, rows, lead }: Props) {
  const isMovement = lead?.chapter === 'systems'
  const state = useMemo(() => {
    const flows = isMovement ? flowsOf(rows) : undefined
    return sheetOf(world, {
      flows,
      marks: marksOf(rows.filter(row => isMovement || row.chapter === lead?.chapter)),
      turn,
    })
  }, [world, turn, rows, lead, isMovement])
  return (
    <div className="resolution-map">
      <div className="resolution-sheet">
        <BoardMap state={state} frame={frameOf(lead)} words={mapWords} movement={movement} />
      </div>
      {isMovement ? <MapLegend words={mapWords} movement /> : undefined}
    </div>
  )
})
