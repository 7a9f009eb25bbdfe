import type { Source } from './kinds.ts'

/** After the game’s last day: for the debrief alone. */
export const after = {
  F112: {
    id: 'F112',
    date: '18 April and 7 May 2022',
    when: '2022-04-18',
    text: 'ISIS-Khorasan claims rockets on Termez and, weeks later, on Tajikistan. Uzbekistan denies the first and the Taliban admit a part; Tajikistan speaks of stray bullets.',
    publisher: 'Asia-Plus; Eurasianet',
    confidence: 'read',
  },
  F113: {
    id: 'F113',
    date: '17 April and 3 July 2025',
    when: '2025-04-17',
    text: 'Russia suspends its ban on the Taliban. Eleven weeks later, before any other state, it recognises their government.',
    publisher: 'Devdiscourse; UNN',
    confidence: 'read',
  },
} satisfies Record<string, Source>
