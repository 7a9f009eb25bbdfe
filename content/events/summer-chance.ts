import { type Event, event } from '../kinds.ts'

/** What could have happened before Kabul fell, and did not; nothing here stops the clock. */
export const SUMMER_CHANCE = {
  'garrison-holds': event({
    headline: 'A garrison in Badakhshan holds out for weeks',
    text: 'Its own villages feed it. It changes nothing in Kabul; but the commanders before it quarrel, and shells fall near the Panj.',
    effects: [
      { kind: 'change', track: 'home', of: 'taliban', by: -1 },
      { kind: 'change', track: 'tension', on: 'gorno-badakhshan', by: 1 },
    ],
    source: ['design', 'F11', 'isas-2021#C01'],
  }),

  'truce-in-july': event({
    headline: 'Both armies keep a truce for some days, and lorries move',
    text: 'No paper is signed. Families visit each other across the front, and those who give the orders are in a hurry to end it.',
    effects: [
      { kind: 'change', track: 'hardship', at: 'worst', by: -1 },
      { kind: 'change', track: 'home', of: 'taliban', by: -1 },
    ],
    source: ['design', 'isas-2021#C01'],
  }),

  'herders-stay': event({
    headline: 'Tajikistan lets Kyrgyz herders of the Pamirs stay',
    text: 'In July some 350 came with their animals and were sent back against the wish of Bishkek. Here they stay, and two allies have one quarrel less.',
    effects: [
      { kind: 'change', track: 'csto', by: 1 },
      { kind: 'change', track: 'capital', of: 'tajikistan', by: -1 },
    ],
    source: ['design', 'F31', 'F05', 'E12'],
  }),

  'quarrel-over-customs': event({
    headline: 'Commanders quarrel over the customs of Islam Qala',
    text: 'The posts are taken, and everybody who took one wants his share. For some weeks traders pay twice, and not everything reaches the movement’s purse.',
    effects: [
      { kind: 'change', track: 'funds', of: 'taliban', by: -1 },
      { kind: 'change', track: 'home', of: 'taliban', by: -1 },
    ],
    source: ['design', 'F17'],
  }),

  'rumour-of-a-base': event({
    headline: 'A newspaper names the airfield that Washington wants in Uzbekistan',
    text: 'Putin had spoken against such bases in June, and Ryabkov in July. Here a place has a name; Tashkent denies it, and Moscow hears the denial.',
    effects: [
      { kind: 'relation', between: ['russia', 'uzbekistan'], by: -1 },
      { kind: 'influence', of: 'united-states', in: 'uzbekistan', by: 1 },
      { kind: 'change', track: 'capital', of: 'uzbekistan', by: -1 },
    ],
    source: ['design', 'F06', 'F19', 'isas-2021#C26'],
  }),

  'beds-for-nine-thousand': event({
    headline: 'Tashkent and Dushanbe take in Afghans for Washington, for a fee',
    text: 'In July three states of Central Asia were asked to house some 9,000 people. Here two of them agree, and the beds are paid for.',
    effects: [
      { kind: 'change', track: 'room', of: 'uzbekistan', by: 1 },
      { kind: 'change', track: 'room', of: 'tajikistan', by: 1 },
      { kind: 'change', track: 'hosted', of: 'tajikistan', by: 1 },
      { kind: 'change', track: 'home', of: 'united-states', by: 1 },
    ],
    source: ['design', 'F14', 'isas-2021#C03'],
  }),
} as const satisfies Record<string, Event>
