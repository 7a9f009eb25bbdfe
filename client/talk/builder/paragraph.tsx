import { type ReactNode, useId } from 'react'
import type { SeatId } from '../../../content/ids.ts'
import { clauseOf } from '../../../game/agreements/promises.ts'
import { SEAT } from '../../../game/places.ts'
import { spoken } from '../../../game/words/index.ts'
import type { Pledge } from '../../../game/world.ts'
import { Mark } from '../../look/marks.tsx'
import { opening } from '../who.ts'
import { talkWords as words } from '../words.ts'
import type { Draft } from './drafts.ts'
import { type Parties, SLOT_KINDS } from './possible.ts'
import { type SlotId, slotKey, valueText } from './slot.ts'

type Props = {
  parties: Parties
  draft: Draft
  open: SlotId | undefined
  onOpen: (slot: SlotId) => void
  /** An answer goes to whom it came from. */
  fixed: boolean
  panel: string
}

/** The proposal as one paragraph; what can be chosen is a slot in it. */
export function Paragraph({ parties, draft, open, onOpen, fixed, panel }: Props) {
  const id = useId()
  const slot = (of: SlotId, text: ReactNode, gentle = false) => (
    <button
      key={slotKey(of)}
      type="button"
      id={`${id}-${slotKey(of)}`}
      data-slot={slotKey(of)}
      className={gentle ? 'talk-slot talk-slot-gentle' : 'talk-slot'}
      aria-expanded={open !== undefined && slotKey(open) === slotKey(of)}
      aria-controls={panel}
      onClick={() => onOpen(of)}
    >
      {text}
    </button>
  )
  const partner = (
    <>
      <Mark seat={parties.them} size={20} /> {spoken(SEAT[parties.them])}
    </>
  )
  const named = fixed ? <b key="partner">{partner}</b> : slot({ kind: 'partner', at: -1 }, partner)
  const first = draft.promises.findIndex(each => clauseOf(each.clause))
  return (
    <p className="talk-sentence">
      {draft.promises.length === 0 ? (
        <>
          {opening(spoken(SEAT[parties.me]))} {words.and} {named} {words.emptyDraft}
        </>
      ) : (
        draft.promises.map((pledge, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a promise is its place in the sentence
          <span key={`${pledge.clause} ${at}`}>
            {clauseOf(pledge.clause) ? (
              <Sentence
                pledge={pledge}
                at={at}
                parties={parties}
                turned={at > 0 && draft.promises[at - 1].from !== pledge.from}
                partner={at === first ? named : undefined}
                slot={slot}
              />
            ) : undefined}{' '}
          </span>
        ))
      )}
      {draft.promises.length > 0 ? (
        <>
          {words.keepIt} {slot({ kind: 'secret', at: -1 }, draft.secret ? words.secret : words.open)}.
        </>
      ) : undefined}
    </p>
  )
}

type SentenceProps = {
  pledge: Pledge
  at: number
  parties: Parties
  /** The other side begins to promise. */
  turned: boolean
  /** The partner as a slot, where it is named first. */
  partner: ReactNode | undefined
  slot: (of: SlotId, text: ReactNode, gentle?: boolean) => ReactNode
}

function Sentence({ pledge, at, parties, turned, partner, slot }: SentenceProps) {
  const clause = clauseOf(pledge.clause)
  if (!clause) return undefined
  let named = partner
  const name = (seat: SeatId, starts: boolean): ReactNode => {
    if (seat === parties.them && named !== undefined) {
      const once = named
      named = undefined
      return once
    }
    const text = spoken(SEAT[seat])
    return starts ? opening(text) : text
  }
  const other = pledge.from === parties.me ? parties.them : parties.me
  const when = pledge.clause === 'pay'
  const template = when ? clause.sentence.replace(/\.$/, ', ') : clause.sentence
  const parts = template.split(/\{(\w+)\}/).map((part, i): ReactNode => {
    if (i % 2 === 0) return part
    if (part === 'giver') return name(pledge.from, i === 1 && !turned)
    if (part === 'target') return name(other, false)
    if (part === 'text') return slot({ kind: 'text', at }, pledge.text?.trim() || words.yourWords, true)
    const kind = SLOT_KINDS.find(each => each === part)
    return kind ? slot({ kind, at }, valueText(kind, pledge[kind])) : part
  })
  return (
    <span className={pledge.clause === 'word' ? 'talk-gentle' : undefined}>
      {turned ? words.inReturn : undefined}
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a template never change places
        <span key={i}>{part}</span>
      ))}
      {when ? <>{slot({ kind: 'now', at }, pledge.now ? words.payNow : words.payLater)}.</> : undefined}
    </span>
  )
}
