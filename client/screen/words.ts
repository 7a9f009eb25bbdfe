const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** Numbers under ten as words, in prose. */
const spelled = (n: number): string => NUMBERS[n] ?? String(n)
const many = (n: number, one: string, more: string): string => (n === 1 ? one : more)

/** Every string of the projector that the rules do not make. Labels in small caps are lower case here. */
export const words = {
  title: 'Amu Darya',
  page: (code: string) => `Projector ${code}`,
  connecting: (code: string) => `Connecting to ${code}.`,
  opening: 'Laying out the board.',
  refused: 'This screen cannot be shown',
  lost: 'The connection is lost. This screen comes back by itself; nobody has to do anything.',
  back: 'Connected again. This is the board as it stands now.',

  code: 'code',
  joinAt: 'on your phone, open',
  thenCode: 'and type the code, or point the camera at the square.',
  qr: (address: string) => `QR code of ${address}`,
  free: 'Whoever joins chooses a seat.',
  assigned: 'Control gives out the seats.',
  seats: 'seats',
  taken: (n: number, of: number) => `${n} of ${of} taken`,
  waiting: (n: number) => (n === 0 ? '' : `${n} ${many(n, 'person waits', 'people wait')} for a seat.`),
  open: 'open',
  script: 'script',
  nameless: 'name removed',

  map: 'Afghanistan and its neighbours',
  turn: (turn: number, of: number) => `Turn ${turn} of ${of}`,
  countdown: (name: string, left: number) =>
    left === 1 ? `${name} as the next turn opens.` : `${name} in ${spelled(left)} turns.`,
  toDo: 'to talk, decide and seal',
  sealedCount: (n: number, of: number) => `${n} of ${of}`,
  haveSealed: 'have sealed',
  timeIsUp: 'Time is up.',
  paused: 'paused by Control',
  hours: 'hours and minutes',
  days: (n: number) => many(n, 'day', 'days'),
  sealedOf: (n: number, of: number) => `${n} of ${of} sealed`,
  states: { sealed: 'sealed', thinking: 'weighing plans', writing: 'writing', away: 'away', none: '' },
  events: 'events of the turn',
  control: 'control',
  index: 'the region’s security',
  of100: (n: number) => `${n} of 100`,
  collapse: (n: number) => `under ${n} collapse`,
  shared: (n: number) => `${n} all gain`,
  lateTitle: 'to join',
  worlds: 'worlds',
  shown: 'shown here',
  worldLine: (turn: number, index: number | undefined) =>
    index === undefined ? `turn ${turn}` : `turn ${turn}, index ${index}`,
  worldOver: (index: number | undefined) => (index === undefined ? 'over' : `over, index ${index}`),

  resolved: (turn: number, of: number, dates: string) => `Turn ${turn} of ${of} · ${dates}`,
  chapters: 'Chapters of the resolution',
  also: 'also',
  more: (n: number) => `and ${n} more`,
  silent: 'nothing to tell',

  ended: 'how it ended',
  waitForDebrief: 'Control opens the debrief next.',
  debriefOpen: 'The debrief is open on your screens.',
  course: (collapse: number, shared: number) =>
    `the region’s security, turn by turn: under ${collapse} it collapses, from ${shared} all gain`,
  courseOf: (name: string, values: string) => `${name}: ${values}.`,
} as const
