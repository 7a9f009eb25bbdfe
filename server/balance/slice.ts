import { type ArgsOf, DEEDS, type DeedId } from '../../game/balance/deeds.ts'

/** A slice of seeds to play: what, how, and which. */
export type Slice = {
  readonly deed: DeedId
  readonly args: ArgsOf<DeedId>
  readonly first: number
  readonly games: number
}

/** The results of a slice, seed by seed. */
export const playSlice = ({ deed, args, first, games }: Slice): unknown[] =>
  Array.from({ length: games }, (_, i) => DEEDS[deed](args as never, first + i))
