import type { SeatId } from '../ids.ts'
import { AFTER_KABUL_OPENING, AFTER_KABUL_RELATIONS } from './opening.ts'

/**
 * What stands on the board on 1 October 2021; where nothing is said, what stood on 23 August still does. The bridge at
 * Termez is shut (F57), Turkmenistan's link runs (F73), Panjshir is claimed (F65), and in the east ISIS contests the nights. UNHCR knew of 10,800 people who
 * had come to Pakistan and 19,300 to Iran, and of 5,300 in Tajikistan (E7). Russia had drilled at the Panj for a month and
 * handed over vehicles (F42, F70), which cost it capital. Iran has made more room. ISIS's attacks came to 38 in September (P6). On both banks of the Panj troops had been
 * shown (F77, F79). The two summits in Dushanbe were over (F75, F76). The numbers themselves are design.
 */
export const WINTER_OPENING = {
  ...AFTER_KABUL_OPENING,
  funds: [6, 7, 4, 3, 4, 4, 4, 4, 7],
  capital: [3, 4, 3, 3, 3, 3, 4, 3, 4],
  home: [5, 7, 6, 6, 6, 6, 5, 5, 5],
  hosted: [0, 0, 1, 1, 0, 0, 6, 8, 0],
  room: [0, 0, 3, 3, 2, 0, 9, 11, 0],

  isis: [1, 2, 2, 1, 3, 1],
  hardship: [3, 3, 3, 3, 3, 2],

  guard: [2, 2, 2, 2, 2, 3, 2, 4],
  policy: [1, 1, 0, 0, 1, 1, 1, 0],
  tension: [2, 2, 0, 0, 0, 0, 0, 0],

  sco: [5],
} as const

/** Iran has spoken of Panjshir since (F65). */
export const WINTER_RELATIONS: readonly (readonly [SeatId, SeatId, number])[] = [
  ...AFTER_KABUL_RELATIONS,
  ['iran', 'taliban', -1],
]
