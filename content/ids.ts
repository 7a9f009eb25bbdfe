/** The names everything else is keyed by. The order of each list is the printed order, and the index order of every track. */

export const SEATS = [
  'russia',
  'china',
  'uzbekistan',
  'tajikistan',
  'turkmenistan',
  'taliban',
  'pakistan',
  'iran',
  'united-states',
] as const
export type SeatId = (typeof SEATS)[number]

/** The three republics that share a border with Afghanistan: isas-2021#C09. */
export const REPUBLICS = ['uzbekistan', 'tajikistan', 'turkmenistan'] as const
export type RepublicId = (typeof REPUBLICS)[number]

/** The outside powers whose influence in the republics is tracked. */
export const PATRONS = ['russia', 'china', 'united-states'] as const
export type PatronId = (typeof PATRONS)[number]

export const AREAS = ['north-east', 'north', 'north-west', 'west', 'kabul-east', 'south'] as const
export type AreaId = (typeof AREAS)[number]

export const SECTORS = [
  'khatlon',
  'gorno-badakhshan',
  'surkhandarya',
  'mary-lebap',
  'khorasan-sistan',
  'khyber',
  'balochistan',
  'wakhan',
] as const
export type SectorId = (typeof SECTORS)[number]

export const BODIES = ['csto', 'sco'] as const
export type BodyId = (typeof BODIES)[number]

/** A sector's gate, from least to most open; the index is the track's value. */
export const POLICIES = ['closed', 'vetted', 'open'] as const
export type PolicyId = (typeof POLICIES)[number]

/** Who holds an area, from least to most resistance; the index is the track's value. */
export const CONTROLS = ['taliban', 'contested', 'resistance'] as const
export type ControlId = (typeof CONTROLS)[number]

/** The ladder of stances toward Kabul; the index is the rung. */
export const RUNGS = [
  'no-contact',
  'contact',
  'working-ties',
  'accredited-envoys',
  'off-the-banned-list',
  'recognition',
] as const
export type RungId = (typeof RUNGS)[number]

/** The Taliban's standing setting on opium. */
export const OPIUM_SETTINGS = ['tax', 'leave', 'ban'] as const
export type OpiumId = (typeof OPIUM_SETTINGS)[number]
