import { fitted } from '../../kinds.ts'

/** Fitted to games of `winter`; written by `npm run calibrate -- --scenario winter`. */
export const WINTER_FIT = fitted({
  mandates: {
    russia: {
      'A safe ally': { base: 6, unit: 5 },
      'The provider of security': { base: 3, unit: 6 },
      'A bloc that holds': { base: 0, unit: 2 },
      'No spill-over': { base: -5, unit: 4 },
      'The convener': { base: 11, unit: 4 },
    },
    china: {
      'A quiet Wakhan': { base: -11, unit: 2 },
      'A table in Shanghai’s name': { base: 6, unit: 5 },
      'A share of the burden': { base: 5, unit: 6 },
      'A responsible power': { base: -37, unit: 1 },
      'Commerce, and no Americans': { base: 11, unit: 7 },
    },
    uzbekistan: {
      'A stable republic': { base: 4, unit: 5 },
      'Talks, not camps': { base: 0, unit: 5 },
      'The hub': { base: 7, unit: 7 },
      'Nobody’s client': { base: 6, unit: 5 },
      'A quiet bridge': { base: -3, unit: 2 },
    },
    tajikistan: {
      'A stable republic': { base: 6, unit: 6 },
      'The line holds': { base: 5, unit: 5 },
      'Two patrons, and room': { base: 10, unit: 2 },
      'Tajiks in Kabul': { base: 0, unit: 2 },
      'Its own master': { base: 4, unit: 4 },
    },
    turkmenistan: {
      'A stable republic': { base: 3, unit: 5 },
      'The pipeline': { base: 6, unit: 7 },
      'A quiet line': { base: 3, unit: 5 },
      'Neutral ground': { base: 7, unit: 7 },
      'Everybody’s neighbour': { base: 4, unit: 4 },
    },
    taliban: {
      'Embassies at work': { base: 13, unit: 5 },
      'The purse': { base: 3, unit: 3 },
      'No rival in arms': { base: -22, unit: 1 },
      'One hand on the country': { base: -3, unit: 3 },
      'One movement': { base: 0, unit: 3 },
    },
    pakistan: {
      'Support at home': { base: 3, unit: 5 },
      'The world engages': { base: 11, unit: 4 },
      'Guests within its means': { base: -9, unit: 1 },
      'A quiet belt': { base: -7, unit: 3 },
      'Islamabad speaks': { base: 2, unit: 3 },
    },
    iran: {
      'Support at home': { base: 4, unit: 7 },
      'Guests within its means': { base: 1, unit: 6 },
      'The Shia kept safe': { base: -7, unit: 2 },
      'Trade, and a seat': { base: 2, unit: 6 },
      'A line without Americans': { base: -6, unit: 4 },
    },
    'united-states': {
      'No haven for ISIS': { base: -15, unit: 3 },
      'No famine in its name': { base: -27, unit: 1 },
      'A footprint': { base: 3, unit: 7 },
      'No reward': { base: 0, unit: 7 },
      'People out, support at home': { base: 0, unit: 2 },
    },
  },
  agendas: {
    russia: {
      guarantor: { base: 7, unit: 7 },
      broker: { base: -1, unit: 6 },
      fortress: { base: 9, unit: 6 },
    },
    china: {
      'pamir-wall': { base: 4, unit: 6 },
      'open-road': { base: 6, unit: 7 },
      'no-bill': { base: 7, unit: 2 },
    },
    uzbekistan: {
      'decent-gate': { base: -1, unit: 7 },
      'every-side': { base: -1, unit: 7 },
      'iron-bridge': { base: 5, unit: 4 },
    },
    tajikistan: {
      'highest-bidder': { base: 6, unit: 4 },
      'held-valley': { base: -1, unit: 5 },
      'quiet-river': { base: -6, unit: 2 },
    },
    turkmenistan: {
      'nobodys-ally': { base: -5, unit: 5 },
      'gas-first': { base: 3, unit: 6 },
      'good-neighbour': { base: -13, unit: 2 },
    },
    taliban: {
      statesmen: { base: -2, unit: 2 },
      'never-bend': { base: -2, unit: 2 },
      'full-chest': { base: 13, unit: 2 },
    },
    pakistan: {
      'go-between': { base: -2, unit: 5 },
      'the-fence': { base: 9, unit: 5 },
      'strategic-friend': { base: 1, unit: 2 },
    },
    iran: {
      protector: { base: -14, unit: 2 },
      'look-east': { base: 4, unit: 2 },
      'old-host': { base: 6, unit: 3 },
    },
    'united-states': {
      'over-the-horizon': { base: -10, unit: 2 },
      'nobody-left': { base: -2, unit: 3 },
      'bread-first': { base: -4, unit: 3 },
    },
  },
})
