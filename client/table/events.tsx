import { useState } from 'react'
import type { Event } from '../../content/kinds.ts'
import { eventOf } from '../../game/events.ts'
import { SEAT } from '../../game/places.ts'
import { seatName } from '../../game/words/index.ts'
import { EffectsText } from './effect-text.tsx'
import { useSeat } from './seat.tsx'
import { Refusal, useSend } from './send.tsx'
import { words } from './words.ts'

type Choice = NonNullable<Event['choice']>

function Decide({ id, choice }: { id: string; choice: Choice }) {
  const { send, refused } = useSend()
  const [option, setOption] = useState(choice.options[0].id)
  return (
    <form
      className="table-choice"
      onSubmit={event => {
        event.preventDefault()
        send('choose', { event: id, option })
      }}
    >
      <fieldset>
        <legend>{choice.question}</legend>
        {choice.options.map(each => (
          <label key={each.id} className="table-option">
            <input type="radio" name={id} checked={option === each.id} onChange={() => setOption(each.id)} />
            <span>
              {each.label}
              <span className="table-note">
                {' '}
                <EffectsText effects={each.effects} seat={SEAT[choice.seat]} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="btn btn-small">
        {words.decideNow}
      </button>
      <span className="table-note">{words.firstStands}</span>
      <Refusal reason={refused} />
    </form>
  )
}

function EventItem({ id, chosen }: { id: string; chosen: number }) {
  const { me } = useSeat()
  const event = eventOf(id)
  if (!event) return undefined
  const { choice, date, headline, text, effects } = event
  const seat = choice ? SEAT[choice.seat] : -1
  const mine = choice !== undefined && seat === me && chosen < 0
  return (
    <details className="table-event" open={mine || undefined}>
      <summary className="plain-summary">
        <span className="sc quiet">{date ? words.recorded(date) : words.invented}</span>
        <h4 className="table-headline">{headline}</h4>
        {choice && !mine ? (
          <span className="table-note">
            {chosen >= 0 ? words.chosen(choice.options[chosen].label) : words.chooses(seatName(seat))}
          </span>
        ) : undefined}
      </summary>
      <p className="read">{text}</p>
      <p className="table-note">
        <EffectsText effects={effects} seat={seat} />
      </p>
      {mine ? <Decide id={id} choice={choice} /> : undefined}
    </details>
  )
}

/** The two events of the turn: what happened on the date, and what was drawn. */
export function Events() {
  const { view } = useSeat()
  return (
    <section className="table-events" aria-label={words.events}>
      <h3 className="said">{words.events}</h3>
      {view.events.map(({ id, chosen }) => (
        <EventItem key={id} id={id} chosen={chosen} />
      ))}
    </section>
  )
}
