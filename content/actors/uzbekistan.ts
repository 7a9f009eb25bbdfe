import type { Actor } from './kinds.ts'

export const uzbekistan: Actor = {
  id: 'uzbekistan',
  name: 'Uzbekistan',
  spoken: 'Uzbekistan',
  adjective: 'Uzbek',
  mark: 'UZ',
  capital: 'Tashkent',
  home: 'stability',
  republic: true,
  inOneLine: 'One bridge, one railway, and a friend on every side.',
  briefing: {
    aim: 'A quiet Termez, trade that runs to Kabul and beyond, and the world’s aid passing through your hands. Work with Moscow, Beijing and Washington, and owe none of them too much.',
    situation:
      'Your line is 144 km of river with one bridge. In mid-August Afghan pilots and soldiers landed at Termez and 158 people came on foot, as reported. On 20 August you sent 150 back, against Taliban guarantees. You have just drilled with Russia. You sit in the SCO; at the CSTO you are a guest.',
    redLines: [
      'People may pass through; no camps.',
      'No foreign base on Uzbek soil, and no place in a military bloc.',
      'No having to choose between Moscow and Washington.',
    ],
    means:
      'Set the gate of Surkhandarya; reinforce, build or police there; return people. Open trade with Kabul, call talks, send aid, table matters in the SCO, climb the ladder. Say yes or no to what others offer.',
    advice:
      'The bridge is your lever with everybody. Before you set the gate, look at the queue and your room, and at where people turn when it shuts. Then ask what Kabul gives for trade.',
  },
  character:
    'Practical: lets people pass but not settle, trades once Kabul’s word seems good, takes help from all sides, refuses bases, keeps talks going.',
  agendas: [
    {
      id: 'decent-gate',
      name: 'A decent gate',
      text: 'Nobody should have to swim. End with the gate of Termez not closed and nobody waiting on the far bank.',
      source: ['isas-2021#C11', 'isas-2021#C42', 'F57'],
    },
    {
      id: 'every-side',
      name: 'A friend on every side',
      text: 'Be on good terms with Moscow, Beijing and Washington at once. Your coolest friend is the one that counts.',
      source: ['isas-2021#C28', 'F23', 'F32'],
    },
    {
      id: 'iron-bridge',
      name: 'The iron bridge',
      text: 'Whatever happens to the south, the river line should be the best guarded in Central Asia.',
      source: ['isas-2021#C10', 'F32', 'F57'],
    },
  ],
  source: ['isas-2021#C09', 'isas-2021#C11', 'isas-2021#C17', 'F32', 'F38', 'F46', 'F48', 'F87', 'E5', 'P1'],
}
