import { useState } from 'react'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { useSnapshot } from '../solo/table.ts'
import { Back } from './back.tsx'
import { Builder } from './builder/builder.tsx'
import { Cables } from './cables.tsx'
import { ConversationList } from './conversation-list.tsx'
import { type Conversation, conversationWith } from './conversations.ts'
import { KeptAndBroken } from './kept.tsx'
import type { Opening } from './opening.ts'
import { Thread } from './thread.tsx'
import './talk.css'

type Props = {
  /** Where to open; a new value takes the panel there. */
  opening?: Opening
  /** Shown as a button where the panel lies over something. */
  onClose?: () => void
}

type Place =
  | { readonly at: 'list' | 'kept' | 'cables' }
  | { readonly at: 'thread'; readonly in: Conversation; readonly said?: string }
  | { readonly at: 'builder'; readonly to: SeatId; readonly answers?: number }

/** All talk: who there is to talk to, one conversation, and the proposal that is being written. */
export function Talk({ opening, onClose }: Props) {
  const { view } = useSnapshot()
  const placeOf = (wanted: Opening | undefined): Place => {
    if (!wanted) return { at: 'list' }
    if (wanted.at === 'talk') return { at: 'thread', in: conversationWith(wanted.with) }
    if (wanted.at === 'proposal') return { at: 'builder', to: wanted.to }
    const deal = view.deals[wanted.deal]
    return deal ? { at: 'builder', to: SEATS[deal.by], answers: deal.id } : { at: 'list' }
  }
  const [followed, setFollowed] = useState(opening)
  const [place, setPlace] = useState(() => placeOf(opening))
  if (followed !== opening) {
    setFollowed(opening)
    setPlace(placeOf(opening))
  }
  const open = (conversation: Conversation, said?: string) => setPlace({ at: 'thread', in: conversation, said })
  const back = () => setPlace({ at: 'list' })
  const current = place.at === 'builder' ? conversationWith([place.to]) : place.at === 'thread' ? place.in : undefined
  return (
    <section className="talk" data-at={place.at}>
      <div className="talk-grid">
        <ConversationList
          current={current?.key ?? place.at}
          onOpen={open}
          onPage={at => setPlace({ at })}
          onClose={onClose}
        />
        {place.at === 'kept' || place.at === 'cables' ? (
          <div className="talk-main">
            <Back onBack={back} />
            {place.at === 'kept' ? <KeptAndBroken /> : <Cables />}
          </div>
        ) : place.at === 'builder' ? (
          <Builder
            key={`${place.to} ${place.answers ?? ''}`}
            to={place.to}
            answers={place.answers}
            onPartner={to => setPlace({ at: 'builder', to })}
            onDone={said => open(conversationWith([place.to]), said)}
          />
        ) : (
          <Thread
            key={current?.key ?? 'none'}
            conversation={current ?? conversationWith([])}
            arrives={place.at === 'thread'}
            said={place.at === 'thread' ? place.said : undefined}
            onBack={back}
            onPropose={(to, answers) => setPlace({ at: 'builder', to, answers })}
          />
        )}
      </div>
    </section>
  )
}
