import { NEIGHBOUR } from '../../game/places.ts'
import { headline, seatName } from '../../game/words/index.ts'
import { Die } from '../look/die.tsx'
import { filled } from '../resolution/phrase.ts'
import { type Played, type Replay, worldOf } from './replay.ts'
import { debriefWords, declassifiedWords as words } from './words.ts'

/** What no seat saw: cells that came or did not, where they sit, and every die of the turn. */
export function OpenedWorld({ replay, played }: { replay: Replay; played: Played }) {
  const came = played.told.filter(row => row.kind === 'infiltration')
  const after = replay.worlds[played.turn] ?? replay.final
  const hosts = NEIGHBOUR.filter(seat => after.tracks.cells[seat] > 0)
  const rolled = played.told.filter(row => row.rolls.length > 0 && row.kind !== 'infiltration')
  return (
    <section className="debrief-desk">
      <h2>{words.world}</h2>
      <div>
        <h3 className="sc">{words.cells}</h3>
        {came.length + hosts.length === 0 ? <p className="quiet">{debriefWords.nothing}</p> : undefined}
        {came.map(row => (
          <p key={row.seat} className="debrief-opened">
            {filled(row.changes.length > 0 ? words.cellCame : words.cellDidNot, { seat: seatName(row.seat) })}{' '}
            <Die in6={row.rolls[0].in6} words={filled(debriefWords.in6, { n: row.rolls[0].in6 })} />
          </p>
        ))}
        {hosts.map(seat => (
          <p key={seat} className="debrief-opened">
            {filled(words.cellsAt, { seat: seatName(seat), n: after.tracks.cells[seat] })}
          </p>
        ))}
        <h3 className="sc">{words.dice}</h3>
        {rolled.length === 0 ? <p className="quiet">{debriefWords.nothing}</p> : undefined}
        <ul className="debrief-dice">
          {rolled.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and stand in order
            <li key={at}>
              <span>{headline(row, worldOf(replay, row)).title}</span>
              <span className="debrief-rolls">
                {row.rolls.map(({ in6, face }, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: dice stand in order
                  <span key={n} className="debrief-die">
                    <Die in6={in6} words={filled(debriefWords.in6, { n: in6 })} />
                    <i className="resolution-face">{face}</i>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
