import { useState } from 'react'
import { SEATS } from '../../content/ids.ts'
import { refusal } from '../../game/play.ts'
import { refusalSentence, seatName } from '../../game/words/index.ts'
import { Wax } from '../look/marks.tsx'
import { Weighing } from './later.tsx'
import { useSeat } from './seat.tsx'
import { Refusal, useSend } from './send.tsx'
import { words } from './words.ts'

/** The one button in wax. In a game alone it ends the turn, since the others have sealed. */
export function Seal() {
  const { view, me, seat, around, thinking, isThreadless } = useSeat()
  const [opening, setOpening] = useState(false)
  const { send, refused } = useSend()
  const plan = view.plans[me]
  const written = plan.calls.filter(call => call !== '').length
  const open = SEATS.flatMap((_, at) => (at === me || view.plans[at].sealed ? [] : [seatName(at)]))
  const refusedBy = plan.sealed ? undefined : refusal(view, { seat, move: 'seal', args: {} })
  const reason = around?.noSeal ?? (refusedBy && refusalSentence(refusedBy))
  const weighing = thinking.length > 0 || isThreadless ? <Weighing /> : undefined
  if (plan.sealed)
    return (
      <div className="table-seal" data-lesson="seal">
        <div className="table-sealed-now">
          <Wax size={44} />
          <p>
            <b className="table-h2">{words.sealed}</b>
            <span className="table-note">{words.sealedNote(written)}</span>
          </p>
        </div>
        {around?.noSeal ? (
          <p className="table-note">{around.noSeal}</p>
        ) : (
          <button type="button" className="btn" onClick={() => send('unseal', {})}>
            {words.openAgain}
          </button>
        )}
        <p className="table-note" role="status">
          {open.length > 0 ? `${words.waitingFor(open.join(', '))} ${words.whenAll}` : words.working}
        </p>
        {weighing}
        <Refusal reason={refused} />
      </div>
    )
  return (
    <div className="table-seal" data-lesson="seal">
      <button
        type="button"
        className="btn btn-wax table-seal-button"
        aria-disabled={reason !== undefined}
        onClick={async () => {
          if (opening || around?.noSeal) return
          setOpening(true)
          await send('seal', {})
          setOpening(false)
        }}
      >
        {reason ? undefined : <Wax size={22} deep />}
        {reason ? words.sealNot(reason) : words.seal(written)}
      </button>
      <p className="table-note">
        {opening
          ? words.working
          : around?.noSeal
            ? ''
            : open.length === 0
              ? words.sealLast(SEATS.length - 1)
              : words.sealUntil}
      </p>
      {weighing}
      {refused && !reason ? <Refusal reason={refused} /> : undefined}
    </div>
  )
}
