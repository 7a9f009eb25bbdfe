import { historyTurn } from './kinds.ts'

/** 9–22 August 2021. */
export const SUMMER_TURN_3 = historyTurn({
  events: ['troika-in-doha', 'pilots-at-termez'],
  deeds: {
    russia: {
      orders: [
        {
          call: 'drill khatlon',
          date: '2021-08-17',
          note: 'A month of drills with Tajikistan begins.',
          source: ['F42'],
        },
      ],
    },
    china: {
      orders: [
        {
          call: 'drill gorno-badakhshan',
          date: '2021-08-18',
          note: 'Chinese and Tajik police drill against terrorism in Dushanbe; the sector is the game’s choice.',
          reconstructed: true,
          source: ['F45', 'design'],
        },
      ],
    },
    uzbekistan: {
      orders: [],
      choices: [
        {
          event: 'pilots-at-termez',
          option: 'hold',
          date: '2021-08-15',
          note: 'Soldiers are held and aircraft stay. That Tashkent asks nobody is the game’s reading.',
          reconstructed: true,
          source: ['F38', 'design'],
        },
      ],
      idle: 'On the 20th Tashkent sent 150 people back: far fewer than a token.',
    },
    tajikistan: { orders: [], idle: 'Dushanbe gave leave, to Russian troops and to Chinese police.' },
    turkmenistan: { orders: [], idle: 'Ashgabat spoke with the Taliban and kept both crossings at work.' },
    taliban: { orders: [], idle: 'They took the cities. That is the turn’s own event, and no order.' },
    pakistan: {
      orders: [
        {
          call: 'step:up',
          date: '2021-08-15',
          note: 'Torkham is shut and Chaman stays open toward the new rulers. That this is a rung of the ladder, and no change of policy, is the game’s reading.',
          reconstructed: true,
          source: ['F40', 'F64', 'design'],
        },
      ],
    },
    iran: { orders: [], idle: 'Nothing dated in these weeks is an order.' },
    'united-states': {
      orders: [
        {
          call: 'airlift',
          date: '2021-08-15',
          note: 'The airlift that takes out some 123,000 people by the end of the month begins. How much of it falls into these days is the game’s reading.',
          reconstructed: true,
          source: ['F53', 'F58', 'design'],
        },
      ],
    },
  },
})
