import { historyTurn } from './kinds.ts'

/** 21 October–11 November 2021. */
export const TURN_4 = historyTurn({
  events: ['import-permit'],
  deeds: {
    russia: {
      orders: [
        {
          call: 'drill khatlon',
          date: '2021-10-22',
          note: 'At Momirak, with 1,000 troops as reported.',
          source: ['F90'],
        },
      ],
    },
    china: {
      orders: [
        {
          call: 'post:partner gorno-badakhshan',
          date: '2021-10-27',
          note: 'Tajikistan’s parliament approves the police base at Vakhon. When it was built is not on record here.',
          source: ['F93', 'P10'],
        },
      ],
    },
    uzbekistan: {
      orders: [],
      idle: 'The agencies’ goods stood at the bridge; the permit that they lacked was Kabul’s to give.',
    },
    tajikistan: {
      orders: [],
      idle: 'Dushanbe gave leave: for a drill at Momirak, and for a police base that Beijing pays for.',
    },
    turkmenistan: {
      orders: [
        {
          call: 'step:up',
          date: '2021-10-30',
          note: 'Meredov is received in Kabul. That this is a rung of the ladder is the game’s reading.',
          reconstructed: true,
          source: ['F94', 'design'],
        },
      ],
    },
    taliban: {
      orders: [
        {
          call: 'sweep kabul-east',
          date: '2021-11-03',
          note: 'After the attack on Kabul’s military hospital. By the UN’s report of November the Taliban answer by detaining and killing; the day is the game’s choice.',
          reconstructed: true,
          source: ['F95', 'F99', 'design'],
        },
        {
          call: 'sweep south',
          date: '2021-10-21',
          note: 'After the attack in Kandahar. By the UN’s report of November the Taliban answer by detaining and killing; the day is the game’s choice.',
          reconstructed: true,
          source: ['F85', 'F99', 'design'],
        },
        {
          call: 'assure turkmenistan',
          date: '2021-10-31',
          note: 'The Taliban vouch for the pipeline, the power line and the railways. That this is an assurance is the game’s reading.',
          reconstructed: true,
          source: ['F94', 'design'],
        },
      ],
      choices: [
        {
          event: 'import-permit',
          option: 'wait',
          date: '2021-10-27',
          note: 'Goods are still held up, for want of a permit.',
          source: ['F86'],
        },
      ],
    },
    pakistan: {
      orders: [
        {
          call: 'talks',
          date: '2021-11-11',
          note: 'The Extended Troika meets Muttaqi in Islamabad.',
          source: ['F98'],
        },
      ],
    },
    iran: {
      orders: [
        {
          call: 'talks',
          date: '2021-10-27',
          note: 'Tehran receives the other neighbours, and Russia.',
          source: ['F92'],
        },
        {
          call: 'step:up',
          date: '2021-10-27',
          note: 'Tehran deals with Kabul as with a neighbour. That this is a rung of the ladder is the game’s reading.',
          reconstructed: true,
          source: ['F92', 'design'],
        },
      ],
    },
    'united-states': {
      orders: [
        {
          call: 'aid:large west',
          date: '2021-10-21',
          note: 'The donors’ billion of Geneva, given by this seat in large orders; this one’s day and place are the game’s choice.',
          reconstructed: true,
          source: ['F71', 'P13', 'design'],
        },
        {
          call: 'aid:large north-west',
          date: '2021-11-01',
          note: 'The donors’ billion of Geneva, given by this seat in large orders; this one’s day and place are the game’s choice.',
          reconstructed: true,
          source: ['F71', 'P13', 'design'],
        },
      ],
    },
  },
})
