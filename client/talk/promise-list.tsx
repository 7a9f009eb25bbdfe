import { promiseSentence } from '../../game/words/index.ts'
import type { Deal } from '../../game/world.ts'
import { talkWords as words } from './words.ts'

/** Promise by promise: owed, kept or broken. The words that nobody enforces are in italics. */
export function PromiseList({ deal }: { deal: Deal }) {
  return (
    <ul className="talk-plain talk-promises">
      {deal.promises.map((promise, at) => {
        const text = promiseSentence(promise, deal.by, deal.to)
        return (
          <li key={text}>
            {promise.clause === 'word' ? <i>{text}</i> : <span>{text}</span>}
            <b>{words.kept[deal.kept[at]]}</b>
          </li>
        )
      })}
    </ul>
  )
}
