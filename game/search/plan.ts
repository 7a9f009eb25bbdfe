import type { Instance } from '../orders.ts'
import { LINES, TALIBAN } from '../places.ts'
import type { World } from '../world.ts'

/** All that a seat settles in a turn: its orders, the policies of its sectors and, for the Taliban, opium. */
export type Plan = {
  readonly orders: readonly Instance[]
  /** 0 closed, 1 vetted, 2 open: for each of the seat's sectors in printed order. */
  readonly gates: readonly number[]
  /** 0 tax, 1 leave, 2 ban; −1 where it is not the seat's to settle. */
  readonly opium: number
}

/** Settings as they stand. */
export const settingsOf = (world: World, seat: number): Pick<Plan, 'gates' | 'opium'> => ({
  gates: LINES[seat].map(line => world.gates[line]),
  opium: seat === TALIBAN ? world.opiumPlan : -1,
})

/** One name for plans that say the same, whatever the order of their slots. */
export const nameOf = ({ orders, gates, opium }: Plan): string =>
  [...orders.map(({ at }) => at).sort((a, b) => a - b), ...gates.map(gate => `g${gate}`), `o${opium}`].join(' ')

/** Writes a plan straight into a world. */
export const enter = (world: World, seat: number, { orders, gates, opium }: Plan): void => {
  const { calls } = world.plans[seat]
  for (let slot = 0; slot < calls.length; slot++) calls[slot] = orders[slot]?.call ?? ''
  for (let i = 0; i < gates.length; i++) world.gates[LINES[seat][i]] = gates[i]
  if (opium >= 0) world.opiumPlan = opium
}
