import { useId, useState } from 'react'
import { SEATS, type SeatId } from '../../../content/ids.ts'
import { SEAT } from '../../../game/places.ts'
import { cableText } from '../../../game/words/index.ts'
import type { Cable } from '../../../game/world.ts'
import type { Snapshot } from '../../solo/table.ts'
import { RefusalNote } from '../refusal-note.tsx'
import { refusedNow, useSend } from '../send.ts'
import { nameOf, othersThan } from '../who.ts'
import { cableWords as words } from './words.ts'
import '../talk.css'

type Props = { cable: Cable; snapshot: Pick<Snapshot, 'view' | 'seat'> }

/** A cable: what it says, whose it was, who has seen it, and to whom it can be shown. */
export function CableItem({ cable, snapshot }: Props) {
  const { view, seat } = snapshot
  const isOwn = cable.to === SEAT[seat]
  const source = cable.published ? words.published : isOwn ? '' : words.shownBy(nameOf(SEATS[cable.to]))
  const shown = isOwn && cable.shown.length > 0 ? words.shownTo(cable.shown.map(at => nameOf(SEATS[at]))) : ''
  return (
    <div className="talk-cable">
      <p className="read">{cableText(cable, view)}</p>
      <p className="talk-note">{[source, shown || words.certified].filter(Boolean).join(' ')}</p>
      {cable.kind === 'quiet' || cable.published || view.phase === 'over' ? undefined : (
        <ShowTo cable={cable} snapshot={snapshot} />
      )}
    </div>
  )
}

/** Hands the cable on, certified. */
function ShowTo({ cable, snapshot }: Props) {
  const id = useId()
  const { send, refused } = useSend()
  const [to, setTo] = useState<SeatId>()
  const [said, setSaid] = useState('')
  const open = othersThan(snapshot.seat).filter(each => !refusedNow(snapshot, 'show', { cable: cable.id, to: each }))
  const chosen = open.find(each => each === to) ?? open[0]
  const show = async () => {
    if (await send('show', { cable: cable.id, to: chosen })) setSaid(words.showDone(nameOf(chosen)))
  }
  return (
    <>
      {open.length > 0 ? (
        <details className="talk-show">
          <summary className="plain-summary">
            <span className="link">{words.showTo}</span>
          </summary>
          <div className="talk-show-row">
            <label className="said" htmlFor={id}>
              {words.showLabel}
            </label>
            <select id={id} value={chosen} onChange={event => setTo(SEATS.find(each => each === event.target.value))}>
              {open.map(each => (
                <option key={each} value={each}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
            <button type="button" className="btn btn-small" onClick={show}>
              {words.show}
            </button>
          </div>
        </details>
      ) : undefined}
      <p className="said" role="status">
        {said}
      </p>
      <RefusalNote reason={refused} />
    </>
  )
}
