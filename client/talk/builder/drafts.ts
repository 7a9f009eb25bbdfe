import { SEATS, type SeatId } from '../../../content/ids.ts'
import type { View } from '../../../game/view.ts'
import type { Pledge } from '../../../game/world.ts'
import type { Snapshot } from '../../solo/table.ts'
import { gameKey } from '../unread.ts'

/** A proposal that is being written: one's own promises first, as the sentence will read. */
export type Draft = { readonly promises: readonly Pledge[]; readonly secret: boolean }

const EMPTY: Draft = { promises: [], secret: false }

/** Drafts kept aside, for as long as the page stays open. */
const drafts = new Map<string, Draft>()
const keyOf = (snapshot: Snapshot, to: SeatId, answers: number | undefined) =>
  [gameKey(snapshot), to, answers ?? ''].join(' ')

export const draftFor = (snapshot: Snapshot, to: SeatId, answers: number | undefined): Draft =>
  drafts.get(keyOf(snapshot, to, answers)) ?? theirs(snapshot.view, answers) ?? EMPTY

const theirs = (view: View, answers: number | undefined): Draft | undefined => {
  const deal = answers === undefined ? undefined : view.deals[answers]
  return deal && { promises: ordered(deal.promises, SEATS[deal.to]), secret: deal.secret }
}

export const keepDraft = (snapshot: Snapshot, to: SeatId, answers: number | undefined, draft: Draft | undefined) => {
  if (draft && draft.promises.length > 0) drafts.set(keyOf(snapshot, to, answers), draft)
  else drafts.delete(keyOf(snapshot, to, answers))
}

export const hasDraft = (snapshot: Snapshot, to: SeatId): boolean => drafts.has(keyOf(snapshot, to, undefined))

export const ordered = (promises: readonly Pledge[], me: SeatId): readonly Pledge[] => [
  ...promises.filter(each => each.from === me),
  ...promises.filter(each => each.from !== me),
]
