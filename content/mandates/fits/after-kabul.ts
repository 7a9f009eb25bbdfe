import { fitted } from '../../kinds.ts'

/** Fitted to games of `after-kabul`; written by `npm run calibrate -- --scenario after-kabul`. */
export const AFTER_KABUL_FIT = fitted({
  mandates: {
    russia: {
      'A safe ally': { base: 6, unit: 5 },
      'The provider of security': { base: 4, unit: 7 },
      'A bloc that holds': { base: -1, unit: 2 },
      'No spill-over': { base: -10, unit: 2 },
      'The convener': { base: 12, unit: 4 },
    },
    china: {
      'A quiet Wakhan': { base: -5, unit: 4 },
      'A table in Shanghai’s name': { base: 0, unit: 2 },
      'A share of the burden': { base: 7, unit: 7 },
      'A responsible power': { base: -31, unit: 1 },
      'Commerce, and no Americans': { base: 7, unit: 3 },
    },
    uzbekistan: {
      'A stable republic': { base: 5, unit: 7 },
      'Talks, not camps': { base: 1, unit: 4 },
      'The hub': { base: 8, unit: 7 },
      'Nobody’s client': { base: 7, unit: 7 },
      'A quiet bridge': { base: -3, unit: 2 },
    },
    tajikistan: {
      'A stable republic': { base: 6, unit: 6 },
      'The line holds': { base: 9, unit: 5 },
      'Two patrons, and room': { base: 10, unit: 2 },
      'Tajiks in Kabul': { base: -8, unit: 1 },
      'Its own master': { base: 3, unit: 3 },
    },
    turkmenistan: {
      'A stable republic': { base: 4, unit: 7 },
      'The pipeline': { base: 7, unit: 5 },
      'A quiet line': { base: 4, unit: 7 },
      'Neutral ground': { base: 0, unit: 2 },
      'Everybody’s neighbour': { base: 6, unit: 7 },
    },
    taliban: {
      'Embassies at work': { base: 15, unit: 7 },
      'The purse': { base: 6, unit: 6 },
      'No rival in arms': { base: -13, unit: 2 },
      'One hand on the country': { base: -3, unit: 2 },
      'One movement': { base: 0, unit: 6 },
    },
    pakistan: {
      'Support at home': { base: 4, unit: 7 },
      'The world engages': { base: 13, unit: 5 },
      'Guests within its means': { base: -6, unit: 1 },
      'A quiet belt': { base: -10, unit: 2 },
      'Islamabad speaks': { base: 3, unit: 3 },
    },
    iran: {
      'Support at home': { base: 2, unit: 4 },
      'Guests within its means': { base: -5, unit: 1 },
      'The Shia kept safe': { base: -14, unit: 1 },
      'Trade, and a seat': { base: 3, unit: 4 },
      'A line without Americans': { base: -8, unit: 2 },
    },
    'united-states': {
      'No haven for ISIS': { base: -12, unit: 3 },
      'No famine in its name': { base: -20, unit: 2 },
      'A footprint': { base: 3, unit: 7 },
      'No reward': { base: 0, unit: 7 },
      'People out, support at home': { base: 0, unit: 2 },
    },
  },
  agendas: {
    russia: {
      guarantor: { base: 9, unit: 4 },
      broker: { base: -3, unit: 3 },
      fortress: { base: 9, unit: 5 },
    },
    china: {
      'pamir-wall': { base: 6, unit: 6 },
      'open-road': { base: 5, unit: 4 },
      'no-bill': { base: 8, unit: 3 },
    },
    uzbekistan: {
      'decent-gate': { base: -1, unit: 6 },
      'every-side': { base: -3, unit: 4 },
      'iron-bridge': { base: 5, unit: 5 },
    },
    tajikistan: {
      'highest-bidder': { base: 6, unit: 5 },
      'held-valley': { base: 0, unit: 5 },
      'quiet-river': { base: -7, unit: 2 },
    },
    turkmenistan: {
      'nobodys-ally': { base: -5, unit: 4 },
      'gas-first': { base: 2, unit: 3 },
      'good-neighbour': { base: -11, unit: 2 },
    },
    taliban: {
      statesmen: { base: -1, unit: 4 },
      'never-bend': { base: -1, unit: 2 },
      'full-chest': { base: 2, unit: 1 },
    },
    pakistan: {
      'go-between': { base: -3, unit: 3 },
      'the-fence': { base: 6, unit: 4 },
      'strategic-friend': { base: 3, unit: 3 },
    },
    iran: {
      protector: { base: -13, unit: 2 },
      'look-east': { base: 6, unit: 3 },
      'old-host': { base: 8, unit: 4 },
    },
    'united-states': {
      'over-the-horizon': { base: -7, unit: 3 },
      'nobody-left': { base: -3, unit: 3 },
      'bread-first': { base: -3, unit: 3 },
    },
  },
})
