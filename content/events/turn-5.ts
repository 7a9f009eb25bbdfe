import { type Event, event } from '../kinds.ts'

/** 12 November–5 December 2021. */
export const TURN_5 = {
  'attacks-counted': event({
    headline: 'ISIS-Khorasan is nearly everywhere, the United Nations’ envoy reports',
    text: 'Deborah Lyons counts 334 attacks in the year so far, where the whole year before had 60. The Taliban’s answer, she says, is to detain and to kill.',
    date: '17 November',
    effects: [
      { kind: 'change', track: 'isis', at: 'west', by: 1 },
      { kind: 'change', track: 'isis', at: 'north-west', by: 1 },
      { kind: 'change', track: 'credibility', by: -1 },
    ],
    source: ['F99', 'E6', 'P6', 'isas-2021#C19'],
  }),

  'khorog-protests': event({
    headline: 'Khorog protests after a killing, and Dushanbe cuts the internet',
    text: 'Crowds gather in the main town of Gorno-Badakhshan, and more people die. The quarrel is at home and has nothing to do with Kabul; but men at the square are men not at the river.',
    date: '25 November',
    effects: [
      { kind: 'change', track: 'home', of: 'tajikistan', by: -1 },
      { kind: 'change', track: 'guard', on: 'gorno-badakhshan', by: -1 },
    ],
    choice: {
      seat: 'tajikistan',
      question: 'How does Dushanbe meet the square?',
      options: [
        {
          id: 'talk',
          label: 'Talk with the town’s elders',
          effects: [{ kind: 'change', track: 'capital', of: 'giver', by: -1 }],
        },
        {
          id: 'force',
          label: 'Send more forces to Khorog',
          effects: [
            { kind: 'change', track: 'guard', on: 'gorno-badakhshan', by: 1 },
            {
              kind: 'roll',
              in6: 3,
              then: [{ kind: 'change', track: 'home', of: 'giver', by: -1 }],
              otherwise: [{ kind: 'change', track: 'capital', of: 'giver', by: 1 }],
            },
          ],
        },
      ],
    },
    source: ['F101', 'isas-2021#C01', 'isas-2021#C34'],
  }),

  'firefight-in-nimroz': event({
    headline: 'Iranian and Taliban guards exchange fire over a wall in Nimroz',
    text: 'They shoot near Shaghalak, where the wall is the quarrel. Two governments that trade with each other every day are asked whose mistake it was.',
    date: 'early December',
    effects: [{ kind: 'change', track: 'tension', on: 'khorasan-sistan', by: 1 }],
    choice: {
      seat: 'iran',
      question: 'What does Tehran make of the shooting?',
      options: [
        {
          id: 'parley',
          label: 'Call it a misunderstanding and parley',
          effects: [{ kind: 'change', track: 'home', of: 'giver', by: -1 }],
        },
        {
          id: 'answer',
          label: 'Answer it and man the wall',
          effects: [
            { kind: 'change', track: 'guard', on: 'khorasan-sistan', by: 1 },
            { kind: 'change', track: 'tension', on: 'khorasan-sistan', by: 1 },
            { kind: 'relation', between: ['giver', 'taliban'], by: -1 },
          ],
        },
      ],
    },
    source: ['F102', 'isas-2021#C43'],
  }),

  credentials: event({
    headline: 'The United Nations leaves Afghanistan’s seat as it is',
    text: 'The committee on credentials puts off its decision. Shaheen, whom Kabul named in September, keeps waiting, and so does the question who speaks for Afghans abroad.',
    date: '1 December',
    effects: [{ kind: 'change', track: 'capital', of: 'taliban', by: -1 }],
    choice: {
      seat: 'taliban',
      question: 'Kabul’s envoy gets no seat. What now?',
      options: [
        {
          id: 'wait',
          label: 'Wait, and let the agencies work',
          effects: [{ kind: 'change', track: 'home', of: 'giver', by: -1 }],
        },
        {
          id: 'charge',
          label: 'Make the agencies pay for it',
          effects: [
            { kind: 'change', track: 'funds', of: 'giver', by: 1 },
            { kind: 'change', track: 'credibility', by: -1 },
            { kind: 'change', track: 'hardship', at: 'worst', by: 1 },
          ],
        },
      ],
    },
    source: ['F103', 'F80', 'isas-2021#C39', 'isas-2021#C43'],
  }),
} as const satisfies Record<string, Event>
