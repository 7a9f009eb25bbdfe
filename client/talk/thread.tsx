import { useEffect, useRef } from 'react'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { SEAT } from '../../game/places.ts'
import { messageText } from '../../game/words/index.ts'
import type { Message } from '../../game/world.ts'
import { Mark } from '../look/marks.tsx'
import { useSnapshot } from '../solo/table.ts'
import { useArrival } from './arrival.ts'
import { Back } from './back.tsx'
import { Composer } from './composer.tsx'
import { Marks, titleOf } from './conversation-list.tsx'
import { arrived, type Conversation, messagesIn } from './conversations.ts'
import { Dealings } from './dealings.tsx'
import { markSeen } from './unread.ts'
import { isScripted, nameOf } from './who.ts'
import { talkWords as words } from './words.ts'

type Props = {
  conversation: Conversation
  /** Opened by the reader, who goes on reading here. */
  arrives: boolean
  /** Said once it opens, e.g. that an offer was sent. */
  said: string | undefined
  onBack: () => void
  onPropose: (to: SeatId, answers?: number) => void
}

/** One conversation: what lies between the two, what was said, and a line to write on. */
export function Thread({ conversation, arrives, said, onBack, onPropose }: Props) {
  const snapshot = useSnapshot()
  const { view, seat } = snapshot
  const heading = useArrival(arrives)
  const place = useRef<HTMLElement>(null)
  const count = arrived(view, seat, conversation)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has come in is read when it is on the page
  useEffect(() => {
    if (place.current?.checkVisibility?.() ?? true) markSeen(snapshot, conversation)
  }, [count, conversation.key])
  const messages = messagesIn(view, seat, conversation.key)
  // What was said in turns gone by folds away; the last of it stays where nothing is newer.
  const turn = Math.max(0, ...messages.map(message => message.turn))
  const before = messages.filter(message => message.turn < turn)
  const now = messages.filter(message => message.turn === turn)
  const { seats } = conversation
  return (
    <section className="talk-main" ref={place} aria-label={titleOf(conversation)}>
      <Back onBack={onBack} />
      <h3 className="talk-title talk-thread-title" ref={heading} tabIndex={-1}>
        <Marks conversation={conversation} />
        <span>
          {titleOf(conversation)}
          {seats.length === 1 && isScripted(snapshot, seats[0]) ? <i className="talk-script"> {words.script}</i> : ''}
        </span>
      </h3>
      <p className="talk-note" role="status">
        {said}
      </p>
      {seats.length === 1 ? <Dealings partner={seats[0]} onPropose={onPropose} /> : undefined}
      <h4 className="sc talk-rule">{words.said}</h4>
      {messages.length === 0 ? <p className="talk-note">{words.nothingSaid}</p> : undefined}
      {before.length > 0 ? (
        <details className="talk-fold">
          <summary>{words.earlierSaid(before.length)}</summary>
          <Messages messages={before} me={seat} />
        </details>
      ) : undefined}
      <div aria-live="polite">
        <Messages messages={now} me={seat} />
      </div>
      <Composer key={conversation.key} to={seats} />
      <p className="talk-note">
        {seats.length === 0 ? words.everyoneNote : seats.length === 1 ? words.privateNote : words.groupNote}
      </p>
    </section>
  )
}

function Messages({ messages, me }: { messages: readonly Message[]; me: SeatId }) {
  return (
    <ol className="talk-plain talk-messages">
      {messages.map((message, at) => (
        <li key={message.id}>
          {messages[at - 1]?.turn === message.turn ? undefined : (
            <p className="talk-quiet talk-turn">{words.turn(message.turn)}</p>
          )}
          <Said message={message} me={me} />
        </li>
      ))}
    </ol>
  )
}

function Said({ message, me }: { message: Message; me: SeatId }) {
  const from = SEATS[message.from]
  return (
    <div className="talk-ask">
      <Mark seat={from} size={20} />
      <p className="talk-said">
        <b>{message.from === SEAT[me] ? words.you : nameOf(from)}</b>
        <br />
        {messageText(message)}
      </p>
    </div>
  )
}
