import { AREAS, SECTORS } from '../../content/ids.ts'
import type { Line, Where, Who } from '../../content/vocabulary.ts'
import {
  AREA,
  EVERYONE,
  JOINS,
  LINES,
  NEIGHBOUR,
  OWNER,
  REPUBLIC,
  SEAT,
  SECTOR,
  TAJIKISTAN,
  TOUCHING,
} from '../places.ts'
import { relation } from '../tracks.ts'
import type { World } from '../world.ts'

/** What the words "giver", "target", "sector" stand for in one order, clause, resolution or event; −1 where not named. */
export type Scope = {
  readonly giver: number
  readonly target: number
  readonly other: number
  readonly area: number
  readonly sector: number
  /** How strongly an institution acts, 0–2. */
  readonly strength: number
}
export const scope = (parts: Partial<Scope> = {}): Scope => ({
  giver: -1,
  target: -1,
  other: -1,
  area: -1,
  sector: -1,
  strength: 0,
  ...parts,
})

const one = (index: number): readonly number[] => (index < 0 ? [] : [index])

/** Actors never depend on the state, so they are found once. */
export const actors = (who: Who, within: Scope): readonly number[] => {
  switch (who) {
    case 'giver':
      return one(within.giver)
    case 'target':
      return one(within.target)
    case 'other':
      return one(within.other)
    case 'host':
      return one(within.sector < 0 ? within.target : OWNER[within.sector])
    case 'republics':
      return REPUBLIC
    case 'neighbours':
      return NEIGHBOUR
    case 'everyone':
      return EVERYONE
    default:
      return one(SEAT[who])
  }
}

/** Places either are fixed, or are looked for in the world each time. */
export type Found = readonly number[] | ((world: World) => readonly number[])
export const found = (places: Found, world: World): readonly number[] =>
  typeof places === 'function' ? places(world) : places

const worst = (world: World, not: number, skip: number): number => {
  const { hardship } = world.tracks
  let best = -1
  for (let i = 0; i < hardship.length; i++) {
    if (i !== not && i !== skip && (best < 0 || hardship[i] > hardship[best])) best = i
  }
  return best
}

export const placesOf = (where: Where, within: Scope): Found => {
  switch (where) {
    case 'area':
      return one(within.area)
    case 'worst':
      return world => [worst(world, within.area, -1)]
    case 'next-worst':
      return world => [worst(world, within.area, worst(world, within.area, -1))]
    case 'giver-areas':
      return AREAS.map((_, i) => i).filter(i => LINES[within.giver]?.some(line => JOINS[line].includes(i)))
    case 'first-area':
      return one(JOINS[LINES[within.giver]?.[0]]?.[0] ?? -1)
    case 'all-areas':
      return AREAS.map((_, i) => i)
    default:
      return one(AREA[where])
  }
}

const weakerTajik = ({ tracks: { post, guard } }: World): number => {
  const [first, second] = LINES[TAJIKISTAN]
  if (post[second] !== post[first]) return post[second] < post[first] ? second : first
  return guard[second] <= guard[first] ? second : first
}

const ALL: readonly number[] = SECTORS.map((_, i) => i)

export const linesOf = (line: Line, within: Scope): Found => {
  switch (line) {
    case 'sector':
      return one(within.sector)
    case 'giver-sectors':
      return LINES[within.giver] ?? []
    case 'target-sectors':
      return LINES[within.target] ?? []
    case 'other-sectors':
      return LINES[within.other] ?? []
    case 'target-line':
      return LINES[within.target]?.slice(0, 1) ?? []
    case 'tajik-line':
      return within.area < 0 ? [] : TOUCHING[within.area].filter(i => OWNER[i] === TAJIKISTAN)
    case 'weaker-tajik':
      return world => [weakerTajik(world)]
    case 'friendly-sectors':
      return world => ALL.filter(i => OWNER[i] === within.giver || relation(world, within.giver, OWNER[i]) >= 0)
    case 'all-sectors':
      return ALL
    default:
      return one(SECTOR[line])
  }
}
