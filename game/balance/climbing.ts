import { POLICIES_BY_NAME } from '../actors/index.ts'
import type { Policy, Said } from '../actors/kinds.ts'
import { said } from '../actors/said.ts'
import { capitalOf, lacking, meant } from '../orders.ts'
import type { World } from '../world.ts'

const { doctrine } = POLICIES_BY_NAME
const STEP = 'step:up'

const canStep = (world: World, seat: number): boolean => {
  const step = meant(seat, STEP)
  return (
    step !== undefined &&
    lacking(world, step) === undefined &&
    step.funds <= world.tracks.funds[seat] &&
    capitalOf(world, step) <= world.tracks.capital[seat]
  )
}

/** Whatever doctrine would write moves down a slot; the ladder comes first. */
const belowStep = (written: readonly Said[], slots: number): Said[] =>
  written.flatMap(each => {
    if (each.decision.move !== 'draft') return [each]
    const { slot, call } = each.decision.args as { slot: number; call: string }
    if (slot + 1 >= slots || call.startsWith('step')) return []
    return [{ ...each, decision: { ...each.decision, args: { slot: slot + 1, call } } }]
  })

/** A race up the ladder toward Kabul: a step whenever it can be paid for, and doctrine with the rest. */
export const climbing: Policy = {
  ...doctrine,
  orders: (world, seat, chance) => {
    const written = doctrine.orders(world, seat, chance)
    if (!canStep(world, seat)) return written
    return [said(seat, 'draft', { slot: 0, call: STEP }), ...belowStep(written, world.plans[seat].calls.length)]
  },
}
