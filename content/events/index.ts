import type { Event } from '../kinds.ts'
import { CHANCE } from './chance.ts'
import { SUMMER_1 } from './summer-1.ts'
import { SUMMER_2 } from './summer-2.ts'
import { SUMMER_3 } from './summer-3.ts'
import { SUMMER_CHANCE } from './summer-chance.ts'
import { TURN_1 } from './turn-1.ts'
import { TURN_2 } from './turn-2.ts'
import { TURN_3 } from './turn-3.ts'
import { TURN_4 } from './turn-4.ts'
import { TURN_5 } from './turn-5.ts'
import { TURN_6 } from './turn-6.ts'
import { WINTER_CHANCE } from './winter-chance.ts'

/** Every event of the deck; the key is the id. Which turn draws from which ones is the scenario's business. */
export const EVENTS = {
  ...SUMMER_1,
  ...SUMMER_2,
  ...SUMMER_3,
  ...TURN_1,
  ...TURN_2,
  ...TURN_3,
  ...TURN_4,
  ...TURN_5,
  ...TURN_6,
  ...SUMMER_CHANCE,
  ...CHANCE,
  ...WINTER_CHANCE,
} as const satisfies Record<string, Event>
