import { historyTurn } from './kinds.ts'

/** 13–30 September 2021. */
export const TURN_2 = historyTurn({
  events: ['torkham-exit', 'sco-summit'],
  deeds: {
    russia: {
      orders: [
        {
          call: 'broker tajikistan taliban',
          date: '2021-09-30',
          note: 'Moscow asks both banks for a way out.',
          source: ['F79'],
        },
      ],
      motions: [
        {
          resolution: 'border-fund',
          date: '2021-09-16',
          note: 'The CSTO’s summit calls for stronger southern borders. Again no sum is named; who moved it is the game’s choice.',
          reconstructed: true,
          source: ['F75', 'design'],
        },
      ],
      votes: [
        {
          resolution: 'inclusive-government',
          vote: 'for',
          date: '2021-09-17',
          note: 'The Dushanbe Declaration calls an inclusive government critical.',
          source: ['F76'],
        },
      ],
    },
    china: {
      orders: [],
      motions: [
        {
          resolution: 'inclusive-government',
          date: '2021-09-17',
          note: 'The summit’s declaration was everybody’s; that Beijing moves it is the game’s choice.',
          reconstructed: true,
          source: ['F76', 'isas-2021#C30', 'design'],
        },
      ],
      idle: 'Beijing’s voice was heard at the summit; nothing else of these weeks is an order.',
    },
    uzbekistan: {
      orders: [],
      votes: [
        {
          resolution: 'inclusive-government',
          vote: 'for',
          date: '2021-09-17',
          note: 'The Dushanbe Declaration calls an inclusive government critical.',
          source: ['F76'],
        },
      ],
      idle: 'Flour went over the bridge, 1,400 tonnes in the month: far less than one aid order.',
    },
    tajikistan: {
      orders: [
        {
          call: 'line:against taliban',
          date: '2021-09-23',
          note: 'Rahmon accuses the Taliban before the United Nations.',
          source: ['F77'],
        },
        {
          call: 'drill:own gorno-badakhshan',
          date: '2021-09-27',
          note: 'Rahmon reviews his troops at Darvaz and Khorog.',
          source: ['F79'],
        },
      ],
      votes: [
        {
          resolution: 'border-fund',
          vote: 'for',
          date: '2021-09-16',
          note: 'The summit meets in Dushanbe.',
          source: ['F75'],
        },
        {
          resolution: 'inclusive-government',
          vote: 'for',
          date: '2021-09-17',
          note: 'Rahmon chairs, and asks for a “security belt” besides.',
          source: ['F76'],
        },
      ],
    },
    turkmenistan: {
      orders: [
        {
          call: 'trade',
          date: '2021-09-13',
          note: 'Meredov talks with Hanafi; trains run by Aqina, and power reaches five provinces.',
          source: ['F73'],
        },
      ],
    },
    taliban: {
      orders: [
        {
          call: 'line:against tajikistan',
          date: '2021-09-30',
          note: 'Special forces are said to be sent to Takhar; there is talk of a suicide unit.',
          source: ['F79'],
        },
        {
          call: 'sweep kabul-east',
          date: '2021-09-20',
          note: 'In September 38 attacks are counted. By the UN’s report of November the Taliban answer by detaining and killing; the day is the game’s choice.',
          reconstructed: true,
          source: ['P6', 'F99', 'design'],
        },
        {
          call: 'sweep north',
          date: '2021-09-25',
          note: 'Attacks reach 16 provinces. By the UN’s report of November the Taliban answer by detaining and killing; the day is the game’s choice.',
          reconstructed: true,
          source: ['P6', 'F99', 'design'],
        },
      ],
      choices: [
        {
          event: 'torkham-exit',
          option: 'hold',
          date: '2021-09-14',
          note: 'It is the Taliban who stop people on foot.',
          source: ['F74'],
        },
      ],
    },
    pakistan: {
      orders: [
        {
          call: 'trade',
          date: '2021-09-13',
          note: 'The gate at Chaman is open again after some days. That goods pass there all autumn is the game’s reading.',
          reconstructed: true,
          source: ['F40', 'F63', 'design'],
        },
      ],
      votes: [
        {
          resolution: 'inclusive-government',
          vote: 'for',
          date: '2021-09-17',
          note: 'The Dushanbe Declaration calls an inclusive government critical.',
          source: ['F76'],
        },
      ],
    },
    iran: {
      orders: [
        {
          call: 'trade',
          date: '2021-09-13',
          note: 'The customs at Islam Qala brought USD 20 million a month before the summer. That they work for the new rulers is the game’s reading.',
          reconstructed: true,
          source: ['F17', 'design'],
        },
      ],
    },
    'united-states': {
      orders: [
        {
          call: 'assets:license',
          date: '2021-09-24',
          note: 'General licences 14 and 15.',
          source: ['F78'],
        },
        {
          call: 'aid:large kabul-east',
          date: '2021-09-13',
          note: 'The donors’ billion of Geneva, given by this seat in large orders; this one’s day and place are the game’s choice.',
          reconstructed: true,
          source: ['F71', 'P13', 'design'],
        },
      ],
    },
  },
})
