import { SEATS } from '../../content/ids.ts'
import { signed } from '../../game/words/format.ts'
import { headline } from '../../game/words/index.ts'
import { Mark } from '../look/marks.tsx'
import { filled } from '../resolution/phrase.ts'
import type { Mover } from './movers.ts'
import { type Replay, worldOf } from './replay.ts'
import { debriefWords } from './words.ts'

/** Rows, and by how much each moved a number. */
export function MoverList({ movers, replay }: { movers: readonly Mover[]; replay: Replay }) {
  return (
    <ol className="debrief-movers">
      {movers.map(({ row, by }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and stand in order
        <li key={at}>
          {row.seat >= 0 ? (
            <Mark seat={SEATS[row.seat]} size={20} />
          ) : (
            <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
              <path className="debrief-world" d="M0 -7L7 0L0 7L-7 0Z" />
            </svg>
          )}
          <span>
            <b>{headline(row, worldOf(replay, row)).title}</b>
            <span className="quiet"> {filled(debriefWords.turn, { n: row.turn })}</span>
          </span>
          <span className="debrief-by figure">{signed(by)}</span>
        </li>
      ))}
    </ol>
  )
}
