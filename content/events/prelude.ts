import { type Event, event } from '../kinds.ts'

/** July 2021, for scenarios that begin before the fall of Kabul. */
export const PRELUDE = {
  'soldiers-at-the-river': event({
    headline: 'Afghan soldiers cross into Tajikistan, and Dushanbe turns to the CSTO',
    text: 'Over a thousand men come by seven valleys in two days. Rahmon calls up reservists and his envoy asks the alliance for help; Moscow answers with its own base first.',
    date: '4–7 July',
    effects: [
      { kind: 'change', track: 'home', of: 'tajikistan', by: -1 },
      { kind: 'change', track: 'csto', by: -1 },
      { kind: 'change', track: 'tension', on: 'gorno-badakhshan', by: 1 },
    ],
    source: ['F11', 'F12', 'F14', 'F15', 'E11', 'isas-2021#C12', 'isas-2021#C13'],
  }),

  'delegation-in-moscow': event({
    headline: 'A Taliban delegation in Moscow promises quiet borders',
    text: 'Delawar tells the press that the Taliban hold 85 per cent of the country, which nobody has verified. To Russia’s envoy they say that no neighbour has anything to fear from Afghan soil.',
    date: '8–9 July',
    effects: [
      { kind: 'change', track: 'credibility', by: 1 },
      { kind: 'relation', between: ['russia', 'taliban'], by: 1 },
    ],
    source: ['F16', 'E1', 'isas-2021#C15', 'isas-2021#C16', 'isas-2021#C36'],
  }),
} as const satisfies Record<string, Event>
