import type { Actor } from './kinds.ts'

export const china: Actor = {
  id: 'china',
  name: 'China',
  spoken: 'China',
  adjective: 'Chinese',
  mark: 'CN',
  capital: 'Beijing',
  home: 'support',
  republic: false,
  inOneLine: 'The deepest pockets, and no wish to be seen.',
  briefing: {
    aim: 'No refuge for Uyghur militants, a sealed Wakhan, and safe roads for trade. Grow in the republics by money and police, not by soldiers, with the SCO as your table.',
    situation:
      'In July Wang Yi asked Baradar for a clean break with ETIM and got a promise; nothing shows yet whether it holds. Your police have just practised with Tajikistan’s. Your own line with Afghanistan is 91 km of high mountain, closed. Pakistan is a friend. Russia is a partner, and in the Pamirs you both offer to pay.',
    redLines: [
      'No haven for ETIM beside Xinjiang.',
      'No American forces in Central Asia.',
      'No Chinese soldiers openly abroad.',
      'Never the first to recognise.',
    ],
    means:
      'Pay for border posts and hold drills, if the host agrees. Send aid, open trade with Kabul, table matters in the SCO, speak for or against a government, climb the ladder.',
    advice:
      'You can afford nearly everything once, and not all of it. Decide what Kabul’s promise is worth before you reward it, and look who else is bidding for the Tajik border.',
  },
  character:
    'Patient and rich: rewards Kabul only for an assurance, pays for the Pamirs, prefers the SCO to going alone, follows others up the ladder.',
  agendas: [
    {
      id: 'pamir-wall',
      name: 'A wall in the Pamirs',
      text: 'The mountains between Badakhshan and Xinjiang should be watched, in Tajik uniform and at your expense.',
      source: ['isas-2021#C27', 'F45', 'F93'],
    },
    {
      id: 'open-road',
      name: 'The open road',
      text: 'Trade should run through Afghanistan again, whoever governs it. Every link counts, your own and the others’.',
      source: ['F30', 'F68', 'F87'],
    },
    {
      id: 'no-bill',
      name: 'No bill for Beijing',
      text: 'Others broke this country and others may pay. Come out with the treasury full and the SCO in good order.',
      source: ['isas-2021#C31', 'F56', 'F89'],
    },
  ],
  source: ['isas-2021#C27', 'isas-2021#C30', 'isas-2021#C31', 'F30', 'F45', 'F93', 'P1'],
}
