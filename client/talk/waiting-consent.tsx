import { SEATS } from '../../content/ids.ts'
import { changeRow, consentSentence } from '../../game/words/index.ts'
import type { Consent } from '../../game/world.ts'
import { Mark } from '../look/marks.tsx'
import { useSnapshot } from '../solo/table.ts'
import { concerning, outcomeOf } from './outcome.ts'
import { RefusalNote } from './refusal-note.tsx'
import { useSend } from './send.ts'
import { talkWords as words } from './words.ts'

/** A partner asks for leave on one's soil. */
export function ConsentItem({ consent, onAnswered }: { consent: Consent; onAnswered: () => void }) {
  const { view, seat } = useSnapshot()
  const { send, refused } = useSend()
  const by = SEATS[consent.by]
  const answer = async (yes: boolean) => {
    if (await send('consent', { by, call: consent.call, yes })) onAnswered()
  }
  const aNo = outcomeOf(view, { seat, move: 'consent', args: { by, call: consent.call, yes: false } })
  return (
    <div className="talk-ask">
      <Mark seat={by} size={20} />
      <div>
        <p className="talk-said">{consentSentence(consent)}</p>
        <p className="talk-note">
          {words.leaveHolds}{' '}
          {concerning(aNo, seat)
            .map(changeRow)
            .map(({ label, from, to }) => `${words.aNo}: ${label} ${words.fromTo(from, to)}.`)
            .join(' ')}
        </p>
        <div className="talk-buttons">
          <button type="button" className="btn" onClick={() => answer(true)}>
            {words.accept}
          </button>
          <button type="button" className="talk-link" onClick={() => answer(false)}>
            {words.refuse}
          </button>
        </div>
        <RefusalNote reason={refused} />
      </div>
    </div>
  )
}
