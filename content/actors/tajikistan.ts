import type { Actor } from './kinds.ts'

export const tajikistan: Actor = {
  id: 'tajikistan',
  name: 'Tajikistan',
  spoken: 'Tajikistan',
  adjective: 'Tajik',
  mark: 'TJ',
  capital: 'Dushanbe',
  home: 'stability',
  republic: true,
  inOneLine: 'A long river, a short purse, and a voice that carries.',
  briefing: {
    aim: 'Hold the river and keep your government firm, with help from more than one side. Win the Tajiks of Afghanistan a place in Kabul, and see that nobody important recognises it before.',
    situation:
      'You chair today’s CSTO session. The line is 1,357 km of river and mountain. In July over a thousand Afghan soldiers crossed it, and you called out your forces for three hours. Russian troops drill with you; Chinese police have just done so. An official spoke of room for 100,000 people: nobody has paid for it.',
    redLines: [
      'No recognition of a government without a worthy place for Tajiks.',
      'No armed groups settling on the far bank.',
      'No patron who decides in your place.',
      'Not left alone at the border.',
    ],
    means:
      'Set the gates of Khatlon and Gorno-Badakhshan; reinforce, police, make room, drill. Table matters in the CSTO and the SCO. Denounce Kabul, or shelter the resistance in secret. Say yes or no to each offer.',
    advice:
      'What you accept costs sovereignty; what you refuse costs guard. Hear all offers before you choose between a patron, who is quick, and the CSTO, which is slow.',
  },
  character:
    'Proud and in need: takes posts, arms and drills from Moscow and Beijing, denounces Kabul, shelters its enemies in secret, stays off the ladder.',
  agendas: [
    {
      id: 'highest-bidder',
      name: 'Three bidders',
      text: 'Moscow, Beijing and Washington should each have a stake in your border, so that none can own it.',
      source: ['isas-2021#C28', 'isas-2021#C35', 'F37', 'F93'],
    },
    {
      id: 'held-valley',
      name: 'A valley that holds',
      text: 'Somewhere in the north-east or in Panjshir the resistance should still stand at the new year.',
      source: ['F52', 'F62', 'F77'],
    },
    {
      id: 'quiet-river',
      name: 'The quiet river',
      text: 'Say what you like at the UN; at the Panj there should be no shot fired and no one missing.',
      source: ['E14', 'F13', 'F79'],
    },
  ],
  source: [
    'isas-2021#C09',
    'isas-2021#C12',
    'isas-2021#C14',
    'isas-2021#C35',
    'F11',
    'F25',
    'F27',
    'F42',
    'F45',
    'F48',
    'F52',
    'F61',
    'P1',
  ],
}
