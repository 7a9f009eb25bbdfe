import { type Order, order } from '../kinds.ts'

/** Economy and relief: isas-2021#C01, C08, C32. */
export const ECONOMY = {
  aid: order({
    name: 'Deliver aid',
    class: 'economy',
    flavour:
      'China sent goods for 31 million dollars, Uzbekistan flour over the bridge, Russia three aircraft. The Geneva appeal alone was worth some nine hundred border outposts.',
    forms: [
      {
        by: ['russia', 'china', 'uzbekistan', 'turkmenistan', 'pakistan', 'iran'],
        targets: [{ area: 'all' }],
        cost: { funds: 2 },
        needs: [{ if: [{ track: 'hardship', at: 'area' }, '>=', 1], lack: 'no-hardship' }],
        effects: [
          { kind: 'change', track: 'hardship', at: 'area', by: -1 },
          {
            kind: 'when',
            if: { runs: 'corridor' },
            then: [
              { kind: 'change', track: 'hardship', at: 'worst', by: -1 },
              {
                kind: 'when',
                if: [{ track: 'corridorReach' }, '>=', 2],
                then: [{ kind: 'change', track: 'hardship', at: 'worst', by: -1 }],
              },
            ],
          },
          { kind: 'relation', between: ['giver', 'taliban'], by: 1 },
          { kind: 'change', track: 'aid', of: 'giver', by: 1 },
        ],
        sentence: 'Send food and medicine to {area}.',
        source: ['isas-2021#C01', 'isas-2021#C32', 'F68', 'F86', 'F100', 'P13'],
      },
      {
        form: 'large',
        by: ['united-states'],
        targets: [{ area: 'all' }],
        cost: { funds: 2 },
        needs: [{ if: [{ track: 'hardship', at: 'area' }, '>=', 1], lack: 'no-hardship' }],
        effects: [
          { kind: 'change', track: 'hardship', at: 'area', by: -1 },
          { kind: 'change', track: 'hardship', at: 'worst', by: -1 },
          { kind: 'relation', between: ['giver', 'taliban'], by: 1 },
          { kind: 'change', track: 'aid', of: 'giver', by: 1 },
        ],
        sentence: 'Pay the agencies to feed {area}.',
        source: ['isas-2021#C01', 'F71', 'P13'],
      },
    ],
  }),

  trade: order({
    name: 'Trade and transit',
    class: 'economy',
    flavour:
      'Tashkent talked in Termez of power lines and a railway to Peshawar, Ashgabat of the pipeline, Tehran sold fuel. Customs were the new treasury’s first income.',
    forms: [
      {
        by: ['china', 'uzbekistan', 'turkmenistan', 'pakistan', 'iran'],
        targets: [],
        cost: { funds: 2, capital: 1 },
        needs: [
          { if: [{ track: 'trade', of: 'giver' }, '=', 0], lack: 'link-stands' },
          { if: [{ track: 'stance', of: 'giver' }, '>=', 2], lack: 'needs-working-ties' },
          { if: [{ turn: true }, '>=', 2], lack: 'from-turn-2' },
        ],
        effects: [
          { kind: 'set', track: 'trade', of: 'giver', to: 1 },
          { kind: 'change', track: 'income', of: 'giver', by: 1 },
          { kind: 'change', track: 'funds', of: 'taliban', by: 1 },
          {
            kind: 'when',
            if: { not: { same: ['giver', 'china'] } },
            then: [{ kind: 'change', track: 'hardship', at: 'giver-areas', by: -1 }],
          },
          { kind: 'relation', between: ['giver', 'taliban'], by: 1 },
        ],
        sentence: 'Open a link for goods, power or gas.',
        source: ['isas-2021#C37', 'F17', 'F73', 'F87', 'F94'],
      },
    ],
  }),

  assets: order({
    name: 'Decide on the frozen assets',
    class: 'economy',
    flavour:
      'Some 9.5 billion dollars of the central bank stayed out of Kabul’s reach. Licences for relief came in September, a wider one in December.',
    forms: [
      {
        form: 'release',
        name: 'Release assets',
        by: ['united-states'],
        targets: [],
        cost: { capital: 3 },
        needs: [{ if: [{ track: 'frozen' }, '>=', 1], lack: 'nothing-frozen' }],
        effects: [
          { kind: 'change', track: 'frozen', by: -1 },
          { kind: 'change', track: 'home', of: 'giver', by: -1 },
          { kind: 'change', track: 'funds', of: 'taliban', by: 2 },
          { kind: 'relation', between: ['giver', 'taliban'], by: 1 },
        ],
        sentence: 'Release a part of the central bank’s money.',
        source: ['P8', 'F82', 'design'],
      },
      {
        form: 'license',
        name: 'License relief',
        by: ['united-states'],
        targets: [],
        cost: { capital: 2 },
        effects: [
          { kind: 'change', track: 'hardship', at: 'worst', by: -1 },
          { kind: 'change', track: 'home', of: 'giver', by: 1 },
        ],
        sentence: 'Let relief agencies pay wages and suppliers.',
        source: ['F78', 'F107'],
      },
      {
        form: 'freeze',
        name: 'Freeze assets again',
        by: ['united-states'],
        targets: [],
        cost: { capital: 3 },
        needs: [{ if: [{ track: 'frozen' }, '<=', 2], lack: 'all-frozen' }],
        effects: [
          { kind: 'change', track: 'frozen', by: 1 },
          { kind: 'change', track: 'home', of: 'giver', by: 1 },
          { kind: 'relation', between: ['giver', 'taliban'], by: -1 },
        ],
        sentence: 'Freeze again what was released.',
        source: ['P8', 'design'],
      },
    ],
  }),

  airlift: order({
    name: 'Airlift',
    class: 'economy',
    flavour:
      'About 123,000 people were flown out of Kabul by the end of August. Flights went on in small numbers, through third countries, for those with papers.',
    forms: [
      {
        by: ['united-states'],
        targets: [],
        cost: { funds: 2 },
        effects: [
          { kind: 'change', track: 'home', of: 'giver', by: 1 },
          { kind: 'change', track: 'airlifts', of: 'giver', by: 1 },
          {
            kind: 'airlift',
            people: 2,
            from: ['khyber', 'surkhandarya', 'khatlon', 'khorasan-sistan'],
            else: ['uzbekistan', 'tajikistan'],
          },
        ],
        sentence: 'Fly people out who wait at the line.',
        source: ['isas-2021#C08', 'isas-2021#C11', 'F53', 'F58'],
      },
    ],
  }),
} as const satisfies Record<string, Order>
