import { type Event, event } from '../kinds.ts'

/** 4–20 July 2021. `border-posts-fall` is the fixed one. Here “Kabul” is the republic’s capital: the Taliban are called so. */
export const SUMMER_1 = {
  'border-posts-fall': event({
    headline: 'The Taliban take the border posts, and their customs',
    text: 'Sher Khan Bandar on the Panj went in June. Now it is Islam Qala toward Iran, Torghundi toward Turkmenistan and Spin Boldak toward Pakistan. Islam Qala alone brought some 20 million dollars a month.',
    date: '8–14 July',
    effects: [
      { kind: 'set', track: 'control', at: 'west', to: 1 },
      { kind: 'set', track: 'violence', at: 'west', to: 1 },
      { kind: 'change', track: 'funds', of: 'taliban', by: 1 },
      { kind: 'change', track: 'queue', on: 'khorasan-sistan', by: 1 },
    ],
    source: ['F08', 'F17', 'F22', 'isas-2021#C01', 'isas-2021#C24'],
  }),

  'soldiers-at-the-river': event({
    headline: 'The republic’s soldiers flee over the Panj in their hundreds',
    text: 'By reports 1,037 come over at seven places, and some 1,600 within two weeks. Rahmon calls up 20,000 reservists. Putin promises help, directly and by way of the CSTO.',
    date: '4–5 July',
    effects: [{ kind: 'change', track: 'home', of: 'tajikistan', by: -1 }],
    choice: {
      seat: 'tajikistan',
      question: 'What becomes of the soldiers?',
      options: [
        {
          id: 'fly-home',
          label: 'Fly them back to their own army',
          effects: [{ kind: 'change', track: 'funds', of: 'giver', by: -1 }],
        },
        {
          id: 'keep',
          label: 'Let them stay, without their arms',
          effects: [
            { kind: 'change', track: 'hosted', of: 'giver', by: 1 },
            { kind: 'change', track: 'guard', on: 'gorno-badakhshan', by: 1 },
            { kind: 'relation', between: ['giver', 'taliban'], by: -1 },
          ],
        },
      ],
    },
    source: ['F11', 'F12', 'F27', 'isas-2021#C12'],
  }),

  'csto-asked': event({
    headline: 'Tajikistan asks the CSTO for help, and is heard out',
    text: 'Its envoy wants a decision of 2013 carried out: the far mountain sectors are hard to hold alone. In June a spokesman had promised all help that is asked for. Lavrov speaks of the 201st base.',
    date: '7 July',
    effects: [{ kind: 'change', track: 'csto', by: -1 }],
    choice: {
      seat: 'russia',
      question: 'Who answers Dushanbe?',
      options: [
        {
          id: 'base',
          label: 'Moscow alone, with its base',
          effects: [
            { kind: 'influence', of: 'giver', in: 'tajikistan', by: 1 },
            { kind: 'change', track: 'sovereignty', of: 'tajikistan', by: -1 },
          ],
        },
        {
          id: 'council',
          label: 'The members together, in their council',
          effects: [
            { kind: 'change', track: 'csto', by: 2 },
            { kind: 'change', track: 'capital', of: 'giver', by: -1 },
          ],
        },
      ],
    },
    source: ['F09', 'F14', 'F15', 'E11', 'isas-2021#C12', 'isas-2021#C13', 'isas-2021#C28'],
  }),

  'eighty-five-per-cent': event({
    headline: 'In Moscow the Taliban claim 85 per cent of Afghanistan, and promise quiet borders',
    text: 'Nobody has verified the figure. Their delegation says that no neighbour has anything to fear from Afghan soil, and that ISIS will be fought. Russia’s drills are being prepared all the while.',
    date: '8–9 July',
    effects: [
      { kind: 'change', track: 'credibility', by: 1 },
      { kind: 'relation', between: ['russia', 'taliban'], by: 1 },
      { kind: 'change', track: 'home', of: 'taliban', by: 1 },
    ],
    source: ['F16', 'E1', 'E4', 'isas-2021#C15', 'isas-2021#C16', 'isas-2021#C36'],
  }),

  'visitors-in-ashgabat': event({
    headline: 'Ashgabat receives a Taliban delegation and denies that it arms its border',
    text: 'Stanikzai and others come within days of the loss of Torghundi. No heavy weapons have been moved up to the line, Turkmenistan’s foreign ministry says.',
    date: '10–12 July',
    effects: [{ kind: 'relation', between: ['turkmenistan', 'taliban'], by: 1 }],
    choice: {
      seat: 'turkmenistan',
      question: 'What happens at the line?',
      options: [
        {
          id: 'nothing',
          label: 'Nothing, as the ministry says',
          effects: [{ kind: 'change', track: 'capital', of: 'giver', by: 1 }],
        },
        {
          id: 'move-up',
          label: 'Move men up all the same',
          effects: [
            { kind: 'change', track: 'guard', on: 'mary-lebap', by: 1 },
            { kind: 'relation', between: ['giver', 'taliban'], by: -1 },
          ],
        },
      ],
    },
    source: ['F17', 'F18', 'isas-2021#C09', 'isas-2021#C10'],
  }),

  'tashkent-conference': event({
    headline: 'Tashkent gathers Central and South Asia to talk of links between them',
    text: 'Every link that the conference speaks of would run through Afghanistan. On its margins the five Central Asian states meet the United States.',
    date: '15–16 July',
    effects: [
      { kind: 'change', track: 'capital', of: 'uzbekistan', by: 1 },
      { kind: 'relation', between: ['uzbekistan', 'pakistan'], by: 1 },
      { kind: 'influence', of: 'united-states', in: 'uzbekistan', by: 1 },
    ],
    source: ['F23', 'isas-2021#C25', 'isas-2021#C37'],
  }),
} as const satisfies Record<string, Event>
