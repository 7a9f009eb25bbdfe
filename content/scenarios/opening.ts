import type { SeatId } from '../ids.ts'

/**
 * What stands on the board on 23 August 2021. Twenty years of American operations end this week (isas-2021#C24): no
 * shield stands, and Russia's influence is the largest in Tajikistan (isas-2021#C25). In July Afghan troops had fled over
 * the river and Tajikistan had asked the CSTO for help (isas-2021#C12); in Moscow a delegation had claimed 85 per cent of
 * the districts (isas-2021#C15; independent counts were lower). Order of the numbers: the printed order of seats
 * (RU CN UZ TJ TM TA PK IR US), areas (NE N NW W KE S) and sectors.
 */
export const AFTER_KABUL_OPENING = {
  orders: [3, 2, 2, 2, 1, 3, 2, 2, 2],
  funds: [6, 7, 4, 2, 4, 3, 4, 4, 7],
  income: [2, 2, 1, 1, 1, 1, 1, 1, 2],
  capital: [4, 4, 3, 3, 3, 3, 4, 3, 4],
  home: [6, 7, 6, 5, 6, 6, 5, 5, 5],
  stance: [2, 2, 2, 0, 2, 0, 3, 2, 1],
  sovereignty: [0, 0, 7, 6, 8, 0, 0, 0, 0],
  hosted: [0, 0, 1, 1, 0, 0, 4, 5, 0],
  room: [0, 0, 3, 3, 2, 0, 9, 10, 0],

  control: [1, 0, 0, 0, 1, 0],
  isis: [1, 2, 1, 1, 3, 1],
  hardship: [3, 3, 4, 3, 3, 3],

  guard: [2, 1, 3, 2, 2, 3, 2, 4],
  post: [1, 1, 2, 1, 2, 3, 2, 4],
  policy: [1, 1, 1, 0, 1, 1, 1, 0],
  tension: [1, 1, 0, 0, 1, 0, 0, 0],

  opium: [3],
  frozen: [3],
  csto: [5],
  sco: [4],
  credibility: [2],
  inclusion: [0],
  opiumRule: [1],
} as const

export const AFTER_KABUL_RELATIONS: readonly (readonly [SeatId, SeatId, number])[] = [
  ['russia', 'tajikistan', 2],
  ['russia', 'china', 1],
  ['russia', 'uzbekistan', 1],
  ['russia', 'iran', 1],
  ['russia', 'united-states', -2],
  ['china', 'united-states', -2],
  ['china', 'taliban', 1],
  ['china', 'pakistan', 2],
  ['china', 'tajikistan', 1],
  ['uzbekistan', 'taliban', 1],
  ['uzbekistan', 'united-states', 1],
  ['turkmenistan', 'taliban', 1],
  ['taliban', 'pakistan', 2],
  ['tajikistan', 'pakistan', -1],
  ['tajikistan', 'taliban', -2],
  ['taliban', 'united-states', -2],
  ['iran', 'united-states', -3],
]

/** Russia, China, United States in Uzbekistan, Tajikistan, Turkmenistan. */
export const AFTER_KABUL_INFLUENCE = [
  [1, 3, 1],
  [1, 1, 2],
  [1, 1, 0],
] as const
