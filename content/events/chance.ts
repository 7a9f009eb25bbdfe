import { type Event, event } from '../kinds.ts'

/**
 * What could have happened in any of the six turns, and did not. No dates; the game prints that it did not happen.
 * Where the record comes close, the text says what was real.
 */
export const CHANCE = {
  'raid-at-shohin': event({
    headline: 'Ansarullah raids a Tajik post at Shohin and withdraws',
    text: 'Tajik militants who fought beside the Taliban come over the Panj by night. Dushanbe blames Kabul; Kabul says that it knew nothing.',
    effects: [
      { kind: 'change', track: 'tension', on: 'khatlon', by: 1 },
      { kind: 'change', track: 'home', of: 'tajikistan', by: -1 },
    ],
    source: ['design', 'F28', 'E8', 'isas-2021#C19', 'isas-2021#C21'],
  }),

  'second-clash': event({
    headline: 'Kyrgyz and Tajik guards clash for a second time this year',
    text: 'The fighting at the end of April was real, and the CSTO had no part in ending it. Here it returns: two allies shoot at each other while both watch the south.',
    effects: [
      { kind: 'change', track: 'csto', by: -1 },
      { kind: 'change', track: 'home', of: 'tajikistan', by: -1 },
    ],
    source: ['design', 'F05', 'F67', 'E12', 'isas-2021#C34'],
  }),

  'convoys-through': event({
    headline: 'Every relief convoy gets through, and two regions eat',
    text: 'No permit is missing, no road is cut, no driver is held. For some weeks the agencies deliver everything they have loaded.',
    effects: [
      { kind: 'change', track: 'hardship', at: 'worst', by: -1 },
      { kind: 'change', track: 'hardship', at: 'next-worst', by: -1 },
    ],
    source: ['design', 'F86', 'F91', 'isas-2021#C32'],
  }),

  'truce-kept': event({
    headline: 'Pakistan’s Taliban keep a truce well past its month',
    text: 'The real truce, of November, was for a month, with Kabul between the parties. Here one comes when it is needed and lasts: guards rest, and recruiters in the south lose a cause.',
    effects: [
      { kind: 'change', track: 'home', of: 'pakistan', by: 1 },
      { kind: 'change', track: 'isis', at: 'south', by: -1 },
    ],
    source: ['design', 'F96'],
  }),

  'commanders-walk-out': event({
    headline: 'Northern commanders walk out of a council in Kabul',
    text: 'They fought for the cities and got no ministry. The quarrel is about posts and customs money, and every neighbour hears of it within a day.',
    effects: [
      { kind: 'change', track: 'home', of: 'taliban', by: -1 },
      { kind: 'change', track: 'capital', of: 'taliban', by: -1 },
    ],
    source: ['design', 'F66', 'isas-2021#C30'],
  }),

  'fighters-handed-over': event({
    headline: 'Kabul hands Uyghur fighters over to Beijing',
    text: 'Baradar had promised in Tianjin that nobody would use Afghan soil against China. If the promise were kept to the letter, some of those who fear to be next would change sides.',
    effects: [
      { kind: 'change', track: 'home', of: 'china', by: 1 },
      { kind: 'relation', between: ['china', 'taliban'], by: 1 },
      { kind: 'change', track: 'home', of: 'taliban', by: -1 },
      { kind: 'roll', in6: 3, then: [{ kind: 'change', track: 'isis', at: 'north-east', by: 1 }] },
    ],
    source: ['design', 'F30', 'F81', 'isas-2021#C16'],
  }),

  'eyes-turn-west': event({
    headline: 'Moscow calls officers of the 201st base to its western border',
    text: 'The tanks stay in Tajikistan, and those who planned their exercises leave. In Dushanbe they ask how many fires a protector can watch at once.',
    effects: [{ kind: 'change', track: 'capital', of: 'russia', by: -1 }],
    source: ['design', 'F21', 'isas-2021#C02'],
  }),

  'poppy-bought-up': event({
    headline: 'Local commanders buy up the opium at a fixed price',
    text: 'Nobody in Kabul decided it. Growers who are sure of a buyer sow more, and the loads take the old roads through Iran, Turkmenistan and the Pamirs.',
    effects: [{ kind: 'change', track: 'opium', by: 1 }],
    source: ['design', 'P3', 'P4', 'isas-2021#C20'],
  }),

  'europe-pays-hosts': event({
    headline: 'Europe pays Tashkent and Dushanbe for rooms, in advance',
    text: 'Beds and clerks are paid for before a single person has come. Neither capital likes to be seen taking the money, and both take it.',
    effects: [
      { kind: 'change', track: 'room', of: 'uzbekistan', by: 1 },
      { kind: 'change', track: 'room', of: 'tajikistan', by: 1 },
    ],
    source: ['design', 'F59', 'F83', 'isas-2021#C03'],
  }),

  'wells-fail': event({
    headline: 'Wells fail from Balkh to Herat, and villages set out',
    text: 'The year’s drought was real; here it reaches the wells of the north and the west as well. Families sell their animals first and the doors of their houses last.',
    effects: [
      { kind: 'change', track: 'hardship', at: 'north', by: 1 },
      { kind: 'change', track: 'hardship', at: 'north-west', by: 1 },
      { kind: 'change', track: 'hardship', at: 'west', by: 1 },
    ],
    source: ['design', 'F91', 'isas-2021#C01'],
  }),

  'rocket-at-termez': event({
    headline: 'ISIS-Khorasan fires rockets toward Termez; fear grows in Surkhandarya',
    text: 'In 2021 there was no such fire. ISIS first claimed some in April 2022, and Uzbekistan denied that anything had come down on its side.',
    effects: [
      { kind: 'change', track: 'home', of: 'uzbekistan', by: -1 },
      { kind: 'change', track: 'tension', on: 'surkhandarya', by: 1 },
    ],
    source: ['design', 'F112', 'E8', 'isas-2021#C19', 'isas-2021#C21'],
  }),

  jailbreak: event({
    headline: 'ISIS-Khorasan breaks open a prison in Jalalabad and gains men',
    text: 'The new guards were few and had not been paid. Some prisoners walk home; others go to the people who opened the gate, or south.',
    effects: [
      { kind: 'set', track: 'violence', at: 'kabul-east', to: 1 },
      { kind: 'change', track: 'isis', at: 'kabul-east', by: 1 },
      { kind: 'change', track: 'isis', at: 'south', by: 1 },
    ],
    source: ['design', 'P5', 'isas-2021#C19'],
  }),

  'journalists-at-the-bridge': event({
    headline: 'Cameras show families waiting at Hairatan; relief comes, and blame',
    text: 'Reporters sleep in their cars beside the queue, and their pictures reach every parliament that gives money. Viewers ask who keeps the bridge.',
    effects: [
      { kind: 'change', track: 'hardship', at: 'north', by: -1 },
      { kind: 'change', track: 'home', of: 'uzbekistan', by: -1 },
    ],
    source: ['design', 'F57', 'F86', 'isas-2021#C11'],
  }),

  'ferry-lost': event({
    headline: 'High water takes the ferry at Kokul, and people wait',
    text: 'The river rises in a night and the landing is gone. Those who meant to cross with papers camp on the Afghan bank, where other boatmen make other offers.',
    effects: [{ kind: 'change', track: 'queue', on: 'khatlon', by: 1 }],
    source: ['design', 'isas-2021#C08', 'isas-2021#C11'],
  }),
} as const satisfies Record<string, Event>
