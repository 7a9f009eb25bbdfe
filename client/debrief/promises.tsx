import { SEAT } from '../../game/places.ts'
import { promiseSentence } from '../../game/words/index.ts'
import type { Deal } from '../../game/world.ts'
import { filled } from '../resolution/phrase.ts'
import { useTable } from '../solo/table.ts'
import type { Part } from './parts.ts'
import { promiseWords as words } from './words.ts'

type Given = { readonly deal: Deal; readonly at: number }

/** What was broken is read first. */
const SORTED = ['broken', 'owed', 'lapsed', 'kept']

/** What was promised, and what became of it. The promised party judges a word that no rule holds anyone to. */
export function Promises({ replay, seat }: Part) {
  const given = replay.final.deals
    .filter(({ since }) => since > 0)
    .flatMap(deal => deal.promises.map((_, at): Given => ({ deal, at })))
    .sort((a, b) => SORTED.indexOf(a.deal.kept[a.at]) - SORTED.indexOf(b.deal.kept[b.at]))
  const isWord = ({ deal, at }: Given) => deal.promises[at].clause === 'word'
  return (
    <>
      <h1>{words.title}</h1>
      <p className="debrief-deck">{words.deck}</p>
      {given.length === 0 ? (
        <p className="read">{words.none}</p>
      ) : (
        <>
          <List title={words.enforceable} given={given.filter(each => !isWord(each))} seat={seat} />
          <List title={words.word} given={given.filter(isWord)} seat={seat} />
        </>
      )}
    </>
  )
}

function List({ title, given, seat }: { title: string; given: readonly Given[]; seat: number }) {
  const count = (state: 'kept' | 'broken' | 'owed') => given.filter(({ deal, at }) => deal.kept[at] === state).length
  return (
    <section className="debrief-promises">
      <div className="section-head">
        <h2 className="sc">{title}</h2>
        <span className="quiet">
          {filled(words.sum, { kept: count('kept'), broken: count('broken'), owed: count('owed') })}
        </span>
      </div>
      {given.length === 0 ? <p className="quiet">{words.noneHere}</p> : undefined}
      <ul>
        {given.map(each => (
          <Line key={`${each.deal.id} ${each.at}`} given={each} seat={seat} />
        ))}
      </ul>
    </section>
  )
}

function Line({ given: { deal, at }, seat }: { given: Given; seat: number }) {
  const table = useTable()
  const promise = deal.promises[at]
  const giver = SEAT[promise.from]
  const isWord = promise.clause === 'word'
  const isJudge = isWord && giver !== seat && (deal.by === seat || deal.to === seat)
  const judge = (kept: boolean) => void table.decide('word', { deal: deal.id, promise: at, kept })
  return (
    <li>
      <div>
        <p className="read">{promiseSentence(promise, deal.by, deal.to)}</p>
        <p className="quiet">
          {filled(words.since, { n: deal.since })},{' '}
          {deal.secret ? (deal.leaked ? words.leaked : words.secret) : words.open}
        </p>
        {isJudge ? (
          <fieldset className="debrief-judge">
            <legend>{words.judge}</legend>
            <button
              type="button"
              className="btn btn-small"
              aria-pressed={deal.kept[at] === 'kept'}
              onClick={() => judge(true)}
            >
              {words.yes}
            </button>
            <button
              type="button"
              className="btn btn-small"
              aria-pressed={deal.kept[at] === 'broken'}
              onClick={() => judge(false)}
            >
              {words.no}
            </button>
          </fieldset>
        ) : undefined}
      </div>
      <p className="debrief-kept" aria-live="polite">
        {isWord && deal.kept[at] === 'owed' ? words.owedWord : words.kept[deal.kept[at]]}
      </p>
    </li>
  )
}
