import type { WritableId } from '../../../game/control/written.ts'
import { counted } from '../words.ts'

/** Every string of what Control does in a world. */

const all = (ids: readonly WritableId[], text: string): Partial<Record<WritableId, string>> =>
  Object.fromEntries(ids.map(id => [id, text]))

const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const time = (seconds: number): string =>
  seconds % 60 === 0
    ? counted(Math.abs(seconds) / 60, 'minute', 'minutes')
    : counted(Math.abs(seconds), 'second', 'seconds')

export const actWords = {
  title: 'Events',
  forWorld: 'for',
  onRecord: 'on record',
  invented: 'did not happen',
  nextTurn: (turn: number) => `At the start of turn ${turn}`,
  later: (n: number) => `Later turns, ${n}`,
  fixed: 'fixed for its turn',
  noneToCome: 'No event is left to come.',
  play: 'Play now',
  hold: 'Hold',
  choiceFor: (seat: string) => `A choice for ${seat}.`,
  played: 'Played.',
  held: 'Held back.',
  allEvents: 'All events of this scenario',
  eventChosen: 'Event',
  write: 'Write one',
  writeIn: 'In',
  headline: 'What people read',
  headlineHint: 'One sentence, as a newspaper would print it.',
  playOwn: 'Play it',
  trace: 'Trace, seen by all',
  earlier: (n: number) => `Earlier, ${n}`,
  noTrace: 'You have not intervened.',
  also: 'Also',
  message: {
    title: 'Message',
    text: 'Your words, from Control',
    to: 'To',
    everybody: 'everybody',
    sent: 'Sent.',
    said: 'Sent so far',
  },
  amend: {
    title: 'Amend a value',
    reason: 'Why, seen by all',
    button: 'Amend',
    done: 'Amended.',
    text: 'For a slip or a rule misread. All see what was amended, and why.',
  },
  rewind: {
    title: 'Rewind',
    text: 'The world goes back to the start of a turn. What is undone stays in the log, and all see that you did it.',
    to: 'to the start of',
    button: 'Rewind',
    sure: (world: string, turn: number) =>
      `Rewind ${world} to the start of turn ${turn}? Orders, offers and messages since then are undone at every table.`,
    yes: 'Rewind it',
    done: 'Rewound.',
  },
  notes: {
    title: 'Private notes',
    text: 'Only you read them. Each keeps its moment and comes back in the debrief.',
    field: 'Note',
    button: 'Keep the note',
    none: 'No note yet.',
    remove: 'Remove',
    at: (world: string, turn: number, time: string) => `${world}, turn ${turn}, ${time}`,
  },
  screen: {
    title: 'Projector',
    shows: 'The projector shows',
    open: 'Open the projector page',
  },
  session: {
    title: 'Session',
    fileText: 'Every decision, message and note. Open it again under “Open a session”.',
    names: 'with the names people typed',
    take: 'Save the file',
    taken: 'The file is written.',
    backup: 'Whoever runs this server can save all sessions at once: the whole data is one file, and README says how.',
    deleted: (date: string) => `If nobody uses it, this session deletes itself on ${date}.`,
    delete: 'Delete the session',
    deleteSure: 'Delete everything of this session now, for good? Take the file first if you need it.',
    deleteYes: 'Delete for good',
    close: 'Close, and look back',
    closeText: 'Ends all worlds where they stand. Everything secret is opened at every table.',
    closeSure: 'Close all worlds now? Nothing is decided any more, and all secrets are opened.',
    closeYes: 'Close and open all',
    settings: 'Settings',
    link: 'Code, QR code, Control link',
  },
  sit: {
    bar: (seat: string, world: string) => `You act for ${seat} in ${world}. All see that Control did.`,
    leave: 'Back to the desk',
  },
}

export const traceWords = {
  started: (where: string) => `${opening(where)} started.`,
  paused: (where: string) => `${opening(where)} paused.`,
  resumed: (where: string) => `${opening(where)} going on.`,
  extended: (where: string, seconds: number) =>
    `${opening(where)}: ${time(seconds)} ${seconds < 0 ? 'taken off' : 'added'}.`,
  ended: (where: string) => `${opening(where)}: phase ended.`,
  injected: (where: string, what: string) => `${opening(where)}: “${what}”`,
  held: (where: string) => `${opening(where)}: an event held back.`,
  amended: (where: string, reason: string) => `${opening(where)}: a value amended. ${reason}`,
  acted: (where: string, seat: string) => `${opening(where)}: Control acted for ${seat}.`,
  rewound: (where: string, turn: number) => `${opening(where)} rewound to the start of turn ${turn}.`,
  handed: (where: string, seat: string, to: string) => `${seat} in ${where} handed to ${to}.`,
  handedTo: { script: 'the script', people: 'its people', open: 'newcomers' } as Readonly<Record<string, string>>,
  removed: (where: string, what: string) => `${opening(where)}: ${what} removed.`,
  removedWhat: { person: 'a person', message: 'a message' } as Readonly<Record<string, string>>,
  closed: (where: string) => `${opening(where)} closed.`,
}

export const effectWords = {
  what: 'What happens',
  where: 'Where, or who',
  andWhere: 'And who',
  howMuch: 'By how much',
  add: 'Add an effect',
  remove: 'Take it out',
  notWhole: 'One effect names the same seat twice.',
  nothing: 'No number moves.',
  reads: (text: string) => `All will read: ${text}`,
  funds: (n: number) => counted(n, 'fund', 'funds'),
  signed: (n: number) => (n > 0 ? `+${n}` : `−${-n}`),
  switches: ['ends', 'stands'] as readonly string[],
  kinds: {
    guard: 'Guard',
    post: 'Post',
    queue: 'People waiting',
    tension: 'Tension',
    control: 'Resistance',
    isis: 'ISIS',
    hardship: 'Hardship',
    funds: 'Funds',
    capital: 'Political capital',
    home: 'Standing at home',
    hosted: 'People hosted',
    room: 'Room for people',
    sovereignty: 'Sovereignty',
    stance: 'Stance toward Kabul',
    trade: 'Trade link with Kabul',
    assured: 'Assurance from Kabul',
    base: 'American base',
    relation: 'Relation',
    influence: 'Influence',
    pay: 'Money',
    opium: 'Opium',
    frozen: 'Frozen reserves',
    csto: 'Cohesion of the CSTO',
    sco: 'Cohesion of the SCO',
    credibility: 'Credibility',
    inclusion: 'Inclusion in Kabul',
  } satisfies Record<WritableId, string>,
  first: {
    ...all(['guard', 'post', 'queue', 'tension', 'control', 'isis', 'hardship'], 'at'),
    ...all(['funds', 'capital', 'home', 'hosted', 'room', 'sovereignty', 'stance', 'trade', 'assured'], 'of'),
    base: 'in',
    relation: 'between',
    influence: 'of',
    pay: 'from',
  } as Partial<Record<WritableId, string>>,
  second: { relation: 'and', influence: 'in', pay: 'to' } as Partial<Record<WritableId, string>>,
}
