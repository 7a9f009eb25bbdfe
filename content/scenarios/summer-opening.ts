import type { SeatId } from '../ids.ts'
import { AFTER_KABUL_OPENING } from './opening.ts'

/**
 * What stands on the board on 4 July 2021; where nothing is said, what stands on 23 August does already. Two days earlier
 * American forces left Bagram (F10). The republic holds the capital and the east; elsewhere the districts change hands,
 * and how many the Taliban have is a claim (F16). Nothing is frozen, and aid pays three quarters of public spending (P8),
 * so that there is less hardship. The Taliban hold the main crossing into Tajikistan (F08); their envoys have been
 * received in Moscow before (F01), and their office in Doha deals with Washington (F03). The CSTO looked on while two
 * of its members fought in spring (F05). Some 1,600 soldiers have come to Tajikistan, all to be flown home (F11, F27):
 * less than a token. The numbers themselves are design; so is that purses are thin before the fall, and that Islamabad,
 * Tashkent and Tehran stand alike to the Taliban.
 */
export const SUMMER_OPENING = {
  ...AFTER_KABUL_OPENING,
  funds: [3, 3, 2, 4, 2, 1, 2, 2, 4],
  capital: [5, 3, 2, 3, 2, 3, 4, 2, 2],
  home: [6, 7, 6, 5, 6, 6, 5, 5, 6],
  stance: [1, 1, 2, 0, 1, 0, 2, 2, 1],
  hosted: [0, 0, 1, 0, 0, 0, 4, 5, 0],

  control: [1, 1, 1, 2, 2, 1],
  isis: [0, 2, 2, 1, 3, 1],
  hardship: [1, 1, 1, 1, 1, 1],

  guard: [1, 1, 2, 2, 2, 3, 2, 4],
  policy: [1, 1, 0, 0, 1, 1, 1, 0],
  tension: [0, 0, 0, 0, 0, 0, 0, 0],

  frozen: [0],
  csto: [6],
  sco: [5],
} as const

export const SUMMER_RELATIONS: readonly (readonly [SeatId, SeatId, number])[] = [
  ['russia', 'tajikistan', 2],
  ['russia', 'china', 1],
  ['russia', 'uzbekistan', 1],
  ['russia', 'iran', 1],
  ['russia', 'united-states', -2],
  ['china', 'united-states', -2],
  ['china', 'pakistan', 2],
  ['china', 'tajikistan', 1],
  ['uzbekistan', 'united-states', 1],
  ['uzbekistan', 'taliban', 1],
  ['taliban', 'pakistan', 1],
  ['taliban', 'iran', 1],
  ['tajikistan', 'pakistan', -1],
  ['tajikistan', 'taliban', -1],
  ['taliban', 'united-states', -1],
  ['iran', 'united-states', -3],
]
