/** What `npm run balance` says, in the terminal and in its report. */

const signed = (number: number, digits = 1): string =>
  number < 0 ? `−${(-number).toFixed(digits)}` : `+${number.toFixed(digits)}`

export const words = {
  between: (high: string, low: string) => `${high} over ${low}`,
  change: (seat: string, by: number) => `${seat} ${signed(by)}`,
  moves: (seat: string, by: number) => `${seat} ${signed(by)}`,
  scores: (mean: number) => `scores ${mean.toFixed(1)}`,
  perGame: (one: number, other: number) => `${one.toFixed(2)} a game against ${other.toFixed(2)}`,
  gains: '2 or more',
  tooSeldom: 'No use of it came up often enough; play more games.',
  strategistGains: '8 or more in every seat',
  strategistReflex: '70 % or less',
  noStrategist: 'No strategist plays yet.',
  holds: 'holds',
  misses: 'MISSED',
  notMeasured: 'not measured',
  head: ['target', 'want', 'measured', '95 % interval', '', ''] as const,
  summary: (held: number, all: number, unmeasured: number) =>
    `${held} of ${all} targets hold; ${unmeasured} can’t be measured yet.`,
  setting: (games: number, seed: number) =>
    `${games} games from seed ${seed}; other studies play parts or multiples of that.`,

  signed,
  title: 'Amu Darya: what is measured',
  headings: {
    endings: 'How games end',
    scores: 'What each seat scores',
    course: 'The course of the index',
    orders: 'The orders',
    influence: 'Who affects whom',
    newcomers: 'Newcomers',
    targets: 'Targets',
  },
  leads: {
    endings:
      'Collapse: the index falls under 30 and everybody loses points. Shared success: it ends at 60 or more and everybody gains. Each row is a table of nine that plays in one way.',
    scores: 'Nine seats by doctrine. Each bar is ten points wide; the line is the mean.',
    course:
      'Nine seats by doctrine. The inner band holds half of the games, the outer one nine in ten; the line is the middle one. A game that collapsed keeps the index it ended with.',
    orders:
      'Left: in which share of its chances an order is given. Right: how the giver’s points at the end differ from the same game without that order, the mean over all uses and its 95 per cent interval.',
    influence:
      'A seat passes for a whole game, the others play by doctrine, on the same seeds as when it plays too. The figure is what that does to each seat’s mean score.',
    newcomers:
      'Some seats, drawn anew in each game, are played at random among doctrine. How often each comes first among those newcomers, and its mean score. A seat that comes first less than half as often as it fairly should is marked.',
    targets: 'What the design asks for, and what these games show.',
  },
  captions: {
    influence: 'Rows: who passes. Columns: change of whose mean score, in points.',
    newcomers: 'First among the newcomers, and mean score.',
    targets: 'All targets, in the order of the design.',
  },
  tables: {
    doctrine: 'doctrine',
    cooperate: 'all cooperate',
    vetted: 'all gates vetted',
    closed: 'all gates closed',
    open: 'all gates open',
    climb: 'race up the ladder',
    pass: 'all pass',
  },
  endings: ['collapse', 'between', 'shared success'],
  endingOf: (name: string, collapse: string, shared: string) =>
    `${name}: collapse ${collapse}, shared success ${shared}.`,
  scoreOf: (name: string, mean: number, low: number, high: number) =>
    `${name}: mean ${mean.toFixed(0)}, eight games in ten between ${low.toFixed(0)} and ${high.toFixed(0)}.`,
  orderOf: (name: string, use: number, effect: number) =>
    `${name}: given in ${use} % of its chances, effect ${signed(effect)}.`,
  courseOf: (turn: number, [, low, middle, high]: readonly number[]) =>
    `${turn === 0 ? 'Opening' : `After turn ${turn}`}: middle ${middle.toFixed(0)}, half of the games between ${low.toFixed(0)} and ${high.toFixed(0)}.`,
  turn: (turn: number) => (turn === 0 ? 'opening' : `turn ${turn}`),
  collapse: 'collapse',
  shared: 'success',
  given: 'given, of its chances',
  effect: 'points for its giver',
  whoPasses: 'passes',
  seat: 'seat',
  tooRarely: ', too rarely first',
  openSeats: (count: number) => `${count} newcomers`,
  restOfHead: ['holds', 'about'],
} as const
