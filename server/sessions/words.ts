/** What the server says where a session cannot take something in, and the names it gives. */

/** Parallel worlds go by rivers of the region, in the order of their numbers. */
export const RIVERS = [
  'Amu',
  'Panj',
  'Vakhsh',
  'Surkhan',
  'Kafirnigan',
  'Zarafshan',
  'Murghab',
  'Tejen',
  'Kunduz',
  'Kokcha',
  'Bartang',
  'Gunt',
] as const

export const words = {
  noScenario: 'This server does not have that scenario. Load the page again and choose one from the list.',
  noName: 'A name needs at least one letter or figure. Type the name the others know you by.',
  longName: (most: number) => `A name has at most ${most} letters. Type a shorter one.`,
  full: (most: number) => `This session is full: ${most} people are in it. Ask Control to take somebody out.`,
  noObservers: 'This session has no observers. Join as a player, or ask Control to allow observers.',
  wrongReturnCode: 'Nobody in this session has this return code. Look at it again, or ask Control for a new one.',
  noPerson: 'This person is not in the session any more. Choose somebody from the list.',
  noWorld: (number: number) => `There is no world ${number} in this session. Choose one from the list.`,
  closed: 'The game is closed, and no seat can be taken any more. The debrief is open to everyone.',
  assigned: 'Control seats people in this session. Ask Control for a seat.',
  observersWatch: 'You have been watching, so you cannot take a seat by yourself now. Ask Control for one.',
  leaveFirst: 'You already have a seat. Leave it first if you want another.',
  scriptHolds: 'Control has handed this seat to a scripted actor for now. Take another, or ask Control.',
  noSeatToLeave: 'You have no seat, so there is nothing to leave.',
  leaveToObserve: 'You have a seat, and only those without one may watch others. Leave your seat first.',
  publicOnly: 'Observers see the public board only in this session. Choose a world without a seat.',
  nobodySits: 'Nobody sits there. Put somebody in the seat, or open it for newcomers.',
  noSeatToHead: 'This person has no seat, so there is no delegation to head. Seat them first.',
  allScripted: 'Every seat is held by a scripted actor. Open some seats, then shuffle again.',
  notASession: 'This is not a file of a session. Choose a JSON file that was saved from a session’s desk.',
  newerFile: 'This file was saved by another version of Amu Darya. Bring it in on a server of that version.',
  damaged: (where: string) =>
    `This file is damaged or was changed (at ${where}), so nothing was brought in. Use another copy of it.`,
  tooMuch: (what: string) => `This file holds more ${what} than a session can. Nothing was brought in.`,
  otherRules:
    'This session was played with another version of the rules. Bring it in on a server of the version it was played with.',
  personNumber: (number: number) => `Person ${number}`,
} as const
