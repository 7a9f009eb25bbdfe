import { type Order, order } from '../kinds.ts'

/** Orders at the border: isas-2021#C10, C11, C14, C20, C42. */
export const BORDER = {
  reinforce: order({
    name: 'Reinforce a sector',
    class: 'security',
    flavour:
      'Tajikistan called up reservists in July and put its whole army on alert for three hours. Such a surge is seen at once, and is gone again as quickly.',
    forms: [
      {
        by: ['uzbekistan', 'tajikistan', 'turkmenistan', 'pakistan', 'iran'],
        targets: [{ sector: 'own' }],
        cost: { funds: 2 },
        needs: [{ if: [{ track: 'guard', on: 'sector' }, '<=', 4], lack: 'guard-full' }],
        effects: [{ kind: 'change', track: 'guard', on: 'sector', by: 2 }],
        sentence: 'Send more men to {sector}.',
        source: ['isas-2021#C10', 'F12', 'F25'],
      },
    ],
  }),

  post: order({
    name: 'Build a post',
    class: 'security',
    rivals: true,
    flavour:
      'Russia promised Tajikistan 1.1 million dollars for one outpost in July; in late December the building was about to begin. China’s rival police base was agreed in October.',
    forms: [
      {
        form: 'own',
        name: 'Build a post',
        by: ['uzbekistan', 'turkmenistan'],
        targets: [{ sector: 'own' }],
        cost: { funds: 4 },
        needs: [
          { if: [{ track: 'works', on: 'sector' }, '=', 0], lack: 'works-under-way' },
          { if: [{ track: 'post', on: 'sector' }, '<=', 3], lack: 'post-full' },
        ],
        effects: [{ kind: 'works', on: 'sector', turns: 2 }],
        sentence: 'Build a post at {sector}.',
        source: ['isas-2021#C10', 'design'],
      },
      {
        form: 'partner',
        name: 'Fund a partner’s border',
        by: ['russia', 'china', 'united-states'],
        targets: [{ sector: 'foreign-republic' }],
        cost: { funds: 3 },
        consent: true,
        needs: [
          { if: [{ track: 'works', on: 'sector' }, '=', 0], lack: 'works-under-way' },
          { if: [{ track: 'post', on: 'sector' }, '<=', 3], lack: 'post-full' },
        ],
        effects: [
          { kind: 'works', on: 'sector', turns: 2 },
          { kind: 'influence', of: 'giver', in: 'host', by: 1 },
          { kind: 'change', track: 'sovereignty', of: 'host', by: -1 },
          { kind: 'relation', between: ['giver', 'host'], by: 1 },
          {
            kind: 'when',
            if: { same: ['giver', 'russia'] },
            then: [{ kind: 'change', track: 'home', of: 'giver', by: 1 }],
          },
          {
            kind: 'when',
            if: { same: ['giver', 'united-states'] },
            then: [{ kind: 'change', track: 'tension', on: 'sector', by: 1 }],
          },
        ],
        sentence: 'Pay for a post at {sector}.',
        source: ['isas-2021#C14', 'isas-2021#C23', 'F37', 'F93', 'F110', 'E9'],
      },
    ],
  }),

  reception: order({
    name: 'Reception and registration',
    class: 'security',
    flavour:
      'Dushanbe named a figure of 100,000 people in July and said in September that it had no room without help from abroad. Room is bought, not declared.',
    forms: [
      {
        by: ['tajikistan', 'pakistan', 'iran'],
        targets: [],
        cost: { funds: 2 },
        effects: [{ kind: 'change', track: 'room', of: 'giver', by: 2 }],
        sentence: 'Make room, and register who comes.',
        source: ['isas-2021#C03', 'isas-2021#C42', 'F27', 'F61'],
      },
    ],
  }),

  return: order({
    name: 'Return people',
    class: 'security',
    flavour:
      'Uzbekistan sent 150 people back over the bridge in August and named guarantees from the Taliban. Non-refoulement forbids returns into danger; who judges the danger is the question.',
    forms: [
      {
        by: ['uzbekistan', 'pakistan', 'iran'],
        targets: [],
        cost: { capital: 1 },
        needs: [{ if: [{ track: 'hosted', of: 'giver' }, '>=', 1], lack: 'nobody-hosted' }],
        effects: [
          { kind: 'change', track: 'hosted', of: 'giver', by: -2 },
          { kind: 'change', track: 'hardship', at: 'first-area', by: 1 },
          { kind: 'relation', between: ['giver', 'united-states'], by: -1 },
          {
            kind: 'when',
            if: [{ track: 'assured', of: 'giver' }, '=', 0],
            then: [{ kind: 'relation', between: ['giver', 'taliban'], by: -1 }],
          },
        ],
        sentence: 'Send people back over the line.',
        source: ['isas-2021#C03', 'F46'],
      },
    ],
  }),

  police: order({
    name: 'Police the border',
    class: 'security',
    flavour:
      'Years of estimates put some 75 to 80 tons of heroin a year on the road through Tajikistan. The same patrols look for men and for loads, and seldom for both at once.',
    forms: [
      {
        form: 'cells',
        name: 'Police the border for cells',
        by: ['uzbekistan', 'tajikistan'],
        targets: [],
        cost: { funds: 1, capital: 1 },
        effects: [
          {
            kind: 'when',
            if: [{ track: 'cells', of: 'giver' }, '>=', 1],
            then: [
              {
                kind: 'roll',
                in6: 4,
                more: [
                  { if: { all: [{ runs: 'intelligence' }, { not: { same: ['giver', 'turkmenistan'] } }] }, by: 2 },
                ],
                then: [
                  { kind: 'change', track: 'cells', of: 'giver', by: -1 },
                  { kind: 'change', track: 'home', of: 'giver', by: 1 },
                ],
              },
            ],
            otherwise: [{ kind: 'roll', in6: 2, then: [{ kind: 'change', track: 'home', of: 'giver', by: -1 }] }],
          },
        ],
        sentence: 'Search for armed cells.',
        source: ['isas-2021#C07', 'isas-2021#C21', 'F28'],
      },
      {
        form: 'traffic',
        name: 'Police the border for drugs',
        by: ['tajikistan', 'turkmenistan', 'iran'],
        targets: [],
        cost: { funds: 1 },
        effects: [
          { kind: 'run', track: 'policed', of: 'giver', turns: 1 },
          { kind: 'change', track: 'funds', of: 'taliban', by: -1 },
          { kind: 'roll', in6: 5, then: [{ kind: 'change', track: 'home', of: 'giver', by: 1 }] },
        ],
        sentence: 'Search the loads that cross.',
        source: ['isas-2021#C20', 'P4'],
      },
    ],
  }),
} as const satisfies Record<string, Order>
