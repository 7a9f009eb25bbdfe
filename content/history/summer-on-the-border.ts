import { RECORDED_2021 } from './indicators.ts'
import { history } from './kinds.ts'
import { LAST_WEEKS } from './last-weeks.ts'
import { SUMMER_TURN_1 } from './summer-1.ts'
import { SUMMER_TURN_2 } from './summer-2.ts'
import { SUMMER_TURN_3 } from './summer-3.ts'
import { TURN_1 } from './turn-1.ts'
import { TURN_2 } from './turn-2.ts'
import { TURN_3 } from './turn-3.ts'
import { TURN_4 } from './turn-4.ts'

/**
 * What each actor did from 4 July to 31 December 2021. From 23 August on it is the standard scenario's script; its last
 * two turns are one here, so that the donors' billion is six large orders and not seven. What was recorded at the end of
 * the year is the same; the attacks are all of the half-year's.
 */
export const SUMMER_HISTORY = history({
  scenario: 'summer-on-the-border',
  turns: [SUMMER_TURN_1, SUMMER_TURN_2, SUMMER_TURN_3, TURN_1, TURN_2, TURN_3, TURN_4, LAST_WEEKS],
  indicators: RECORDED_2021,
})
