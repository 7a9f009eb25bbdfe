import { type Order, order } from '../kinds.ts'

/** The Taliban's orders: isas-2021#C16, C22, C30. No order gives them arms: isas-2021#C41; none reaches Russia: C18. */
export const KABUL = {
  sweep: order({
    name: 'Sweep ISIS',
    class: 'kabul',
    flavour:
      'The United Nations counted 334 attacks by ISIS-Khorasan in 2021 against 60 the year before. Kabul answered with raids and detentions; to Moscow it was the lesser evil.',
    forms: [
      {
        by: ['taliban'],
        targets: [{ area: 'all' }],
        cost: { funds: 2 },
        needs: [{ if: [{ track: 'isis', at: 'area' }, '>=', 1], lack: 'no-isis' }],
        effects: [
          {
            kind: 'roll',
            in6: 5,
            then: [
              { kind: 'change', track: 'isis', at: 'area', by: -1 },
              { kind: 'roll', in6: 1, then: [{ kind: 'change', track: 'isis', at: 'area', by: -1 }] },
            ],
            otherwise: [{ kind: 'change', track: 'hardship', at: 'area', by: 1 }],
          },
        ],
        sentence: 'Sweep ISIS in {area}.',
        source: ['isas-2021#C22', 'F99', 'P6'],
      },
    ],
  }),

  finish: order({
    name: 'Finish the resistance',
    class: 'kabul',
    flavour:
      'On 6 September the Taliban claimed Panjshir; the resistance denied it, Tehran condemned the assault, Dushanbe honoured its dead leaders.',
    forms: [
      {
        by: ['taliban'],
        targets: [{ area: 'all' }],
        cost: { funds: 1, capital: 1 },
        needs: [{ if: [{ track: 'control', at: 'area' }, '>=', 1], lack: 'area-held' }],
        effects: [
          { kind: 'set', track: 'violence', at: 'area', to: 1 },
          {
            kind: 'roll',
            in6: 3,
            more: [{ if: [{ track: 'home', of: 'giver' }, '>=', 6], by: 1 }],
            then: [
              { kind: 'change', track: 'control', at: 'area', by: -1 },
              { kind: 'change', track: 'home', of: 'giver', by: 1 },
            ],
          },
          { kind: 'change', track: 'tension', on: 'tajik-line', by: 1 },
        ],
        sentence: 'March on the resistance in {area}.',
        source: ['isas-2021#C15', 'F65', 'F79'],
      },
    ],
  }),

  broaden: order({
    name: 'Broaden the government',
    class: 'kabul',
    flavour:
      'The cabinet of 7 September had 33 men, and seventeen of them on a list of the United Nations by one envoy’s count. Every neighbour asked for more; the commanders did not.',
    forms: [
      {
        by: ['taliban'],
        targets: [],
        cost: { capital: 1 },
        needs: [{ if: [{ track: 'inclusion' }, '<=', 2], lack: 'broad-already' }],
        effects: [
          { kind: 'change', track: 'inclusion', by: 1 },
          { kind: 'change', track: 'home', of: 'giver', by: -1 },
          { kind: 'change', track: 'credibility', by: 1 },
          { kind: 'relation', between: ['giver', 'tajikistan'], by: 1 },
          { kind: 'change', track: 'tension', on: 'khatlon', by: -1 },
          { kind: 'change', track: 'tension', on: 'gorno-badakhshan', by: -1 },
          { kind: 'roll', in6: 3, then: [{ kind: 'change', track: 'control', at: 'kabul-east', by: -1 }] },
        ],
        sentence: 'Give others a part in the government.',
        source: ['isas-2021#C30', 'F66', 'F76'],
      },
    ],
  }),

  decree: order({
    name: 'Decree the hard line',
    class: 'kabul',
    flavour:
      'Decrees that the commanders liked kept the movement in one piece, and made each step harder for those abroad who wished to take one.',
    forms: [
      {
        by: ['taliban'],
        targets: [],
        cost: { capital: 1 },
        needs: [{ if: [{ track: 'home', of: 'giver' }, '<=', 9], lack: 'one-piece' }],
        effects: [
          { kind: 'change', track: 'home', of: 'giver', by: 2 },
          { kind: 'change', track: 'inclusion', by: -1 },
          { kind: 'change', track: 'credibility', by: -1 },
          { kind: 'relation', between: ['giver', 'iran'], by: -1 },
          { kind: 'relation', between: ['giver', 'united-states'], by: -1 },
        ],
        sentence: 'Decree what the commanders want.',
        source: ['F66', 'design'],
      },
    ],
  }),

  assure: order({
    name: 'Give an assurance',
    class: 'kabul',
    flavour:
      'In July a delegation told Moscow that Afghan soil would not be used against the neighbours. The promise was given; whether it could be kept was another matter.',
    forms: [
      {
        by: ['taliban'],
        targets: [{ target: ['russia', 'china', 'uzbekistan', 'tajikistan', 'turkmenistan', 'pakistan', 'iran'] }],
        cost: { capital: 1 },
        needs: [{ if: [{ track: 'assured', of: 'target' }, '=', 0], lack: 'assured-already' }],
        effects: [
          { kind: 'set', track: 'assured', of: 'target', to: 1 },
          { kind: 'relation', between: ['giver', 'target'], by: 1 },
          { kind: 'change', track: 'credibility', by: 1 },
          { kind: 'change', track: 'tension', on: 'target-sectors', by: -1 },
          {
            kind: 'when',
            if: {
              any: [
                { same: ['target', 'uzbekistan'] },
                { same: ['target', 'tajikistan'] },
                { same: ['target', 'turkmenistan'] },
              ],
            },
            then: [{ kind: 'change', track: 'home', of: 'target', by: 1 }],
          },
        ],
        sentence: 'Promise {target} that no attack will come from Afghan soil.',
        source: ['isas-2021#C16', 'F13', 'F16', 'E1'],
      },
    ],
  }),
} as const satisfies Record<string, Order>
