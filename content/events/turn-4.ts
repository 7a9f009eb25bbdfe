import { type Event, event } from '../kinds.ts'

/** 21 October–11 November 2021. `short-of-food` weighs most of all dated events. */
export const TURN_4 = {
  'short-of-food': event({
    headline: 'Winter will find 22.8 million Afghans short of food, agencies warn',
    text: 'So count the World Food Programme and the FAO, among them 8.7 million close to famine. Aid paid three quarters of public spending; 9.5 billion dollars in reserves stay frozen.',
    date: '25 October',
    effects: [
      { kind: 'change', track: 'hardship', at: 'worst', by: 1 },
      { kind: 'change', track: 'hardship', at: 'next-worst', by: 1 },
    ],
    source: ['F91', 'P8', 'isas-2021#C01', 'isas-2021#C03'],
  }),

  'import-permit': event({
    headline: 'Relief for the north waits at Termez for Kabul’s permit',
    text: 'Aircraft and railway wagons have brought it to the bridge since the middle of the month. What is missing is a signature in Kabul.',
    date: '27 October',
    effects: [{ kind: 'change', track: 'hardship', at: 'north', by: 1 }],
    choice: {
      seat: 'taliban',
      question: 'What happens to the goods at the bridge?',
      options: [
        {
          id: 'wait',
          label: 'Let the permits take their course',
          effects: [{ kind: 'change', track: 'credibility', by: -1 }],
        },
        {
          id: 'wave',
          label: 'Wave all relief through, untaxed',
          effects: [
            { kind: 'change', track: 'hardship', at: 'north', by: -1 },
            { kind: 'change', track: 'home', of: 'giver', by: -1 },
            { kind: 'change', track: 'funds', of: 'giver', by: -1 },
          ],
        },
      ],
    },
    source: ['F86', 'P13', 'isas-2021#C32'],
  }),

  'pipeline-talks': event({
    headline: 'Ashgabat’s minister talks pipeline, power and rail in Kabul',
    text: 'Meredov hears from the Taliban that the projects will be safe. A guarantee is not yet a kilometre of pipe.',
    date: '30–31 October',
    effects: [{ kind: 'relation', between: ['turkmenistan', 'taliban'], by: 1 }],
    choice: {
      seat: 'turkmenistan',
      question: 'How much is the guarantee worth to Ashgabat?',
      options: [
        {
          id: 'words',
          label: 'Agree to go on talking',
          effects: [{ kind: 'change', track: 'capital', of: 'giver', by: -1 }],
        },
        {
          id: 'advance',
          label: 'Pay for power lines in advance',
          effects: [
            { kind: 'pay', from: 'giver', to: 'taliban', funds: 2 },
            { kind: 'change', track: 'hardship', at: 'north-west', by: -1 },
            { kind: 'change', track: 'capital', of: 'giver', by: 1 },
          ],
        },
      ],
    },
    source: ['F94', 'F73', 'isas-2021#C40'],
  }),

  'military-hospital': event({
    headline: 'ISIS-Khorasan attacks Kabul’s military hospital; hardship grows',
    text: 'Attackers enter a hospital for soldiers in the middle of the capital. Its new rulers must show that they can protect it without punishing whole quarters.',
    date: '2 November',
    effects: [
      { kind: 'set', track: 'violence', at: 'kabul-east', to: 1 },
      { kind: 'change', track: 'hardship', at: 'kabul-east', by: 1 },
      { kind: 'change', track: 'attacks', by: 1 },
    ],
    choice: {
      seat: 'taliban',
      question: 'How does Kabul answer?',
      options: [
        {
          id: 'guard',
          label: 'Guard hospitals and hold the raids',
          effects: [{ kind: 'change', track: 'home', of: 'giver', by: -1 }],
        },
        {
          id: 'raid',
          label: 'Raid the quarters where ISIS hides',
          effects: [
            { kind: 'change', track: 'funds', of: 'giver', by: -1 },
            {
              kind: 'roll',
              in6: 3,
              then: [{ kind: 'change', track: 'isis', at: 'kabul-east', by: -1 }],
              otherwise: [{ kind: 'change', track: 'hardship', at: 'kabul-east', by: 1 }],
            },
          ],
        },
      ],
    },
    source: ['F95', 'F99', 'isas-2021#C19', 'isas-2021#C22'],
  }),
} as const satisfies Record<string, Event>
