import { useEffect, useId, useRef, useState } from 'react'
import { SEATS, type SeatId } from '../../../content/ids.ts'
import type { Notice, Place } from '../../../game/wire/room.ts'
import { Mark } from '../../look/marks.tsx'
import { timeOfDay } from '../clock.ts'
import { nameOf, useAsk, useDesk, whereOf } from '../desk.ts'
import { Said } from '../said.tsx'
import { words as all } from '../words.ts'
import { useScope } from './scope.ts'
import { actWords } from './words.ts'
import { WorldChoice } from './world-choice.tsx'

const words = actWords.message

type Props = { readonly letter: Place | undefined; readonly onSent: () => void }

/** Control's words to one seat, some, or all. */
export function Letter({ letter, onSent }: Props) {
  const id = useId()
  const { room } = useDesk()
  const { ask, refused } = useAsk()
  const [scope, setScope] = useScope()
  const [to, setTo] = useState<readonly SeatId[]>(letter ? [letter.seat] : [])
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  // A message asked for elsewhere on the desk takes the keyboard with it.
  useEffect(() => {
    if (letter) field.current?.focus()
  }, [letter])
  const world = letter ? letter.world : scope
  const send = async () => {
    const answer = await ask('tell', { world, to: [...to], text: text.trim() })
    if (!answer.ok) return
    setText('')
    setSaid(words.sent)
    if (letter) onSent()
  }
  return (
    <details className="desk-fold letter" open={letter !== undefined || undefined}>
      <summary className="turn-summary">
        <span>{words.title}</span>
      </summary>
      <form
        className="act-form desk-fold-body"
        onSubmit={event => {
          event.preventDefault()
          if (text.trim()) void send()
        }}
      >
        {letter ? (
          <p>{whereOf(room, letter.world)}</p>
        ) : (
          <WorldChoice label={actWords.writeIn} value={scope} onPick={setScope} />
        )}
        <fieldset className="letter-to">
          <legend className="sc">{words.to}</legend>
          <label>
            <input type="checkbox" checked={to.length === 0} onChange={() => setTo([])} />
            {words.everybody}
          </label>
          {SEATS.map(seat => (
            <label key={seat}>
              <input
                type="checkbox"
                checked={to.includes(seat)}
                onChange={() => setTo(to.includes(seat) ? to.filter(each => each !== seat) : [...to, seat])}
              />
              <Mark seat={seat} size={16} /> {nameOf(seat)}
            </label>
          ))}
        </fieldset>
        <div className="desk-field">
          <label htmlFor={id}>{words.text}</label>
          <textarea
            id={id}
            rows={3}
            maxLength={600}
            ref={field}
            value={text}
            onChange={event => setText(event.target.value)}
          />
        </div>
        <button type="submit" className="btn btn-wax" disabled={!text.trim()}>
          {all.send}
        </button>
        <Said text={refused || said} isWrong={refused !== ''} />
        <Sent notices={room.notices} />
      </form>
    </details>
  )
}

function Sent({ notices }: { readonly notices: readonly Notice[] }) {
  const { room } = useDesk()
  if (notices.length === 0) return undefined
  return (
    <>
      <p className="sc letter-sent">{words.said}</p>
      <ul className="act-list">
        {notices.toReversed().map(({ id, at, world, to, text }) => (
          <li key={id}>
            <span className="quiet">
              {timeOfDay(at)} {whereOf(room, world)}, {to.length === 0 ? words.everybody : all.listed(to.map(nameOf))}:
            </span>{' '}
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}
