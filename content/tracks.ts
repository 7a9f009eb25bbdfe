/**
 * Every track of the board. A track is a row of small whole numbers, one for each actor, area, sector, or one for the
 * region; each could stand on a printed scale. `hidden` tracks never leave the rules for a seat's view before the debrief.
 */
type TrackKind = {
  readonly of: 'actor' | 'area' | 'sector' | 'region'
  readonly min: number
  readonly max: number
  /** Nobody but Control sees it before the debrief. */
  readonly hidden?: true
  /** Bookkeeping that no sentence mentions by itself. */
  readonly quiet?: true
}

const FOR_EVER = 99

export const TRACKS = {
  /** Money that can change hands. */
  funds: { of: 'actor', min: 0, max: 20 },
  /** Political capital: cannot change hands. */
  capital: { of: 'actor', min: 0, max: 12 },
  /** Stability of a republic, support at home of an outside power, cohesion of the Taliban: one track under three names. */
  home: { of: 'actor', min: 0, max: 10 },
  /** Rung of the ladder toward Kabul. */
  stance: { of: 'actor', min: 0, max: 5 },
  /** What a republic decides by itself; others have none. */
  sovereignty: { of: 'actor', min: 0, max: 10 },
  /** People hosted, in tokens of about 5,000. */
  hosted: { of: 'actor', min: 0, max: 40 },
  /** Room for people, in the same tokens. */
  room: { of: 'actor', min: 0, max: 20 },
  /** Cells that nobody sees before a search, a cable or an attack. */
  cells: { of: 'actor', min: 0, max: 6, hidden: true },
  /** 1 where a trade and transit link with Kabul runs. */
  trade: { of: 'actor', min: 0, max: 1 },
  /** 1 where Kabul's assurance stands. */
  assured: { of: 'actor', min: 0, max: 1 },
  /** 1 where an American base stands. */
  base: { of: 'actor', min: 0, max: 1 },
  /** Tokens that came unmanaged this turn. */
  unmanaged: { of: 'actor', min: 0, max: 40 },
  /** Last turn in which the traffic over its border is policed. */
  policed: { of: 'actor', min: 0, max: FOR_EVER, quiet: true },
  /** Last turn in which a foreign order touched its soil. */
  foreign: { of: 'actor', min: 0, max: FOR_EVER, quiet: true },
  /** Funds that come in each turn. */
  income: { of: 'actor', min: 0, max: 6 },
  /** Orders it may give a turn. */
  orders: { of: 'actor', min: 1, max: 3, quiet: true },
  /** Aid orders given in the game. */
  aid: { of: 'actor', min: 0, max: FOR_EVER },
  /** Rounds of talks held in the game. */
  talks: { of: 'actor', min: 0, max: FOR_EVER },
  /** Airlifts flown in the game. */
  airlifts: { of: 'actor', min: 0, max: FOR_EVER },
  /** Promises broken in the game. */
  broken: { of: 'actor', min: 0, max: FOR_EVER },

  /** 0 Taliban, 1 contested, 2 resistance. */
  control: { of: 'area', min: 0, max: 2 },
  isis: { of: 'area', min: 0, max: 5 },
  hardship: { of: 'area', min: 0, max: 6 },
  /** 1 if there was fighting or an attack this turn. */
  violence: { of: 'area', min: 0, max: 1 },

  guard: { of: 'sector', min: 0, max: 5 },
  /** The level that guard wears down to. */
  post: { of: 'sector', min: 0, max: 4 },
  /** 0 closed, 1 vetted, 2 open. */
  policy: { of: 'sector', min: 0, max: 2 },
  /** People waiting on the Afghan bank, in tokens. */
  queue: { of: 'sector', min: 0, max: 9 },
  tension: { of: 'sector', min: 0, max: 4 },
  /** Turns until works are finished; 0 if there are none. */
  works: { of: 'sector', min: 0, max: 4 },
  /** Last turn in which a drill shields the sector. */
  shield: { of: 'sector', min: 0, max: FOR_EVER, quiet: true },
  /** Last turn in which a drill was held there. */
  drilled: { of: 'sector', min: 0, max: FOR_EVER, quiet: true },

  opium: { of: 'region', min: 0, max: 5 },
  frozen: { of: 'region', min: 0, max: 3 },
  csto: { of: 'region', min: 0, max: 10 },
  sco: { of: 'region', min: 0, max: 10 },
  credibility: { of: 'region', min: 0, max: 5 },
  inclusion: { of: 'region', min: 0, max: 3 },
  /** 0 tax, 1 leave, 2 ban. */
  opiumRule: { of: 'region', min: 0, max: 2 },
  /** Last turn of the SCO's aid corridor, and how many more areas each aid order relieves. */
  corridor: { of: 'region', min: 0, max: FOR_EVER, quiet: true },
  corridorReach: { of: 'region', min: 0, max: 2, quiet: true },
  /** Last turn of shared intelligence among the SCO's members. */
  intelligence: { of: 'region', min: 0, max: FOR_EVER, quiet: true },
  /** Last turn in which the CSTO's counter-narcotics operation runs. */
  operation: { of: 'region', min: 0, max: FOR_EVER, quiet: true },
  /** 1 once the SCO has resolved against foreign bases. */
  noBases: { of: 'region', min: 0, max: 1 },
  /** 1 once the SCO has admitted Iran to the table. */
  iranSeated: { of: 'region', min: 0, max: 1 },
  /** How much cheaper a step on the ladder is this turn, and next turn. */
  easier: { of: 'region', min: 0, max: 4, quiet: true },
  easierNext: { of: 'region', min: 0, max: 4, quiet: true },
  /** The last turn in which talks were held. */
  talked: { of: 'region', min: 0, max: FOR_EVER, quiet: true },
  /** Attacks in Afghanistan, attacks abroad and clashes at the line so far. */
  attacks: { of: 'region', min: 0, max: FOR_EVER },
  abroad: { of: 'region', min: 0, max: FOR_EVER },
  clashes: { of: 'region', min: 0, max: FOR_EVER },
} as const satisfies Record<string, TrackKind>

export type TrackId = keyof typeof TRACKS
type TracksOf<Domain> = { [K in TrackId]: (typeof TRACKS)[K]['of'] extends Domain ? K : never }[TrackId]
export type ActorTrack = TracksOf<'actor'>
export type AreaTrack = TracksOf<'area'>
export type SectorTrack = TracksOf<'sector'>
export type RegionTrack = TracksOf<'region'>
