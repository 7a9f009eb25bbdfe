import type { Actor } from './kinds.ts'

export const taliban: Actor = {
  id: 'taliban',
  name: 'Taliban',
  spoken: 'the Taliban',
  adjective: 'Taliban',
  mark: 'TA',
  capital: 'Kabul',
  home: 'cohesion',
  republic: false,
  inOneLine: 'A country to hold, and an empty chest to hold it with.',
  briefing: {
    aim: 'Be recognised, free the frozen money, and rule alone. Break ISIS-Khorasan and the resistance without breaking your own ranks, and let no neighbour arm your enemies.',
    situation:
      'You took Kabul on 15 August; Panjshir and parts of the north-east hold out. The Americans are still at the airport, until the end of the month. USD 9.5 billion of the central bank is frozen, and hunger is near. You promised Moscow and Beijing that Afghan soil would threaten nobody.',
    redLines: [
      'No foreign bases, and no strikes from the air.',
      'No sharing of power under pressure.',
      'No conditions from abroad on how you govern, women’s rights included.',
      'No shelter abroad for the resistance.',
    ],
    means:
      'Sweep ISIS, fight the resistance, broaden the government or decree the hard line. Give assurances, speak for or against a neighbour, set the rule on opium. Others climb the ladder toward you; you cannot climb.',
    advice:
      'What you want lies in other hands. An assurance costs little to give and much to keep: find out which neighbour would pay for one before you choose between hunting and bargaining.',
  },
  character:
    'Holds its own ranks together first, hunts ISIS where it is strongest, gives assurances one by one, broadens the government only when strong enough to bear it.',
  agendas: [
    {
      id: 'statesmen',
      name: 'The men of Doha',
      text: 'Show the world a government whose word counts and in which others have a share.',
      source: ['isas-2021#C16', 'isas-2021#C30', 'F16', 'F82'],
    },
    {
      id: 'never-bend',
      name: 'The men of Kandahar',
      text: 'You won the war without asking anybody. Stay united and give nothing away.',
      source: ['F66', 'F76'],
    },
    {
      id: 'full-chest',
      name: 'A full chest',
      text: 'Fighters must be paid and bakers too. End the year with money in hand, wherever it comes from.',
      source: ['isas-2021#C20', 'F17', 'P3', 'P8'],
    },
  ],
  source: [
    'isas-2021#C15',
    'isas-2021#C16',
    'isas-2021#C19',
    'isas-2021#C22',
    'F16',
    'F30',
    'F39',
    'F58',
    'F65',
    'F66',
    'F91',
    'P8',
  ],
}
