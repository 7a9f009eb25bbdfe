import type { z } from 'zod/mini'
import type { Reason } from '../reasons.ts'
import type { Trace } from '../telling.ts'
import type { Decision, World } from '../world.ts'

/**
 * A move is one object that knows everything about itself: what its arguments look like, why it may be refused, and what
 * it does. `play` assumes that `refusal` was asked.
 */
export type Move<Args> = {
  readonly args: z.ZodMiniType<Args>
  readonly refusal: (world: World, seat: number, args: Args) => Reason | undefined
  readonly play: (world: World, seat: number, args: Args, trace?: Trace) => void
  /** Control alone may make it. */
  readonly control?: true
  /** It may be made when the game is over. */
  readonly after?: true
  /** The seat's decision that it makes, which is asked and played through the same door. */
  readonly decides?: (args: Args) => Decision
  /** The turn to whose start the table goes back, before `play` tells of it. */
  readonly back?: (args: Args) => number
}
export const move = <Args>(item: Move<Args>): Move<Args> => item
