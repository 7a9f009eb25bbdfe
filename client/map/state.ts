import type { AreaId, ControlId, PolicyId, RepublicId, SeatId, SectorId } from '../../content/ids.ts'

/** What the sheet shows of a world, as one seat may see it. The map knows no rule and hides nothing by itself. */
export type MapState = {
  readonly areas: Record<AreaId, AreaState>
  readonly sectors: Record<SectorId, SectorState>
  /** Movement of one resolution, drawn over the queues until the next state comes without it. */
  readonly flows?: readonly Flow[]
  readonly marks?: readonly PolicyMark[]
  /** Drawn in place of the sectors' figures where it is there. */
  readonly influence?: readonly Influence[]
  /** Winter: the passes are closed whatever their sector's policy. */
  readonly passShut?: boolean
}

export type AreaState = {
  /** 0 to 6. */
  readonly hardship: number
  readonly control: ControlId
  /** 0 to 6. */
  readonly isis: number
}

export type SectorState = {
  readonly policy: PolicyId
  /** 0 to 5. */
  readonly guard: number
  /** 1 to 4, the level guard wears down to. */
  readonly post: number
  /** 0 to 4. */
  readonly tension: number
  /** Discs of 5,000 people. */
  readonly waiting: number
  /** Turns until a post under way is finished; 0 when there is none. */
  readonly works: number
}

/** Discs that went from an area to a sector, through its gate (registered) or past it. */
export type Flow = {
  readonly area: AreaId
  readonly sector: SectorId
  readonly count: number
  readonly registered: boolean
}

/** An actor's deed at a place, in about three words. */
export type PolicyMark = { readonly seat: SeatId; readonly at: PlaceId; readonly label: string }

/** How much each outside power weighs in one state, 0 to 6. */
export type Influence = {
  readonly at: RepublicId
  readonly shares: readonly { readonly seat: SeatId; readonly value: number }[]
}

export type PlaceId = AreaId | SectorId

export const GUARD_MOST = 5
export const TENSION_MOST = 4
export const INFLUENCE_MOST = 6
/** What one disc stands for. */
export const PEOPLE_PER_DISC = 5000
