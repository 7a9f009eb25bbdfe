import type { AreaId, SeatId, SectorId } from '../ids.ts'

/** Where an item comes from: a claim ('isas-2021#C11'), a fact ('F57'), a parameter ('P1'), a data set, or 'design'. */
export type Sources = readonly string[]

/** Degrees north and east. */
export type Point = { readonly lat: number; readonly lon: number }

/** One of the six parts of Afghanistan that hardship, control and ISIS are tracked in. */
export type Area = {
  readonly name: string
  readonly description: string
  /** The towns a player would look for, the weightiest first. */
  readonly towns: readonly string[]
  /** Where the name stands on the board; a place for lettering, not a place on the ground. */
  readonly label: Point
  readonly provinces: readonly string[]
  /** The sectors people leave for, in the order they try them. */
  readonly flow: readonly SectorId[]
  readonly source: Sources
}

/** What the line runs through, which decides how it leaks. */
export type LineCharacter = 'river' | 'mountain-river' | 'desert' | 'hills' | 'mountain'

/** A stretch of a neighbour's side of the border: one policy, one guard, one post. */
export type Sector = {
  readonly name: string
  readonly owner: SeatId
  readonly description: string
  readonly line: LineCharacter
  /** The areas across the line; the first is the one that feels what the owner does there. */
  readonly joins: readonly AreaId[]
  /** The sectors at its two ends, which take the queue that it turns away. */
  readonly neighbours: readonly SectorId[]
  /** False where nobody is let over and nobody comes: the line is drawn, never crossed. */
  readonly crossed: boolean
  readonly source: Sources
}

/** How a crossing leaks: game.md §3, "Crossing"; isas-2021#C11. */
export type CrossingKind = 'bridge' | 'river' | 'road' | 'pass' | 'flight'

export type Crossing = Point & {
  /** The Afghan side, then the other side. */
  readonly name: readonly [string, string]
  readonly kind: CrossingKind
  readonly sector: SectorId
  readonly area: AreaId
  /** The crossing a sector is known by; drawn first where discs crowd. */
  readonly main: boolean
  /** False: the position is good enough to draw, not good enough to print as figures. */
  readonly printed: boolean
  readonly source: Sources
}

export const area = (item: Area): Area => item
export const sector = (item: Sector): Sector => item
export const crossing = (item: Crossing): Crossing => item
