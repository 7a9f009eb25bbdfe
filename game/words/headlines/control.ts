import { HEADLINES as H } from '../../../content/words/en/headlines.ts'

import { eventOf } from '../../events.ts'
import { eventText } from '../event-texts.ts'
import { entry, sentence } from '../format.ts'
import { number, type Tellers, twoOf } from './row.ts'

/** What Control does. */
export const CONTROL: Tellers = {
  injected: row => {
    const event = eventOf(row.item)
    return { title: event?.headline ?? '', who: H.injected.who, ...(event && { why: eventText(row.item) }) }
  },
  written: row => ({ title: String(row.data.text), who: H.written.who }),
  amended: row => ({ title: H.amended.title, why: String(row.data.reason) }),
  held: () => H.held,
  acted: row => ({
    title: sentence(H.acted.title, twoOf(row)),
    who: entry<string>(H.acted.doings, String(row.data.doing)) ?? H.acted.doings.talk,
  }),
  rewound: row => ({ title: sentence(H.rewound.title, { turn: number(row, 'turn') }), why: H.rewound.why }),
}
