import { SEATS } from '../../content/ids.ts'
import { SEAT } from '../../game/places.ts'
import type { Deal } from '../../game/world.ts'
import { Mark } from '../look/marks.tsx'
import { useSnapshot } from '../solo/table.ts'
import { brokenTo } from './outcome.ts'
import { PromiseList } from './promise-list.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { useSend } from './send.ts'
import { nameOf, othersThan } from './who.ts'
import { talkWords as words } from './words.ts'
import './talk.css'

/** Every agreement one may know of, promise by promise, and what was broken. */
export function KeptAndBroken() {
  const { view, seat } = useSnapshot()
  const me = SEAT[seat]
  const concluded = view.deals.filter(deal => deal.since > 0)
  const mine = concluded.filter(deal => deal.by === me || deal.to === me)
  const others = concluded.filter(deal => !mine.includes(deal))
  const grudges = othersThan(seat).flatMap(other =>
    [
      { giver: seat, target: other, n: brokenTo(view, seat, other) },
      { giver: other, target: seat, n: brokenTo(view, other, seat) },
    ].filter(({ n }) => n > 0),
  )
  return (
    <section className="talk-kept">
      <h2 className="talk-title">{words.keptTitle}</h2>
      {concluded.length === 0 ? <p className="talk-note">{words.noPromises}</p> : undefined}
      <Agreements title={words.yours} deals={mine} />
      <Agreements title={words.among} deals={others} />
      {grudges.length > 0 ? (
        <>
          <h3 className="sc talk-rule">{words.grudges}</h3>
          <ul className="talk-plain">
            {grudges.map(({ giver, target, n }) => (
              <li key={`${giver} ${target}`} className="talk-note">
                {words.grudge(nameOf(giver), nameOf(target), n)}
              </li>
            ))}
          </ul>
        </>
      ) : undefined}
    </section>
  )
}

function Agreements({ title, deals }: { title: string; deals: readonly Deal[] }) {
  if (deals.length === 0) return undefined
  return (
    <>
      <h3 className="sc talk-rule">{title}</h3>
      <ul className="talk-plain">
        {deals.map(deal => (
          <li key={deal.id} className="talk-item">
            <p className="talk-parties">
              <Mark seat={SEATS[deal.by]} size={18} />
              <Mark seat={SEATS[deal.to]} size={18} />
              <span>
                <b>{words.listed([nameOf(SEATS[deal.by]), nameOf(SEATS[deal.to])])}</b>{' '}
                <span className="talk-quiet">
                  {words.states[deal.state]}, {words.since(deal.since)}
                  {deal.secret ? `, ${deal.leaked ? words.leakedMark : words.secretMark}` : ''}
                </span>
              </span>
            </p>
            <PromiseList deal={deal} />
            <p className="talk-note">
              {SEATS.filter(id => [deal.by, deal.to].includes(SEAT[id]))
                .map(id => tallyOf(deal, id))
                .filter(Boolean)
                .join(' ')}
            </p>
            <Judgements deal={deal} />
          </li>
        ))}
      </ul>
    </>
  )
}

const tallyOf = (deal: Deal, id: (typeof SEATS)[number]): string => {
  const states = deal.kept.filter((_, at) => deal.promises[at].from === id)
  return states.length === 0 || states.includes('owed')
    ? ''
    : `${words.tally(nameOf(id), states.filter(state => state === 'kept').length, states.length)}.`
}

/** After the game each party says whether the other's word was kept. */
function Judgements({ deal }: { deal: Deal }) {
  const { view, seat } = useSnapshot()
  const { send, refused } = useSend()
  if (view.phase !== 'over' || (deal.by !== SEAT[seat] && deal.to !== SEAT[seat])) return undefined
  const judged = deal.promises.flatMap((promise, at) =>
    promise.clause === 'word' && promise.from !== seat ? [{ promise, at }] : [],
  )
  return judged.map(({ promise, at }) => (
    <fieldset key={`${at} ${promise.text}`} className="talk-judge">
      <legend>{words.judge}</legend>
      {[true, false].map(kept => (
        <label key={String(kept)}>
          <input
            type="radio"
            name={`judge-${deal.id}-${at}`}
            checked={deal.kept[at] === (kept ? 'kept' : 'broken')}
            onChange={() => send('word', { deal: deal.id, promise: at, kept })}
          />
          {kept ? words.judgeYes : words.judgeNo}
        </label>
      ))}
      <RefusalNote reason={refused} />
    </fieldset>
  ))
}
