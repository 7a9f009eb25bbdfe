import type { WorldRecord } from '../../game/wire/room.ts'
import type { Decision } from '../../game/world.ts'
import type { DecisionRow } from '../store/store.ts'
import { remembered } from './remembered.ts'
import type { LiveWorld } from './room.ts'
import type { PersonState } from './state.ts'

/** The whole record of a world, for looking back. */

const decisionOf = remembered(
  ({ seat, move, args }: DecisionRow): Decision => ({ seat: seat as Decision['seat'], move, args }),
)
const whyOf = remembered(({ number, because }: DecisionRow): WorldRecord['whys'] =>
  because ? [{ decision: number, ...because }] : [],
)

type Made = { readonly length: number; readonly people: readonly PersonState[]; readonly record: WorldRecord }
const made = new WeakMap<readonly DecisionRow[], Made>()

/** The same object until something is decided or somebody in the session changes. Rows are only ever added to a list. */
export const recordOf = (
  { number, scenario, seed, rows: all }: LiveWorld,
  people: readonly PersonState[],
): WorldRecord => {
  const rows = all()
  const before = made.get(rows)
  if (before?.length === rows.length && before.people === people) return before.record
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const record: WorldRecord = {
    world: number,
    scenario,
    seed,
    decisions: rows.map(decisionOf),
    by: rows.map(({ person }) => names.get(person) ?? ''),
    whys: rows.flatMap(whyOf),
  }
  made.set(rows, { length: rows.length, people, record })
  return record
}
