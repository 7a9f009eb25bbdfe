import type { ReactNode } from 'react'
import { SEATS } from '../../content/ids.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import { seatName } from '../../game/words/index.ts'
import { useFirstFocus } from '../app/page-title.ts'
import { Mark } from '../look/marks.tsx'
import { SeatChip } from '../look/seat-chip.tsx'
import { chipOf } from './chip.ts'
import type { Room } from './room.ts'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

/** Title, turn, phase, who has sealed; `clock` and `menu` are slots for the game around it. */
export function Header({ room, clock, menu }: { room: Room; clock?: ReactNode; menu?: ReactNode }) {
  const snapshot = useSeat()
  // A turn begins with its number.
  const first = useFirstFocus<HTMLParagraphElement>()
  const { view, seat, me } = snapshot
  const { turns } = scenarioOf(view.scenario)
  const sealed = view.plans.filter(plan => plan.sealed).length
  const turn = words.turn(view.turn, turns.length)
  const sealedOf = words.sealedOf(sealed, SEATS.length)
  if (room === 'phone')
    return (
      <header className="table-header">
        <Mark seat={seat} size={26} />
        <div className="table-who">
          <h1 className="table-name">{seatName(me)}</h1>
          <p ref={first} tabIndex={-1} className="table-sub">
            {turn} · {sealedOf}
          </p>
        </div>
        {menu}
        {clock}
      </header>
    )
  return (
    <header className="table-header">
      <h1 className="table-title">{words.title}</h1>
      <p ref={first} tabIndex={-1} className="table-turn">
        <b>{turn}</b> {turns[view.turn - 1]?.dates}
      </p>
      <ol className="table-phases" aria-label={words.phasesLabel}>
        {words.phases.map((phase, at) => (
          <li key={phase} className="sc" aria-current={at === 1 ? 'step' : undefined}>
            <span>{phase}</span>
          </li>
        ))}
      </ol>
      <ul className="chips" aria-label={words.chipsLabel}>
        {SEATS.map((id, at) => (
          <SeatChip key={id} seat={id} size={19} {...chipOf(snapshot, at)} />
        ))}
      </ul>
      <p className="table-sealed">{sealedOf}</p>
      {menu}
      {clock}
    </header>
  )
}
