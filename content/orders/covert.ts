import { type Order, order } from '../kinds.ts'

/** Covert orders: others see what moves, never why, until the debrief. */
export const COVERT = {
  shelter: order({
    name: 'Shelter the resistance',
    class: 'covert',
    secret: true,
    flavour:
      'Leaders of the resistance were seen in Dushanbe that autumn, and Tajikistan decorated two dead ones. What else it gave, nobody said.',
    forms: [
      {
        by: ['tajikistan'],
        targets: [],
        cost: { funds: 1, capital: 1 },
        needs: [{ if: [{ track: 'control', at: 'north-east' }, '<=', 1], lack: 'resistance-holds' }],
        effects: [
          {
            kind: 'roll',
            in6: 4,
            then: [
              { kind: 'change', track: 'control', at: 'north-east', by: 1 },
              { kind: 'change', track: 'home', of: 'taliban', by: -1 },
              { kind: 'change', track: 'capital', of: 'giver', by: 1 },
              { kind: 'change', track: 'home', of: 'giver', by: 2 },
            ],
          },
          {
            kind: 'roll',
            in6: 2,
            then: [
              { kind: 'relation', between: ['giver', 'taliban'], by: -1 },
              { kind: 'change', track: 'tension', on: 'giver-sectors', by: 1 },
            ],
          },
        ],
        sentence: 'Let the resistance rest and arm on your side of the river.',
        source: ['isas-2021#C12', 'F62', 'F79', 'E14'],
      },
    ],
  }),

  leak: order({
    name: 'Leak a cable',
    class: 'covert',
    secret: true,
    flavour:
      'What one service knows can be made everybody’s knowledge in an afternoon. Whose afternoon it was is guessed at, and sometimes seen.',
    forms: [
      {
        by: ['russia', 'pakistan', 'united-states'],
        targets: [],
        cost: { capital: 1 },
        effects: [
          {
            kind: 'roll',
            in6: 1,
            then: [{ kind: 'change', track: 'home', of: 'giver', by: -1 }],
            otherwise: [
              { kind: 'change', track: 'home', of: 'giver', by: 1 },
              { kind: 'change', track: 'capital', of: 'giver', by: 1 },
            ],
          },
          { kind: 'publish' },
        ],
        sentence: 'Let this turn’s cable reach the newspapers.',
        source: ['F84', 'design'],
      },
    ],
  }),
} as const satisfies Record<string, Order>
