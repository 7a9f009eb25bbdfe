import type { SeatId } from '../../content/ids.ts'
import type { PARTS } from '../../game/score.ts'
import type { Keeping } from '../solo/table.ts'

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** Numbers under ten as words, in prose. */
const spelled = (n: number): string => NUMBERS[n] ?? String(n)
const many = (n: number, one: string, more: string): string => (n === 1 ? one : more)

const TITLES: Record<SeatId, string> = {
  russia: 'The southern line',
  china: 'The Wakhan and the north',
  uzbekistan: 'The line at Termez',
  tajikistan: 'The line of the Panj',
  turkmenistan: 'The line along the desert',
  taliban: 'Afghanistan and its neighbours',
  pakistan: 'The eastern line',
  iran: 'The western line',
  'united-states': 'Afghanistan and its neighbours',
}

const INDEX_PARTS: Record<(typeof PARTS)[number], string> = {
  stability: 'Stability of the republics',
  hardship: 'Hardship eased',
  isis: 'ISIS kept down',
  tension: 'Calm at the line',
  unmanaged: 'Arrivals managed',
  institutions: 'Institutions',
}

/** Every string of the table's screen. Labels in small caps are lower case here. */
export const words = {
  title: 'Amu Darya',
  turn: (turn: number, of: number) => `Turn ${turn} of ${of}`,
  phases: ['situation', 'decision', 'resolution'],
  phasesLabel: 'Phases of the turn',
  sealedOf: (n: number, of: number) => `${n} of ${of} sealed`,
  chipsLabel: 'Who has sealed',
  chipSealed: (name: string) => `${name}: sealed`,
  chipOpen: (name: string) => `${name}: not sealed`,
  /** In a class: who sits there, and how it stands with them. */
  chipOf: (name: string, people: string, states: readonly string[]) =>
    `${name}, ${people}${states.length > 0 ? `: ${states.join(', ')}` : ''}`,
  chipThinks: (name: string) => `${name}: weighing its options`,
  chipScript: 'script',
  chipNobody: 'nobody',
  chipStates: { sealed: 'sealed', writing: 'writing', thinking: 'weighing its options', away: 'away' },
  nameless: 'name removed',
  delegation: (names: string) => `Delegation: ${names}`,
  tabs: { situation: 'Situation', orders: 'Orders', map: 'Map', talk: 'Talk' },
  tabsLabel: 'Parts of the table',
  newTalk: 'something new',
  loading: 'Loading …',
  /** Nothing is said while all is kept. */
  keeping: {
    kept: '',
    nowhere: 'This browser can’t store the game. You can play on, but closing or reloading the page ends it.',
    failed: 'The last decisions could not be stored. You can play on; they are tried again with the next one.',
  } satisfies Record<Keeping, string>,

  situationLabel: 'Situation',
  situationMore: 'Mandate, gates, cable, relations',
  script: (level: string) => `Others by script · ${level}`,
  sovereignty: 'Sovereignty',
  hosted: 'People hosted',
  hostedOf: (room: number) => `of ${room}`,
  funds: 'Funds',
  capital: 'Capital',
  becomes: (from: number, to: number) => `${from}, ${to} with your orders`,

  gates: 'gates',
  gateOf: (name: string) => `Policy of ${name}`,
  gateWas: (name: string) => `was ${name}`,
  passage: {
    waits: (n: number) => (n === 0 ? 'Nobody waits now.' : `${n} ${many(n, 'waits', 'wait')}:`),
    suppose: (n: number) => `If ${n} came:`,
    letIn: (n: number) => `${n} let in`,
    unvetted: (n: number) => `${n} unvetted`,
    river: (n: number) => `${n} by the river`,
    past: (n: number) => `${n} past the posts`,
    left: (n: number) => `${n} left waiting`,
    none: 'Nobody crosses here.',
  },
  opium: 'opium',
  opiumLabel: 'Setting on opium',
  opiumNames: { tax: 'tax', leave: 'leave', ban: 'ban' },
  opiumOpen: (n: number) => `Opium stands at ${n} of 5.`,

  mandate: 'mandate',
  of100: 'of 100',
  pointsOf: (points: number, most: number) => `${points} of ${most}`,
  privateAgenda: (name: string) => `Private: ${name}`,

  relations: 'Relations, stances, influence',
  relationHeads: ['Seat', 'With you', 'Toward Kabul', 'Influence'],
  influenceIn: (place: string, n: number) => `${place} ${n}`,

  cable: 'cable, for your eyes',
  earlier: (n: number) => `Earlier cables, ${n}`,

  mapTitles: TITLES,
  wholeTitle: 'Afghanistan and its neighbours',
  frames: { home: 'My border', whole: 'Whole map', influence: 'Influence', list: 'As a list', talk: 'Talk' },
  influenceTitle: 'Weight in the republics',
  influenceNote:
    'How much Russia, China and the United States weigh in each republic. The figures stand under “Relations, stances, influence” too.',
  waiting: 'waiting for your answer',
  nobodyWaits: 'Nobody waits for you.',
  read: 'Read',
  asides: { answers: 'Answers', talk: 'Conversations', institutions: 'Institutions', delegation: 'Delegation' },
  toInstitutions: 'Table and vote',
  framesLabel: 'What the middle shows',
  legend: 'What the signs mean',
  people: (n: number) => `${n} waiting for your answer`,

  clock: (name: string, turn: number, left: number) =>
    left === 1 ? `${name} as the next turn opens.` : `${name} as turn ${turn} opens, in ${spelled(left)} turns.`,
  events: 'Events of the turn',
  invented: 'drawn · did not happen',
  recorded: (date: string) => `${date} · on record`,
  byControl: 'from control',
  moved: (label: string, from: string | number, to: string | number) => `${label}: from ${from} to ${to}`,
  choice: (question: string, seat: string, answer: string) => `${question} ${seat}: ${answer}.`,
  stillChoosing: 'still choosing',
  firstStands: 'If you do not choose, the first stands.',
  decideNow: 'Decide',

  ladder: 'toward Kabul',
  ladderEmpty: 'nobody',
  region: 'region',
  regionTracks: {
    csto: 'CSTO cohesion',
    sco: 'SCO cohesion',
    opium: 'Opium',
    frozen: 'Frozen assets',
    credibility: 'Kabul’s credibility',
    inclusion: 'Inclusion in Kabul',
  },
  index: 'Regional index',
  indexNote: (collapse: number, shared: number) =>
    `Under ${collapse} after a turn the game ends for all. At ${shared} or more at the end all gain.`,
  parts: INDEX_PARTS,

  orders: 'Orders',
  ordersThisTurn: (n: number) => `${spelled(n)} this turn`,
  left: (funds: number, capital: number) => `${funds} ${many(funds, 'fund', 'funds')}, ${capital} capital left`,
  slotDrafted: (n: number) => `order ${n}, drafted`,
  slotSealed: (n: number) => `order ${n}, sealed`,
  slotOpen: (n: number, of: number) => (of === 1 ? 'your one order, open' : `order ${n} of ${of}, open`),
  slotEmpty: (n: number) => `order ${n}, empty`,
  slotNone: 'No order',
  chooseHere: 'Choose an order',
  chooseFrom: 'Choose one from the list below. It is written at once and can be changed until all have sealed.',
  notWritten: 'Not written yet.',
  stays: (name: string) => `Until then it stays: ${name}.`,
  sure: 'sure',
  onDie: 'on a die',
  in6: (n: number) => `${n} in 6`,
  without: (n: number) => (n === 0 ? 'no die without it' : `was ${n} in 6 without it`),
  clash: (place: string) => `A clash, ${place}`,
  otherwise: 'else',
  nothingSure: 'Nothing on the board by itself.',
  cellHides: 'If a cell hides with you, which you cannot see:',
  noCell: 'If none does:',
  nothingSeen: 'Nothing that you can see',
  becomesHeard: (from: string | number, to: string | number) => `from ${from} to ${to}`,
  reason: 'sealed reason, opened in the debrief',
  reasonHint: 'Why, and what you expect',
  write: 'Write this order',
  clear: 'Clear this slot',
  next: (n: number) => `Next: order ${n}`,
  ask: (capital: string) => `Ask ${capital}`,
  consent: {
    none: (name: string) => `${name} has to agree first.`,
    waiting: (name: string) => `${name} has not answered yet.`,
    yes: (name: string) => `${name} has agreed.`,
    no: (name: string) => `${name} has refused for this turn. Plan something else, and ask again next turn.`,
  },
  askFirst: 'ask first',
  secret: 'secret',
  breaks: 'This breaks a promise that you gave.',
  inPlace: 'in its place',
  forSlot: (n: number) => `for order ${n}`,
  allOrders: 'your orders',

  seal: (n: number) =>
    n === 0 ? 'Seal without orders' : n === 1 ? 'Seal with one order' : `Seal ${spelled(n)} orders`,
  sealNot: (why: string) => `Seal: ${why}`,
  sealLast: (n: number) => `The other ${spelled(n)} have sealed. Your seal opens all orders.`,
  sealUntil: 'You can open them again until all have sealed.',
  sealed: 'Sealed',
  sealedNote: (n: number) =>
    n === 0
      ? 'You give no order this turn, unless you open it again.'
      : `${n === 1 ? 'One order goes' : `${spelled(n)[0].toUpperCase()}${spelled(n).slice(1)} orders go`} as written, unless you open them.`,
  openAgain: 'Open the orders again',
  waitingFor: (names: string) => `Not sealed yet: ${names}.`,
  whenAll: 'When all have, this page tells what came of the orders.',
  working: 'The orders are being opened …',
} as const
