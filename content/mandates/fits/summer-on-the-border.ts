import { fitted } from '../../kinds.ts'

/** Fitted to games of `summer-on-the-border`; written by `npm run calibrate -- --scenario summer-on-the-border`. */
export const SUMMER_ON_THE_BORDER_FIT = fitted({
  mandates: {
    russia: {
      'A safe ally': { base: 6, unit: 5 },
      'The provider of security': { base: 2, unit: 5 },
      'A bloc that holds': { base: 4, unit: 4 },
      'No spill-over': { base: -11, unit: 2 },
      'The convener': { base: 12, unit: 3 },
    },
    china: {
      'A quiet Wakhan': { base: -10, unit: 2 },
      'A table in Shanghai’s name': { base: 5, unit: 4 },
      'A share of the burden': { base: 6, unit: 4 },
      'A responsible power': { base: -36, unit: 2 },
      'Commerce, and no Americans': { base: 11, unit: 7 },
    },
    uzbekistan: {
      'A stable republic': { base: 4, unit: 5 },
      'Talks, not camps': { base: -2, unit: 2 },
      'The hub': { base: 6, unit: 5 },
      'Nobody’s client': { base: 5, unit: 10 },
      'A quiet bridge': { base: 5, unit: 10 },
    },
    tajikistan: {
      'A stable republic': { base: 5, unit: 5 },
      'The line holds': { base: 9, unit: 5 },
      'Two patrons, and room': { base: 15, unit: 3 },
      'Tajiks in Kabul': { base: 0, unit: 2 },
      'Its own master': { base: 2, unit: 4 },
    },
    turkmenistan: {
      'A stable republic': { base: 5, unit: 10 },
      'The pipeline': { base: 6, unit: 6 },
      'A quiet line': { base: 4, unit: 7 },
      'Neutral ground': { base: -1, unit: 2 },
      'Everybody’s neighbour': { base: 6, unit: 7 },
    },
    taliban: {
      'Embassies at work': { base: 13, unit: 4 },
      'The purse': { base: 4, unit: 3 },
      'No rival in arms': { base: -25, unit: 1 },
      'One hand on the country': { base: -4, unit: 2 },
      'One movement': { base: 3, unit: 4 },
    },
    pakistan: {
      'Support at home': { base: 4, unit: 7 },
      'The world engages': { base: 14, unit: 10 },
      'Guests within its means': { base: -5, unit: 1 },
      'A quiet belt': { base: -11, unit: 2 },
      'Islamabad speaks': { base: 0, unit: 2 },
    },
    iran: {
      'Support at home': { base: 2, unit: 4 },
      'Guests within its means': { base: 3, unit: 5 },
      'The Shia kept safe': { base: -14, unit: 1 },
      'Trade, and a seat': { base: -2, unit: 2 },
      'A line without Americans': { base: -5, unit: 3 },
    },
    'united-states': {
      'No haven for ISIS': { base: -11, unit: 3 },
      'No famine in its name': { base: -28, unit: 1 },
      'A footprint': { base: 5, unit: 7 },
      'No reward': { base: -1, unit: 4 },
      'People out, support at home': { base: -1, unit: 2 },
    },
  },
  agendas: {
    russia: {
      guarantor: { base: 10, unit: 6 },
      broker: { base: 0, unit: 4 },
      fortress: { base: 7, unit: 3 },
    },
    china: {
      'pamir-wall': { base: 6, unit: 7 },
      'open-road': { base: 6, unit: 6 },
      'no-bill': { base: 6, unit: 2 },
    },
    uzbekistan: {
      'decent-gate': { base: -1, unit: 8 },
      'every-side': { base: -1, unit: 10 },
      'iron-bridge': { base: 7, unit: 8 },
    },
    tajikistan: {
      'highest-bidder': { base: 5, unit: 3 },
      'held-valley': { base: 0, unit: 5 },
      'quiet-river': { base: -10, unit: 1 },
    },
    turkmenistan: {
      'nobodys-ally': { base: -4, unit: 10 },
      'gas-first': { base: 3, unit: 5 },
      'good-neighbour': { base: -13, unit: 2 },
    },
    taliban: {
      statesmen: { base: -2, unit: 2 },
      'never-bend': { base: 0, unit: 3 },
      'full-chest': { base: 13, unit: 2 },
    },
    pakistan: {
      'go-between': { base: -1, unit: 4 },
      'the-fence': { base: 9, unit: 5 },
      'strategic-friend': { base: 2, unit: 2 },
    },
    iran: {
      protector: { base: -19, unit: 1 },
      'look-east': { base: 4, unit: 2 },
      'old-host': { base: 3, unit: 2 },
    },
    'united-states': {
      'over-the-horizon': { base: -9, unit: 2 },
      'nobody-left': { base: -3, unit: 2 },
      'bread-first': { base: -1, unit: 6 },
    },
  },
})
