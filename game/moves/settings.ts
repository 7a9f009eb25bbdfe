import * as z from 'zod/mini'
import { OPIUM_SETTINGS, POLICIES, SECTORS } from '../../content/ids.ts'
import { OWNER, SECTOR, TALIBAN } from '../places.ts'
import { because } from '../reasons.ts'
import { move } from './kinds.ts'

/** The policy of one of one's own sectors, from the next resolution on. */
export const gate = move({
  args: z.strictObject({ sector: z.enum(SECTORS), policy: z.enum(POLICIES) }),
  refusal: (world, seat, { sector }) => {
    if (OWNER[SECTOR[sector]] !== seat) return because('not-your-sector', { sector })
    return world.plans[seat].sealed ? because('sealed') : undefined
  },
  play: (world, _, { sector, policy }) => {
    world.gates[SECTOR[sector]] = POLICIES.indexOf(policy)
  },
})

/** The Taliban's setting on opium, from the next resolution on. */
export const opium = move({
  args: z.strictObject({ rule: z.enum(OPIUM_SETTINGS) }),
  refusal: (world, seat) => {
    if (seat !== TALIBAN) return because('not-yours')
    return world.plans[seat].sealed ? because('sealed') : undefined
  },
  play: (world, _, { rule }) => {
    world.opiumPlan = OPIUM_SETTINGS.indexOf(rule)
  },
})
