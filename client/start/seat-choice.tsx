import { ACTORS } from '../../content/actors/index.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { SCENARIOS } from '../../content/scenarios/index.ts'
import { Mark } from '../look/marks.tsx'
import { type Chair, taughtFrom } from './chair.ts'
import { words } from './words.ts'

type Opening = Readonly<Record<string, readonly number[]>>

/** The nine chairs: who they are, what they start with, how hard they sit. */
export function SeatChoice({ chair, choose }: { chair: Chair; choose: (seat: SeatId) => void }) {
  const { name, opening } = SCENARIOS[chair.scenario]
  const { orders, funds, capital }: Opening = opening
  const taught = taughtFrom(chair.scenario)
  return (
    <fieldset className="choose-set choose-seats">
      <legend>{words.seat}</legend>
      {taught ? <p className="quiet choose-taught">{words.taughtOnly(name, ACTORS[taught].name)}</p> : undefined}
      {SEATS.map((id, at) => (
        <label key={id} className="choose-option choose-seat">
          <input
            type="radio"
            name="seat"
            checked={id === chair.seat}
            disabled={taught !== undefined && id !== taught}
            onChange={() => choose(id)}
          />
          <Mark seat={id} size={34} />
          <span>
            <b>{ACTORS[id].name}</b>
            <i>{ACTORS[id].inOneLine}</i>
            <span className="choose-text">
              {words.difficulty[id]} {words.orders(orders[at])}; {words.money(funds[at], capital[at])}.
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
