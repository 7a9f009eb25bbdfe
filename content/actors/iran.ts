import type { Actor } from './kinds.ts'

export const iran: Actor = {
  id: 'iran',
  name: 'Iran',
  spoken: 'Iran',
  adjective: 'Iranian',
  mark: 'IR',
  capital: 'Tehran',
  home: 'support',
  republic: false,
  inOneLine: 'Host to the most, and guardian of the Shia.',
  briefing: {
    aim: 'Protect the Shia of Afghanistan, the Hazara above all. Keep trade and fuel moving, take in no more people and drugs than you must, and win your seat in the SCO.',
    situation:
      'The Islam Qala post across from you has been in Taliban hands since 8 July; your ground commander has called the line quiet. About 5,000 people a day were coming in without papers in July, as reported, and many more Afghans have lived with you for years. In the SCO you only observe.',
    redLines: [
      'No killing of Shia without an answer.',
      'No ISIS at your border.',
      'No American base in the region.',
      'No cutting of the Helmand’s water.',
    ],
    means:
      'Set the gate of Khorasan and Sistan; reinforce, police, make room, return people. Open trade, send aid, climb the ladder. You have a vote in the SCO once it admits you.',
    advice:
      'More people take your road than any other. Should room, guard or returns carry that? And since you cannot table your own admission, who in the SCO would do it for you?',
  },
  character:
    'Wary: trades with whoever holds the post, sends people back when full, speaks for the Shia, moves up only for inclusion or an assurance.',
  agendas: [
    {
      id: 'protector',
      name: 'Protector',
      text: 'The Hazara and the Shia of Herat should come through the winter fed and unharmed.',
      source: ['isas-2021#C21', 'F81', 'F85', 'F92'],
    },
    {
      id: 'look-east',
      name: 'Look east',
      text: 'Sanctions close the West to you. Stand well with Moscow and Beijing, in an SCO worth joining.',
      source: ['isas-2021#C33', 'F76'],
    },
    {
      id: 'old-host',
      name: 'The old host',
      text: 'You have housed Afghans for decades. Do it again, in good order and for all to see.',
      source: ['isas-2021#C03', 'E7', 'P7'],
    },
  ],
  source: ['isas-2021#C08', 'isas-2021#C37', 'E5', 'F17', 'F17b', 'F65', 'F76', 'F92', 'P7'],
}
