import type { SeatId } from '../../content/ids.ts'

/** Where the talk panel opens: a conversation, a new proposal, or an answer to an offer by its id. */
export type Opening =
  | { readonly at: 'talk'; readonly with: readonly SeatId[] }
  | { readonly at: 'proposal'; readonly to: SeatId }
  | { readonly at: 'answer'; readonly deal: number }
