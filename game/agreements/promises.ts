import { CLAUSES } from '../../content/clauses.ts'
import { SEATS, SECTORS, type SectorId } from '../../content/ids.ts'
import type { Clause } from '../../content/kinds.ts'
import { compile, type Run } from '../vocabulary/effects.ts'
import { type Need, needsOf } from '../vocabulary/needs.ts'
import { scope } from '../vocabulary/scope.ts'
import type { Deal, Pledge } from '../world.ts'

/** A promise: the clause that it follows, made ready for the two it stands between. */

const BY_ID = new Map<string, Clause>(Object.entries(CLAUSES))
export const clauseOf = (id: string): Clause | undefined => BY_ID.get(id)

/** What two seats would promise each other. */
export type Terms = Pick<Deal, 'by' | 'to' | 'promises'>

export const sectorOf = ({ sector }: Pledge): number =>
  sector === undefined ? -1 : SECTORS.indexOf(sector as SectorId)

/** A clause between two seats at a sector, made into functions once. */
export type Ready = {
  readonly slots: Clause['slots']
  readonly duty: Clause['duty']
  /** Deeds that it stands against, and orders that it gives leave for. */
  readonly forbids: NonNullable<Clause['forbids']>
  readonly consents: readonly string[]
  /** Whether these two may promise this to each other at all. */
  readonly allowed: boolean
  readonly needs: readonly Need[]
  /** Who sets funds aside for it, and how many; a payment sets aside what it names. */
  readonly payer: number
  readonly funds: number
  /** What is lacking for a second one between the same two while one is owed; undefined where two may stand. */
  readonly twin: string | undefined
  readonly run: Run
}
const LINES_AND_NONE = SECTORS.length + 1
const PLACES = SEATS.length * SEATS.length * LINES_AND_NONE
/** By clause, then by giver, target and sector, as far as they came up. */
const READY = new Map<string, (Ready | undefined)[]>(
  Object.keys(CLAUSES).map(id => [id, Array<Ready | undefined>(PLACES).fill(undefined)]),
)

type ClauseId = keyof typeof CLAUSES

const prepare = (id: ClauseId, giver: number, target: number, sector: number): Ready => {
  const clause: Clause = CLAUSES[id]
  const within = scope({ giver, target, sector })
  return {
    slots: clause.slots,
    duty: clause.duty,
    forbids: clause.forbids ?? [],
    consents: clause.consents ?? [],
    allowed: clause.giver.includes(SEATS[giver]) && clause.target.includes(SEATS[target]),
    needs: needsOf(clause.needs ?? [], within),
    payer: clause.price?.by === 'target' ? target : giver,
    funds: clause.price?.funds ?? 0,
    twin: clause.duty === 'once' ? clause.needs?.[0].lack : undefined,
    run: compile(clause.effects, within),
  }
}

/** Undefined if no clause is called that. */
export const readyFor = (promise: Pledge, giver: number, target: number): Ready | undefined => {
  const made = READY.get(promise.clause)
  if (!made) return undefined
  const sector = sectorOf(promise)
  const at = (giver * SEATS.length + target) * LINES_AND_NONE + sector + 1
  const ready = made[at] ?? prepare(promise.clause as ClauseId, giver, target, sector)
  made[at] = ready
  return ready
}
