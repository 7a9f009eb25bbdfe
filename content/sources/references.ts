import type { Source } from './kinds.ts'

/** The works that the game as a whole rests on. */
export const references = {
  'isas-2021': {
    id: 'isas-2021',
    date: '2021',
    text: '“Uncertainty in Afghanistan: Security Woes for Russia”, by Claudia Chia and Zheng Haiqi: the policy brief behind this game. Its claims are retold as C01 to C43; corrections E1 to E14 say where the dated record differs.',
    publisher: 'Institute of South Asian Studies (ISAS), National University of Singapore',
    confidence: 'read',
  },
  'natural-earth': {
    id: 'natural-earth',
    text: 'Outlines of countries and the lengths measured on them. Public domain. The lines inside Afghanistan are approximate; all boundaries are indicative.',
    publisher: 'Natural Earth',
    confidence: 'computed',
  },
  geonames: {
    id: 'geonames',
    text: 'Positions of towns, under the licence CC BY 4.0.',
    publisher: 'GeoNames',
    confidence: 'read',
  },
  design: {
    id: 'design',
    text: 'A judgement made for this game: a rule, a number or a simplification. It is not history.',
    publisher: 'Amu Darya',
    confidence: 'design',
  },
} satisfies Record<string, Source>
