import type { Actor } from './kinds.ts'

export const russia: Actor = {
  id: 'russia',
  name: 'Russia',
  spoken: 'Russia',
  adjective: 'Russian',
  mark: 'RU',
  capital: 'Moscow',
  home: 'support',
  republic: false,
  inOneLine: 'Many ask for protection, and there is one budget.',
  briefing: {
    aim: 'Keep trouble south of the river. Be the power that the republics turn to, see that American forces do not come back to the region, and keep a line open to Kabul.',
    situation:
      'The CSTO meets today on Afghanistan. You have talked with the Taliban since 2015, while your own Supreme Court has banned them since 2003. The 201st base is drilling with Tajikistan. An outpost in Khatlon is promised and not begun. On 22 August Putin warned of militants “under guise of refugees”.',
    redLines: [
      'No American base in Central Asia.',
      'No attack on Tajikistan, an ally, without an answer.',
      'No arms for the Taliban, and no recognition before the ban is lifted.',
      'No Russian soldiers in a war inside Afghanistan.',
    ],
    means:
      'Drill, send arms and pay for posts in the republics, if the host agrees. Call talks; table matters in the CSTO and the SCO. Speak for or against, broker, send aid, climb the ladder.',
    advice:
      'You will be asked for more than you can give. Learn what Dushanbe would accept, and at which price; ask Beijing what it means to pay for.',
  },
  character:
    'Steady and legal-minded: answers Dushanbe first, drills where the line is thin, calls talks when it heats up, climbs the ladder late and in company.',
  agendas: [
    {
      id: 'guarantor',
      name: 'Guarantor',
      text: 'Be the one they call. Tajikistan’s line should stand, and it should be known that you paid for it.',
      source: ['isas-2021#C02', 'isas-2021#C23', 'F15', 'F37'],
    },
    {
      id: 'broker',
      name: 'Broker',
      text: 'Be the capital that both banks ring. Hold talks, and bring Dushanbe and Kabul nearer to each other.',
      source: ['isas-2021#C36', 'isas-2021#C37', 'F79', 'F89'],
    },
    {
      id: 'fortress',
      name: 'Fortress',
      text: 'Let others carry the region. Keep people at home content and the treasury full for what comes next.',
      source: ['isas-2021#C07', 'isas-2021#C42', 'F47'],
    },
  ],
  source: [
    'isas-2021#C02',
    'isas-2021#C04',
    'isas-2021#C23',
    'isas-2021#C26',
    'isas-2021#C41',
    'F02',
    'F37',
    'F42',
    'F47',
    'F48',
    'F54',
  ],
}
