import { fitted } from '../../kinds.ts'

/** Fitted to games of `winter`; written by `npm run calibrate -- --scenario winter`. */
export const WINTER_FIT = fitted({
  mandates: {
    russia: {
      'A safe ally': { base: 0, unit: 2 },
      'The provider of security': { base: 1, unit: 3 },
      'A bloc that holds': { base: 6, unit: 5 },
      'No spill-over': { base: -5, unit: 4 },
      'The convener': { base: 13, unit: 7 },
    },
    china: {
      'A quiet Wakhan': { base: -12, unit: 2 },
      'A table in Shanghai’s name': { base: 6, unit: 5 },
      'A share of the burden': { base: 6, unit: 7 },
      'A responsible power': { base: -32, unit: 1 },
      'Commerce, and no Americans': { base: 10, unit: 5 },
    },
    uzbekistan: {
      'A stable republic': { base: 4, unit: 4 },
      'Talks, not camps': { base: -4, unit: 6 },
      'The hub': { base: 5, unit: 5 },
      'Nobody’s client': { base: 7, unit: 7 },
      'A quiet bridge': { base: 4, unit: 7 },
    },
    tajikistan: {
      'A stable republic': { base: 0, unit: 2 },
      'The line holds': { base: 7, unit: 4 },
      'Two patrons, and room': { base: 14, unit: 4 },
      'Tajiks in Kabul': { base: 1, unit: 4 },
      'Its own master': { base: 4, unit: 7 },
    },
    turkmenistan: {
      'A stable republic': { base: 3, unit: 6 },
      'The pipeline': { base: 5, unit: 5 },
      'A quiet line': { base: 3, unit: 7 },
      'Neutral ground': { base: 7, unit: 7 },
      'Everybody’s neighbour': { base: -3, unit: 7 },
    },
    taliban: {
      'Embassies at work': { base: 13, unit: 6 },
      'The purse': { base: 5, unit: 5 },
      'No rival in arms': { base: -22, unit: 1 },
      'One hand on the country': { base: 0, unit: 7 },
      'One movement': { base: 1, unit: 3 },
    },
    pakistan: {
      'Support at home': { base: 1, unit: 3 },
      'The world engages': { base: 10, unit: 3 },
      'Guests within its means': { base: -5, unit: 2 },
      'A quiet belt': { base: -12, unit: 2 },
      'Islamabad speaks': { base: 4, unit: 4 },
    },
    iran: {
      'Support at home': { base: -1, unit: 3 },
      'Guests within its means': { base: -5, unit: 3 },
      'The Shia kept safe': { base: -7, unit: 2 },
      'Trade, and a seat': { base: 4, unit: 7 },
      'A line without Americans': { base: -7, unit: 6 },
    },
    'united-states': {
      'No haven for ISIS': { base: -16, unit: 2 },
      'No famine in its name': { base: -40, unit: 1 },
      'A footprint': { base: 3, unit: 7 },
      'No reward': { base: 0, unit: 4 },
      'People out, support at home': { base: -1, unit: 2 },
    },
  },
  agendas: {
    russia: {
      guarantor: { base: 8, unit: 6 },
      broker: { base: -2, unit: 5 },
      fortress: { base: 6, unit: 2 },
    },
    china: {
      'pamir-wall': { base: 4, unit: 5 },
      'open-road': { base: 5, unit: 6 },
      'no-bill': { base: 6, unit: 2 },
    },
    uzbekistan: {
      'decent-gate': { base: -1, unit: 6 },
      'every-side': { base: -2, unit: 6 },
      'iron-bridge': { base: 5, unit: 5 },
    },
    tajikistan: {
      'highest-bidder': { base: 5, unit: 3 },
      'held-valley': { base: -1, unit: 5 },
      'quiet-river': { base: -7, unit: 2 },
    },
    turkmenistan: {
      'nobodys-ally': { base: -5, unit: 5 },
      'gas-first': { base: 1, unit: 3 },
      'good-neighbour': { base: -13, unit: 2 },
    },
    taliban: {
      statesmen: { base: -1, unit: 3 },
      'never-bend': { base: -2, unit: 2 },
      'full-chest': { base: 3, unit: 1 },
    },
    pakistan: {
      'go-between': { base: -3, unit: 6 },
      'the-fence': { base: 7, unit: 5 },
      'strategic-friend': { base: 1, unit: 2 },
    },
    iran: {
      protector: { base: -14, unit: 2 },
      'look-east': { base: 5, unit: 2 },
      'old-host': { base: 8, unit: 4 },
    },
    'united-states': {
      'over-the-horizon': { base: -9, unit: 2 },
      'nobody-left': { base: -2, unit: 4 },
      'bread-first': { base: -3, unit: 5 },
    },
  },
})
