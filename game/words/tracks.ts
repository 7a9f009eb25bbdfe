import { OPIUM_SETTINGS, PATRONS, REPUBLICS, SEATS } from '../../content/ids.ts'
import { TRACKS, type TrackId } from '../../content/tracks.ts'
import { NAMES } from '../../content/words/en/names.ts'
import { CHANGE_WORDS, TRACK_WORDS } from '../../content/words/en/tracks.ts'
import type { Change } from '../telling.ts'
import { figure, fill } from './format.ts'
import {
  areaName,
  controlName,
  homeName,
  policyName,
  rungName,
  seatName,
  sectorName,
  spoken,
  spokenId,
} from './names.ts'

/** Numbers that moved, labelled. */

const placeName = (track: TrackId, at: number): string => {
  const { of } = TRACKS[track]
  if (of === 'actor') return seatName(at)
  return of === 'area' ? areaName(at) : of === 'sector' ? sectorName(at) : ''
}

/** Tracks whose place stands inside a phrase and wants its article. */
const INSIDE: ReadonlySet<string> = new Set([
  'stance',
  'hosted',
  'trade',
  'assured',
  'aid',
  'talks',
  'airlifts',
  'broken',
])

export const trackName = ({ track, at }: Pick<Change, 'track' | 'at'>): string => {
  if (track === 'relation')
    return fill(CHANGE_WORDS.relation, {
      one: spoken(Math.floor(at / SEATS.length)),
      other: spoken(at % SEATS.length),
    })
  if (track === 'influence')
    return fill(CHANGE_WORDS.influence, {
      patron: spokenId(PATRONS[Math.floor(at / REPUBLICS.length)]),
      republic: spokenId(REPUBLICS[at % REPUBLICS.length]),
    })
  return fill(TRACK_WORDS[track].name, {
    at: INSIDE.has(track) ? spoken(at) : placeName(track, at),
    home: track === 'home' ? homeName(at) : '',
  })
}

const IN_WORDS: Partial<Record<Change['track'], (n: number) => string>> = {
  stance: rungName,
  policy: policyName,
  control: controlName,
  assured: n => CHANGE_WORDS.stands[n],
  trade: n => CHANGE_WORDS.stands[n],
  base: n => CHANGE_WORDS.stands[n],
  noBases: n => CHANGE_WORDS.resolved[n],
  iranSeated: n => CHANGE_WORDS.seated[n],
  violence: n => CHANGE_WORDS.fighting[n],
  opiumRule: n => NAMES.opium[OPIUM_SETTINGS[n]],
}

export type ChangeRow = { readonly label: string; readonly from: string; readonly to: string }

export const changeRow = (change: Change): ChangeRow => {
  const say = IN_WORDS[change.track] ?? figure
  return { label: trackName(change), from: say(change.from), to: say(change.to) }
}

/** Whether a change is for a reader's eyes at all: bookkeeping and what is hidden are not. */
export const isShown = ({ track }: Change): boolean =>
  track === 'relation' || track === 'influence' || !('quiet' in TRACKS[track] || 'hidden' in TRACKS[track])
