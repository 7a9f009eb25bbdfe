import { capitalOf, type Instance } from '../orders.ts'
import type { World } from '../world.ts'

/** What a seat can still spend on the orders of this turn. */
export type Purse = { funds: number; capital: number }

/** `reserve`: funds that are not to be spent. */
export const purseOf = ({ tracks }: World, seat: number, reserve = 0): Purse => ({
  funds: tracks.funds[seat] - reserve,
  capital: tracks.capital[seat],
})

export const spend = (purse: Purse, world: World, order: Instance): void => {
  purse.funds -= order.funds
  purse.capital -= capitalOf(world, order)
}
