import { useId, useState } from 'react'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { SEAT } from '../../game/places.ts'
import { cableText } from '../../game/words/index.ts'
import type { Cable } from '../../game/world.ts'
import { useSnapshot } from '../solo/table.ts'
import { RefusalNote } from './refusal-note.tsx'
import { refusedNow, useSend } from './send.ts'
import { nameOf, othersThan } from './who.ts'
import { talkWords as words } from './words.ts'
import './talk.css'

/** Mine, those shown to me, and those published; the latest first. */
export function Cables() {
  const { view, seat } = useSnapshot()
  const me = SEAT[seat]
  const mine = view.cables.filter(cable => cable.to === me || cable.published || cable.shown.includes(me))
  const inOrder = [...mine].sort((a, b) => b.turn - a.turn || b.id - a.id)
  return (
    <section className="talk-cables">
      <h2 className="talk-title">{words.cables}</h2>
      {inOrder.length === 0 ? <p className="talk-note">{words.noCables}</p> : undefined}
      <ul className="talk-plain">
        {inOrder.map(cable => (
          <li key={cable.id} className="talk-item">
            <CableItem cable={cable} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function CableItem({ cable }: { cable: Cable }) {
  const { view, seat } = useSnapshot()
  const own = cable.to === SEAT[seat]
  return (
    <>
      <p className="sc">
        <span className={own ? 'sc-wax' : undefined}>{own ? words.forYourEyes : words.shownBy}</span>{' '}
        <span className="talk-quiet">{words.turn(cable.turn).toLowerCase()}</span>
      </p>
      <p className="read">{cableText(cable, view)}</p>
      {own ? undefined : <p className="talk-note talk-certified">{words.certified}</p>}
      {cable.published ? <p className="talk-note">{words.published}</p> : undefined}
      {own && cable.shown.length > 0 ? (
        <p className="talk-note">{words.shownTo(cable.shown.map(at => nameOf(SEATS[at])))}</p>
      ) : undefined}
      {cable.kind === 'quiet' || view.phase === 'over' ? undefined : <ShowTo cable={cable} />}
    </>
  )
}

/** Hands the cable on, certified. */
function ShowTo({ cable }: { cable: Cable }) {
  const snapshot = useSnapshot()
  const id = useId()
  const { send, refused } = useSend()
  const [to, setTo] = useState<SeatId>()
  const [said, setSaid] = useState('')
  const open = othersThan(snapshot.seat).filter(each => !refusedNow(snapshot, 'show', { cable: cable.id, to: each }))
  const chosen = open.find(each => each === to)
  const show = async () => {
    if (!chosen) return
    if (await send('show', { cable: cable.id, to: chosen })) setSaid(words.showDone(nameOf(chosen)))
  }
  return (
    <>
      {open.length > 0 ? (
        <div className="talk-show">
          <label className="said" htmlFor={id}>
            {words.showTo}
          </label>
          <select
            id={id}
            value={chosen ?? ''}
            onChange={event => setTo(SEATS.find(each => each === event.target.value))}
          >
            <option value="">{words.showTo}</option>
            {open.map(each => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </select>
          <button type="button" className="btn btn-small" disabled={!chosen} onClick={show}>
            {words.show}
          </button>
        </div>
      ) : undefined}
      <p className="talk-note" role="status">
        {said}
      </p>
      <RefusalNote reason={refused} />
    </>
  )
}
