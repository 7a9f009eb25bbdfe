import { SEATS } from '../../../content/ids.ts'
import { eventOf } from '../../../game/events.ts'
import type { Room, TraceLine } from '../../../game/wire/room.ts'
import { seatName } from '../../../game/words/index.ts'
import { whereOf } from '../desk.ts'
import { traceWords as words } from './words.ts'

/** What was held back is not named: the deck is secret. */
const injected = (where: string, what: string): string =>
  what === '' ? words.held(where) : words.injected(where, what)

/** A line of the trace as a sentence. */
export const traceText = ({ kind, world, data }: TraceLine, room: Pick<Room, 'worlds'>): string => {
  const where = whereOf(room, world)
  const seat = seatName((SEATS as readonly string[]).indexOf(String(data.seat ?? '')))
  switch (kind) {
    case 'extended':
      return words.extended(where, Number(data.seconds ?? 0))
    case 'injected':
      return injected(where, eventOf(String(data.event ?? ''))?.headline ?? String(data.text ?? ''))
    case 'amended':
      return words.amended(where, String(data.reason ?? ''))
    case 'acted':
      return words.acted(where, seat)
    case 'rewound':
      return words.rewound(where, Number(data.turn ?? 0))
    case 'handed':
      return words.handed(where, seat, words.handedTo[String(data.to)] ?? '')
    case 'removed':
      return words.removed(where, words.removedWhat[String(data.what)] ?? '')
    default:
      return words[kind](where)
  }
}
