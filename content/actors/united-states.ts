import type { Actor } from './kinds.ts'

export const unitedStates: Actor = {
  id: 'united-states',
  name: 'United States',
  spoken: 'the United States',
  adjective: 'American',
  mark: 'US',
  capital: 'Washington',
  home: 'support',
  republic: false,
  inOneLine: 'Far away, tired of the war, and holding the money.',
  briefing: {
    aim: 'Get people out, let no attack come from Afghan soil, and let no famine bear your name, without paying for Taliban rule. Keep some footing in the region you are leaving.',
    situation:
      'The airlift from Kabul runs until 31 August. USD 9.5 billion of the Afghan central bank is frozen. Russia calls American forces among Afghanistan’s neighbours “unacceptable”; Pakistan will “absolutely not” give bases. You sit neither in the CSTO nor in the SCO, but in the Extended Troika and in the Security Council.',
    redLines: [
      'No attack on your country from Afghan soil.',
      'No reward for Kabul without a change in its conduct.',
      'No Americans held hostage.',
    ],
    means:
      'Release, license or freeze assets. Send aid, fly people out, strike ISIS from afar. Arm republics and pay for posts, if the host agrees; propose a base. Leak a cable. Climb the ladder, at a high price.',
    advice:
      'Your strongest lever is the frozen money. Held, it deepens hunger; released, it costs you support at home. Look at the map first, then at what Kabul offers.',
  },
  character:
    'Guarded: flies people out, feeds the hungriest areas, releases money slowly, strikes ISIS when it grows, tries once for access, resists the high rungs.',
  agendas: [
    {
      id: 'over-the-horizon',
      name: 'Over the horizon',
      text: 'Prove that ISIS can be kept down around Kabul without one soldier on the ground.',
      source: ['isas-2021#C24', 'F55', 'F99'],
    },
    {
      id: 'nobody-left',
      name: 'Nobody left behind',
      text: 'Those who worked with you are still waiting. Bring out as many as you can.',
      source: ['F14', 'F55', 'F58'],
    },
    {
      id: 'bread-first',
      name: 'Bread first',
      text: 'Whoever governs in Kabul, people must eat. Let money and grain through, and take the blame.',
      source: ['F78', 'F91', 'F107', 'P8'],
    },
  ],
  source: ['isas-2021#C24', 'isas-2021#C26', 'isas-2021#C33', 'F04', 'F07', 'F19', 'F36', 'F58', 'F78', 'F107', 'P8'],
}
