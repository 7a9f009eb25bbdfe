import { useState } from 'react'
import { SEATS } from '../../../content/ids.ts'
import type { Person, Place } from '../../../game/wire/room.ts'
import { nameOf, useAsk, useDesk, whereOf } from '../desk.ts'
import { Said } from '../said.tsx'
import { words as all } from '../words.ts'
import { PersonRow } from './person-row.tsx'
import { gridWords as words } from './words.ts'

/** What one can do about a seat, in its place under the row. */
export function SeatPanel({ place, onClose }: { readonly place: Place; readonly onClose: () => void }) {
  const { room, sitIn, writeTo } = useDesk()
  const { ask, refused } = useAsk()
  const [said, setSaid] = useState('')
  const { world, seat } = place
  const state = room.worlds.find(({ number }) => number === world)
  const chair = state?.seats[SEATS.indexOf(seat)]
  if (!chair) return undefined
  const hand = (to: 'script' | 'people' | 'open') => void ask('hand', { world, seat, to })
  const isRunning = room.stage === 'running'
  return (
    <section className="seat-panel" aria-label={words.panel(nameOf(seat), whereOf(room, world))}>
      <header className="section-head">
        <h2>{words.panel(nameOf(seat), whereOf(room, world))}</h2>
        <button type="button" className="link" onClick={onClose}>
          {all.close}
        </button>
      </header>
      {chair.people.length === 0 ? (
        <p className="quiet">{words.nobody}</p>
      ) : (
        <ul className="seat-people">
          {chair.people.map(person => (
            <PersonRow key={person.id} person={person} isSeated ask={ask} onSaid={setSaid} />
          ))}
        </ul>
      )}
      <div className="seat-acts">
        {chair.holder === 'script' ? undefined : (
          <button type="button" className="btn btn-small" onClick={() => hand('script')}>
            {words.toScript}
          </button>
        )}
        {chair.people.length > 0 && chair.holder === 'script' ? (
          <button type="button" className="btn btn-small" onClick={() => hand('people')}>
            {words.toPeople}
          </button>
        ) : undefined}
        {chair.people.length === 0 && chair.holder === 'script' ? (
          <button type="button" className="btn btn-small" onClick={() => hand('open')}>
            {words.toOpen}
          </button>
        ) : undefined}
        {isRunning ? (
          <>
            {state.phase === 'decision' ? (
              <button type="button" className="btn btn-small" onClick={() => sitIn(place)}>
                {words.sitIn}
              </button>
            ) : undefined}
            <button type="button" className="btn btn-small" onClick={() => writeTo(place)}>
              {words.message}
            </button>
          </>
        ) : undefined}
      </div>
      <SeatSomebody
        people={room.people}
        taken={chair.people}
        onSeat={person => void ask('seat', { person, world, seat })}
      />
      <Said text={refused || said} isWrong={refused !== ''} />
    </section>
  )
}

type SeatProps = {
  readonly people: readonly Person[]
  readonly taken: readonly Person[]
  readonly onSeat: (person: string) => void
}

function SeatSomebody({ people, taken, onSeat }: SeatProps) {
  const others = people.filter(({ id, role }) => role === 'player' && !taken.some(each => each.id === id))
  if (others.length === 0) return undefined
  return (
    <label className="seat-somebody">
      {words.seatHere}
      <select value="" onChange={event => event.target.value && onSeat(event.target.value)}>
        <option value="">{words.choosePerson}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name || all.dash}
          </option>
        ))}
      </select>
    </label>
  )
}
