import { useId, useState } from 'react'
import { SEAT } from '../../game/places.ts'
import { refusalSentence, voteName } from '../../game/words/index.ts'
import type { Motion, Vote } from '../../game/world.ts'
import { useSnapshot } from '../solo/table.ts'
import { RefusalNote } from './refusal-note.tsx'
import { refusedNow, useSend } from './send.ts'
import { talkWords as words } from './words.ts'

type Cast = Exclude<Vote, ''>
const CASTS: readonly Cast[] = ['fund', 'for', 'abstain', 'against']

/**
 * The four votes. Before the first vote a button casts it, so that arrow keys can pass over the choices; after that a
 * choice counts at once, since a vote can be changed until the phase ends.
 */
export function VoteChoice({ motion, onCast }: { motion: Motion; onCast?: () => void }) {
  const snapshot = useSnapshot()
  const name = useId()
  const { send, refused } = useSend()
  const cast = motion.votes[SEAT[snapshot.seat]]
  const [picked, setPicked] = useState<Cast>()
  const give = async (vote: Cast) => {
    if (await send('vote', { resolution: motion.resolution, vote })) onCast?.()
  }
  const pick = (vote: Cast) => (cast === '' ? setPicked(vote) : give(vote))
  return (
    <fieldset className="talk-votes">
      <legend className="said">{words.vote}</legend>
      {CASTS.map(vote => {
        const lack = refusedNow(snapshot, 'vote', { resolution: motion.resolution, vote })
        return (
          <label key={vote} className="talk-vote" data-off={lack !== undefined}>
            <input
              type="radio"
              name={name}
              disabled={lack !== undefined}
              checked={cast === '' ? picked === vote : cast === vote}
              onChange={() => pick(vote)}
            />
            <span>
              {voteName(vote)}
              {lack ? <span className="talk-why"> {refusalSentence(lack)}</span> : undefined}
            </span>
          </label>
        )
      })}
      {cast === '' ? (
        <button type="button" className="btn" disabled={!picked} onClick={() => picked && give(picked)}>
          {words.castVote}
        </button>
      ) : undefined}
      <RefusalNote reason={refused} />
    </fieldset>
  )
}
