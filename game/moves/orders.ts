import * as z from 'zod/mini'
import { meant, planned, refusalOf } from '../orders.ts'
import { because } from '../reasons.ts'
import { move } from './kinds.ts'

const MOST_WORDS = 240

/** Writes an order into a slot of the plan, or clears it with an empty call; a sealed reason may stand beside it. */
export const draft = move({
  args: z.strictObject({
    slot: z.int().check(z.gte(0), z.lte(2)),
    call: z.string().check(z.maxLength(80)),
    reason: z.optional(z.string().check(z.maxLength(MOST_WORDS))),
  }),
  refusal: (world, seat, { slot, call }) => {
    const plan = world.plans[seat]
    if (plan.sealed) return because('sealed')
    if (slot >= plan.calls.length) return because('no-such-slot', { slots: plan.calls.length })
    if (call === '') return undefined
    const order = meant(seat, call)
    return order ? refusalOf(world, order, slot) : because('no-such-order', { order: call })
  },
  play: (world, seat, { slot, call, reason }) => {
    const plan = world.plans[seat]
    plan.calls[slot] = call
    plan.reasons[slot] = call === '' ? '' : (reason ?? plan.reasons[slot])
  },
})

/** Seals the plan as it stands. When all have sealed, the turn is resolved. */
export const seal = move({
  args: z.strictObject({}),
  refusal: (world, seat) => {
    const plan = world.plans[seat]
    if (plan.sealed) return because('sealed')
    const orders = planned(world, seat)
    for (let slot = 0; slot < orders.length; slot++) {
      const order = orders[slot]
      const refused = order && refusalOf(world, order, slot, orders)
      if (refused) return refused
    }
    return undefined
  },
  play: (world, seat) => {
    world.plans[seat].sealed = true
  },
})

export const unseal = move({
  args: z.strictObject({}),
  refusal: (world, seat) => (world.plans[seat].sealed ? undefined : because('not-sealed')),
  play: (world, seat) => {
    world.plans[seat].sealed = false
  },
})
