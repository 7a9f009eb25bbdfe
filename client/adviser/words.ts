/** Every string of the adviser. Labels in small caps are lower case here. */

const signed = (n: number): string => (n > 0 ? `+${n.toFixed(1)}` : n < 0 ? `−${Math.abs(n).toFixed(1)}` : '0.0')

/** With a space that does not break. */
const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`

export const adviserWords = {
  /** Said before any plan is read. */
  caveat:
    'What this model expects, from what your seat can see, where all nine seats then play by their doctrine. An estimate, not a forecast, and not the right answer: it counts points, and what they leave out is yours to weigh.',
  thinking: 'Your foreign ministry is playing plans to the end …',
  ready: 'Three plans lie before you.',
  plan: (n: number) => `plan ${n}`,
  noOrders: 'No order',
  gate: (sector: string, policy: string) => `${sector}: ${policy}`,
  gateWas: (was: string) => `now ${was}`,
  opium: (rule: string) => `Opium: ${rule}`,
  asksFirst: 'its host has to agree first',
  expected: 'Compared with giving no order this turn, this model expects',
  score: 'Your score',
  index: 'Regional index',
  points: (n: number) => `${signed(n)} points`,
  change: signed,
  spread: (low: number, high: number, games: number) =>
    `Of ${games} games, eight in ten ended with your score between ${low} and ${high}.`,
  risk: (collapse: number, byPassing: number) =>
    `The region collapsed in ${percent(collapse)}; without your orders, in ${percent(byPassing)}.`,
  take: (n: number) => `Put plan ${n} into my drafts`,
  taking: 'Writing it',
  taken: (n: number) => `Plan ${n} is drafted. Nothing is sealed; change what you like.`,
  /** Some of it could not be written. */
  left: (n: number) => `The rest of plan ${n} is drafted. Not written:`,
  leftOrder: (order: string, why: string) => `${order}. ${why}`,
  since: 'The table has changed since these plans were made.',
  again: 'Ask again',
  tooSlow: 'This device was not through with any plan in time. Ask again, or go on without.',
  noThread: 'This browser cannot think beside the page, so there is nobody to ask here.',
} as const
