import { SEATS } from '../../content/ids.ts'
import { eventOf } from '../../game/events.ts'
import { consentSentence, dealSentence, motionSentence } from '../../game/words/index.ts'
import { Mark } from '../look/marks.tsx'
import { keyOf, type Waiting, waitingOf } from '../talk/waiting-list.ts'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

const lineOf = (each: Waiting): { by: number; text: string } => {
  if (each.kind === 'consent') return { by: each.consent.by, text: consentSentence(each.consent) }
  if (each.kind === 'offer') return { by: each.deal.by, text: dealSentence(each.deal) }
  if (each.kind === 'vote') return { by: each.motion.by, text: motionSentence(each.motion) }
  return { by: -1, text: eventOf(each.event)?.choice?.question ?? '' }
}

/** Who wants what from me, one short row each; the answer is given where they are read. */
export function WaitingRows({ onRead }: { onRead: () => void }) {
  const waiting = waitingOf(useSeat())
  if (waiting.length === 0) return <p className="table-note">{words.nobodyWaits}</p>
  return (
    <ul className="table-waiting">
      {waiting.map(each => {
        const { by, text } = lineOf(each)
        return (
          <li key={keyOf(each)}>
            <button type="button" onClick={onRead}>
              {by >= 0 ? <Mark seat={SEATS[by]} size={20} /> : <span />}
              <span className="table-waiting-text">{text}</span>
              <span className="link">{words.read}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

export function WaitingSection({ onRead }: { onRead: () => void }) {
  const count = waitingOf(useSeat()).length
  return (
    <section className="table-section" data-lesson="talk" aria-labelledby="table-waiting">
      <div className="section-head">
        <h3 id="table-waiting" className="sc">
          {words.waiting}
        </h3>
        {count > 0 ? <span className="figure quiet">{count}</span> : undefined}
      </div>
      <WaitingRows onRead={onRead} />
    </section>
  )
}
