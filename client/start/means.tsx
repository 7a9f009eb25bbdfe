import type { Briefing } from '../../content/actors/kinds.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { MANDATES } from '../../content/mandates/index.ts'
import { MENU } from '../../game/orders.ts'
import { goalReads } from '../../game/words/goals.ts'
import { words } from './words.ts'

/** Names of the orders in a seat's menu, each once. */
const orderNames = (seat: SeatId): string[] => [
  ...new Set(MENU[SEATS.indexOf(seat)].map(({ form, item }) => form.name ?? item.name)),
]

/** What unfolds beneath the briefing. */
export function Means({ seat, briefing }: { seat: SeatId; briefing: Briefing }) {
  const { redLines, means } = briefing
  return (
    <div className="briefing-more">
      <details>
        <summary className="turn-summary">{words.more}</summary>
        <div className="briefing-body">
          <div>
            <h2 className="sc">{words.redLines}</h2>
            <ul className="briefing-lines">
              {redLines.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <h2 className="sc">{words.means}</h2>
            <p className="read">{means}</p>
          </div>
          <div>
            <h2 className="sc">{words.menu}</h2>
            <ul className="briefing-orders">
              {orderNames(seat).map(name => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        </div>
      </details>
      <details>
        <summary className="turn-summary">{words.goals}</summary>
        <p>{words.scoreText}</p>
        <dl className="briefing-reads">
          {MANDATES[seat].map(goal => (
            <div key={goal.name}>
              <dt>{goal.name}</dt>
              <dd>{goalReads(SEATS.indexOf(seat), goal)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
