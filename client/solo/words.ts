import type { Trouble } from './trouble.ts'

/** Why a kept game cannot be had; the screens show it as it stands. */
export const WORDS = {
  trouble: {
    missing: 'There is no such game in this browser.',
    damaged:
      'This game can’t be read: part of its record is damaged. Nothing was deleted; you can still save it as a file.',
    'other-rules':
      'This game was begun under another version of the rules and can’t be played on with this one. Nothing was deleted; you can still save it as a file.',
    'open-elsewhere': 'This game is open in another tab or window. Close it there to play on here.',
    'nothing-stored': 'This browser can’t store games for this page, so there are none to open.',
    'not-a-game': 'This file is not a saved game of Amu Darya.',
    'not-written': 'The game could not be stored in this browser. It may be out of space.',
  } satisfies Record<Trouble, string>,
} as const
