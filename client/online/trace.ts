import { SEATS, type SeatId } from '../../content/ids.ts'
import { eventOf } from '../../game/events.ts'
import type { TraceLine } from '../../game/wire/room.ts'
import { spoken } from '../../game/words/index.ts'
import { words } from './words.ts'

const nameOf = (seat: string | number | undefined): string => {
  const at = SEATS.indexOf(seat as SeatId)
  return at < 0 ? '' : spoken(at)
}

/** What Control did, as a sentence that everybody may read. */
export const traceSentence = ({ kind, data }: TraceLine): string => {
  const { traced, handedTo } = words
  if (kind === 'extended') return traced.extended(words.minutes(Number(data.seconds)))
  if (kind === 'injected') {
    // An event that was held back is not named: the deck is secret.
    const what = eventOf(String(data.event ?? ''))?.headline ?? String(data.text ?? '')
    return what === '' ? traced.held() : traced.injected(what)
  }
  if (kind === 'amended') return traced.amended(String(data.reason ?? ''))
  if (kind === 'acted') return traced.acted(nameOf(data.seat))
  if (kind === 'rewound') return traced.rewound(String(data.turn ?? ''))
  if (kind === 'handed') return traced.handed(nameOf(data.seat), handedTo[data.to as keyof typeof handedTo] ?? '')
  return traced[kind]()
}
