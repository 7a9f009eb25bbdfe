import { CLAUSES } from '../../../content/clauses.ts'
import type { SeatId } from '../../../content/ids.ts'
import { clauseOf } from '../../../game/agreements/promises.ts'
import { refusalSentence, spokenId } from '../../../game/words/index.ts'
import type { Pledge } from '../../../game/world.ts'
import { useSnapshot } from '../../solo/table.ts'
import { nameOf, opening } from '../who.ts'
import { talkWords as words } from '../words.ts'
import type { Draft } from './drafts.ts'
import { type Parties, possibleFrom } from './possible.ts'

type Props = {
  parties: Parties
  draft: Draft
  onAdd: (pledge: Pledge) => void
  onTakeOut: (at: number) => void
}

/** What each of the two may promise the other, and what stands in the draft to be taken out. */
export function ClauseList({ parties, draft, onAdd, onTakeOut }: Props) {
  return (
    <>
      <Side title={words.youPromise} from={parties.me} {...{ parties, draft, onAdd }} />
      <Side
        title={words.theyPromise(opening(spokenId(parties.them)))}
        from={parties.them}
        {...{ parties, draft, onAdd }}
      />
      {draft.promises.length > 0 ? (
        <div className="talk-side">
          <h5 className="talk-quiet">{words.takeOut}</h5>
          <ul className="talk-plain talk-clauses">
            {draft.promises.map((pledge, at) => {
              const name = clauseOf(pledge.clause)?.name ?? pledge.clause
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a promise is its place in the sentence
                <li key={`${pledge.clause} ${at}`}>
                  <button type="button" className="talk-clause" onClick={() => onTakeOut(at)}>
                    <span className="said">{words.takeOutOf('')}</span>
                    {words.engineRow(nameOf(pledge.from), name)}
                  </button>
                </li>
              )
            })}
          </ul>
        </div>
      ) : undefined}
    </>
  )
}

type SideProps = { title: string; from: SeatId } & Omit<Props, 'onTakeOut'>

function Side({ title, from, parties, draft, onAdd }: SideProps) {
  const { view } = useSnapshot()
  return (
    <div className="talk-side">
      <h5 className="talk-quiet">{title}</h5>
      <ul className="talk-plain talk-clauses">
        {possibleFrom(view, parties, draft.promises, from).map(({ clause, pledge, refused }) => (
          <li key={clause}>
            <button
              type="button"
              className={clause === 'word' ? 'talk-clause talk-clause-gentle' : 'talk-clause'}
              aria-disabled={refused !== undefined}
              onClick={() => (refused ? undefined : onAdd(pledge))}
            >
              {CLAUSES[clause].name}
            </button>
            {refused ? <span className="talk-why"> {refusalSentence(refused)}</span> : undefined}
          </li>
        ))}
      </ul>
    </div>
  )
}
