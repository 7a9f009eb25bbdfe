import { useState } from 'react'
import type { SeatId } from '../../content/ids.ts'
import { Mark } from '../look/marks.tsx'
import { useSnapshot } from '../solo/table.ts'
import { type Conversation, conversationWith } from './conversations.ts'
import { nameOf, othersThan } from './who.ts'
import { talkWords as words } from './words.ts'

/** Picks who a group is; it stays in the list once somebody has spoken in it. */
export function GroupForm({ onOpen }: { onOpen: (conversation: Conversation) => void }) {
  const { seat } = useSnapshot()
  const [picked, setPicked] = useState<readonly SeatId[]>([])
  const toggle = (each: SeatId) =>
    setPicked(picked.includes(each) ? picked.filter(one => one !== each) : [...picked, each])
  return (
    <details className="talk-fold talk-group">
      <summary>{words.newGroup}</summary>
      <fieldset className="talk-checks">
        <legend className="said">{words.groupWith}</legend>
        {othersThan(seat).map(each => (
          <label key={each}>
            <input type="checkbox" checked={picked.includes(each)} onChange={() => toggle(each)} />
            <Mark seat={each} size={18} /> {nameOf(each)}
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="btn btn-small"
        disabled={picked.length < 2}
        onClick={() => onOpen(conversationWith(picked))}
      >
        {words.openGroup}
      </button>
    </details>
  )
}
