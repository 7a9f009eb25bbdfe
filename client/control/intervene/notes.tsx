import { useId, useState } from 'react'
import { useAsk, useDesk } from '../desk.ts'
import { Said } from '../said.tsx'
import { NoteList } from './note-list.tsx'
import { useScope } from './scope.ts'
import { actWords } from './words.ts'
import { WorldChoice } from './world-choice.tsx'

const words = actWords.notes

/** Private notes; each keeps its moment. */
export function Notes() {
  const id = useId()
  const { room } = useDesk()
  const { ask, refused } = useAsk()
  const [scope, setScope] = useScope()
  const [text, setText] = useState('')
  const keep = async () => {
    const answer = await ask('note', { world: scope, text: text.trim() })
    if (answer.ok) setText('')
  }
  return (
    <form
      className="act-form"
      onSubmit={event => {
        event.preventDefault()
        if (text.trim()) void keep()
      }}
    >
      <p className="quiet">{words.text}</p>
      <WorldChoice label={actWords.writeIn} value={scope} onPick={setScope} />
      <div className="desk-field">
        <label htmlFor={id}>{words.field}</label>
        <textarea id={id} rows={2} maxLength={2000} value={text} onChange={event => setText(event.target.value)} />
      </div>
      <button type="submit" className="btn" disabled={!text.trim()}>
        {words.button}
      </button>
      <Said text={refused} isWrong />
      <NoteList notes={room.notes.toReversed()} onRemove={note => void ask('remove-note', { note })} />
    </form>
  )
}
