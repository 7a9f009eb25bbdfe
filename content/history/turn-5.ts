import { historyTurn } from './kinds.ts'

/** 12 November–5 December 2021. */
export const TURN_5 = historyTurn({
  events: ['khorog-protests', 'firefight-in-nimroz'],
  deeds: {
    russia: {
      orders: [
        {
          call: 'line:for taliban',
          date: '2021-11-18',
          note: 'The ambassador has praise. Three flights of some 36 tonnes are far less than one aid order.',
          source: ['F100', 'P13'],
        },
      ],
    },
    china: { orders: [], idle: 'Nothing dated in these weeks is an order.' },
    uzbekistan: { orders: [], idle: 'Nothing dated in these weeks is an order.' },
    tajikistan: {
      orders: [],
      choices: [
        {
          event: 'khorog-protests',
          option: 'force',
          date: '2021-11-25',
          note: 'There are deaths, and the internet is cut off. That this is the harder of the two choices is the game’s reading.',
          reconstructed: true,
          source: ['F101', 'design'],
        },
      ],
      idle: 'Dushanbe looked to Khorog, which the turn’s event tells.',
    },
    turkmenistan: { orders: [], idle: 'Nothing dated in these weeks is an order.' },
    taliban: {
      orders: [
        {
          call: 'sweep north-east',
          date: '2021-11-17',
          note: 'ISIS is reported from almost every province. By the UN’s report of November the Taliban answer by detaining and killing; the day is the game’s choice.',
          reconstructed: true,
          source: ['P6', 'F99', 'design'],
        },
        {
          call: 'sweep west',
          date: '2021-11-17',
          note: 'ISIS is reported from almost every province. By the UN’s report of November the Taliban answer by detaining and killing; the day is the game’s choice.',
          reconstructed: true,
          source: ['P6', 'F99', 'design'],
        },
      ],
    },
    pakistan: { orders: [], idle: 'A month’s truce with Pakistan’s Taliban held; it is no order.' },
    iran: {
      orders: [],
      idle: 'Guards exchanged fire in Nimroz, which the turn’s event tells. What Tehran ordered is not on record here.',
    },
    'united-states': {
      orders: [
        {
          call: 'aid:large kabul-east',
          date: '2021-11-12',
          note: 'The donors’ billion of Geneva, given by this seat in large orders; this one’s day and place are the game’s choice.',
          reconstructed: true,
          source: ['F71', 'P13', 'design'],
        },
      ],
    },
  },
})
