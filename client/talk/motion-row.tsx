import { SEATS } from '../../content/ids.ts'
import { membersOf, resolutionOf } from '../../game/institutions.ts'
import { rulesTextOf, spokenId, voteName } from '../../game/words/index.ts'
import type { Motion } from '../../game/world.ts'
import { Mark } from '../look/marks.tsx'
import { useSnapshot } from '../solo/table.ts'
import { VoteChoice } from './vote-choice.tsx'
import { nameOf } from './who.ts'
import { talkWords as words } from './words.ts'

type Props = { motion: Motion; votes: boolean; onSaid: (text: string) => void }

/** A resolution on the table, with the votes as they stand: they are cast in the open. */
export function MotionRow({ motion, votes, onSaid }: Props) {
  const { view } = useSnapshot()
  const item = resolutionOf(motion.resolution)
  if (!item) return undefined
  return (
    <>
      <p className="talk-said">
        <b>{item.name}</b> <span className="talk-quiet">{words.movedBy(spokenId(SEATS[motion.by]))}</span>
      </p>
      <p className="read">{rulesTextOf(item)}</p>
      <ul className="talk-plain talk-ballot">
        {membersOf(view, motion.body).map(at => (
          <li key={at}>
            <Mark seat={SEATS[at]} size={18} /> {nameOf(SEATS[at])}
            <span className="talk-cast">{motion.votes[at] === '' ? words.notCast : voteName(motion.votes[at])}</span>
          </li>
        ))}
      </ul>
      {votes ? <VoteChoice motion={motion} onCast={() => onSaid(words.voteDone)} /> : undefined}
    </>
  )
}
