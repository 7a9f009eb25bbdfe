import { historyTurn } from './kinds.ts'
import { TURN_5 } from './turn-5.ts'
import { TURN_6 } from './turn-6.ts'

const { deeds: november } = TURN_5
const { deeds: december } = TURN_6
const [NOVEMBERS_AID] = november['united-states'].orders
const [DECEMBERS_LICENCES] = december['united-states'].orders

/**
 * 12 November–31 December 2021, in one turn: the deeds of two, as far as a seat has orders. Of three events two are dealt;
 * shots over a line are what a system can tell.
 */
export const LAST_WEEKS = historyTurn({
  events: ['khorog-protests', 'mazar-airport'],
  deeds: {
    russia: {
      orders: [...november.russia.orders, ...december.russia.orders],
      agreements: december.russia.agreements,
    },
    china: december.china,
    uzbekistan: december.uzbekistan,
    tajikistan: { ...december.tajikistan, choices: november.tajikistan.choices },
    turkmenistan: december.turkmenistan,
    taliban: november.taliban,
    pakistan: december.pakistan,
    iran: november.iran,
    'united-states': { orders: [NOVEMBERS_AID, DECEMBERS_LICENCES] },
  },
})
