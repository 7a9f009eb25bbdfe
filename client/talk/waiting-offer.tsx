import { SEATS } from '../../content/ids.ts'
import { setAside } from '../../game/agreements/terms.ts'
import { SEAT } from '../../game/places.ts'
import { dealSentence, refusalSentence } from '../../game/words/index.ts'
import type { Deal } from '../../game/world.ts'
import { Mark } from '../look/marks.tsx'
import { useSnapshot } from '../solo/table.ts'
import { EffectList } from './effect-list.tsx'
import type { Opening } from './opening.ts'
import { concerning, outcomeOfDeal } from './outcome.ts'
import { RefusalNote } from './refusal-note.tsx'
import { refusedNow, useSend } from './send.ts'
import { nameOf } from './who.ts'
import { talkWords as words } from './words.ts'

type Props = { deal: Deal; onAnswered: () => void; onOpen: (opening: Opening) => void }

/** An offer: its sentence, what it takes now, what it changes, and the three answers. */
export function OfferItem({ deal, onAnswered, onOpen }: Props) {
  const snapshot = useSnapshot()
  const { view, seat } = snapshot
  const { send, refused } = useSend()
  const by = SEATS[deal.by]
  const lack = refusedNow(snapshot, 'answer', { deal: deal.id, yes: true })
  const pay = setAside(deal, SEAT[seat])
  const answer = async (yes: boolean) => {
    if (yes && lack) return
    if (await send('answer', { deal: deal.id, yes })) onAnswered()
  }
  return (
    <div className="talk-ask">
      <Mark seat={by} size={20} />
      <div>
        <p className="talk-said">
          <b>{nameOf(by)}</b>{' '}
          <span className="talk-quiet">
            {words.offersYou}, {deal.secret ? words.secretMark : words.openMark}
          </span>
          <br />
          {dealSentence(deal, view)}
        </p>
        {pay > 0 ? (
          <p className="talk-note">
            {words.youSetAside}: <b>{words.funds(pay)}</b>
          </p>
        ) : undefined}
        {lack ? undefined : (
          <details className="talk-fold">
            <summary>{words.whatChanges}</summary>
            <EffectList changes={concerning(outcomeOfDeal(view, deal), seat)} />
          </details>
        )}
        <div className="talk-buttons">
          <button type="button" className="btn" aria-disabled={lack !== undefined} onClick={() => answer(true)}>
            {words.accept}
          </button>
          <button type="button" className="btn" onClick={() => onOpen({ at: 'answer', deal: deal.id })}>
            {words.change}
          </button>
          <button type="button" className="talk-link" onClick={() => answer(false)}>
            {words.refuse}
          </button>
        </div>
        {lack ? <p className="talk-refusal">{refusalSentence(lack)}</p> : undefined}
        <RefusalNote reason={refused} />
      </div>
    </div>
  )
}
