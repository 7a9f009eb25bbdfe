import { RECORDED_2021 } from './indicators.ts'
import { history } from './kinds.ts'
import { TURN_1 } from './turn-1.ts'
import { TURN_2 } from './turn-2.ts'
import { TURN_3 } from './turn-3.ts'
import { TURN_4 } from './turn-4.ts'
import { TURN_5 } from './turn-5.ts'
import { TURN_6 } from './turn-6.ts'

/**
 * What each actor did from 23 August to 31 December 2021, as decisions of the game. Aid is scaled by the sums of the
 * record (P13): the donors' billion of Geneva is seven large orders of the United States' seat, the most that its funds
 * carry, so that one point of hardship is worth some 70 million dollars. China's goods and doses make about one order;
 * Russia's three flights and Uzbekistan's flour make none.
 */
export const AFTER_KABUL_HISTORY = history({
  scenario: 'after-kabul',
  turns: [TURN_1, TURN_2, TURN_3, TURN_4, TURN_5, TURN_6],
  indicators: RECORDED_2021,
})
