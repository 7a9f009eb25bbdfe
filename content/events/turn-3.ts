import { type Event, event } from '../kinds.ts'

/** 1–20 October 2021. */
export const TURN_3 = {
  'kunduz-mosque': event({
    headline: 'ISIS-Khorasan attacks a Shia mosque in Kunduz and gains ground',
    text: 'The attack falls on Friday prayers in a province that faces Tajikistan. ISIS calls its man a Uyghur: by way of Kabul, a message to China.',
    date: '8 October',
    effects: [
      { kind: 'set', track: 'violence', at: 'north', to: 1 },
      { kind: 'change', track: 'isis', at: 'north', by: 1 },
      { kind: 'change', track: 'tension', on: 'khatlon', by: 1 },
      { kind: 'change', track: 'attacks', by: 1 },
    ],
    choice: {
      seat: 'china',
      question: 'The message is meant for Beijing. What is the answer?',
      options: [
        {
          id: 'trust',
          label: 'Leave the matter to Kabul',
          effects: [{ kind: 'change', track: 'home', of: 'giver', by: -1 }],
        },
        {
          id: 'press',
          label: 'Press Kabul to move the fighters',
          effects: [
            { kind: 'relation', between: ['giver', 'taliban'], by: -1 },
            { kind: 'change', track: 'home', of: 'taliban', by: -1 },
            { kind: 'roll', in6: 3, then: [{ kind: 'change', track: 'isis', at: 'north-east', by: -1 }] },
          ],
        },
      ],
    },
    source: ['F81', 'E6', 'isas-2021#C19', 'isas-2021#C21'],
  }),

  'eu-billion': event({
    headline: 'The European Union announces a billion euros for Afghans and neighbours',
    text: 'Nothing passes through the Taliban’s hands, and three tenths of it had been agreed before. In August Berlin had offered hosts 500 million. Dushanbe has said that room depends on foreign money.',
    date: '12 October',
    effects: [
      { kind: 'change', track: 'room', of: 'pakistan', by: 1 },
      { kind: 'change', track: 'room', of: 'iran', by: 1 },
    ],
    choice: {
      seat: 'tajikistan',
      question: 'Does Dushanbe sell room for people?',
      options: [
        {
          id: 'decline',
          label: 'Leave the money on the table',
          effects: [{ kind: 'relation', between: ['giver', 'united-states'], by: -1 }],
        },
        {
          id: 'take',
          label: 'Take the euros and the people',
          effects: [
            { kind: 'change', track: 'funds', of: 'giver', by: 1 },
            { kind: 'change', track: 'room', of: 'giver', by: 1 },
            { kind: 'change', track: 'hosted', of: 'giver', by: 1 },
            { kind: 'change', track: 'home', of: 'giver', by: -1 },
          ],
        },
      ],
    },
    source: ['F83', 'F59', 'F61', 'isas-2021#C03'],
  }),

  'two-thousand': event({
    headline: 'Putin speaks of two thousand ISIS fighters in the Afghan north',
    text: 'They may cross into neighbouring states among people who flee, he says. The figure is his own. On 18 October exercises of the CSTO begin near the Panj, and Dushanbe does not call them routine.',
    date: '13–15 October',
    effects: [
      { kind: 'change', track: 'tension', on: 'khatlon', by: 1 },
      { kind: 'change', track: 'home', of: 'tajikistan', by: -1 },
      { kind: 'change', track: 'csto', by: 1 },
    ],
    source: ['F84', 'F88', 'P5', 'isas-2021#C07', 'isas-2021#C21'],
  }),

  'kandahar-mosque': event({
    headline: 'ISIS-Khorasan attacks a Shia mosque in Kandahar, the Taliban’s own ground',
    text: 'One week after Kunduz the attackers reach the city where the movement began. It is their first attack there, and commanders ask who guards the south.',
    date: '15 October',
    effects: [
      { kind: 'set', track: 'violence', at: 'south', to: 1 },
      { kind: 'change', track: 'isis', at: 'south', by: 1 },
      { kind: 'change', track: 'hardship', at: 'south', by: 1 },
      { kind: 'change', track: 'home', of: 'taliban', by: -1 },
      { kind: 'change', track: 'attacks', by: 1 },
    ],
    source: ['F85', 'isas-2021#C19'],
  }),

  'moscow-format': event({
    headline: 'Ten states meet the Taliban in Moscow and put recognition aside',
    text: 'They will deal with Kabul whether or not anybody recognises it, and want a donors’ conference paid for by those whose armies were there. Washington names logistics and stays away.',
    date: '20 October',
    effects: [
      { kind: 'set', track: 'easierNext', to: 1 },
      { kind: 'change', track: 'home', of: 'russia', by: 1 },
      { kind: 'change', track: 'home', of: 'united-states', by: -1 },
      { kind: 'change', track: 'tension', on: 'khatlon', by: -1 },
    ],
    source: ['F89', 'isas-2021#C36', 'isas-2021#C37', 'isas-2021#C40'],
  }),
} as const satisfies Record<string, Event>
