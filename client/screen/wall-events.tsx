import { eventOf } from '../../game/events.ts'
import type { View } from '../../game/view.ts'
import { choiceLine } from '../table/choice-line.ts'
import { words as table } from '../table/words.ts'
import { words } from './words.ts'

/** So many have room beside the index. */
const MOST = 3

/** The events of the turn: what happened on its date, what was drawn, what Control has added. */
export function WallEvents({ events }: { events: View['events'] }) {
  return (
    <section className="screen-events" aria-label={words.events}>
      {events.slice(-MOST).map(({ id, chosen }) => (
        <WallEvent key={id} id={id} chosen={chosen} />
      ))}
    </section>
  )
}

function WallEvent({ id, chosen }: { id: string; chosen: number }) {
  const event = eventOf(id)
  if (!event) return undefined
  const { date, headline, choice } = event
  return (
    <div>
      <p className="sc quiet">{date ? table.recorded(date) : table.invented}</p>
      <p className="screen-event">{headline}</p>
      {choice ? <p className="screen-choice quiet">{choiceLine(choice, chosen)}</p> : undefined}
    </div>
  )
}
