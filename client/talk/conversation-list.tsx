import { SEATS } from '../../content/ids.ts'
import { SEAT } from '../../game/places.ts'
import { dealSentence, messageText, spokenId } from '../../game/words/index.ts'
import { Mark } from '../look/marks.tsx'
import { type Snapshot, useSnapshot } from '../solo/table.ts'
import { type Conversation, conversationsOf, dealsBetween, messagesIn } from './conversations.ts'
import { GroupForm } from './group-form.tsx'
import { isUnread, useSeen } from './unread.ts'
import { isScripted, nameOf } from './who.ts'
import { talkWords as words } from './words.ts'

type Props = {
  current: string | undefined
  onOpen: (conversation: Conversation) => void
  onPage: (page: 'kept' | 'cables') => void
  onClose?: () => void
}

const PAGES = ['kept', 'cables'] as const

/** Everyone, each seat and the groups, with the last thing said and a dot where something is unread. */
export function ConversationList({ current, onOpen, onPage, onClose }: Props) {
  const snapshot = useSnapshot()
  const seen = useSeen(snapshot)
  const { view, seat } = snapshot
  return (
    <nav className="talk-list" aria-label={words.talks}>
      <div className="talk-top">
        <h2 className="talk-title">{words.talks}</h2>
        {onClose ? (
          <button type="button" className="talk-link" onClick={onClose}>
            {words.close}
          </button>
        ) : undefined}
      </div>
      <ul className="talk-plain">
        {conversationsOf(view, seat).map(each => (
          <li key={each.key}>
            <button
              type="button"
              className="talk-row"
              aria-current={each.key === current ? 'true' : undefined}
              onClick={() => onOpen(each)}
            >
              <Marks conversation={each} />
              <span className="talk-row-text">
                <b>{titleOf(each)}</b>
                {each.seats.length === 1 && isScripted(snapshot, each.seats[0]) ? (
                  <i className="talk-script"> {words.script}</i>
                ) : undefined}
                {isUnread(snapshot, seen, each) ? <Dot /> : undefined}
                <span className="talk-last">{lastLine(snapshot, each)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <GroupForm onOpen={onOpen} />
      {PAGES.map(page => (
        <button
          key={page}
          type="button"
          className="talk-row talk-page-row"
          aria-current={page === current ? 'true' : undefined}
          onClick={() => onPage(page)}
        >
          {page === 'kept' ? words.keptTitle : words.cables}
        </button>
      ))}
    </nav>
  )
}

function Dot() {
  return (
    <span className="talk-dot">
      <span className="said">, {words.unread}</span>
    </span>
  )
}

export function Marks({ conversation: { seats } }: { conversation: Conversation }) {
  if (seats.length === 0) return <span className="talk-all" aria-hidden="true" />
  return (
    <span className="talk-marks">
      {seats.slice(0, 4).map(each => (
        <Mark key={each} seat={each} size={seats.length > 1 ? 14 : 20} />
      ))}
    </span>
  )
}

export const titleOf = ({ seats }: Conversation): string =>
  seats.length === 0 ? words.everyone : words.listed(seats.map(nameOf))

/** An open offer stands before the last message: it is what waits. */
const lastLine = ({ view, seat }: Snapshot, { key, seats }: Conversation): string => {
  const offer =
    seats.length === 1 ? dealsBetween(view, seat, seats[0]).findLast(deal => deal.state === 'offered') : undefined
  if (offer) {
    const waits = offer.to === SEAT[seat] ? words.waitsForYou : words.waitsForThem(spokenId(seats[0]))
    return `${dealSentence(offer, view)} ${waits.charAt(0).toUpperCase()}${waits.slice(1)}.`
  }
  const last = messagesIn(view, seat, key).at(-1)
  if (!last) return ''
  const who = last.from === SEAT[seat] ? words.you : seats.length === 1 ? '' : nameOf(SEATS[last.from])
  return who ? `${who}: ${messageText(last)}` : messageText(last)
}
