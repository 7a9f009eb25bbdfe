/** Every string of looking back. */

export const backWords = {
  title: 'Looking back',
  parts: 'Parts of looking back',
  side: 'The worlds side by side',
  notes: 'Your notes',
  session: 'Session',
  chart: 'The index, world by world',
  chartNote: 'Regional security index at the start and after each turn.',
  start: 'start',
  turnShort: (turn: number) => `T${turn}`,
  ending: 'How it ended',
  score: 'Points',
  scoreNote: 'Read off each world’s board at its end. A seat is compared with the same seat elsewhere.',
  seat: 'Seat',
  onlyLook: 'The game is over and only looked at here.',
  notesOf: (n: number) => `Your notes, ${n}`,
  worldHead: 'World',
  seatOf: 'Seen from',
  noRecord: 'The record of this world has not arrived yet.',
  unreadable: 'This record was played with other rules and can no longer be opened.',
}
