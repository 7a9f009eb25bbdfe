export const words = {
  title: 'Amu Darya',
  opening: 'Opening',
  openingGame: 'Setting up the table',
  home: 'Start',
  rules: 'Rules',
  glossary: 'Glossary',
  sources: 'Sources',
  pages: 'Pages',
  skip: 'Skip to the page',

  nowhereTitle: 'There is no page at this address',
  nowhere: 'Nothing is kept at',
  nowhereInstead: 'There are these pages:',
  newGame: 'A new game',

  noGameTitle: 'This game is not on this device',
  noGame:
    'Games are kept by the browser they were played in. If you have the game as a file, open it from the start screen.',
  gameStopped: 'The game could not be opened',
  backToStart: 'Back to the start',

  troubleTitle: 'Something in the game has stopped',
  trouble:
    'Every decision up to now is kept on this device. Open the page again: the game goes on where it was. If it stops again at the same place, take the game as a file and send it to whoever runs your class.',
  troubleElsewhere: 'Open the page again: a class goes on where it was, and so does a game of your own.',
  again: 'Open the page again',
  asFile: 'The game as a file',
  noFile: 'The game could not be written to a file.',
  whatStopped: 'What the page said',

  menu: 'Menu',
  briefing: 'Briefing',
  leave: 'Leave the game',
  stages: { briefing: 'Briefing', table: 'Table', resolution: 'What happened', debrief: 'Debrief' },
} as const
