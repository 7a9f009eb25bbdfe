import { PARAMETERS } from '../../content/parameters.ts'
import type { Count, TargetId } from './targets/index.ts'

/** What `npm run balance` says, in the terminal and in its report. */

const signed = (number: number, digits = 1): string => {
  const size = Math.abs(number).toFixed(digits)
  return Number(size) === 0 ? size : `${number < 0 ? '−' : '+'}${size}`
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

const { collapseBelow, sharedFrom } = PARAMETERS.score

export const words = {
  between: (high: string, low: string) => `${high} over ${low}`,
  change: (seat: string, by: number) => `${seat} ${signed(by)}`,
  moves: (seat: string, by: number) => `${seat} ${signed(by)}`,
  scores: (mean: number) => `scores ${mean.toFixed(1)}`,
  perGame: (one: number, other: number) => `${one.toFixed(2)} a game against ${other.toFixed(2)}`,
  gains: '2 or more',
  tooSeldom: 'No use of it came up often enough; play more games.',
  thought: (games: number, think: number) => `${games} games, ${think} thought through for a plan`,
  allFacts: 'every fact',
  noHistory: (scenario: string) => `No history is written for ${scenario}.`,
  holds: 'holds',
  misses: 'MISSED',
  notMeasured: 'not measured',
  oneCase: 'one case',
  head: ['line', 'want', 'measured', '95 % interval', '', ''] as const,
  summary: (targets: Count, lines: Count) =>
    `${targets.held} of ${targets.of} targets hold (lines: ${lines.held} of ${lines.of}). Not measured yet: ${counted(targets.unmeasured, 'target')}, ${counted(lines.unmeasured, 'line')}.`,
  missed: (ids: readonly string[]) => `Missed: ${ids.join(', ')}. The design allows three.`,
  setting: (scenario: string, games: number, seed: number) =>
    `${scenario}: ${games} games from seed ${seed}; other studies play parts or multiples of that.`,
  besides: 'Measured besides:',
  asks: {
    collapse: 'The region collapses in some games, not in most.',
    'all-pass': 'If everybody passes, it collapses nearly always.',
    'too-early': 'If everybody passes, it seldom falls in the first half of the turns.',
    'all-cooperate': 'If all cooperate, it hardly ever collapses.',
    shared: 'The region does well together in some games, not in most.',
    openings: 'No single number of the opening decides how games end.',
    means: 'Every seat scores about alike.',
    wins: 'Every seat wins between half and twice its fair share.',
    use: 'Every order is given.',
    effect: 'No order makes or breaks its giver.',
    best: 'Every order pays where it is at its best.',
    reflex: 'No opening decision of a seat is taken without thinking.',
    random: 'A seat played at random loses.',
    strategist: 'A seat played by the strategist gains.',
    spectators: 'A seat that passes is missed by another.',
    luck: 'Dice are not the author.',
    gates: 'Vetting at all gates means fewer unmanaged arrivals and attacks than closing or opening all.',
    closing: 'Closing alone pays the one and costs the region.',
    recognition: 'A race to recognise redistributes.',
    history: 'The record, replayed, ends near what was recorded.',
    record: 'Doctrine alone ends near it too.',
    agreements: 'Every seat is party to agreements.',
    novices: 'A novice loses a little.',
    newcomers: 'No seat is hopeless for a newcomer.',
  } satisfies Record<TargetId, string>,

  strength: (games: number, seed: number, think: number) =>
    `${games} games a seat from seed ${seed}, once by doctrine, once with a strategist who thinks ${think} games through for a plan.`,

  signed,
  title: (scenario: string) => `Amu Darya, “${scenario}”: what is measured`,
  contents: 'On this page',
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
    endings: `Collapse: the index falls under ${collapseBelow} and everybody loses points. Shared success: it ends at ${sharedFrom} or more and everybody gains. Each row is a table of nine that plays in one way.`,
    scores:
      'Nine seats by doctrine. Each bar is ten points wide and as high as its share of the games; the line is the mean. On the right the mean, between what points eight games in ten lie, and how often the seat comes first (a tie is divided).',
    course:
      'Nine seats by doctrine. The inner band holds half of the games, the outer one nine in ten; the line is the middle one. A game that collapsed keeps the index it ended with.',
    orders:
      'Left: in which share of its chances an order is given. Right: how the giver’s points at the end differ from the same game without that order, the mean over all uses and its 95 per cent interval.',
    influence:
      'A seat passes for a whole game, the others play by doctrine, on the same seeds as when it plays too. The figure is what that does to each seat’s mean score.',
    newcomers:
      'Some seats, drawn anew in each game, are played at random among doctrine. How often each comes in the better half of those newcomers, the middle one counted, and its mean score. A seat that does so less than half as often as it fairly should is marked.',
    targets:
      'What the design asks for, and what these games show: a target holds where all of its lines do. Unfolded, each shows its lines; those that miss are unfolded already.',
  },
  captions: {
    influence: 'Rows: who passes. Columns: change of whose mean score, in points.',
    newcomers: 'In the better half of the newcomers, and mean score.',
    targets: 'All targets, in the order of the design.',
    lines: (id: string) => `${id}: its lines`,
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
  scoreOf: (name: string, mean: number, low: number, high: number, first: string) =>
    `${name}: mean ${mean.toFixed(0)}, eight games in ten between ${low.toFixed(0)} and ${high.toFixed(0)}, first in ${first}.`,
  orderOf: (name: string, use: number, effect: number | undefined) =>
    `${name}: given in ${use} % of its chances, ${effect === undefined ? 'effect not measured' : `effect ${signed(effect)}`}.`,
  courseOf: (turn: number, [, low, middle, high]: readonly number[]) =>
    `${turn === 0 ? 'Opening' : `After turn ${turn}`}: middle ${middle.toFixed(0)}, half of the games between ${low.toFixed(0)} and ${high.toFixed(0)}.`,
  turn: (turn: number) => (turn === 0 ? 'opening' : `turn ${turn}`),
  collapse: `collapse, ${collapseBelow}`,
  shared: `success, ${sharedFrom}`,
  given: 'given, of its chances',
  effect: 'points for its giver',
  whoPasses: 'passes',
  seat: 'seat',
  tooRarely: ', too rarely first',
  openSeats: (count: number) => `${count} newcomers`,
  restOfHead: ['holds', 'about'],
  scoreHead: ['mean', 'eight in ten', 'first'] as const,
  span: (low: number, high: number) => `${low.toFixed(0)} to ${high.toFixed(0)}`,
} as const
