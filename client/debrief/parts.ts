import type { Record } from '../solo/table.ts'
import type { Replay } from './replay.ts'

/** What every part of the debrief is given. `seat` is the player's, by its printed place. */
export type Part = { readonly replay: Replay; readonly seat: number; readonly record: Record }
