import type { AreaId, SeatId, SectorId } from './ids.ts'
import type { ActorTrack, AreaTrack, RegionTrack, SectorTrack } from './tracks.ts'

/**
 * The closed vocabulary that orders, events, resolutions, agreements, mandates and doctrines are written in. `game/`
 * has one interpreter for it, which also makes the words and the previews; adding a kind here makes the compiler name
 * the places to complete.
 */

/** Actors, by name or by their part in what is being done. Several are meant one after the other. */
export type Who =
  | SeatId
  /** Who gives the order, moves the resolution, owns the choice, or promises. */
  | 'giver'
  /** The actor named, or to whom is promised. */
  | 'target'
  /** The second actor named. */
  | 'other'
  /** The owner of the sector named. */
  | 'host'
  | 'republics'
  /** The states bordering Afghanistan that take people in: the republics, Pakistan and Iran. */
  | 'neighbours'
  | 'everyone'

/** Areas. */
export type Where =
  | AreaId
  /** The area named. */
  | 'area'
  /** The area with the most hardship (first in printed order on a tie), the next one; never the area named. */
  | 'worst'
  | 'next-worst'
  /** Areas that the giver's sectors join. */
  | 'giver-areas'
  /** The first area that the giver's first sector joins. */
  | 'first-area'
  | 'all-areas'

/** Sectors. */
export type Line =
  | SectorId
  /** The sector named. */
  | 'sector'
  | 'giver-sectors'
  | 'target-sectors'
  | 'other-sectors'
  /** The target's first sector in printed order. */
  | 'target-line'
  /** Tajik sectors that touch the area named. */
  | 'tajik-line'
  /** Tajikistan's sector with the lower post, then the lower guard. */
  | 'weaker-tajik'
  /** Sectors whose owner has relation 0 or better with the giver. */
  | 'friendly-sectors'
  | 'all-sectors'

/** How much: a number, or the strength (0–2) with which an institution acts, times a sign. */
export type Amount = number | 'strength' | '-strength'

/** A number read off the board. A track over several actors, areas or sectors is summed. */
export type Value =
  | number
  | { readonly track: ActorTrack; readonly of: Who }
  | { readonly track: AreaTrack; readonly at: Where }
  | { readonly track: SectorTrack; readonly on: Line }
  | { readonly track: RegionTrack }
  | { readonly relation: readonly [Who, Who] }
  /** Influence of a patron in a republic, or summed over the republics. */
  | { readonly influence: readonly [Who, Who] }
  /** Sum over the actors of what their stance stands above a rung. */
  | { readonly above: number; readonly of: readonly SeatId[] | 'everyone' }
  /** How strongly the institution acts, 0–2. */
  | { readonly strength: true }
  | { readonly turn: true }
  | { readonly sum: readonly Value[] }
  | { readonly times: number; readonly value: Value }
  | { readonly least: readonly Value[] }
  | { readonly most: readonly Value[] }
  /** 1 if the condition holds, else 0. */
  | { readonly truth: Condition }

/** Something that holds or not. */
export type Condition =
  | readonly [Value, '>=' | '<=' | '=', Value]
  /** A standing thing (a shield, a corridor, …) still runs this turn. */
  | { readonly runs: ActorTrack; readonly of: Who }
  | { readonly runs: SectorTrack; readonly on: Line }
  | { readonly runs: RegionTrack }
  | { readonly same: readonly [Who, Who] }
  | { readonly odd: 'turn' }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** Something that happens. */
export type Effect =
  | { readonly kind: 'change'; readonly track: ActorTrack; readonly of: Who; readonly by: Amount }
  | { readonly kind: 'change'; readonly track: AreaTrack; readonly at: Where; readonly by: Amount }
  | { readonly kind: 'change'; readonly track: SectorTrack; readonly on: Line; readonly by: Amount }
  | { readonly kind: 'change'; readonly track: RegionTrack; readonly by: Amount }
  | { readonly kind: 'set'; readonly track: ActorTrack; readonly of: Who; readonly to: number }
  | { readonly kind: 'set'; readonly track: AreaTrack; readonly at: Where; readonly to: number }
  | { readonly kind: 'set'; readonly track: SectorTrack; readonly on: Line; readonly to: number }
  | { readonly kind: 'set'; readonly track: RegionTrack; readonly to: number }
  /** Runs for so many turns, this one counted; with an Amount, the institution's strength is added. */
  | {
      readonly kind: 'run'
      readonly track: ActorTrack
      readonly of: Who
      readonly turns: number
      readonly plus?: Amount
    }
  | {
      readonly kind: 'run'
      readonly track: SectorTrack
      readonly on: Line
      readonly turns: number
      readonly plus?: Amount
    }
  | { readonly kind: 'run'; readonly track: RegionTrack; readonly turns: number; readonly plus?: Amount }
  | { readonly kind: 'relation'; readonly between: readonly [Who, Who]; readonly by: number }
  | { readonly kind: 'influence'; readonly of: Who; readonly in: Who; readonly by: number }
  /** Funds move from one to another, as far as they reach. */
  | { readonly kind: 'pay'; readonly from: Who; readonly to: Who; readonly funds: number }
  /** One die: `then` on `in6` faces of six (moved by `more`, kept within 0–6), else `otherwise`. */
  | {
      readonly kind: 'roll'
      readonly in6: number
      readonly more?: readonly { readonly if: Condition; readonly by: number }[]
      readonly then: readonly Effect[]
      readonly otherwise?: readonly Effect[]
    }
  | {
      readonly kind: 'when'
      readonly if: Condition
      readonly then: readonly Effect[]
      readonly otherwise?: readonly Effect[]
    }
  /** Works begin: after so many turns the post rises by 1 and the host's stability by 1. */
  | { readonly kind: 'works'; readonly on: Line; readonly turns: number }
  /** The giver moves one rung; what follows (first at the rung, alone at the top) is the ladder's own rule. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** People leave the queues by air, from the longest queue of these sectors first; those left over leave the hosts. */
  | {
      readonly kind: 'airlift'
      readonly people: number
      readonly from: readonly SectorId[]
      readonly else: readonly SeatId[]
    }
  /** A cable that the giver holds becomes public. */
  | { readonly kind: 'publish' }

/** Which part of the printed order an order is resolved in. */
export type OrderClass = 'kabul' | 'security' | 'diplomacy' | 'economy' | 'covert'
