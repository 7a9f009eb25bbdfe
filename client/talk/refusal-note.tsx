import type { Reason } from '../../game/reasons.ts'
import { refusalSentence } from '../../game/words/index.ts'

/** Why not, where it was asked. An empty live region first, so that a reader hears the sentence when it comes. */
export function RefusalNote({ reason }: { reason: Reason | undefined }) {
  return (
    <p className={reason ? 'talk-refusal' : 'said'} role="status">
      {reason ? refusalSentence(reason) : ''}
    </p>
  )
}
