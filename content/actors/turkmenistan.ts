import type { Actor } from './kinds.ts'

export const turkmenistan: Actor = {
  id: 'turkmenistan',
  name: 'Turkmenistan',
  spoken: 'Turkmenistan',
  adjective: 'Turkmen',
  mark: 'TM',
  capital: 'Ashgabat',
  home: 'stability',
  republic: true,
  inOneLine: 'Neutral, silent, and with gas to sell.',
  briefing: {
    aim: 'Stay neutral and unnoticed. Keep both crossings working for goods, the power lines on and the pipeline project alive. House nobody if you can help it, and quarrel with nobody.',
    situation:
      'You belong neither to the CSTO nor to the SCO. A Taliban team came to Ashgabat in July, and you speak with Kabul regularly. The far side of Torghundi has been theirs since 9 July; your two crossings work as usual. The line is 804 km of steppe and desert, and thinly held.',
    redLines: [
      'No bloc, and no foreign troops on Turkmen soil.',
      'No public quarrel with Kabul.',
      'No camps for people who cross.',
    ],
    means:
      'Set the gate of Mary–Lebap; reinforce, build or police there. Open trade and transit, broker between two others, send aid, climb the ladder. Say yes or no to what others offer. You give fewer orders than anybody.',
    advice:
      'With so few orders, timing is your craft. A link with Kabul, made early, pays to the end, if its word holds; yet your line may need you first. Who would thank you for brokering?',
  },
  character:
    'Quiet: keeps the gate shut and the goods moving, deals with Kabul early, reinforces without a word, declines every bloc and every foreign soldier.',
  agendas: [
    {
      id: 'nobodys-ally',
      name: 'Nobody’s ally',
      text: 'Let no great power grow roots in Ashgabat. The less they weigh here, the better.',
      source: ['isas-2021#C35', 'E5', 'F18'],
    },
    {
      id: 'gas-first',
      name: 'Gas first',
      text: 'Neutrality must be paid for. End with a link that runs and a purse that shows it.',
      source: ['F73', 'F94'],
    },
    {
      id: 'good-neighbour',
      name: 'The good neighbour',
      text: 'Nobody along your line should starve this winter, though nobody should read of it either.',
      source: ['F43', 'F73', 'F91'],
    },
  ],
  source: ['isas-2021#C09', 'isas-2021#C10', 'E5', 'F17', 'F18', 'F43', 'F73', 'F94', 'P1'],
}
