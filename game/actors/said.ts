import { SEATS } from '../../content/ids.ts'
import type { ArgsOf, MoveId } from '../moves/index.ts'
import type { Said } from './kinds.ts'

const NONE: readonly string[] = []

export const said = <M extends MoveId>(
  seat: number,
  move: M,
  args: ArgsOf<M>,
  because = '',
  source: readonly string[] = NONE,
): Said => ({ decision: { seat: SEATS[seat], move, args }, because, source })
