import { useState } from 'react'
import type { Event } from '../../content/kinds.ts'
import { running } from '../../game/clock.ts'
import { eventOf } from '../../game/events.ts'
import { SEAT } from '../../game/places.ts'
import type { Telling } from '../../game/telling.ts'
import { changeRow } from '../../game/words/index.ts'
import { isShown } from '../../game/words/tracks.ts'
import { choiceLine } from './choice-line.ts'
import { EffectsText } from './effect-text.tsx'
import { EventText } from './event-text.tsx'
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
  const [isRead, setRead] = useState(false)
  if (!event) return undefined
  const { choice, date, headline, effects } = event
  const seat = choice ? SEAT[choice.seat] : -1
  const mine = choice !== undefined && seat === me && chosen < 0
  return (
    <details
      className="table-event"
      open={mine || undefined}
      onToggle={({ currentTarget }) => currentTarget.open && setRead(true)}
    >
      <summary className="plain-summary">
        <span className="sc quiet">{date ? words.recorded(date) : words.invented}</span>
        <h4 className="table-headline">{headline}</h4>
        {choice && !mine ? <span className="table-note">{choiceLine(choice, chosen)}</span> : undefined}
      </summary>
      {isRead || mine ? <EventText id={id} /> : undefined}
      <p className="table-note">
        <EffectsText effects={effects} seat={seat} />
      </p>
      {mine ? <Decide id={id} choice={choice} /> : undefined}
    </details>
  )
}

/** Something that Control wrote, with the numbers that moved. */
function WrittenItem({ row }: { row: Telling }) {
  const changes = row.changes.filter(isShown).map(changeRow)
  return (
    <div className="table-event">
      <span className="sc quiet">{words.byControl}</span>
      <h4 className="table-written">{String(row.data.text ?? '')}</h4>
      {changes.map(({ label, from, to }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one number may move twice, in order
        <p key={at} className="table-note">
          {words.moved(label, from, to)}
        </p>
      ))}
    </div>
  )
}

/** What nobody can stop, and how many turns are left until it comes. */
function Countdown() {
  const { view } = useSeat()
  const clock = running(view)
  if (!clock) return undefined
  const { name, turn, text, until } = clock
  return (
    <div className="table-clock">
      <h4 className="table-countdown">{words.clock(name, turn, turn - view.turn)}</h4>
      <p className="table-note">
        {text} {until}
      </p>
    </div>
  )
}

/** The events of the turn: what happened on the date, what was drawn, what Control has added. */
export function Events() {
  const { view, since } = useSeat()
  const written = since.filter(({ kind }) => kind === 'written')
  return (
    <section className="table-events" aria-label={words.events}>
      <h3 className="said">{words.events}</h3>
      <Countdown />
      {view.events.map(({ id, chosen }) => (
        <EventItem key={id} id={id} chosen={chosen} />
      ))}
      {written.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are told in order and never move
        <WrittenItem key={at} row={row} />
      ))}
    </section>
  )
}
