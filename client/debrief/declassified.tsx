import { useId, useState } from 'react'
import { SEATS } from '../../content/ids.ts'
import { seatName } from '../../game/words/index.ts'
import { Mark } from '../look/marks.tsx'
import { filled } from '../resolution/phrase.ts'
import { type Opened, openedBy } from './opened.ts'
import { OpenedWorld } from './opened-world.tsx'
import type { Part } from './parts.ts'
import type { Played, Replay } from './replay.ts'
import { debriefWords, declassifiedWords as words } from './words.ts'

const ALL = -1
const WORLD = -2

/** Turn by turn, what each seat had written, and why the scripted ones did what they did. */
export function Declassified({ replay }: Part) {
  const [turn, setTurn] = useState(1)
  const [shown, setShown] = useState(ALL)
  const filter = useId()
  const played = replay.turns[turn - 1]
  const { dates } = replay.scenario.turns[turn - 1]
  const seats = SEATS.map((_, seat) => seat).filter(seat => shown === ALL || shown === seat)
  return (
    <>
      <h1>{words.title}</h1>
      <p className="debrief-deck">{words.deck}</p>
      <div className="debrief-choose">
        <fieldset>
          <legend className="sc">{words.turns}</legend>
          {replay.turns.map(each => (
            <button key={each.turn} type="button" aria-pressed={each.turn === turn} onClick={() => setTurn(each.turn)}>
              {each.turn}
            </button>
          ))}
        </fieldset>
        <div>
          <label className="sc" htmlFor={filter}>
            {words.seats}
          </label>
          <select id={filter} value={shown} onChange={event => setShown(Number(event.target.value))}>
            <option value={ALL}>{words.everyone}</option>
            {SEATS.map((id, seat) => (
              <option key={id} value={seat}>
                {seatName(seat)}
              </option>
            ))}
            <option value={WORLD}>{words.world}</option>
          </select>
        </div>
      </div>
      <p className="debrief-when" aria-live="polite">
        {filled(debriefWords.turnDates, { n: turn, dates })}
      </p>
      {shown === ALL || shown === WORLD ? <OpenedWorld replay={replay} played={played} /> : undefined}
      {seats.map(seat => (
        <Desk key={seat} replay={replay} played={played} seat={seat} />
      ))}
    </>
  )
}

function Desk({ replay, played, seat }: { replay: Replay; played: Played; seat: number }) {
  return (
    <section className="debrief-desk">
      <h2>
        <Mark seat={SEATS[seat]} size={26} /> {seatName(seat)}
      </h2>
      <div>
        {openedBy(replay, played, seat).map(({ title, items }) => (
          <div key={title} className="debrief-group">
            <h3 className="sc">{title}</h3>
            {items.map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was written stands in order
              <Item key={at} item={item} />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

function Item({ item: { text, aside, reason, why, isSecret } }: { item: Opened }) {
  // A scripted actor seals the very reason it gives for the order: said once.
  const sealed = reason === why?.because ? '' : reason
  return (
    <div className="debrief-opened">
      <p className="read">
        {isSecret ? <span className="sc sc-wax">{words.covert} </span> : undefined}
        {text} {aside ? <i className="quiet">{aside}</i> : undefined}
      </p>
      {sealed ? <p className="debrief-reason">{filled(words.reason, { text: sealed })}</p> : undefined}
      {why ? (
        <p className="quiet">
          {filled(words.because, { text: why.because })} {filled(words.sources, { ids: why.source.join(', ') })}
        </p>
      ) : undefined}
    </div>
  )
}
