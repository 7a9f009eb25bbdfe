import { counted } from '../words.ts'

/** Every string of opening a session. */

export const openWords = {
  title: 'Open a session',
  deck: 'For a class or a group: everybody joins from a phone or a laptop with a code. As it stands below, one press is enough.',
  open: 'Open the session',
  opening: 'Opening',
  plan: 'The plan',
  scenario: 'Scenario',
  scenarioText: (minutes: string, turns: number) => `${minutes}, ${turns} turns.`,
  worlds: 'Parallel worlds',
  worldsText: (worlds: number, people: number) =>
    worlds === 1
      ? 'One game for the whole room: nine seats, with one person or several in each.'
      : `${people} seats in ${worlds} games, side by side with the same events to come. Compare them at the end.`,
  clock: 'Clock',
  clocks: { none: 'No clock', minutes: 'Minutes a turn', hours: 'Hours a turn' },
  clocksText: {
    none: 'A turn ends when all have sealed, or when you end it.',
    minutes: 'For a lesson. You may pause it and add to it.',
    hours: 'For play over days: where nobody has sealed at the deadline, what is written goes.',
  },
  each: { minutes: 'Minutes', hours: 'Hours' },
  whole: (text: string) => `All turns together: ${text} at most.`,
  minutes: (n: number) =>
    n >= 2880
      ? counted(Math.round(n / 1440), 'day', 'days')
      : n >= 120
        ? `${Math.floor(n / 60)} h${n % 60 ? ` ${Math.round(n % 60)} min` : ''}`
        : counted(Math.round(n), 'minute', 'minutes'),
  more: 'Seats, scripts, observers, keeping',
  seating: 'Who sits where',
  seatings: { free: 'People take seats themselves', assigned: 'You seat them' },
  sealing: 'Who seals for a team',
  sealings: { head: 'The head of the delegation', anyone: 'Anybody in the seat' },
  observers: 'People without a seat',
  observing: {
    none: 'May not watch',
    public: 'Watch the public board',
    seats: 'May also look over a seat’s shoulder',
  },
  level: 'Scripted actors',
  levels: {
    novice: 'Novice: they forget most of their rules',
    doctrine: 'Doctrine: they play in character',
    strategist: 'Strategist: they weigh plans; hard',
  },
  adviser: 'Asking the foreign ministry',
  advisers: {
    off: 'Not allowed',
    on: 'Allowed: three plans, with estimates',
  },
  keepDays: 'Days kept after the last use',
  hostKey: 'Key of this server',
  hostKeyText: 'Whoever runs this server asks for a key before a session is opened.',
  keeping: 'What is kept',
  keepingText: (days: number) =>
    `Kept on this server: the names people type, the orders, messages and agreements, your notes. No addresses, no e-mail, no accounts. ${counted(days, 'day', 'days')} after the last use the session is deleted by itself; you can delete it at any time, and take it away as a file before.`,
  readOut: 'To read out in the room, if you like',
  readOutText: (days: number) =>
    `“You will be asked for a name. It need not be your own: take any name that the others in this room can call you by. What you write in the game is seen by those you write to, by me, and in the debrief by everybody. It is kept on this server with the name you typed and deleted ${counted(days, 'day', 'days')} after we last use it. I can remove your name or a message at any time; ask me.”`,
  back: 'Go back to a desk',
  none: 'This browser has no desk yet. With the Control link of a session you open its desk on any device.',
  goTo: (code: string) => `Desk of ${code}`,
  keptSince: (date: string) => `opened here ${date}`,
  forget: 'Forget',
  forgetSure: (code: string) =>
    `Forget the key to ${code} in this browser? The session stays; you need its Control link.`,
  gone: 'no longer on this server',
  stages: { lobby: 'people are joining', running: 'running', debrief: 'debrief' },
  file: 'Open an exported file',
  fileText:
    'A session that was taken away as a file goes on where it was, under a new code; people take their seats anew.',
  fileButton: 'Choose a file',
  fileRead: 'Reading the file',
  fileWrong: 'This file could not be read.',
}
