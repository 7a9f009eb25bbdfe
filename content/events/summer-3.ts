import { type Event, event } from '../kinds.ts'

/** 9–22 August 2021. `kabul-falls` is the fixed one: the clock of the summer strikes. */
export const SUMMER_3 = {
  'kabul-falls': event({
    headline: 'Kabul falls, the president leaves, and the money stops',
    text: 'Herat, Kandahar, Mazar-i-Sharif and Jalalabad went within days. Aid that paid three quarters of public spending stops; 9.5 billion dollars of reserves stay abroad. American aircraft begin to fly people out.',
    date: '15 August',
    effects: [
      { kind: 'set', track: 'control', at: 'north', to: 0 },
      { kind: 'set', track: 'control', at: 'west', to: 0 },
      { kind: 'set', track: 'control', at: 'south', to: 0 },
      { kind: 'set', track: 'control', at: 'kabul-east', to: 1 },
      { kind: 'set', track: 'frozen', to: 3 },
      { kind: 'change', track: 'hardship', at: 'all-areas', by: 1 },
    ],
    source: ['F35', 'F39', 'F58', 'P8', 'isas-2021#C01', 'isas-2021#C15', 'isas-2021#C24'],
  }),

  'troika-in-doha': event({
    headline: 'Russia, China, the United States and Pakistan meet in Doha while cities fall',
    text: 'It is four days before the end. Moscow has had its channels since 2015, Washington its agreement since 2020; neither keeps a city from falling.',
    date: '11 August',
    effects: [
      { kind: 'set', track: 'easierNext', to: 1 },
      { kind: 'relation', between: ['russia', 'united-states'], by: 1 },
    ],
    source: ['F36', 'F01', 'F03', 'isas-2021#C36', 'isas-2021#C37'],
  }),

  'pilots-at-termez': event({
    headline: 'Aircraft of a fallen army land at Termez, and soldiers with them',
    text: 'Reports tell of 46 aircraft with 585 soldiers, of 158 people on foot, and of two aircraft more in Tajikistan. Within the week Tashkent sends 150 people back and names guarantees.',
    date: '14–15 August',
    effects: [{ kind: 'change', track: 'hosted', of: 'uzbekistan', by: 1 }],
    choice: {
      seat: 'uzbekistan',
      question: 'What becomes of the airmen?',
      options: [
        {
          id: 'hold',
          label: 'Hold them, and ask nobody',
          effects: [{ kind: 'change', track: 'capital', of: 'giver', by: -1 }],
        },
        {
          id: 'fly-on',
          label: 'Let Washington fly them on',
          effects: [
            { kind: 'change', track: 'hosted', of: 'giver', by: -1 },
            { kind: 'relation', between: ['giver', 'united-states'], by: 1 },
            { kind: 'relation', between: ['giver', 'taliban'], by: -1 },
          ],
        },
      ],
    },
    source: ['F38', 'F46', 'isas-2021#C11'],
  }),

  'torkham-closed': event({
    headline: 'Pakistan closes Torkham and says that it takes no new refugees',
    text: 'Chaman stays open. Of the fence along 2,611 kilometres nine tenths are built, Islamabad says. Many Afghans have lived on its side for years.',
    date: '15 August',
    effects: [
      { kind: 'set', track: 'policy', on: 'khyber', to: 0 },
      { kind: 'change', track: 'queue', on: 'balochistan', by: 1 },
      { kind: 'change', track: 'home', of: 'pakistan', by: 1 },
    ],
    source: ['F40', 'F60', 'isas-2021#C08', 'isas-2021#C42'],
  }),

  'no-need-of-the-csto': event({
    headline: 'The CSTO’s head sees no need for the CSTO',
    text: 'Tajik forces control the line, says Zas, and exercises are being prepared. The next day Russian and Tajik troops begin a month of their own.',
    date: '16 August',
    effects: [
      { kind: 'change', track: 'csto', by: -1 },
      { kind: 'run', track: 'shield', on: 'khatlon', turns: 1 },
    ],
    choice: {
      seat: 'tajikistan',
      question: 'How does Dushanbe take the answer?',
      options: [
        {
          id: 'moscow',
          label: 'Deal with Moscow alone',
          effects: [
            { kind: 'influence', of: 'russia', in: 'giver', by: 1 },
            { kind: 'change', track: 'sovereignty', of: 'giver', by: -1 },
          ],
        },
        {
          id: 'all',
          label: 'Ask all members again, in public',
          effects: [
            { kind: 'change', track: 'capital', of: 'giver', by: -1 },
            { kind: 'change', track: 'csto', by: 1 },
          ],
        },
      ],
    },
    source: ['F41', 'F42', 'E11', 'isas-2021#C13', 'isas-2021#C28', 'isas-2021#C34'],
  }),

  'under-the-guise': event({
    headline: 'Putin warns of militants “under the guise of refugees”',
    text: 'The words are his. Behind Central Asia, he says, lie thousands of kilometres of open border and no visas; he wants nobody parked there by the West on the way elsewhere.',
    date: '20–22 August',
    effects: [
      { kind: 'change', track: 'home', of: 'russia', by: 1 },
      { kind: 'change', track: 'home', of: 'tajikistan', by: -1 },
      { kind: 'relation', between: ['russia', 'united-states'], by: -1 },
    ],
    source: ['F47', 'E2', 'E3', 'isas-2021#C07', 'isas-2021#C42'],
  }),
} as const satisfies Record<string, Event>
