import { fitted } from '../../kinds.ts'

/** Fitted to games of `summer-on-the-border`; written by `npm run calibrate -- --scenario summer-on-the-border`. */
export const SUMMER_ON_THE_BORDER_FIT = fitted({
  mandates: {
    russia: {
      'A safe ally': { base: 6, unit: 6 },
      'The provider of security': { base: 1, unit: 4 },
      'A bloc that holds': { base: 3, unit: 3 },
      'No spill-over': { base: -2, unit: 10 },
      'The convener': { base: 12, unit: 3 },
    },
    china: {
      'A quiet Wakhan': { base: -10, unit: 2 },
      'A table in Shanghai’s name': { base: 5, unit: 4 },
      'A share of the burden': { base: 8, unit: 8 },
      'A responsible power': { base: -26, unit: 1 },
      'Commerce, and no Americans': { base: 11, unit: 7 },
    },
    uzbekistan: {
      'A stable republic': { base: 4, unit: 5 },
      'Talks, not camps': { base: 2, unit: 4 },
      'The hub': { base: 7, unit: 5 },
      'Nobody’s client': { base: 8, unit: 10 },
      'A quiet bridge': { base: 5, unit: 10 },
    },
    tajikistan: {
      'A stable republic': { base: 5, unit: 7 },
      'The line holds': { base: 13, unit: 7 },
      'Two patrons, and room': { base: 16, unit: 4 },
      'Tajiks in Kabul': { base: -1, unit: 2 },
      'Its own master': { base: 2, unit: 4 },
    },
    turkmenistan: {
      'A stable republic': { base: 5, unit: 10 },
      'The pipeline': { base: 7, unit: 5 },
      'A quiet line': { base: 5, unit: 10 },
      'Neutral ground': { base: 8, unit: 10 },
      'Everybody’s neighbour': { base: 7, unit: 10 },
    },
    taliban: {
      'Embassies at work': { base: 15, unit: 7 },
      'The purse': { base: 4, unit: 3 },
      'No rival in arms': { base: -4, unit: 5 },
      'One hand on the country': { base: 2, unit: 5 },
      'One movement': { base: 1, unit: 3 },
    },
    pakistan: {
      'Support at home': { base: 5, unit: 10 },
      'The world engages': { base: 14, unit: 7 },
      'Guests within its means': { base: 5, unit: 3 },
      'A quiet belt': { base: -10, unit: 2 },
      'Islamabad speaks': { base: 6, unit: 8 },
    },
    iran: {
      'Support at home': { base: 2, unit: 4 },
      'Guests within its means': { base: 5, unit: 6 },
      'The Shia kept safe': { base: -14, unit: 1 },
      'Trade, and a seat': { base: 6, unit: 10 },
      'A line without Americans': { base: -6, unit: 4 },
    },
    'united-states': {
      'No haven for ISIS': { base: -5, unit: 4 },
      'No famine in its name': { base: -20, unit: 2 },
      'A footprint': { base: 6, unit: 8 },
      'No reward': { base: 1, unit: 10 },
      'People out, support at home': { base: 0, unit: 2 },
    },
  },
  agendas: {
    russia: {
      guarantor: { base: 11, unit: 6 },
      broker: { base: 0, unit: 4 },
      fortress: { base: 7, unit: 3 },
    },
    china: {
      'pamir-wall': { base: 6, unit: 5 },
      'open-road': { base: 7, unit: 10 },
      'no-bill': { base: 6, unit: 2 },
    },
    uzbekistan: {
      'decent-gate': { base: -1, unit: 7 },
      'every-side': { base: -1, unit: 10 },
      'iron-bridge': { base: 8, unit: 5 },
    },
    tajikistan: {
      'highest-bidder': { base: 4, unit: 3 },
      'held-valley': { base: 0, unit: 5 },
      'quiet-river': { base: -5, unit: 2 },
    },
    turkmenistan: {
      'nobodys-ally': { base: -4, unit: 10 },
      'gas-first': { base: 5, unit: 6 },
      'good-neighbour': { base: -10, unit: 3 },
    },
    taliban: {
      statesmen: { base: -2, unit: 2 },
      'never-bend': { base: 1, unit: 3 },
      'full-chest': { base: 15, unit: 2 },
    },
    pakistan: {
      'go-between': { base: 0, unit: 6 },
      'the-fence': { base: 9, unit: 5 },
      'strategic-friend': { base: 4, unit: 3 },
    },
    iran: {
      protector: { base: -15, unit: 1 },
      'look-east': { base: 3, unit: 2 },
      'old-host': { base: 1, unit: 2 },
    },
    'united-states': {
      'over-the-horizon': { base: -6, unit: 2 },
      'nobody-left': { base: -1, unit: 3 },
      'bread-first': { base: -2, unit: 4 },
    },
  },
})
