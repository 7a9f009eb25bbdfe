import * as z from 'zod/mini'
import { move } from './kinds.ts'

/** Control, or the clock, ends the decision phase: what is drafted goes as written. */
export const end = move({
  args: z.strictObject({}),
  control: true,
  refusal: () => undefined,
  play: world => {
    for (const plan of world.plans) plan.sealed = true
  },
})
