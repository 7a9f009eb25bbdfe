import { type FormEvent, useId, useState } from 'react'
import type { Answer, ControlArgs, ControlAsk } from '../../../game/wire/frames.ts'
import type { Person } from '../../../game/wire/room.ts'
import { useNow } from '../clock.ts'
import { useDesk } from '../desk.ts'
import { Sure } from '../sure.tsx'
import { words as all } from '../words.ts'
import { gridWords as words } from './words.ts'

type Props = {
  readonly person: Person
  /** In a seat, and not only in the room. */
  readonly isSeated?: boolean
  readonly ask: <A extends ControlAsk>(what: A, args: ControlArgs<A>) => Promise<Answer>
  readonly onSaid: (text: string) => void
}

/** A person, and what Control can do about them. */
export function PersonRow({ person, isSeated = false, ask, onSaid }: Props) {
  const { skew } = useDesk()
  const now = useNow(skew)
  const [naming, setNaming] = useState(false)
  const { id, name, head, here, awaySince } = person
  const shown = name || all.dash
  const newCode = async () => {
    const answer = await ask('return-code', { person: id })
    const code = answer.ok ? (answer.value as { returnCode?: string } | undefined)?.returnCode : undefined
    onSaid(code ? words.returnCodeIs(shown, code) : '')
  }
  return (
    <li className="seat-person">
      <span>
        <b>{shown}</b>{' '}
        <span className="quiet">
          {[
            head ? words.head : '',
            here ? words.hereNow : words.away(awaySince === undefined ? 0 : Math.floor((now - awaySince) / 60_000)),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </span>
      <span className="seat-person-acts">
        {isSeated && !head ? (
          <button type="button" className="link" onClick={() => void ask('head', { person: id })}>
            {words.makeHead}
          </button>
        ) : undefined}
        <button type="button" className="link" aria-expanded={naming} onClick={() => setNaming(!naming)}>
          {words.rename}
        </button>
        <button type="button" className="link" onClick={newCode}>
          {words.returnCode}
        </button>
        {isSeated ? (
          <button type="button" className="link" onClick={() => void ask('seat', { person: id })}>
            {words.out}
          </button>
        ) : undefined}
        <Sure
          className="link"
          label={words.remove}
          question={words.removeSure(shown)}
          yes={words.removeYes}
          onYes={() => void ask('remove-person', { person: id })}
        />
      </span>
      {naming ? (
        <Rename
          name={name}
          onName={next => {
            setNaming(false)
            void ask('rename', { person: id, name: next })
          }}
        />
      ) : undefined}
    </li>
  )
}

function Rename({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  const id = useId()
  const [text, setText] = useState(name)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) onName(text.trim())
  }
  return (
    <form className="desk-field" onSubmit={save}>
      <label htmlFor={id}>{words.newName(name || all.dash)}</label>
      <div className="desk-field-row">
        <input id={id} maxLength={40} value={text} onChange={event => setText(event.target.value)} />
        <button type="submit" className="btn">
          {words.save}
        </button>
      </div>
    </form>
  )
}
