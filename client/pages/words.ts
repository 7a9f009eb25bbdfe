/** The pages to read: rules, sources, glossary. */
export const words = {
  rules: 'The rules',
  contents: 'On this page',
  quickStart: 'Quick start',
  cards: 'The orders',
  cardsText: 'Each card’s text is made from what the order does. What stands at its foot leads to the sources.',
  classes: {
    kabul: 'Kabul',
    security: 'Security',
    diplomacy: 'Diplomacy',
    economy: 'Economy',
    covert: 'Covert',
  },
  by: 'For',
  everyone: 'all nine seats',
  cost: (funds: number, capital: number | 'ladder') => {
    const parts = [
      funds > 0 ? `${funds} ${funds === 1 ? 'fund' : 'funds'}` : '',
      capital === 'ladder' ? 'the price of the next rung' : capital > 0 ? `${capital} capital` : '',
    ].filter(part => part !== '')
    return parts.length > 0 ? parts.join(', ') : 'free'
  },
  consent: 'Needs the host’s leave.',
  covert: 'Covert.',
  resolutions: 'Resolutions',
  clauses: 'Clauses of an agreement',

  sources: 'Sources',
  sourcesText:
    'The game rests on one policy brief and on the dated record. A link is given only where the whole address is known.',
  claims: 'What the brief claims',
  claimsText:
    'Retold from “Uncertainty in Afghanistan: Security Woes for Russia” (ISAS, 2021). A claim is something the game lets you test, not a fact.',
  differs: 'The record differs:',
  also: 'also',
  source: 'Source',
  credits: 'Credits',
  creditLines: [
    { term: 'Map', text: 'Natural Earth, public domain. All boundaries are indicative.' },
    { term: 'Towns', text: 'GeoNames, under the licence CC BY 4.0.' },
    {
      term: 'Lettering',
      text: 'Amu Serif and Amu Sans are subsets of Source Serif 4 and Source Sans 3 by Adobe, under the SIL Open Font License 1.1.',
    },
    { term: 'Code', text: 'Under the MIT licence.' },
  ],
  confidence: {
    read: 'read at the source',
    'read, secondary or disputed': 'second hand, or disputed',
    computed: 'computed',
    design: 'a judgement made for the game',
  },

  glossary: 'Glossary',
  shelves: {
    play: 'Playing',
    ideas: 'Ideas',
    institutions: 'Institutions',
    parties: 'Parties',
    places: 'Places',
    money: 'Money and relief',
  },
} as const
