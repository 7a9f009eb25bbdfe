/** How a game ended. */
export const ENDING_WORDS = {
  collapse: 'The region gives way in turn {turn}: the index stands at {index}, and everybody pays for it.',
  shared: 'The region holds: the index stands at {index}, and everybody has a share in it.',
  fair: 'The year ends with the index at {index}: less than a success, more than a collapse.',
  resented: 'The year ends with the index at {index}, and few thank those who did well in it.',
  closed: 'Control ends the game in turn {turn}, with the index at {index}.',
  closedShared:
    'Control ends the game in turn {turn}. The region holds: the index stands at {index}, and everybody has a share in it.',
  first: '{who} {count:comes|come} out first with {points} points.',
  open: 'The game is not over: the index stands at {index}.',
} as const
