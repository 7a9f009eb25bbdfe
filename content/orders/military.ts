import { type Order, order } from '../kinds.ts'

/** Military orders: isas-2021#C17, C22, C26. */
export const MILITARY = {
  drill: order({
    name: 'Hold drills',
    class: 'security',
    flavour:
      'Some forty exercises were held in Tajikistan in the year. They were announced while the talks with the Taliban went on: drills and talks ran side by side.',
    forms: [
      {
        by: ['russia', 'china'],
        targets: [{ sector: ['khatlon', 'gorno-badakhshan', 'surkhandarya'] }],
        cost: { funds: 1, capital: 1 },
        consent: true,
        effects: [
          { kind: 'run', track: 'shield', on: 'sector', turns: 1 },
          { kind: 'change', track: 'tension', on: 'sector', by: 1 },
          {
            kind: 'when',
            if: { not: { runs: 'drilled', on: 'sector' } },
            then: [
              { kind: 'change', track: 'home', of: 'host', by: 1 },
              { kind: 'influence', of: 'giver', in: 'host', by: 1 },
            ],
          },
          { kind: 'run', track: 'drilled', on: 'sector', turns: 2 },
        ],
        sentence: 'Hold drills at {sector}.',
        source: ['isas-2021#C17', 'F33', 'F45', 'F90', 'E13', 'E4', 'E5'],
      },
      {
        form: 'own',
        by: ['tajikistan'],
        targets: [{ sector: 'own' }],
        cost: { funds: 1, capital: 1 },
        effects: [
          { kind: 'run', track: 'shield', on: 'sector', turns: 1 },
          { kind: 'change', track: 'tension', on: 'sector', by: 1 },
          {
            kind: 'when',
            if: { not: { runs: 'drilled', on: 'sector' } },
            then: [{ kind: 'change', track: 'home', of: 'giver', by: 1 }],
          },
          { kind: 'run', track: 'drilled', on: 'sector', turns: 2 },
        ],
        sentence: 'Drill your own troops at {sector}.',
        source: ['isas-2021#C17', 'F25', 'F79'],
      },
    ],
  }),

  arms: order({
    name: 'Supply arms',
    class: 'security',
    flavour:
      'In September Russia handed Tajikistan twelve armoured vehicles free of charge; in December its own base there received thirty tanks.',
    forms: [
      {
        by: ['russia', 'united-states'],
        targets: [{ target: ['uzbekistan', 'tajikistan'] }],
        cost: { funds: 1 },
        consent: true,
        effects: [
          { kind: 'change', track: 'guard', on: 'target-sectors', by: 1 },
          { kind: 'influence', of: 'giver', in: 'target', by: 1 },
          { kind: 'relation', between: ['giver', 'target'], by: 1 },
          { kind: 'change', track: 'tension', on: 'target-line', by: 1 },
        ],
        sentence: 'Send arms and instructors to {target}.',
        source: ['isas-2021#C23', 'isas-2021#C41', 'F29', 'F54', 'F70', 'F104', 'P11'],
      },
    ],
  }),

  strike: order({
    name: 'Strike ISIS from afar',
    class: 'security',
    flavour:
      'With the last soldiers gone, Washington spoke of striking from over the horizon: long flights, no eyes on the ground, and Kabul’s protest afterwards.',
    forms: [
      {
        by: ['united-states'],
        targets: [{ area: 'all' }],
        cost: { funds: 1, capital: 1 },
        needs: [{ if: [{ track: 'isis', at: 'area' }, '>=', 1], lack: 'no-isis' }],
        effects: [
          {
            kind: 'roll',
            in6: 4,
            more: [{ if: [{ track: 'base', of: 'republics' }, '>=', 1], by: 1 }],
            then: [
              { kind: 'change', track: 'isis', at: 'area', by: -1 },
              { kind: 'change', track: 'home', of: 'giver', by: 1 },
            ],
            otherwise: [
              {
                kind: 'roll',
                in6: 3,
                then: [
                  { kind: 'change', track: 'hardship', at: 'area', by: 1 },
                  { kind: 'change', track: 'home', of: 'giver', by: -1 },
                ],
              },
            ],
          },
          { kind: 'relation', between: ['giver', 'taliban'], by: -1 },
        ],
        sentence: 'Strike ISIS in {area}.',
        source: ['isas-2021#C19', 'isas-2021#C24', 'F58'],
      },
    ],
  }),
} as const satisfies Record<string, Order>
