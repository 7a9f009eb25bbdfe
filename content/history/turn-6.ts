import { historyTurn } from './kinds.ts'

/** 6–31 December 2021. */
export const TURN_6 = historyTurn({
  events: ['mazar-airport'],
  deeds: {
    russia: {
      orders: [
        {
          call: 'arms tajikistan',
          date: '2021-12-06',
          note: 'Thirty tanks, for Russia’s own base there; the order is the game’s nearest.',
          reconstructed: true,
          source: ['F104', 'P11', 'design'],
        },
      ],
      agreements: [
        {
          to: 'tajikistan',
          promises: [{ clause: 'border', from: 'russia', sector: 'khatlon' }],
          date: '2021-12-27',
          note: 'The outpost’s money is granted and its agreement signed, says the ambassador; building will begin.',
          source: ['F110', 'E9'],
        },
      ],
    },
    china: { orders: [], idle: 'Beijing voted for the exemption of relief; the Security Council is no order.' },
    uzbekistan: {
      orders: [],
      idle: 'Technicians went to Mazar, which the turn’s event tells; what became of the aircraft is not on record here.',
    },
    tajikistan: { orders: [], idle: 'Dushanbe signed for the outpost that Moscow pays for.' },
    turkmenistan: { orders: [], idle: 'Nothing dated in these weeks is an order.' },
    taliban: { orders: [], idle: 'Kabul talked of its airport with Ankara and Doha, which hold no seat.' },
    pakistan: {
      orders: [
        {
          call: 'talks',
          date: '2021-12-19',
          note: 'The Organisation of Islamic Cooperation meets in Islamabad.',
          source: ['F106'],
        },
      ],
    },
    iran: { orders: [], idle: 'Nothing dated in these weeks is an order.' },
    'united-states': {
      orders: [
        {
          call: 'assets:license',
          date: '2021-12-22',
          note: 'Licences 17, 18 and 19 follow the Security Council’s exemption of relief.',
          source: ['F107'],
        },
        {
          call: 'aid:large north-east',
          date: '2021-12-06',
          note: 'The donors’ billion of Geneva, given by this seat in large orders; this one’s day and place are the game’s choice.',
          reconstructed: true,
          source: ['F71', 'P13', 'design'],
        },
      ],
    },
  },
})
