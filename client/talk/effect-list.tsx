import type { Change } from '../../game/telling.ts'
import { changeRow } from '../../game/words/index.ts'
import { talkWords as words } from './words.ts'

/** Numbers before and after, figures at the right edge. */
export function EffectList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p className="talk-note">{words.nothingChanges}</p>
  return (
    <dl className="talk-effects">
      {changes.map(change => {
        const { label, from, to } = changeRow(change)
        return (
          <div key={`${change.track} ${change.at}`}>
            <dt>{label}</dt>
            <dd>{words.fromTo(from, to)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
