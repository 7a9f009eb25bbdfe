import { SEATS } from '../../content/ids.ts'
import { resolutionOf } from '../../game/institutions.ts'
import { motionSentence, rulesTextOf } from '../../game/words/index.ts'
import type { Motion } from '../../game/world.ts'
import { Mark } from '../look/marks.tsx'
import { VoteChoice } from './vote-choice.tsx'
import { talkWords as words } from './words.ts'

/** A resolution on which this seat has not voted. */
export function VoteItem({ motion, onAnswered }: { motion: Motion; onAnswered: () => void }) {
  const item = resolutionOf(motion.resolution)
  return (
    <div className="talk-ask">
      <Mark seat={SEATS[motion.by]} size={20} />
      <div>
        <p className="talk-quiet">{words.yourVote}</p>
        <p className="talk-said">{motionSentence(motion)}</p>
        {item ? (
          <details className="talk-fold">
            <summary>{words.whatChanges}</summary>
            <p className="read">{rulesTextOf(item)}</p>
          </details>
        ) : undefined}
        <VoteChoice motion={motion} onCast={onAnswered} />
      </div>
    </div>
  )
}
