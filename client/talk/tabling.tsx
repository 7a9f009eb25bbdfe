import type { BodyId } from '../../content/ids.ts'
import type { Resolution } from '../../content/kinds.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { refusalSentence, rulesTextOf } from '../../game/words/index.ts'
import { useSnapshot } from '../solo/table.ts'
import { outcomeOf } from './outcome.ts'
import { RefusalNote } from './refusal-note.tsx'
import { refusedNow, useSend } from './send.ts'
import { talkWords as words } from './words.ts'

/** What a member can table, each with what it would do and what stands in the way. */
export function Tabling({ body, onSaid }: { body: BodyId; onSaid: (text: string) => void }) {
  const snapshot = useSnapshot()
  const { view, seat } = snapshot
  const { send, refused } = useSend()
  const table = async (resolution: string) => {
    if (await send('table', { resolution })) onSaid(words.tableDone)
  }
  const items = Object.entries<Resolution>(RESOLUTIONS).filter(([, item]) => item.body === body)
  const open = items.filter(([id]) => !view.motions.some(motion => motion.resolution === id))
  return (
    <details className="talk-fold talk-tabling">
      <summary>{words.tableTitle}</summary>
      <ul className="talk-plain">
        {open.map(([id, item]) => {
          const lack = refusedNow(snapshot, 'table', { resolution: id })
          const costs = lack ? undefined : outcomeOf(view, { seat, move: 'table', args: { resolution: id } })
          const capital = costs?.find(change => change.track === 'capital')
          return (
            <li key={id} className="talk-item talk-resolution">
              <div>
                <p className="talk-said">
                  <b data-off={lack !== undefined}>{item.name}</b>
                  {capital ? (
                    <span className="talk-quiet"> {words.capital(capital.from - capital.to)}</span>
                  ) : undefined}
                </p>
                <p className="read">{rulesTextOf(item)}</p>
                {lack ? <p className="talk-why">{refusalSentence(lack)}</p> : undefined}
              </div>
              <button
                type="button"
                className="btn btn-small"
                aria-label={words.tableOf(item.name)}
                aria-disabled={lack !== undefined}
                onClick={() => (lack ? undefined : table(id))}
              >
                {words.table}
              </button>
            </li>
          )
        })}
      </ul>
      <RefusalNote reason={refused} />
    </details>
  )
}
