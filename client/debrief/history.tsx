import { corrections } from '../../content/sources/corrections.ts'
import { eventOf } from '../../game/events.ts'
import { seatName, weight } from '../../game/words/index.ts'
import { isNews } from '../resolution/chapters.ts'
import { filled } from '../resolution/phrase.ts'
import { ToldRow } from '../resolution/told-row.tsx'
import { dayOf, onRecord } from './dated.ts'
import { doneBy, idleOf } from './done.ts'
import type { Part } from './parts.ts'
import type { Played, Replay } from './replay.ts'
import { SourceLine } from './source-line.tsx'
import { debriefWords, historyWords as words } from './words.ts'

/** Each turn beside what is on record for its weeks. */
export function History({ replay, seat }: Part) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="debrief-deck">{words.deck}</p>
      {replay.turns.map(played => (
        <Weeks key={played.turn} replay={replay} played={played} seat={seat} />
      ))}
      <h2 className="debrief-h2">{words.differs}</h2>
      <p className="debrief-deck">{words.differsDeck}</p>
      <ul className="debrief-sources debrief-corrections">
        {Object.values(corrections).map(source => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ul>
    </>
  )
}

const FIRST = 5
const HEADLINES = 6

function Weeks({ replay, played, seat }: { replay: Replay; played: Played; seat: number }) {
  const { dates } = replay.scenario.turns[played.turn - 1]
  const sources = onRecord(dates, seat)
  const world = replay.worlds[played.turn] ?? replay.final
  const rows = played.told
    .filter(row => row.chapter !== 'situation' && row.kind !== 'index' && isNews(row))
    .sort((a, b) => weight(b, seat, world) - weight(a, seat, world))
    .slice(0, HEADLINES)
    .sort((a, b) => played.told.indexOf(a) - played.told.indexOf(b))
  return (
    <section className="debrief-weeks">
      <h2 className="debrief-h2">{filled(debriefWords.turnDates, { n: played.turn, dates })}</h2>
      <div>
        <Done dates={dates} seat={seat} />
        <h3 className="sc">{words.record}</h3>
        {sources.length === 0 ? <p className="quiet">{words.noRecord}</p> : undefined}
        <ul className="debrief-sources">
          {sources.slice(0, FIRST).map(source => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ul>
        {sources.length > FIRST ? (
          <details>
            <summary className="turn-summary debrief-more">{filled(words.more, { n: sources.length - FIRST })}</summary>
            <ul className="debrief-sources">
              {sources.slice(FIRST).map(source => (
                <SourceLine key={source.id} source={source} />
              ))}
            </ul>
          </details>
        ) : undefined}
      </div>
      <div>
        <h3 className="sc">{words.here}</h3>
        {played.events.map(({ id }) => (
          <Drawn key={id} id={id} />
        ))}
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and stand in order
          <ToldRow key={at} row={row} world={world} />
        ))}
      </div>
    </section>
  )
}

/** What the player's government did in these weeks, in the words of the orders the player had. */
function Done({ dates, seat }: { dates: string; seat: number }) {
  const done = doneBy(dates, seat)
  const idle = idleOf(dates, seat)
  if (done.length === 0 && idle === undefined) return undefined
  return (
    <>
      <h3 className="sc">{filled(words.did, { seat: seatName(seat) })}</h3>
      <ul className="debrief-sources debrief-done">
        {done.map(({ date, text, note, source }) => (
          <li key={`${date} ${text}`} className="debrief-source">
            <p className="read">
              <b>{dayOf(date)}. </b>
              {text}
            </p>
            <p className="quiet">
              {note} {filled(words.sources, { ids: source.join(', ') })}
            </p>
          </li>
        ))}
        {idle ? (
          <li className="debrief-source">
            <p className="quiet">{idle}</p>
          </li>
        ) : undefined}
      </ul>
    </>
  )
}

function Drawn({ id }: { id: string }) {
  const event = eventOf(id)
  if (!event) return undefined
  return (
    <p className="resolution-row debrief-drawn">
      <b>{event.headline}</b> <i className="quiet">{event.date ? `${event.date}, ${words.drawn}` : words.counter}</i>
    </p>
  )
}
