import { useId, useState } from 'react'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { SEAT } from '../../game/places.ts'
import { cableText, seatName } from '../../game/words/index.ts'
import type { Cable } from '../../game/world.ts'
import { useSeat } from './seat.tsx'
import { Refusal, useSend } from './send.tsx'
import { words } from './words.ts'

function ShowTo({ cable }: { cable: Cable }) {
  const { me } = useSeat()
  const { send, refused } = useSend()
  const left = SEATS.filter(id => SEAT[id] !== me && SEAT[id] !== cable.to && !cable.shown.includes(SEAT[id]))
  const [chosen, setChosen] = useState<SeatId>()
  const field = useId()
  const to = chosen && left.includes(chosen) ? chosen : left[0]
  if (!to) return undefined
  return (
    <details className="table-show">
      <summary className="plain-summary">
        <span className="link">{words.showTo}</span>
      </summary>
      <div className="table-show-row">
        <label htmlFor={field} className="said">
          {words.showLabel}
        </label>
        <select id={field} value={to} onChange={event => setChosen(event.target.value as SeatId)}>
          {left.map(id => (
            <option key={id} value={id}>
              {seatName(SEAT[id])}
            </option>
          ))}
        </select>
        <button type="button" className="btn btn-small" onClick={() => send('show', { cable: cable.id, to })}>
          {words.show}
        </button>
      </div>
      <Refusal reason={refused} />
    </details>
  )
}

function CableItem({ cable }: { cable: Cable }) {
  const { view, me } = useSeat()
  const others = cable.shown.filter(at => at !== me).map(seatName)
  const source = cable.to === me ? '' : cable.published ? words.cablePublic : words.cableFrom(seatName(cable.to))
  return (
    <div className="table-cable">
      <p className="read">{cableText(cable, view)}</p>
      <p className="table-note">
        {source ? `${source} · ` : ''}
        {others.length > 0 && cable.to === me ? words.cableShown(others.join(', ')) : words.cableNote}
      </p>
      {cable.published ? undefined : <ShowTo cable={cable} />}
    </div>
  )
}

/** This turn's cable, and those that others showed; earlier ones fold away. */
export function Cables() {
  const { view } = useSeat()
  const now = view.cables.filter(cable => cable.turn === view.turn)
  const before = view.cables.filter(cable => cable.turn < view.turn)
  return (
    <section className="table-section" data-lesson="cable" aria-labelledby="table-cable">
      <h3 id="table-cable" className="sc sc-wax">
        {words.cable}
      </h3>
      {now.map(cable => (
        <CableItem key={cable.id} cable={cable} />
      ))}
      {before.length > 0 ? (
        <details>
          <summary className="turn-summary table-more">{words.earlier(before.length)}</summary>
          {before.map(cable => (
            <CableItem key={cable.id} cable={cable} />
          ))}
        </details>
      ) : undefined}
    </section>
  )
}
