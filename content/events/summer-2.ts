import { type Event, event } from '../kinds.ts'

/** 21 July–8 August 2021. `first-capitals-fall` is the fixed one. */
export const SUMMER_2 = {
  'first-capitals-fall': event({
    headline: 'Five provincial capitals fall to the Taliban in three days',
    text: 'Zaranj is the first, on the sixth. Sheberghan follows, then Sar-e Pul, Kunduz and Taloqan on one day. All but one of them lie in the north, toward the rivers.',
    date: '6–8 August',
    effects: [
      { kind: 'set', track: 'control', at: 'north-west', to: 0 },
      { kind: 'set', track: 'violence', at: 'north', to: 1 },
      { kind: 'set', track: 'violence', at: 'north-east', to: 1 },
      { kind: 'change', track: 'hardship', at: 'north-east', by: 1 },
      { kind: 'change', track: 'hardship', at: 'north', by: 1 },
    ],
    source: ['F35', 'isas-2021#C01'],
  }),

  'border-alert': event({
    headline: 'Tajikistan puts all its forces on alert for three hours',
    text: 'TASS counts 100,000 troops and 130,000 reservists, and calls it a first. On the same day Moscow says that an agreement on a border outpost is being prepared.',
    date: '22 July',
    effects: [
      { kind: 'change', track: 'home', of: 'tajikistan', by: 1 },
      { kind: 'change', track: 'guard', on: 'khatlon', by: 1 },
      { kind: 'change', track: 'tension', on: 'khatlon', by: 1 },
    ],
    source: ['F25', 'F26', 'isas-2021#C10'],
  }),

  'a-hundred-thousand': event({
    headline: 'Tajikistan speaks of room for 100,000 people, then of no number at all',
    text: 'An emergencies official gives the figure and names two depots. Four days later the foreign minister gives none: he fears that Al-Qaeda, Ansarullah and others might come in.',
    date: '23–27 July',
    effects: [{ kind: 'change', track: 'room', of: 'tajikistan', by: 1 }],
    choice: {
      seat: 'tajikistan',
      question: 'Which of the two does Dushanbe mean?',
      options: [
        {
          id: 'no-number',
          label: 'Name no number',
          effects: [{ kind: 'change', track: 'capital', of: 'giver', by: -1 }],
        },
        {
          id: 'number',
          label: 'Stand by the number, and let donors pay',
          effects: [
            { kind: 'change', track: 'room', of: 'giver', by: 1 },
            { kind: 'change', track: 'home', of: 'giver', by: -1 },
            { kind: 'relation', between: ['giver', 'united-states'], by: 1 },
          ],
        },
      ],
    },
    source: ['F27', 'F28', 'isas-2021#C03', 'isas-2021#C07'],
  }),

  'baradar-in-tianjin': event({
    headline: 'Wang Yi receives Baradar in Tianjin and asks for a clean break with ETIM',
    text: 'Beijing calls the Taliban important, as a military and political force. Baradar gives his word. Nobody says who will see that it is kept.',
    date: '28 July',
    effects: [
      { kind: 'change', track: 'credibility', by: 1 },
      { kind: 'relation', between: ['china', 'taliban'], by: 1 },
    ],
    choice: {
      seat: 'china',
      question: 'What does Beijing do with the word?',
      options: [
        {
          id: 'take',
          label: 'Take it as it is given',
          effects: [{ kind: 'change', track: 'home', of: 'giver', by: 1 }],
        },
        {
          id: 'names',
          label: 'Hand over a list of names',
          effects: [
            { kind: 'change', track: 'home', of: 'taliban', by: -1 },
            { kind: 'roll', in6: 3, then: [{ kind: 'change', track: 'isis', at: 'north-east', by: -1 }] },
          ],
        },
      ],
    },
    source: ['F30', 'isas-2021#C16', 'isas-2021#C27'],
  }),

  'drills-in-august': event({
    headline: 'Russia drills at Termez and near the Panj, with more men than it had planned',
    text: 'Reports count 1,500 troops with Uzbekistan, and 2,500 with Tajikistan and Uzbekistan at Harb-Maidon. Tashkent belongs to no alliance with Moscow. The talks with the Taliban go on.',
    date: '30 July–10 August',
    effects: [
      { kind: 'run', track: 'shield', on: 'surkhandarya', turns: 1 },
      { kind: 'run', track: 'shield', on: 'khatlon', turns: 1 },
      { kind: 'change', track: 'tension', on: 'khatlon', by: 1 },
      { kind: 'change', track: 'home', of: 'russia', by: 1 },
    ],
    source: ['F24', 'F32', 'F33', 'E4', 'E5', 'isas-2021#C17'],
  }),

  'presidents-at-awaza': event({
    headline: 'The five presidents of Central Asia consult at Awaza',
    text: 'Three of the five have a border with Afghanistan, three belong to the CSTO, and one belongs to no bloc at all. All of them watch the same provinces.',
    date: '6 August',
    effects: [
      { kind: 'relation', between: ['uzbekistan', 'tajikistan'], by: 1 },
      { kind: 'change', track: 'home', of: 'turkmenistan', by: 1 },
    ],
    source: ['F34', 'E5', 'isas-2021#C09', 'isas-2021#C35'],
  }),
} as const satisfies Record<string, Event>
