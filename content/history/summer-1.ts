import { historyTurn, type VoteDeed } from './kinds.ts'

/** The contact group of the SCO with Afghanistan, whose ministers spoke together. */
const SPOKEN_TOGETHER: VoteDeed = {
  resolution: 'shared-intelligence',
  vote: 'for',
  date: '2021-07-14',
  note: 'The contact group’s statement is everybody’s.',
  source: ['F20'],
}

/** 4–20 July 2021. */
export const SUMMER_TURN_1 = historyTurn({
  events: ['soldiers-at-the-river'],
  deeds: {
    russia: {
      orders: [
        {
          call: 'step:up',
          date: '2021-07-08',
          note: 'The foreign ministry consults with Delawar and Shaheen in Moscow. That this is a rung of the ladder is the game’s reading.',
          reconstructed: true,
          source: ['F16', 'design'],
        },
        {
          call: 'drill khatlon',
          date: '2021-07-14',
          note: 'Some 1,000 troops of the 201st base drill in Tajikistan, as reported; the place is the game’s choice.',
          reconstructed: true,
          source: ['F21', 'design'],
        },
        {
          call: 'line:against united-states',
          date: '2021-07-13',
          note: 'Ryabkov calls American forces beside Afghanistan unacceptable.',
          source: ['F19'],
        },
      ],
      votes: [
        {
          resolution: 'border-fund',
          vote: 'abstain',
          date: '2021-07-07',
          note: 'Lavrov names the 201st base, and no sum. That Moscow leaves the motion lying is the game’s reading.',
          reconstructed: true,
          source: ['F15', 'F41', 'E11', 'design'],
        },
        SPOKEN_TOGETHER,
      ],
    },
    china: {
      orders: [],
      motions: [
        {
          resolution: 'shared-intelligence',
          date: '2021-07-14',
          note: 'The ministers of the SCO’s contact group voice concern about militants in the north. That Beijing moves it is the game’s choice.',
          reconstructed: true,
          source: ['F20', 'design'],
        },
      ],
      idle: 'Beijing spoke through the SCO; nothing else of these weeks is an order.',
    },
    uzbekistan: {
      orders: [
        {
          call: 'talks',
          date: '2021-07-15',
          note: 'Tashkent gathers Central and South Asia, and the United States on the margins. That these are talks on Afghanistan is the game’s reading.',
          reconstructed: true,
          source: ['F23', 'design'],
        },
      ],
      votes: [SPOKEN_TOGETHER],
    },
    tajikistan: {
      orders: [
        {
          call: 'reinforce khatlon',
          date: '2021-07-05',
          note: 'Rahmon calls up 20,000 reservists for the border; which sector is the game’s choice.',
          reconstructed: true,
          source: ['F12', 'design'],
        },
      ],
      motions: [
        {
          resolution: 'border-fund',
          date: '2021-07-07',
          note: 'Its envoy asks the CSTO to carry out the border decision of 2013.',
          source: ['F14'],
        },
      ],
      votes: [SPOKEN_TOGETHER],
      choices: [
        {
          event: 'soldiers-at-the-river',
          option: 'fly-home',
          date: '2021-07-05',
          note: 'By the 23rd, an official says, 1,574 who came are back home, on eleven charter flights.',
          source: ['F27'],
        },
      ],
    },
    turkmenistan: {
      orders: [
        {
          call: 'step:up',
          date: '2021-07-10',
          note: 'Stanikzai and others are received in Ashgabat. That this is a rung of the ladder is the game’s reading.',
          reconstructed: true,
          source: ['F18', 'design'],
        },
      ],
    },
    taliban: {
      orders: [
        {
          call: 'assure tajikistan',
          date: '2021-07-05',
          note: 'They claim most of the Tajik line, and promise that it will be safe.',
          source: ['F13'],
        },
        {
          call: 'assure russia',
          date: '2021-07-08',
          note: 'In Moscow they promise to respect borders and to let nobody use Afghan soil.',
          source: ['F16'],
        },
      ],
    },
    pakistan: {
      orders: [],
      votes: [SPOKEN_TOGETHER],
      idle: 'Islamabad sealed Chaman for a day and wished it open on the next: within a turn, no change of policy.',
    },
    iran: {
      orders: [
        {
          call: 'reinforce khorasan-sistan',
          date: '2021-07-11',
          note: 'Pakpour inspects the line and calls it quiet; one source alone speaks of troops moved up. That there were more guards is the game’s reading.',
          reconstructed: true,
          source: ['F17b', 'design'],
        },
      ],
    },
    'united-states': {
      orders: [],
      idle: 'Washington asked three states to house some 9,000 Afghans; that one of them agreed is not on record here.',
    },
  },
})
