import type { Lesson } from '../../content/kinds.ts'
import type { Snapshot } from '../solo/table.ts'

/** Which step of a lesson is open, and what passes it: the deed that it asks for, or the next turn. */

type Step = Lesson['steps'][number]
type Seen = Pick<Snapshot, 'view' | 'read'>

const done = ({ done: deed, turn }: Step, { view, read }: Seen, seat: number, isRead: boolean): boolean => {
  if (deed === 'resolution') return read >= turn
  if (view.turn > turn) return true
  const { plans, gates, tracks, consents, deals, motions } = view
  if (deed === 'read') return isRead
  if (deed === 'draft') return plans[seat].sealed || plans[seat].calls.some(call => call !== '')
  if (deed === 'policy') return gates.some((gate, line) => gate !== tracks.policy[line])
  if (deed === 'answer')
    return (
      consents.some(each => each.host === seat && each.answer !== 'waiting') ||
      deals.some(deal => deal.to === seat && deal.turn === turn && deal.state !== 'offered')
    )
  if (deed === 'vote') return motions.some(motion => motion.votes[seat] !== '')
  return plans[seat].sealed || view.phase === 'over'
}

/** The first step that is not passed, or −1 when the lesson is over. `readTo` counts the steps read with the button. */
export const openStep = (lesson: Lesson, seen: Seen, seat: number, readTo: number): number =>
  lesson.steps.findIndex((step, at) => !done(step, seen, seat, at < readTo))
