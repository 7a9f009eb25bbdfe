import { historyTurn } from './kinds.ts'

/** 1–20 October 2021. */
export const TURN_3 = historyTurn({
  events: ['eu-billion'],
  deeds: {
    russia: {
      orders: [
        {
          call: 'talks',
          date: '2021-10-20',
          note: 'The Moscow Format: ten states and the Taliban, recognised or not.',
          source: ['F89'],
        },
      ],
      motions: [
        {
          resolution: 'joint-exercises',
          paid: true,
          date: '2021-10-18',
          note: 'Three exercises of the CSTO begin at Harb-Maidon and Momirak.',
          source: ['F88'],
        },
      ],
    },
    china: {
      orders: [],
      idle: 'The attack in Kunduz was read as a message to China; what Beijing did about it is not on record here.',
    },
    uzbekistan: {
      orders: [
        {
          call: 'step:up',
          date: '2021-10-07',
          note: 'Kamilov is received in Kabul. That this is a rung of the ladder is the game’s reading.',
          reconstructed: true,
          source: ['F87', 'design'],
        },
      ],
      agreements: [
        {
          to: 'taliban',
          promises: [{ clause: 'trade', from: 'taliban' }],
          date: '2021-10-16',
          note: 'Umurzakov and Hanafi in Termez: the power line, the railway, trade. That the talks are a deal is the game’s reading.',
          reconstructed: true,
          source: ['F87', 'design'],
        },
      ],
    },
    tajikistan: {
      orders: [],
      votes: [
        {
          resolution: 'joint-exercises',
          vote: 'fund',
          date: '2021-10-18',
          note: 'Tajikistan is the host.',
          source: ['F88'],
        },
      ],
      idle: 'Dushanbe hosted the exercises; the turn’s resolution tells them.',
    },
    turkmenistan: { orders: [], idle: 'Nothing dated in these weeks is an order.' },
    taliban: {
      orders: [
        {
          call: 'sweep kabul-east',
          date: '2021-10-04',
          note: 'After the attack on a mosque in Kabul. By the UN’s report of November the Taliban answer by detaining and killing; the day is the game’s choice.',
          reconstructed: true,
          source: ['F81', 'F99', 'design'],
        },
        {
          call: 'sweep north',
          date: '2021-10-09',
          note: 'After the attack in Kunduz. By the UN’s report of November the Taliban answer by detaining and killing; the day is the game’s choice.',
          reconstructed: true,
          source: ['F81', 'F99', 'design'],
        },
        {
          call: 'assure uzbekistan',
          date: '2021-10-16',
          note: 'In Termez Hanafi speaks of trade and of the border. That this is an assurance is the game’s reading.',
          reconstructed: true,
          source: ['F87', 'design'],
        },
      ],
    },
    pakistan: { orders: [], idle: 'Islamabad sat at others’ tables.' },
    iran: { orders: [], idle: 'Tehran sat at others’ tables.' },
    'united-states': {
      orders: [
        {
          call: 'aid:large north',
          date: '2021-10-01',
          note: 'The donors’ billion of Geneva, given by this seat in large orders; this one’s day and place are the game’s choice.',
          reconstructed: true,
          source: ['F71', 'P13', 'design'],
        },
        {
          call: 'aid:large south',
          date: '2021-10-12',
          note: 'The donors’ billion of Geneva, given by this seat in large orders; this one’s day and place are the game’s choice.',
          reconstructed: true,
          source: ['F71', 'P13', 'design'],
        },
      ],
    },
  },
})
