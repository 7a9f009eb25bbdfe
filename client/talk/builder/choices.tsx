import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { SeatId } from '../../../content/ids.ts'
import { SEAT } from '../../../game/places.ts'
import type { Reason } from '../../../game/reasons.ts'
import { refusalSentence } from '../../../game/words/index.ts'
import { useSnapshot } from '../../solo/table.ts'
import { nameOf, othersThan } from '../who.ts'
import { talkWords as words } from '../words.ts'
import type { Draft } from './drafts.ts'
import { optionsOf, type Parties } from './possible.ts'
import { Segments } from './segments.tsx'
import { choiceText, type SlotId } from './slot.ts'

type Props = {
  id: string
  slot: SlotId
  parties: Parties
  draft: Draft
  onDraft: (draft: Draft) => void
  onPartner: (to: SeatId) => void
  onClose: () => void
}

const MOST_WORDS = 240

/** The choices of the open slot, directly below the paragraph. Escape closes them. */
export function Choices({ id, slot, parties, draft, onDraft, onPartner, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const { kind, at } = slot
  // biome-ignore lint/correctness/useExhaustiveDependencies: a slot that opens takes the keyboard with it
  useEffect(() => {
    const { current } = place
    current?.querySelector<HTMLElement>('input:checked, textarea, input, select')?.focus()
  }, [kind, at])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut; the button "Done" does the same
    <div
      id={id}
      ref={place}
      className="talk-choices"
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <Choice slot={slot} parties={parties} draft={draft} onDraft={onDraft} onPartner={onPartner} />
      <button type="button" className="talk-link" onClick={onClose}>
        {words.done}
      </button>
    </div>
  )
}

type ChoiceProps = Omit<Props, 'id' | 'onClose'>

function Choice({ slot, parties, draft, onDraft, onPartner }: ChoiceProps): ReactNode {
  const { view } = useSnapshot()
  const id = useId()
  const { kind, at } = slot
  const change = (part: Partial<Draft['promises'][number]>) =>
    onDraft({ ...draft, promises: draft.promises.map((each, i) => (i === at ? { ...each, ...part } : each)) })
  const pledge = draft.promises[at]
  if (kind === 'partner')
    return (
      <Segments
        legend={words.slotNames.partner}
        options={othersThan(parties.me).map(seat => ({ value: seat, label: nameOf(seat), mark: seat }))}
        value={parties.them}
        onPick={onPartner}
      />
    )
  if (kind === 'secret')
    return (
      <Segments
        legend={words.slotNames.secret}
        options={[
          { value: 'open', label: words.open },
          { value: 'secret', label: words.secret },
        ]}
        value={draft.secret ? 'secret' : 'open'}
        onPick={value => onDraft({ ...draft, secret: value === 'secret' })}
      />
    )
  if (!pledge) return undefined
  if (kind === 'now')
    return (
      <Segments
        legend={words.slotNames.now}
        options={[
          { value: 'later', label: words.payLater },
          { value: 'now', label: words.payNow },
        ]}
        value={pledge.now ? 'now' : 'later'}
        onPick={value => change({ now: value === 'now' })}
      />
    )
  if (kind === 'text')
    return (
      <div className="talk-own">
        <label className="sc" htmlFor={id}>
          {words.slotNames.text}
        </label>
        <textarea
          id={id}
          rows={3}
          maxLength={MOST_WORDS}
          value={pledge.text ?? ''}
          onChange={event => change({ text: event.target.value })}
        />
        <p className="talk-note">{words.wordsLeft(MOST_WORDS - (pledge.text ?? '').length)}</p>
      </div>
    )
  const options = optionsOf(view, parties, draft.promises, at, kind)
  const why = options.find(option => option.refused)?.refused
  return (
    <Segments
      legend={kind === 'funds' ? words.slotNames.funds(nameOf(pledge.from)) : words.slotNames[kind]}
      options={options.map(({ value, refused }) => ({
        value: String(value),
        label: choiceText(kind, value),
        off: refused !== undefined,
      }))}
      value={String(pledge[kind] ?? '')}
      onPick={value => change({ [kind]: options.find(option => String(option.value) === value)?.value })}
      note={noteOf(kind === 'funds' ? words.has(nameOf(pledge.from), view.tracks.funds[SEAT[pledge.from]]) : '', why)}
    />
  )
}

const noteOf = (fact: string, why: Reason | undefined): string =>
  [fact, why ? refusalSentence(why) : ''].filter(Boolean).join(' ')
