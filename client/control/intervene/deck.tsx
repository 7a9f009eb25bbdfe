import { useId, useState } from 'react'
import { SEATS } from '../../../content/ids.ts'
import { eventOf } from '../../../game/events.ts'
import { eventEffectsText } from '../../../game/words/index.ts'
import { nameOf, useAsk, useDesk } from '../desk.ts'
import { Fold } from '../fold.tsx'
import { Said } from '../said.tsx'
import { type Coming, comingIn, idleIn } from './coming.ts'
import { useScope } from './scope.ts'
import { actWords as words } from './words.ts'
import { WorldChoice } from './world-choice.tsx'

/** The events to come, to play now or to hold back, and all others of the scenario. */
export function Deck() {
  const { board } = useDesk()
  const { ask, refused } = useAsk()
  const [scope, setScope] = useScope()
  const [said, setSaid] = useState('')
  const decide = async (move: 'inject' | 'hold', event: string) => {
    const answer = await ask('decide', { world: scope, move, args: { event } })
    setSaid(answer.ok ? (move === 'inject' ? words.played : words.held) : '')
  }
  const coming = board ? comingIn(board.world) : []
  const idle = board ? idleIn(board.world) : []
  const [next, later] = [coming.filter(isNext), coming.filter(each => !isNext(each))]
  function isNext({ turn }: Coming): boolean {
    return turn === coming[0]?.turn
  }
  const cards = (events: readonly Coming[]) =>
    events.map(each => (
      <EventCard
        key={each.id}
        event={each}
        onPlay={() => void decide('inject', each.id)}
        onHold={() => void decide('hold', each.id)}
      />
    ))
  return (
    <section aria-label={words.title}>
      <header className="act-head">
        <h2>{words.title}</h2>
        <WorldChoice label={words.forWorld} value={scope} onPick={setScope} />
      </header>
      {next.length > 0 ? (
        <>
          <h3 className="sc act-turn">{words.nextTurn(next[0].turn)}</h3>
          {cards(next)}
        </>
      ) : board ? (
        <p className="quiet">{words.noneToCome}</p>
      ) : undefined}
      <Said text={refused || said} isWrong={refused !== ''} />
      {later.length > 0 ? <Fold title={words.later(later.length)}>{cards(later)}</Fold> : undefined}
      {idle.length > 0 ? (
        <Fold title={words.allEvents}>
          <AnyEvent events={idle} onPlay={id => void decide('inject', id)} />
        </Fold>
      ) : undefined}
    </section>
  )
}

type CardProps = { readonly event: Coming; readonly onPlay: () => void; readonly onHold: () => void }

function EventCard({ event: { id, turn, isFixed }, onPlay, onHold }: CardProps) {
  const event = eventOf(id)
  if (!event) return undefined
  return (
    <article className="act-event">
      <p className="sc quiet">
        {event.date ? `${event.date} · ${words.onRecord}` : words.invented}
        <span className="said"> {words.nextTurn(turn)}</span>
      </p>
      <h4>{event.headline}</h4>
      <EventDoes id={id} />
      <div className="act-buttons">
        <button type="button" className="btn btn-small" onClick={onPlay}>
          {words.play}
        </button>
        {isFixed ? (
          <span className="quiet">{words.fixed}</span>
        ) : (
          <button type="button" className="btn btn-small" onClick={onHold}>
            {words.hold}
          </button>
        )}
      </div>
    </article>
  )
}

function EventDoes({ id }: { readonly id: string }) {
  const event = eventOf(id)
  if (!event) return undefined
  const { choice } = event
  return (
    <p className="act-does">
      {eventEffectsText(event.effects, choice ? SEATS.indexOf(choice.seat) : -1)}{' '}
      {choice ? words.choiceFor(nameOf(choice.seat)) : ''}
    </p>
  )
}

function AnyEvent({ events, onPlay }: { readonly events: readonly string[]; readonly onPlay: (id: string) => void }) {
  const field = useId()
  const [id, setId] = useState('')
  const chosen = events.includes(id) ? id : events[0]
  return (
    <div className="desk-field">
      <label htmlFor={field}>{words.eventChosen}</label>
      <select id={field} value={chosen} onChange={event => setId(event.target.value)}>
        {events.map(each => (
          <option key={each} value={each}>
            {eventOf(each)?.headline}
          </option>
        ))}
      </select>
      <EventDoes id={chosen} />
      <button type="button" className="btn btn-small" onClick={() => onPlay(chosen)}>
        {words.play}
      </button>
    </div>
  )
}
