import type { SeatId } from '../../content/ids.ts'
import { SEAT } from '../../game/places.ts'
import { dealSentence, spokenId } from '../../game/words/index.ts'
import type { Deal } from '../../game/world.ts'
import { useSnapshot } from '../solo/table.ts'
import { hasDraft } from './builder/drafts.ts'
import { dealsBetween } from './conversations.ts'
import { brokenTo, relationTo } from './outcome.ts'
import { PromiseList } from './promise-list.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { useSend } from './send.ts'
import { OfferItem } from './waiting-offer.tsx'
import { talkWords as words } from './words.ts'

type Props = { partner: SeatId; onPropose: (to: SeatId, answers?: number) => void }

const OPEN: readonly Deal['state'][] = ['offered', 'accepted']

/** What lies between two seats: relation, offers, agreements. */
export function Dealings({ partner, onPropose }: Props) {
  const snapshot = useSnapshot()
  const { view, seat } = snapshot
  const deals = dealsBetween(view, seat, partner)
  const open = deals.filter(deal => OPEN.includes(deal.state))
  const past = deals.filter(deal => !OPEN.includes(deal.state))
  const facts = [
    [words.relation, words.signed(relationTo(view, seat, partner))],
    [words.brokenByThem, words.numbered(brokenTo(view, partner, seat))],
    [words.brokenByYou, words.numbered(brokenTo(view, seat, partner))],
  ].filter(([, value], at) => at === 0 || value !== words.numbered(0))
  return (
    <>
      <p className="talk-facts">
        {facts.map(([label, value]) => (
          <span key={label}>
            {label} <b>{value}</b>
          </span>
        ))}
      </p>
      <h4 className="sc talk-rule">{words.between}</h4>
      {open.length === 0 ? <p className="talk-note">{words.noDeals}</p> : undefined}
      <ul className="talk-plain">
        {open.map(deal => (
          <li key={deal.id} className="talk-item">
            {deal.state === 'offered' && deal.to === SEAT[seat] ? (
              <OfferItem deal={deal} onAnswered={() => undefined} onOpen={() => onPropose(partner, deal.id)} />
            ) : (
              <Standing deal={deal} partner={partner} />
            )}
          </li>
        ))}
      </ul>
      {view.phase === 'decision' ? (
        <button type="button" className="btn talk-propose" onClick={() => onPropose(partner)}>
          {hasDraft(snapshot, partner) ? words.goOn : words.propose}
        </button>
      ) : undefined}
      {past.length > 0 ? (
        <details className="talk-fold">
          <summary>{words.earlier}</summary>
          <ul className="talk-plain">
            {past.map(deal => (
              <li key={deal.id} className="talk-item">
                <p className="talk-said">{dealSentence(deal, view)}</p>
                <p className="talk-note">
                  {words.offeredIn(deal.turn)}, {words.states[deal.state]}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ) : undefined}
    </>
  )
}

/** An agreement that stands, or an own offer that can still be taken back. */
function Standing({ deal, partner }: { deal: Deal; partner: SeatId }) {
  const { view } = useSnapshot()
  const { send, refused } = useSend()
  const mark = deal.leaked ? words.leakedMark : deal.secret ? words.secretMark : words.openMark
  if (deal.state === 'accepted')
    return (
      <>
        <p className="talk-quiet">
          {words.states.accepted} {words.since(deal.since)}, {mark}
        </p>
        <PromiseList deal={deal} />
      </>
    )
  return (
    <>
      <p className="talk-said">{dealSentence(deal, view)}</p>
      <p className="talk-note">
        {words.waitsForThem(spokenId(partner))}, {mark}{' '}
        <button type="button" className="talk-link" onClick={() => send('withdraw', { deal: deal.id })}>
          {words.withdraw}
        </button>
      </p>
      <RefusalNote reason={refused} />
    </>
  )
}
