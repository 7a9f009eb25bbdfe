import type { Order } from '../kinds.ts'
import { BORDER } from './border.ts'
import { COVERT } from './covert.ts'
import { DIPLOMACY } from './diplomacy.ts'
import { ECONOMY } from './economy.ts'
import { KABUL } from './kabul.ts'
import { MILITARY } from './military.ts'

/** All orders, in the printed order in which those of one class are resolved. */
export const ORDERS = {
  ...KABUL,
  ...BORDER,
  ...MILITARY,
  ...DIPLOMACY,
  ...ECONOMY,
  ...COVERT,
} as const satisfies Record<string, Order>
