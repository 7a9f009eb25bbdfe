import { useRef, useState } from 'react'
import { useSnapshot } from '../solo/table.ts'
import type { Opening } from './opening.ts'
import { ChoiceItem } from './waiting-choice.tsx'
import { ConsentItem } from './waiting-consent.tsx'
import { keyOf, type Waiting, waitingOf } from './waiting-list.ts'
import { OfferItem } from './waiting-offer.tsx'
import { VoteItem } from './waiting-vote.tsx'
import { talkWords as words } from './words.ts'
import './talk.css'

type Props = {
  /** Opens the talk panel: at an offer to be changed. */
  onOpen: (opening: Opening) => void
}

/** "Waiting for your answer": leave asked of me, offers, choices and votes, each answered where it stands. */
export function WaitingList({ onOpen }: Props) {
  const snapshot = useSnapshot()
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  const waiting = waitingOf(snapshot)
  /** An answered item leaves the list: the place to read on from is the heading. */
  const answered = () => {
    setSaid(words.answered)
    heading.current?.focus()
  }
  return (
    <section className="talk-waiting">
      <div className="section-head talk-head">
        <h2 className="sc" ref={heading} tabIndex={-1}>
          {words.waiting}
        </h2>
        {waiting.length > 0 ? <span className="talk-quiet">{waiting.length}</span> : undefined}
      </div>
      <p className="said" role="status">
        {said}
      </p>
      {waiting.length === 0 ? <p className="talk-note">{words.nobodyWaits}</p> : undefined}
      <ul className="talk-plain">
        {waiting.map(each => (
          <li key={keyOf(each)} className="talk-item">
            {itemOf(each, answered, onOpen)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const itemOf = (each: Waiting, answered: () => void, onOpen: Props['onOpen']) => {
  if (each.kind === 'consent') return <ConsentItem consent={each.consent} onAnswered={answered} />
  if (each.kind === 'offer') return <OfferItem deal={each.deal} onAnswered={answered} onOpen={onOpen} />
  if (each.kind === 'choice') return <ChoiceItem event={each.event} onAnswered={answered} />
  return <VoteItem motion={each.motion} onAnswered={answered} />
}
