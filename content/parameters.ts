/**
 * The numbers of the systems, all tuned together; change one and the balance report has to be read again. Dice are d6;
 * `…In6` is the number of faces out of six. Sources: isas-2021#C01, C03, C07, C08, C11, C19–C21, C34, C42; P5–P8; E7, E8.
 */
export const PARAMETERS = {
  hardship: {
    winter: 1,
    perFrozen: 1,
    /** A contested area with fighting last turn gains 1 more. */
    fightingIn6: 3,
  },
  displacement: {
    /** Hardship that sends nobody; in the north people have further to go. */
    threshold: { 'north-east': 5, north: 5, 'north-west': 5, west: 2, 'kabul-east': 2, south: 2 },
    strongIsis: 4,
    policyWeight: 3,
  },
  crossing: { queueKept: 3, strongGuard: 3 },
  infiltration: { isisNeeded: 2, strongIsis: 4, most: 3, credibleFrom: 3, friendlyRung: 3 },
  abroad: { home: -2 },
  steppe: { unmanaged: 2, in6: 1 },
  narcotics: { share: 3 },
  insurgency: { growAt: 8, weakCohesion: 3, attackFrom: 2, raidFrom: 4, raidGuard: 1, raidIn6: 1, manyAttacks: 3 },
  tension: { clashIn6: 2, after: 2, coolIn6: 2 },
  home: {
    crowdedBy: 4,
    lowSovereignty: 2,
    unmanaged: 2,
    fearIsis: 4,
    fearGuard: 1,
    easeFrom: 7,
    carelessFrom: 9,
    recoverIn6: 2,
  },
  income: { capital: 1, contentFrom: 7, linksPerFund: 2 },
  institutions: { strong: 8, weak: 3, weakIn6: 3, coverIn6: 2, decayIn6: 2, moverPays: 1, partnerPays: 1 },
  agreements: {
    leakIn6: 1,
    breach: -2,
    maxProposals: 3,
    maxCounters: 6,
    /** Questions of scripted actors that may wait for a person at once. */ mostWaiting: 3,
  },
  ladder: { firstFunds: 3, high: 3, lonely: 4, company: 2, closed: 1, banned: 1, distrust: 1, broad: 2, crowd: 3 },
  index: { hardship: 38, isis: 17, tension: 10, unmanaged: 10 },
  score: {
    collapseBelow: 40,
    collapse: -10,
    sharedFrom: 60,
    shared: 10,
    resentedLead: 10,
    resentedBelow: 46,
    resented: -5,
    goal: 20,
  },
} as const

/** States for which the ladder is steeper: their own law, their own red line (F02, F52; isas-2021#C41). */
export const LADDER_PRICE = {
  tajikistan: { more: 3, from: 1 },
  'united-states': { more: 3, from: 2 },
  russia: { more: 1, from: 4 },
} as const
