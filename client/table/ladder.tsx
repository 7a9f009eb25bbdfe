import { RUNGS, SEATS } from '../../content/ids.ts'
import { TALIBAN } from '../../game/places.ts'
import { rungName, seatName } from '../../game/words/index.ts'
import { Mark } from '../look/marks.tsx'
import { useSeat } from './seat.tsx'
import { words } from './words.ts'

/** Who stands at which rung toward Kabul. */
export function Ladder() {
  const { view } = useSeat()
  return (
    <section className="table-section" aria-labelledby="table-ladder">
      <h3 id="table-ladder" className="sc table-label">
        {words.ladder}
      </h3>
      <ol className="table-ladder">
        {RUNGS.map((rung, at) => {
          const here = SEATS.filter((_, seat) => seat !== TALIBAN && view.tracks.stance[seat] === at)
          return (
            <li key={rung}>
              <span className="table-marks">
                {here.map(id => (
                  <Mark key={id} seat={id} size={20} label={seatName(SEATS.indexOf(id))} />
                ))}
                {here.length === 0 ? <span className="said">{words.ladderEmpty}</span> : undefined}
              </span>
              <span className="table-rung">
                <span className="figure" aria-hidden="true">
                  {at}
                </span>{' '}
                {rungName(at)}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
