import { gameLines } from './games.ts'
import type { Line } from './line.ts'
import { stockLines } from './stock.ts'
import { turnLines } from './turns.ts'
import { yardsticks } from './yardsticks.ts'

/** Lines that are measured together, and what is missing of them, if anything is. */
export type Group = { readonly lines: readonly Line[]; readonly missing?: string }

export const GROUPS = {
  games: async (): Promise<Group> => ({ lines: gameLines() }),
  turns: async (): Promise<Group> => ({ lines: turnLines() }),
  stock: async (): Promise<Group> => ({ lines: stockLines() }),
  others: yardsticks,
} as const satisfies Record<string, () => Promise<Group>>

export type GroupId = keyof typeof GROUPS
