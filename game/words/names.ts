import { ACTORS } from '../../content/actors/index.ts'
import { INSTITUTIONS } from '../../content/bodies.ts'
import { AREAS, type BodyId, CONTROLS, POLICIES, RUNGS, SEATS, SECTORS, type SeatId } from '../../content/ids.ts'
import { areas } from '../../content/places/areas.ts'
import { sectors } from '../../content/places/sectors.ts'
import { NAMES } from '../../content/words/en/names.ts'
import type { Chapter } from '../telling.ts'
import { entry } from './format.ts'

/** Names of everything printed, by place in the printed order; '' for −1, which stands for nobody. */

const actor = (seat: number) => (seat < 0 ? undefined : ACTORS[SEATS[seat]])

export const seatName = (seat: number): string => actor(seat)?.name ?? ''
/** The name inside a sentence: "the United States", "Kabul". */
export const spoken = (seat: number): string =>
  seat < 0 ? '' : (entry<string>(NAMES.spoken, SEATS[seat]) ?? ACTORS[SEATS[seat]].spoken)
export const spokenId = (id: SeatId): string => spoken(SEATS.indexOf(id))
export const capitalCity = (seat: number): string => actor(seat)?.capital ?? ''

export const areaName = (area: number): string => (area < 0 ? '' : areas[AREAS[area]].name)
/** With its article, inside a sentence. */
export const areaSpoken = (area: number): string => (area < 0 ? '' : NAMES.areas[AREAS[area]])
export const sectorName = (sector: number): string => (sector < 0 ? '' : sectors[SECTORS[sector]].name)
export const bodyName = (body: BodyId): string => INSTITUTIONS[body].name

export const rungName = (rung: number): string => NAMES.rungs[RUNGS[rung]] ?? ''
export const policyName = (policy: number): string => NAMES.policies[POLICIES[policy]] ?? ''
export const controlName = (control: number): string => NAMES.controls[CONTROLS[control]] ?? ''

export const homeName = (seat: number): string => NAMES.home[actor(seat)?.home ?? 'support']
/** Inside a sentence: "stability". */
export const homeSpoken = (seat: number): string => NAMES.homeShort[actor(seat)?.home ?? 'standing']

export const chapterName = (chapter: Chapter): string => NAMES.chapters[chapter]
/** A resolution as the object of a sentence: "a border reinforcement fund". */
export const resolutionSpoken = (id: string): string => entry<string>(NAMES.resolutions, id) ?? id
