import { historyTurn } from './kinds.ts'

/** 21 July–8 August 2021. */
export const SUMMER_TURN_2 = historyTurn({
  events: ['a-hundred-thousand', 'presidents-at-awaza'],
  deeds: {
    russia: {
      orders: [
        {
          call: 'arms tajikistan',
          date: '2021-07-28',
          note: 'Shoigu offers arms and training in Dushanbe. That they come at once is the game’s reading.',
          reconstructed: true,
          source: ['F29', 'design'],
        },
        {
          call: 'drill surkhandarya',
          date: '2021-07-30',
          note: 'At Termez, with Uzbekistan: 1,500 troops as reported.',
          source: ['F32'],
        },
        {
          call: 'drill khatlon',
          date: '2021-08-05',
          note: 'At Harb-Maidon, 20 km from the river, with Tajikistan and Uzbekistan: 2,500 troops as reported.',
          source: ['F33'],
        },
      ],
    },
    china: {
      orders: [
        {
          call: 'step:up',
          date: '2021-07-28',
          note: 'Wang Yi receives Baradar in Tianjin. That this is a rung of the ladder is the game’s reading.',
          reconstructed: true,
          source: ['F30', 'design'],
        },
      ],
    },
    uzbekistan: { orders: [], idle: 'Tashkent gave leave for a drill at Termez, and its president was at Awaza.' },
    tajikistan: {
      orders: [
        {
          call: 'drill:own gorno-badakhshan',
          date: '2021-07-22',
          note: 'The whole army is on alert for three hours; which sector this is, is the game’s choice.',
          reconstructed: true,
          source: ['F25', 'design'],
        },
      ],
      choices: [
        {
          event: 'a-hundred-thousand',
          option: 'no-number',
          date: '2021-07-27',
          note: 'The foreign minister names no figure.',
          source: ['F28'],
        },
      ],
    },
    turkmenistan: { orders: [], idle: 'Ashgabat was host to five presidents at Awaza, which the turn’s event tells.' },
    taliban: {
      orders: [
        {
          call: 'assure china',
          date: '2021-07-28',
          note: 'Baradar gives his word in Tianjin.',
          source: ['F30'],
        },
      ],
    },
    pakistan: { orders: [], idle: 'Nothing dated in these weeks is an order.' },
    iran: { orders: [], idle: 'Nothing dated in these weeks is an order.' },
    'united-states': { orders: [], idle: 'Nothing dated in these weeks is an order.' },
  },
})
