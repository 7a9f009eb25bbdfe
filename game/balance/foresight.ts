import { SEATS, type SeatId } from '../../content/ids.ts'
import { POLICIES_BY_NAME } from '../actors/index.ts'
import { scoresOf } from '../score.ts'
import { strategist } from '../search/index.ts'
import { playMatch } from '../simulate.ts'
import type { Decision } from '../world.ts'
import { openingOf } from './games.ts'

/** What thinking ahead brings one seat: the same seed, once with all by doctrine and once with this seat a strategist. */
export type Foresight = {
  /** Points at the end more than by doctrine. */
  readonly gain: number
  readonly collapsed: boolean
  /** The strategist's decisions of the first turn. */
  readonly opening: readonly string[]
}

type Args = {
  readonly scenario: string
  readonly seat: SeatId
  /** Games it thinks through for the plan of a turn. */
  readonly think: number
}

export const foresight = ({ scenario, seat, think }: Args, seed: number): Foresight => {
  const at = SEATS.indexOf(seat)
  const thinker = strategist({ iterations: think })
  const log: Decision[] = []
  const usual = playMatch({ scenario, seed })
  const policies = SEATS.map(id => (id === seat ? thinker : POLICIES_BY_NAME.doctrine))
  const world = playMatch({ scenario, seed, policies, log })
  return {
    gain: scoresOf(world)[at] - scoresOf(usual)[at],
    collapsed: world.ending === 'collapse',
    opening: openingOf(log, seat),
  }
}
