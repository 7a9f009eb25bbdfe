import { useId, useRef, useState } from 'react'
import type { SeatId } from '../../../content/ids.ts'
import { PARAMETERS } from '../../../content/parameters.ts'
import { clauseOf } from '../../../game/agreements/promises.ts'
import { SEAT } from '../../../game/places.ts'
import { refusalSentence, spokenId } from '../../../game/words/index.ts'
import { Die } from '../../look/die.tsx'
import { Mark } from '../../look/marks.tsx'
import { useSnapshot } from '../../solo/table.ts'
import { useArrival } from '../arrival.ts'
import { RefusalNote } from '../refusal-note.tsx'
import { refusedNow, useSend } from '../send.ts'
import { talkWords as words } from '../words.ts'
import { Beside } from './beside.tsx'
import { Choices } from './choices.tsx'
import { ClauseList } from './clause-list.tsx'
import { type Draft, draftFor, keepDraft, ordered } from './drafts.ts'
import { Fold } from './fold.tsx'
import { Paragraph } from './paragraph.tsx'
import { refusedDeal, slotsOf } from './possible.ts'
import { type SlotId, slotKey } from './slot.ts'

type Props = {
  to: SeatId
  /** The offer that this answers. */
  answers: number | undefined
  onPartner: (to: SeatId) => void
  onDone: (said?: string) => void
}

/** An agreement in the making: one paragraph with slots, and beside it what it means. */
export function Builder({ to, answers, onPartner, onDone }: Props) {
  const snapshot = useSnapshot()
  const { view, seat } = snapshot
  const panel = useId()
  const heading = useArrival(true)
  const place = useRef<HTMLDivElement>(null)
  const { send, refused } = useSend()
  const [draft, setDraft] = useState(() => draftFor(snapshot, to, answers))
  const [open, setOpen] = useState<SlotId>()
  const parties = { me: seat, them: to }
  const terms = { by: SEAT[seat], to: SEAT[to], promises: [...draft.promises], secret: draft.secret }
  const proposal = { to, promises: terms.promises.map(asSent), secret: draft.secret, counters: answers }
  const lack = refusedNow(snapshot, 'propose', proposal) ?? refusedDeal(view, parties, terms.promises)
  const theirs = answers === undefined ? undefined : view.deals[answers]
  const close = () => {
    const was = open
    setOpen(undefined)
    if (was) place.current?.querySelector<HTMLElement>(`[data-slot="${slotKey(was)}"]`)?.focus()
  }
  const write = (next: Draft) => setDraft(next)
  const submit = async () => {
    if (lack) return
    if (!(await send('propose', proposal))) return
    keepDraft(snapshot, to, answers, undefined)
    onDone(words.offerSent(spokenId(to)))
  }
  const leave = (kept: Draft | undefined) => {
    keepDraft(snapshot, to, answers, kept)
    onDone()
  }
  return (
    <section className="talk-main talk-builder" aria-label={title(to, answers)} ref={place}>
      <h3 className="talk-title talk-thread-title" ref={heading} tabIndex={-1}>
        <Mark seat={to} size={20} /> {title(to, answers)}
      </h3>
      <div className="talk-page">
        <div>
          <Paragraph {...{ parties, draft, open, panel }} fixed={answers !== undefined} onOpen={setOpen} />
          {open ? (
            <Choices id={panel} slot={open} onDraft={write} onClose={close} {...{ parties, draft, onPartner }} />
          ) : undefined}
          <Fold title={words.add} open={draft.promises.length === 0}>
            <ClauseList
              {...{ parties, draft }}
              onAdd={pledge => {
                const promises = ordered([...draft.promises, pledge], seat)
                write({ ...draft, promises })
                setOpen(firstSlot(promises.indexOf(pledge), pledge.clause))
              }}
              onTakeOut={at => {
                write({ ...draft, promises: draft.promises.filter((_, i) => i !== at) })
                setOpen(undefined)
              }}
            />
          </Fold>
          <Fold title={words.whoKnows}>
            {draft.secret ? (
              <p className="talk-note">
                {words.whoKnowsSecret}{' '}
                <Die in6={PARAMETERS.agreements.leakIn6} words={words.in6(PARAMETERS.agreements.leakIn6)} />
              </p>
            ) : (
              <p className="talk-note">{words.whoKnowsOpen}</p>
            )}
          </Fold>
        </div>
        <Beside parties={parties} terms={terms} sound={lack === undefined} theirs={theirs} />
      </div>
      <div className="talk-foot">
        {lack ? <p className="talk-refusal">{refusalSentence(lack)}</p> : undefined}
        <RefusalNote reason={refused} />
        <div className="talk-buttons">
          <button type="button" className="btn btn-wax" aria-disabled={lack !== undefined} onClick={submit}>
            {words.sendTo(spokenId(to))}
          </button>
          <button type="button" className="btn" onClick={() => leave(draft)}>
            {words.keepDraft}
          </button>
          <button type="button" className="talk-link" onClick={() => leave(undefined)}>
            {words.discard}
          </button>
        </div>
      </div>
    </section>
  )
}

const title = (to: SeatId, answers: number | undefined): string =>
  answers === undefined ? words.proposalTo(spokenId(to)) : words.answerTo(spokenId(to))

/** A promise as a decision carries it: who comes from a closed list, a sector too. */
const asSent = (pledge: Draft['promises'][number]) => ({ ...pledge, sector: pledge.sector as never })

/** A new clause opens at the first thing to choose in it. */
const firstSlot = (at: number, id: string): SlotId | undefined => {
  if (id === 'word') return { kind: 'text', at }
  const clause = clauseOf(id)
  const [kind] = clause ? slotsOf(clause) : []
  return kind && { kind, at }
}
