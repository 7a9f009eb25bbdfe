import { type Event, event } from '../kinds.ts'

/** 6–31 December 2021. */
export const TURN_6 = {
  'mazar-airport': event({
    headline: 'Uzbek technicians repair the airport at Mazar-i-Sharif',
    text: 'Relief could land there in winter. In August 46 Afghan military aircraft were forced down at Termez; what becomes of them is for Tashkent to say.',
    date: '17 December',
    effects: [
      { kind: 'relation', between: ['uzbekistan', 'taliban'], by: 1 },
      { kind: 'roll', in6: 2, then: [{ kind: 'change', track: 'hardship', at: 'north', by: -1 }] },
    ],
    choice: {
      seat: 'uzbekistan',
      question: 'Whose are the aircraft at Termez?',
      options: [
        {
          id: 'keep',
          label: 'Keep the aircraft and say nothing',
          effects: [{ kind: 'change', track: 'capital', of: 'giver', by: -1 }],
        },
        {
          id: 'to-washington',
          label: 'Hand the aircraft to Washington',
          effects: [
            { kind: 'change', track: 'funds', of: 'giver', by: 1 },
            { kind: 'relation', between: ['giver', 'united-states'], by: 1 },
            { kind: 'relation', between: ['giver', 'taliban'], by: -1 },
            { kind: 'change', track: 'tension', on: 'surkhandarya', by: 1 },
          ],
        },
        {
          id: 'to-kabul',
          label: 'Send the aircraft back to Kabul',
          effects: [
            { kind: 'relation', between: ['giver', 'taliban'], by: 1 },
            { kind: 'relation', between: ['giver', 'united-states'], by: -1 },
            { kind: 'change', track: 'home', of: 'taliban', by: 1 },
            { kind: 'change', track: 'home', of: 'giver', by: -1 },
          ],
        },
      ],
    },
    source: ['F105', 'F38', 'isas-2021#C11'],
  }),

  'islamic-fund': event({
    headline: 'Islamic states meet in Islamabad and found a fund for Afghans',
    text: 'The OIC’s ministers agree on a trust fund, a food programme and an envoy, and recognise nobody. A fund is worth what is put into it, and somebody has to begin.',
    date: '19 December',
    effects: [{ kind: 'roll', in6: 2, then: [{ kind: 'change', track: 'hardship', at: 'next-worst', by: -1 }] }],
    choice: {
      seat: 'pakistan',
      question: 'Who puts in the first money?',
      options: [
        {
          id: 'host',
          label: 'Host, and let others pay first',
          effects: [{ kind: 'relation', between: ['giver', 'taliban'], by: -1 }],
        },
        {
          id: 'pay',
          label: 'Pay the first share',
          effects: [
            { kind: 'change', track: 'funds', of: 'giver', by: -2 },
            { kind: 'change', track: 'hardship', at: 'worst', by: -1 },
          ],
        },
      ],
    },
    source: ['F106', 'isas-2021#C03', 'isas-2021#C37'],
  }),

  'carve-out': event({
    headline: 'The Security Council exempts relief from its sanctions for a year',
    text: 'Russia and China had refused a draft that would have judged each case alone; all fifteen then agree on the wider one. Washington adds three licences. Money may follow, or not yet.',
    date: '22 December',
    effects: [{ kind: 'roll', in6: 4, then: [{ kind: 'change', track: 'frozen', by: -1 }] }],
    source: ['F107', 'isas-2021#C03', 'isas-2021#C37'],
  }),

  'outpost-unbuilt': event({
    headline: 'Russia’s outpost for Tajikistan is signed for and still unbuilt',
    text: 'Announced in July, promised 1.1 million dollars in August: at the end of the year, the ambassador says, work is to begin. Meanwhile there were some forty exercises.',
    date: '27 December',
    effects: [
      { kind: 'change', track: 'home', of: 'tajikistan', by: -1 },
      { kind: 'change', track: 'csto', by: -1 },
    ],
    source: ['F110', 'F26', 'F37', 'E9', 'isas-2021#C14', 'isas-2021#C34'],
  }),
} as const satisfies Record<string, Event>
