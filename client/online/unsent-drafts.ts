import * as z from 'zod/mini'
import type { ArgsOf } from '../../game/moves/index.ts'
import { remember, remembered } from './device-memory.ts'

/** Drafts that the server has not answered yet, slot by slot: a reload or a dead battery loses none of them. */
export type Draft = ArgsOf<'draft'>

const KEPT = z.array(
  z.object({
    turn: z.number(),
    args: z.object({ slot: z.number(), call: z.string(), reason: z.optional(z.string()) }),
  }),
)

export type UnsentDrafts = {
  readonly put: (turn: number, args: Draft) => void
  /** Forgets a draft, unless another has taken its place. */
  readonly done: (args: Draft) => void
  readonly of: (turn: number) => readonly Draft[]
}

export const unsentDrafts = (game: string): UnsentDrafts => {
  const key = `drafts ${game}`
  let all = KEPT.safeParse(remembered(key)).data ?? []
  const keep = (next: typeof all): void => {
    all = next
    remember(key, all)
  }
  return {
    put: (turn, args) =>
      keep([...all.filter(each => each.turn === turn && each.args.slot !== args.slot), { turn, args }]),
    done: args => keep(all.filter(each => each.args !== args)),
    of: turn => all.filter(each => each.turn === turn).map(({ args }) => args),
  }
}
