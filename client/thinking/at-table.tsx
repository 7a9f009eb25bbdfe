import { lazy, Suspense, useState } from 'react'
import { SEAT } from '../../game/places.ts'
import { seatName } from '../../game/words/index.ts'
import { useTable } from '../solo/table.ts'
import { useSeat } from '../table/seat.tsx'
import { allowAdviser, useAdviserAllowed } from './asking-allowed.ts'
import { words } from './words.ts'
import './at-table.css'

/** What a table has where seats weigh plans or an adviser may be asked: it comes after the board. */

const Adviser = lazy(() => import('../adviser/adviser.tsx').then(each => ({ default: each.Adviser })))

/** Who is weighing plans while the player plays on, and how to bring them to an end. */
export function Weighing() {
  const { view, thinking, isThreadless } = useSeat()
  const { hurry } = useTable()
  // The turn in which they were asked to; asking again would start them anew.
  const [hurried, setHurried] = useState(0)
  const isHurried = hurried === view.turn
  if (isThreadless) return <p className="table-note">{words.threadless}</p>
  if (thinking.length === 0) return undefined
  return (
    <div className="table-weighing">
      <p className="table-note">{words.weighing(thinking.map(id => seatName(SEAT[id])))}</p>
      {hurry ? (
        <button
          type="button"
          className="btn btn-small"
          aria-disabled={isHurried}
          onClick={() => {
            if (isHurried) return
            setHurried(view.turn)
            hurry()
          }}
        >
          {isHurried ? words.hurried : words.hurry}
        </button>
      ) : undefined}
    </div>
  )
}

/** Asked only when it is opened. `isAllowed` is Control's word; alone it is the player's own choice. */
export function AdviserPart({ isAllowed }: { isAllowed: boolean | undefined }) {
  const isWanted = useAdviserAllowed()
  const [isOpen, setOpen] = useState(false)
  if (!(isAllowed ?? isWanted)) return undefined
  return (
    <details className="table-adviser" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="turn-summary">{words.adviser}</summary>
      {isOpen ? (
        <Suspense fallback={<p className="table-note">{words.loading}</p>}>
          <Adviser />
        </Suspense>
      ) : undefined}
    </details>
  )
}

/** In the menu of a game alone. */
export function AdviserSwitch() {
  const isOn = useAdviserAllowed()
  return (
    <label className="app-menu-switch">
      <input type="checkbox" checked={isOn} onChange={event => allowAdviser(event.target.checked)} />
      {words.adviserSwitch}
    </label>
  )
}
