import { ACTORS } from '../../content/actors/index.ts'
import type { HomeName } from '../../content/actors/kinds.ts'
import { AREAS, REPUBLICS, SEATS, SECTORS, type SeatId } from '../../content/ids.ts'
import type { Line, Where, Who } from '../../content/vocabulary.ts'
import { EFFECT_WORDS } from '../../content/words/en/effects.ts'
import { NAMES } from '../../content/words/en/names.ts'
import { LINES, SEAT } from '../places.ts'
import { fill, placeIn, possessive } from './format.ts'
import { areaSpoken, sectorName, spokenId } from './names.ts'

/** How the parties to a rules text are called, and who of the nine they can be. */
export type Party = { readonly name: string; readonly of: string; readonly can: readonly SeatId[] }
export type Voice = {
  readonly giver: Party
  readonly target: Party
  readonly other: Party
  readonly host: Party
  /** An area is named by the player, so "the hungriest" is another one. */
  readonly hasArea: boolean
}

const { parties, places } = EFFECT_WORDS
const REPUBLIC: readonly SeatId[] = REPUBLICS

export const party = (role: keyof typeof parties, can: readonly SeatId[] = SEATS): Party => ({ ...parties[role], can })
export const named = (id: SeatId): Party => ({ name: spokenId(id), of: possessive(spokenId(id)), can: [id] })

export const voice = (parts: Partial<Voice> = {}): Voice => ({
  giver: party('you'),
  target: party('target'),
  other: party('other'),
  host: party('host', REPUBLIC),
  hasArea: false,
  ...parts,
})

export const partyOf = (who: Who, within: Voice): Party => {
  if (who === 'giver' || who === 'target' || who === 'other' || who === 'host') return within[who]
  if (who === 'republics') return party('republics', REPUBLIC)
  if (who === 'neighbours') return party('neighbours', ['uzbekistan', 'tajikistan', 'turkmenistan', 'pakistan', 'iran'])
  return who === 'everyone' ? party('everyone') : named(who)
}

/** The one name that the track of standing at home has for all whom it can be; else the common word. */
export const homeOf = ({ can }: Party): string => {
  const names = new Set<HomeName>(can.map(id => ACTORS[id].home))
  return names.size === 1 ? NAMES.homeShort[[...names][0]] : NAMES.homeShort.standing
}

/** A place as a preposition and a name, so that several read as one; a set phrase has no preposition. */
export type Place = { readonly prep: string; readonly name: string }
export const NOWHERE: Place = { prep: '', name: '' }
export const placeText = ({ prep, name }: Place): string => (prep ? `${prep} ${name}` : name)

const phrase = (
  key: Exclude<Where | Line, (typeof AREAS)[number] | (typeof SECTORS)[number]>,
  within: Voice,
): Place => {
  const name = key === 'worst' && within.hasArea ? places.worstOther : places[key]
  return { prep: '', name: fill(name, { giver: within.giver.of, target: within.target.of, other: within.other.of }) }
}

/** Sectors of a party that can be one actor alone are called by their names where they are two at most. */
const ownLines = (line: Line, within: Voice): readonly number[] => {
  const who = line === 'giver-sectors' ? within.giver : line === 'target-sectors' ? within.target : undefined
  return who?.can.length === 1 ? LINES[SEAT[who.can[0]]] : []
}

export const placeOf = (item: object, within: Voice): Place => {
  const { at, on } = item as { readonly at?: Where; readonly on?: Line }
  if (at !== undefined) {
    const area = placeIn(AREAS, at)
    return area < 0 ? phrase(at as 'area', within) : { prep: places.in, name: areaSpoken(area) }
  }
  if (on === undefined) return NOWHERE
  const sector = placeIn(SECTORS, on)
  if (sector >= 0) return { prep: places.at, name: sectorName(sector) }
  const lines = ownLines(on, within)
  return lines.length === 1 ? { prep: places.at, name: sectorName(lines[0]) } : phrase(on as 'sector', within)
}
