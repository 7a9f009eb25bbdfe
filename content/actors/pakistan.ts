import type { Actor } from './kinds.ts'

export const pakistan: Actor = {
  id: 'pakistan',
  name: 'Pakistan',
  spoken: 'Pakistan',
  adjective: 'Pakistani',
  mark: 'PK',
  capital: 'Islamabad',
  home: 'support',
  republic: false,
  inOneLine: 'Nearest to Kabul, and answerable for it.',
  briefing: {
    aim: 'A friendly Kabul that the world deals with, best of all through Islamabad. Keep the TTP and ISIS quiet along the belt, and take in no more people than you can house.',
    situation:
      'On 15 August you shut Torkham and left Chaman open, and said that no new refugees would be taken. Many Afghans already live with you. Your fence along 2,611 km is nine-tenths built, by your own count. You sit in the SCO and meet Washington, Moscow and Beijing in the Extended Troika.',
    redLines: [
      'No American bases.',
      'No foothold for India on your western side.',
      'No more people than you can house.',
      'No change to the Durand line.',
    ],
    means:
      'Set the gates of Khyber and Balochistan; reinforce, police, make room, return people. Call talks, broker, open trade, send aid, table matters in the SCO, climb the ladder.',
    advice:
      'A closed gate is cheap for you and dear for the region: people stay hungry or go around. Weigh it against room you could build, and think early about whom to call to your table.',
  },
  character:
    'Argues for dealing with Kabul, recognised or not; closes gates when full, hosts talks when it can, climbs early but never first to the top.',
  agendas: [
    {
      id: 'go-between',
      name: 'The go-between',
      text: 'Washington and Kabul should speak again, and both should remember who carried the first message.',
      source: ['isas-2021#C37', 'F82', 'F98'],
    },
    {
      id: 'the-fence',
      name: 'The fence',
      text: 'Let the line of 2,611 km be a border in earnest, watched from end to end.',
      source: ['F22', 'F40', 'F63'],
    },
    {
      id: 'strategic-friend',
      name: 'A friend in Kabul',
      text: 'Whatever others think of them, the men in Kabul should be united and should be your friends.',
      source: ['F64', 'F96', 'F106'],
    },
  ],
  source: ['isas-2021#C37', 'F07', 'F36', 'F40', 'F60', 'F64', 'F96', 'F98', 'F106'],
}
