import { type Board, boardOf } from '../../game/boardgame.ts'
import type { Decision } from '../../game/world.ts'
import type { SessionState } from '../../server/sessions/state.ts'
import type { DecisionRow, LineRow, Store, WorldRow } from '../../server/store/store.ts'

/** All that is kept of a session, but for the time of its last use. */
export type Kept = {
  readonly state: SessionState
  readonly worlds: readonly WorldRow[]
  readonly logs: readonly (readonly DecisionRow[])[]
  readonly lines: readonly LineRow[]
}

export const keptOf = async (store: Store, code: string): Promise<Kept> => {
  const row = await store.byCode(code)
  if (!row) throw new Error(`No session is kept under ${code}`)
  const worlds = await store.worldsOf(row.id)
  return {
    state: row.state as SessionState,
    worlds,
    logs: await Promise.all(worlds.map(({ id }) => store.decisionsOf(id))),
    lines: await store.linesOf(row.id),
  }
}

/** What a world's log comes to, played anew. Throws where it does not follow the rules. */
export const folded = ({ worlds, logs }: Kept, world = 1): Board => {
  const { scenario, seed } = worlds[world - 1]
  return boardOf({ scenario, seed, decisions: logs[world - 1] as unknown as Decision[] })
}
