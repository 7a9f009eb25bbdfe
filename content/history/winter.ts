import { RECORDED_2021 } from './indicators.ts'
import { history, historyTurn, indicator } from './kinds.ts'
import { TURN_3 } from './turn-3.ts'
import { TURN_4 } from './turn-4.ts'
import { TURN_5 } from './turn-5.ts'
import { TURN_6 } from './turn-6.ts'

const { agreements: _, ...OCTOBERS_UZBEKISTAN } = TURN_3.deeds.uzbekistan
const [HUNT_IN_KABUL, , WORD_TO_ASHGABAT] = TURN_4.deeds.taliban.orders
const [, STEP_OF_TEHRAN] = TURN_4.deeds.iran.orders

/** 1–20 October: no link opens in a first turn, so that Tashkent's comes in the second. */
const FIRST_WEEKS = historyTurn({ ...TURN_3, deeds: { ...TURN_3.deeds, uzbekistan: OCTOBERS_UZBEKISTAN } })

/**
 * 21 October–11 November: the game holds no second table within two turns of Moscow's, and the purse in Kabul, which had
 * no September to fill it, carries one hunt less.
 */
const SECOND_WEEKS = historyTurn({
  ...TURN_4,
  deeds: {
    ...TURN_4.deeds,
    uzbekistan: {
      orders: [
        {
          call: 'trade',
          date: '2021-10-27',
          note: 'Some 40 wagons have come to Termez, and cargo waits there. That the link of which Umurzakov and Hanafi spoke opens now is the game’s reading.',
          reconstructed: true,
          source: ['F86', 'F87', 'design'],
        },
      ],
    },
    taliban: { ...TURN_4.deeds.taliban, orders: [HUNT_IN_KABUL, WORD_TO_ASHGABAT] },
    pakistan: { orders: [], idle: 'Islamabad held its table on 11 November, too soon after Moscow’s for another.' },
    iran: { orders: [STEP_OF_TEHRAN] },
  },
})

/** What each actor did from 1 October to 31 December 2021: the last four turns of the standard scenario's script. */
export const WINTER_HISTORY = history({
  scenario: 'winter',
  turns: [FIRST_WEEKS, SECOND_WEEKS, TURN_5, TURN_6],
  indicators: {
    ...RECORDED_2021,
    isis: indicator({
      ...RECORDED_2021.isis,
      name: 'ISIS, six areas together (12 at the opening)',
      recorded: 12,
      tolerance: [12, 30],
    }),
    attacks: indicator({
      ...RECORDED_2021.attacks,
      recorded: 4,
      tolerance: [4, 99],
      source: ['F81', 'F85', 'F95', 'P6', 'design'],
    }),
  },
})
