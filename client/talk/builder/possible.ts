import { CLAUSES, type ClauseId } from '../../../content/clauses.ts'
import { SECTORS, type SeatId } from '../../../content/ids.ts'
import type { Clause } from '../../../content/kinds.ts'
import { clauseOf } from '../../../game/agreements/promises.ts'
import { dealRefusal } from '../../../game/agreements/refusals.ts'
import { SEAT } from '../../../game/places.ts'
import type { Reason } from '../../../game/reasons.ts'
import type { View } from '../../../game/view.ts'
import type { Pledge } from '../../../game/world.ts'

/** What two seats can promise each other now, asked of the rules case by case. */

export type Parties = { readonly me: SeatId; readonly them: SeatId }

/** Both purses are public, so both are asked. */
export const refusedDeal = (view: View, { me, them }: Parties, promises: readonly Pledge[]): Reason | undefined => {
  const deal = { by: SEAT[me], to: SEAT[them], promises: [...promises] }
  return dealRefusal(view, deal, deal.by) ?? dealRefusal(view, deal, deal.to)
}

export const SLOT_KINDS = ['funds', 'sector', 'turns', 'rung'] as const
export type SlotKind = (typeof SLOT_KINDS)[number]
export type SlotValue = number | string

/** All values that a slot's kind has in a clause, before the rules are asked. */
const valuesOf = (clause: Clause, kind: SlotKind): readonly SlotValue[] => {
  for (const slot of clause.slots) {
    if (kind === 'sector' && 'sector' in slot) return SECTORS
    if (kind === 'funds' && 'funds' in slot) return slot.funds
    if (kind === 'turns' && 'turns' in slot) return slot.turns
    if (kind === 'rung' && 'rung' in slot) return slot.rung
  }
  return []
}

export const slotsOf = (clause: Clause): SlotKind[] => SLOT_KINDS.filter(kind => valuesOf(clause, kind).length > 0)

export type Option = { readonly value: SlotValue; readonly refused: Reason | undefined }

/** A slot's values; those that do not belong to it, such as another's sector, are left out. */
export const optionsOf = (
  view: View,
  parties: Parties,
  promises: readonly Pledge[],
  at: number,
  kind: SlotKind,
): Option[] => {
  const pledge = promises[at]
  const clause = clauseOf(pledge.clause)
  if (!clause) return []
  const sound = promises.filter((each, i) => i !== at && !refusedDeal(view, parties, [each]))
  return valuesOf(clause, kind).flatMap(value => {
    const changed = { ...pledge, [kind]: value }
    const alone = refusedDeal(view, parties, [changed])
    if (alone?.code === 'slot' && alone.slot === kind) return []
    return [{ value, refused: alone ?? refusedDeal(view, parties, [...sound, changed]) }]
  })
}

/** A new promise with each slot at the first value that stands. */
export const freshPledge = (view: View, parties: Parties, id: ClauseId, from: SeatId): Pledge => {
  const clause: Clause = CLAUSES[id]
  const start: Pledge = { clause: id, from }
  if (id === 'word') return { ...start, text: '' }
  let pledge = start
  for (const kind of slotsOf(clause)) pledge = { ...pledge, [kind]: valuesOf(clause, kind)[0] }
  for (const kind of slotsOf(clause)) {
    const options = optionsOf(view, parties, [pledge], 0, kind)
    const stands = options.find(option => !option.refused) ?? options[0]
    if (stands) pledge = { ...pledge, [kind]: stands.value }
  }
  return pledge
}

export type Possible = { readonly clause: ClauseId; readonly pledge: Pledge; readonly refused: Reason | undefined }

/** The clauses that one of the two may promise the other; what is only not possible now carries its reason. */
export const possibleFrom = (view: View, parties: Parties, promises: readonly Pledge[], from: SeatId): Possible[] =>
  (Object.keys(CLAUSES) as ClauseId[]).flatMap(clause => {
    const pledge = freshPledge(view, parties, clause, from)
    const tried = clause === 'word' ? { ...pledge, text: clause } : pledge
    const alone = refusedDeal(view, parties, [tried])
    if (alone?.code === 'clause-not-theirs' || alone?.code === 'slot') return []
    const sound = promises.filter(each => !refusedDeal(view, parties, [each]))
    const full = refusedDeal(view, parties, [...promises.map(() => tried), tried])
    const crowded = full?.code === 'too-many-clauses' ? full : undefined
    return [{ clause, pledge, refused: crowded ?? alone ?? refusedDeal(view, parties, [...sound, tried]) }]
  })
