import { POLICIES, type PolicyId, SECTORS } from '../../content/ids.ts'
import { POLICIES_BY_NAME } from '../actors/index.ts'
import type { Policy, Said } from '../actors/kinds.ts'
import { said } from '../actors/said.ts'
import { LINES } from '../places.ts'
import type { World } from '../world.ts'

/** The same gate at every sector the seat has, where it is not so already. */
export const gateEverywhere = (world: World, seat: number, policy: PolicyId): Said[] =>
  LINES[seat]
    .filter(line => world.gates[line] !== POLICIES.indexOf(policy))
    .map(line => said(seat, 'gate', { sector: SECTORS[line], policy }))

const { doctrine } = POLICIES_BY_NAME

/** Doctrine in all but the gates. */
export const gated = (policy: PolicyId): Policy => ({
  ...doctrine,
  orders: (world, seat, chance) => [
    ...gateEverywhere(world, seat, policy),
    ...doctrine.orders(world, seat, chance).filter(({ decision }) => decision.move !== 'gate'),
  ],
})
