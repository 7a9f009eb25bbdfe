import { type Event, event } from '../kinds.ts'

/** 23 August–12 September 2021. `termez-shut` is the fixed one of the standard scenario. */
export const TURN_1 = {
  'termez-shut': event({
    headline: 'Uzbekistan shuts the bridge at Termez; only transit flights remain',
    text: 'Tashkent closes its land border with Afghanistan and says that nobody will be given refuge. Whoever travels on to a third country may pass through by air.',
    date: '30 August',
    effects: [{ kind: 'set', track: 'policy', on: 'surkhandarya', to: 0 }],
    source: ['F57', 'isas-2021#C10', 'isas-2021#C11'],
  }),

  'csto-talks': event({
    headline: 'The CSTO meets in haste and promises one answer',
    text: 'Rahmon chairs, Mirziyoyev is a guest. Members will act as one against recruiters, drug routes and irregular crossings. In Beijing the SCO’s secretariat offers Afghanistan help, in a statement.',
    date: '23 August',
    effects: [{ kind: 'change', track: 'csto', by: 1 }],
    source: [
      'F48',
      'F49',
      'isas-2021#C04',
      'isas-2021#C05',
      'isas-2021#C06',
      'isas-2021#C29',
      'isas-2021#C32',
      'isas-2021#C33',
    ],
  }),

  'abbey-gate': event({
    headline: 'ISIS-Khorasan attacks Kabul’s airport; hardship grows and American support falls',
    text: 'The attack at Abbey Gate strikes people who wait for a flight, and the American soldiers on guard there. Four days of the airlift remain.',
    date: '26 August',
    effects: [
      { kind: 'set', track: 'violence', at: 'kabul-east', to: 1 },
      { kind: 'change', track: 'hardship', at: 'kabul-east', by: 1 },
      { kind: 'change', track: 'home', of: 'united-states', by: -1 },
      { kind: 'change', track: 'attacks', by: 1 },
    ],
    source: ['F55', 'F58', 'isas-2021#C19'],
  }),

  'shield-gone': event({
    headline: 'The last American aircraft leaves Kabul, one minute before midnight',
    text: 'The airlift has taken out some 123,000 people; others set out by road. An army that kept the war south of the rivers for twenty years is gone, and Moscow counts for more.',
    date: '30 August',
    effects: [
      { kind: 'change', track: 'isis', at: 'north-east', by: 1 },
      { kind: 'roll', in6: 3, then: [{ kind: 'change', track: 'hardship', at: 'kabul-east', by: 1 }] },
      { kind: 'change', track: 'queue', on: 'khyber', by: 1 },
      { kind: 'change', track: 'capital', of: 'russia', by: 1 },
    ],
    source: ['F58', 'isas-2021#C08', 'isas-2021#C24', 'isas-2021#C25', 'isas-2021#C27'],
  }),

  panjshir: event({
    headline: 'The Taliban claim Panjshir; the resistance says it holds on',
    text: 'Each side announces the valley as its own. Tehran condemns the attackers in strong words. Dushanbe, four days earlier, gave a high order to Massoud and Rabbani, both dead for years.',
    date: '6 September',
    effects: [
      { kind: 'set', track: 'violence', at: 'kabul-east', to: 1 },
      { kind: 'change', track: 'tension', on: 'khatlon', by: 1 },
      { kind: 'change', track: 'tension', on: 'gorno-badakhshan', by: 1 },
      { kind: 'change', track: 'home', of: 'taliban', by: 1 },
      { kind: 'relation', between: ['iran', 'taliban'], by: -1 },
    ],
    source: ['F65', 'F62', 'isas-2021#C01'],
  }),

  'interim-cabinet': event({
    headline: 'The Taliban name a cabinet of their own men',
    text: 'Thirty-three men and no woman will govern for the time being. Rahmon had told Pakistan’s minister in August what Dushanbe would ask for: a worthy place for the Tajiks.',
    date: '7 September',
    effects: [
      { kind: 'change', track: 'home', of: 'taliban', by: 1 },
      { kind: 'change', track: 'credibility', by: -1 },
      { kind: 'change', track: 'tension', on: 'khatlon', by: 1 },
      { kind: 'relation', between: ['tajikistan', 'taliban'], by: -1 },
    ],
    source: ['F66', 'F52', 'isas-2021#C30'],
  }),
} as const satisfies Record<string, Event>
