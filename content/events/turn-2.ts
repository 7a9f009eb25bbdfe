import { type Event, event } from '../kinds.ts'

/** 13–30 September 2021. */
export const TURN_2 = {
  'geneva-pledges': event({
    headline: 'Donors in Geneva promise more than the United Nations asked for',
    text: 'The appeal was for 606 million dollars; Guterres speaks of more than a billion in promises. A promise feeds people on the day when it has become a lorry.',
    date: '13 September',
    effects: [{ kind: 'roll', in6: 3, then: [{ kind: 'change', track: 'hardship', at: 'worst', by: -1 }] }],
    source: ['F71', 'P13', 'isas-2021#C03'],
  }),

  'torkham-exit': event({
    headline: 'The Taliban stop people who leave on foot at Torkham',
    text: 'In August it was Pakistan that shut this gate; now the Afghan side bars the road. Those turned back wait in Nangarhar until Kabul says who is free to go.',
    date: '14 September',
    effects: [
      { kind: 'change', track: 'queue', on: 'khyber', by: 1 },
      { kind: 'roll', in6: 3, then: [{ kind: 'change', track: 'hardship', at: 'kabul-east', by: 1 }] },
    ],
    choice: {
      seat: 'taliban',
      question: 'Who may leave Afghanistan through Torkham?',
      options: [
        {
          id: 'hold',
          label: 'Keep people on foot back for now',
          effects: [{ kind: 'change', track: 'credibility', by: -1 }],
        },
        {
          id: 'let-go',
          label: 'Let those with papers go',
          effects: [
            { kind: 'change', track: 'credibility', by: 1 },
            { kind: 'change', track: 'home', of: 'giver', by: -1 },
            { kind: 'change', track: 'queue', on: 'khyber', by: 1 },
          ],
        },
      ],
    },
    source: ['F74', 'F40', 'isas-2021#C08', 'isas-2021#C42'],
  }),

  'sco-summit': event({
    headline: 'The SCO opens its door to Iran and asks for inclusion',
    text: 'In Dushanbe the members begin Iran’s accession, which will take its time, and call an inclusive government critical. Beside the CSTO’s leaders Rahmon asks for a “security belt” around Afghanistan.',
    date: '17 September',
    effects: [
      { kind: 'change', track: 'sco', by: 1 },
      { kind: 'change', track: 'home', of: 'iran', by: 1 },
      { kind: 'change', track: 'tension', on: 'gorno-badakhshan', by: 1 },
    ],
    source: ['F76', 'E5', 'isas-2021#C30', 'isas-2021#C31'],
  }),

  licences: event({
    headline: 'Washington licenses relief and leaves Kabul’s reserves frozen',
    text: 'Two general licences let agencies buy and ship what people need without breaking sanctions. How far such a licence should reach is for Washington to say.',
    date: '24 September',
    effects: [{ kind: 'roll', in6: 2, then: [{ kind: 'change', track: 'hardship', at: 'next-worst', by: -1 }] }],
    choice: {
      seat: 'united-states',
      question: 'How wide shall the licences be?',
      options: [
        {
          id: 'narrow',
          label: 'Keep to food and medicine',
          effects: [{ kind: 'relation', between: ['giver', 'taliban'], by: -1 }],
        },
        {
          id: 'salaries',
          label: 'Let teachers and nurses be paid',
          effects: [
            { kind: 'change', track: 'hardship', at: 'worst', by: -1 },
            { kind: 'change', track: 'home', of: 'giver', by: -1 },
            { kind: 'change', track: 'capital', of: 'giver', by: -1 },
          ],
        },
      ],
    },
    source: ['F78', 'P8', 'design'],
  }),

  'parade-at-darvaz': event({
    headline: 'Rahmon parades troops at the Panj; Taliban units move to Takhar',
    text: 'Days after Rahmon spoke against Kabul at the United Nations, both banks show their soldiers. The Taliban’s people talk of a unit of suicide attackers. Moscow is asked what its alliance means.',
    date: '27–30 September',
    effects: [
      { kind: 'change', track: 'tension', on: 'khatlon', by: 1 },
      { kind: 'change', track: 'tension', on: 'gorno-badakhshan', by: 1 },
      { kind: 'relation', between: ['tajikistan', 'taliban'], by: -1 },
    ],
    choice: {
      seat: 'russia',
      question: 'What does Moscow say to its ally and to Kabul?',
      options: [
        {
          id: 'calm',
          label: 'Ask both banks for calm',
          effects: [
            { kind: 'change', track: 'tension', on: 'gorno-badakhshan', by: -1 },
            { kind: 'relation', between: ['giver', 'tajikistan'], by: -1 },
          ],
        },
        {
          id: 'ally',
          label: 'Stand beside Dushanbe in public',
          effects: [
            { kind: 'influence', of: 'giver', in: 'tajikistan', by: 1 },
            { kind: 'change', track: 'tension', on: 'khatlon', by: 1 },
            { kind: 'relation', between: ['giver', 'taliban'], by: -1 },
          ],
        },
      ],
    },
    source: ['F79', 'F77', 'E14', 'isas-2021#C02', 'isas-2021#C39'],
  }),
} as const satisfies Record<string, Event>
