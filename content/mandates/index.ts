import type { SeatId } from '../ids.ts'
import { goal, type MandateGoal, type Value } from '../kinds.ts'

/** Public mandates: five goals a seat, 20 points each, read off the board at the end. What a value is worth stands in `fits/`. */

const ALL_ISIS: Value = { track: 'isis', at: 'all-areas' }
const ALL_HARDSHIP: Value = { track: 'hardship', at: 'all-areas' }
const NO_AMERICAN_BASE: Value = { truth: [{ track: 'base', of: 'republics' }, '=', 0] }
/** Steps of control that the Taliban lack, over the whole country. */
const NOT_HELD: Value = { track: 'control', at: 'all-areas' }

export const MANDATES: Record<SeatId, readonly MandateGoal[]> = {
  russia: [
    goal({
      name: 'A safe ally',
      reads: 'Stability of Tajikistan.',
      value: { track: 'home', of: 'tajikistan' },
      source: ['isas-2021#C02', 'isas-2021#C23', 'F15'],
    }),
    goal({
      name: 'The provider of security',
      reads: 'Russian influence in the three republics, less American influence there.',
      value: {
        sum: [
          { influence: ['russia', 'republics'] },
          { times: -1, value: { influence: ['united-states', 'republics'] } },
        ],
      },
      source: ['isas-2021#C02', 'isas-2021#C25', 'isas-2021#C27'],
    }),
    goal({
      name: 'A bloc that holds',
      reads: 'Cohesion of the CSTO.',
      value: { track: 'csto' },
      source: ['isas-2021#C28', 'isas-2021#C29', 'F48', 'F75'],
    }),
    goal({
      name: 'No spill-over',
      reads: 'Twice the attacks abroad, and this turn’s unmanaged arrivals in the republics: the fewer, the better.',
      value: {
        times: -1,
        value: {
          sum: [
            { times: 2, value: { track: 'abroad' } },
            { track: 'unmanaged', of: 'republics' },
          ],
        },
      },
      source: ['isas-2021#C07', 'isas-2021#C18', 'isas-2021#C22', 'F47', 'E2'],
    }),
    goal({
      name: 'The convener',
      reads: 'Twice the talks Russia has held, its support at home, and 4 if no American base stands.',
      value: {
        sum: [
          { times: 2, value: { track: 'talks', of: 'russia' } },
          { track: 'home', of: 'russia' },
          { times: 4, value: NO_AMERICAN_BASE },
        ],
      },
      source: ['isas-2021#C26', 'isas-2021#C37', 'F19', 'F89'],
    }),
  ],

  china: [
    goal({
      name: 'A quiet Wakhan',
      reads: 'ISIS in the North-East and the North: the less, the better.',
      value: {
        times: -1,
        value: {
          sum: [
            { track: 'isis', at: 'north-east' },
            { track: 'isis', at: 'north' },
          ],
        },
      },
      source: ['isas-2021#C19', 'isas-2021#C21', 'F30', 'F81'],
    }),
    goal({
      name: 'A table in Shanghai’s name',
      reads: 'Cohesion of the SCO.',
      value: { track: 'sco' },
      source: ['isas-2021#C31', 'isas-2021#C33', 'F51'],
    }),
    goal({
      name: 'A share of the burden',
      reads: 'Chinese influence in the three republics.',
      value: { influence: ['china', 'republics'] },
      source: ['isas-2021#C27', 'F45', 'F93'],
    }),
    goal({
      name: 'A responsible power',
      reads: 'Twice the aid China has sent, less the hardship in all areas.',
      value: {
        sum: [
          { times: 2, value: { track: 'aid', of: 'china' } },
          { times: -1, value: ALL_HARDSHIP },
        ],
      },
      source: ['isas-2021#C32', 'isas-2021#C38', 'F68', 'P13'],
    }),
    goal({
      name: 'Commerce, and no Americans',
      reads: 'Support at home, 2 for a trade link, and 4 if no American base stands.',
      value: {
        sum: [
          { track: 'home', of: 'china' },
          { times: 2, value: { track: 'trade', of: 'china' } },
          { times: 4, value: NO_AMERICAN_BASE },
        ],
      },
      source: ['isas-2021#C26', 'isas-2021#C33', 'design'],
    }),
  ],

  uzbekistan: [
    goal({
      name: 'A stable republic',
      reads: 'Stability of Uzbekistan.',
      value: { track: 'home', of: 'uzbekistan' },
      source: ['isas-2021#C01', 'isas-2021#C10'],
    }),
    goal({
      name: 'Talks, not camps',
      reads: 'Twice the talks Uzbekistan has held, less the people it hosts.',
      value: {
        sum: [
          { times: 2, value: { track: 'talks', of: 'uzbekistan' } },
          { times: -1, value: { track: 'hosted', of: 'uzbekistan' } },
        ],
      },
      source: ['isas-2021#C03', 'isas-2021#C11', 'isas-2021#C37', 'F23', 'F46', 'F57'],
    }),
    goal({
      name: 'The hub',
      reads: '3 for a trade link, 1 for each aid order, and the rung toward Kabul up to 3.',
      value: {
        sum: [
          { times: 3, value: { track: 'trade', of: 'uzbekistan' } },
          { track: 'aid', of: 'uzbekistan' },
          { least: [{ track: 'stance', of: 'uzbekistan' }, 3] },
        ],
      },
      source: ['isas-2021#C38', 'F23', 'F86', 'F87'],
    }),
    goal({
      name: 'Nobody’s client',
      reads: 'Sovereignty of Uzbekistan.',
      value: { track: 'sovereignty', of: 'uzbekistan' },
      source: ['isas-2021#C35', 'isas-2021#C26', 'E5'],
    }),
    goal({
      name: 'A quiet bridge',
      reads: 'Relation with Kabul and the post at Surkhandarya, less the tension there.',
      value: {
        sum: [
          { relation: ['uzbekistan', 'taliban'] },
          { track: 'post', on: 'surkhandarya' },
          { times: -1, value: { track: 'tension', on: 'surkhandarya' } },
        ],
      },
      source: ['isas-2021#C10', 'isas-2021#C43', 'F87'],
    }),
  ],

  tajikistan: [
    goal({
      name: 'A stable republic',
      reads: 'Stability of Tajikistan.',
      value: { track: 'home', of: 'tajikistan' },
      source: ['isas-2021#C01', 'F101'],
    }),
    goal({
      name: 'The line holds',
      reads: 'Guards and posts in Khatlon and Gorno-Badakhshan.',
      value: {
        sum: [
          { track: 'guard', on: 'khatlon' },
          { track: 'guard', on: 'gorno-badakhshan' },
          { track: 'post', on: 'khatlon' },
          { track: 'post', on: 'gorno-badakhshan' },
        ],
      },
      source: ['isas-2021#C10', 'isas-2021#C14', 'F14', 'F25'],
    }),
    goal({
      name: 'Two patrons, and room',
      reads: 'Twice the lesser of Russian influence and Chinese with American influence, and room for people.',
      value: {
        sum: [
          {
            times: 2,
            value: {
              least: [
                { influence: ['russia', 'tajikistan'] },
                { sum: [{ influence: ['china', 'tajikistan'] }, { influence: ['united-states', 'tajikistan'] }] },
              ],
            },
          },
          { track: 'room', of: 'tajikistan' },
        ],
      },
      source: ['isas-2021#C03', 'isas-2021#C27', 'isas-2021#C28', 'F61', 'F93'],
    }),
    goal({
      name: 'Tajiks in Kabul',
      reads:
        '4 for each step of inclusion, 2 for each step of control Kabul lacks in the North-East and in Kabul and the East, less 3 for every rung anybody stands above the third, less the relation with Kabul.',
      value: {
        sum: [
          { times: 4, value: { track: 'inclusion' } },
          { times: 2, value: { track: 'control', at: 'north-east' } },
          { times: 2, value: { track: 'control', at: 'kabul-east' } },
          { times: -3, value: { above: 3, of: 'everyone' } },
          { times: -1, value: { relation: ['tajikistan', 'taliban'] } },
        ],
      },
      source: ['isas-2021#C30', 'isas-2021#C43', 'F52', 'F77'],
    }),
    goal({
      name: 'Its own master',
      reads: 'Sovereignty of Tajikistan, less the people hosted beyond its room.',
      value: {
        sum: [
          { track: 'sovereignty', of: 'tajikistan' },
          {
            times: -1,
            value: {
              most: [
                0,
                {
                  sum: [
                    { track: 'hosted', of: 'tajikistan' },
                    { times: -1, value: { track: 'room', of: 'tajikistan' } },
                  ],
                },
              ],
            },
          },
        ],
      },
      source: ['isas-2021#C35', 'isas-2021#C03', 'F61'],
    }),
  ],

  turkmenistan: [
    goal({
      name: 'A stable republic',
      reads: 'Stability of Turkmenistan.',
      value: { track: 'home', of: 'turkmenistan' },
      source: ['isas-2021#C01', 'isas-2021#C09'],
    }),
    goal({
      name: 'The pipeline',
      reads: '3 for a trade link, the rung toward Kabul, and 1 for each aid order.',
      value: {
        sum: [
          { times: 3, value: { track: 'trade', of: 'turkmenistan' } },
          { track: 'stance', of: 'turkmenistan' },
          { track: 'aid', of: 'turkmenistan' },
        ],
      },
      source: ['F73', 'F94', 'isas-2021#C43'],
    }),
    goal({
      name: 'A quiet line',
      reads: 'Relation with Kabul and guards at Mary–Lebap, less the tension there.',
      value: {
        sum: [
          { relation: ['turkmenistan', 'taliban'] },
          { track: 'guard', on: 'mary-lebap' },
          { times: -1, value: { track: 'tension', on: 'mary-lebap' } },
        ],
      },
      source: ['isas-2021#C10', 'F18', 'F43'],
    }),
    goal({
      name: 'Neutral ground',
      reads: 'Sovereignty of Turkmenistan, less the people it hosts.',
      value: {
        sum: [
          { track: 'sovereignty', of: 'turkmenistan' },
          { times: -1, value: { track: 'hosted', of: 'turkmenistan' } },
        ],
      },
      source: ['isas-2021#C03', 'isas-2021#C08', 'isas-2021#C35', 'E5'],
    }),
    goal({
      name: 'Everybody’s neighbour',
      reads: 'Relations of Turkmenistan, Uzbekistan and Tajikistan with Kabul, added up.',
      value: {
        sum: [
          { relation: ['turkmenistan', 'taliban'] },
          { relation: ['uzbekistan', 'taliban'] },
          { relation: ['tajikistan', 'taliban'] },
        ],
      },
      source: ['isas-2021#C37', 'F73', 'F94', 'design'],
    }),
  ],

  taliban: [
    goal({
      name: 'Embassies at work',
      reads: 'Rungs on which China, the three republics, Pakistan and Iran stand.',
      value: {
        sum: [
          { track: 'stance', of: 'china' },
          { track: 'stance', of: 'neighbours' },
        ],
      },
      source: ['isas-2021#C43', 'isas-2021#C39', 'F80', 'F103'],
    }),
    goal({
      name: 'The purse',
      reads: '2 for each part of the assets released, and 1 for each trade link.',
      value: {
        sum: [
          { times: 2, value: { sum: [3, { times: -1, value: { track: 'frozen' } }] } },
          { track: 'trade', of: 'everyone' },
        ],
      },
      source: ['P8', 'F82', 'F94'],
    }),
    goal({
      name: 'No rival in arms',
      reads: 'ISIS in all areas: the less, the better.',
      value: { times: -1, value: ALL_ISIS },
      source: ['isas-2021#C22', 'isas-2021#C19', 'F99'],
    }),
    goal({
      name: 'One hand on the country',
      reads: 'Assurances that stand, less 2 for each step of control that is lacking.',
      value: {
        sum: [
          { track: 'assured', of: 'everyone' },
          { times: -2, value: NOT_HELD },
        ],
      },
      source: ['isas-2021#C15', 'isas-2021#C16', 'F65'],
    }),
    goal({
      name: 'One movement',
      reads: 'Cohesion of the Taliban.',
      value: { track: 'home', of: 'taliban' },
      source: ['F66', 'design'],
    }),
  ],

  pakistan: [
    goal({
      name: 'Support at home',
      reads: 'Support for Pakistan’s government at home.',
      value: { track: 'home', of: 'pakistan' },
      source: ['isas-2021#C01', 'F96'],
    }),
    goal({
      name: 'The world engages',
      reads: 'Rungs on which Russia, China, the three republics and Iran stand.',
      value: {
        sum: [
          { track: 'stance', of: 'russia' },
          { track: 'stance', of: 'china' },
          { track: 'stance', of: 'republics' },
          { track: 'stance', of: 'iran' },
        ],
      },
      source: ['isas-2021#C37', 'isas-2021#C43', 'F68', 'F98'],
    }),
    goal({
      name: 'Guests within its means',
      reads: 'Room for people in Pakistan, less those hosted.',
      value: {
        sum: [
          { track: 'room', of: 'pakistan' },
          { times: -1, value: { track: 'hosted', of: 'pakistan' } },
        ],
      },
      source: ['isas-2021#C03', 'isas-2021#C08', 'F40', 'F60'],
    }),
    goal({
      name: 'A quiet belt',
      reads: 'ISIS in Kabul and the East and in the South: the less, the better.',
      value: {
        times: -1,
        value: {
          sum: [
            { track: 'isis', at: 'kabul-east' },
            { track: 'isis', at: 'south' },
          ],
        },
      },
      source: ['isas-2021#C19', 'F96', 'F99'],
    }),
    goal({
      name: 'Islamabad speaks',
      reads: 'Twice the talks held, 2 for a trade link, and the own rung toward Kabul.',
      value: {
        sum: [
          { times: 2, value: { track: 'talks', of: 'pakistan' } },
          { times: 2, value: { track: 'trade', of: 'pakistan' } },
          { track: 'stance', of: 'pakistan' },
        ],
      },
      source: ['isas-2021#C37', 'isas-2021#C38', 'F98', 'F106'],
    }),
  ],

  iran: [
    goal({
      name: 'Support at home',
      reads: 'Support for Iran’s government at home.',
      value: { track: 'home', of: 'iran' },
      source: ['isas-2021#C01', 'design'],
    }),
    goal({
      name: 'Guests within its means',
      reads: 'Room for people in Iran, less those hosted.',
      value: {
        sum: [
          { track: 'room', of: 'iran' },
          { times: -1, value: { track: 'hosted', of: 'iran' } },
        ],
      },
      source: ['isas-2021#C03', 'isas-2021#C08', 'E7', 'P7'],
    }),
    goal({
      name: 'The Shia kept safe',
      reads: '3 for each step of inclusion, less ISIS in the West and in the North.',
      value: {
        sum: [
          { times: 3, value: { track: 'inclusion' } },
          { times: -1, value: { track: 'isis', at: 'west' } },
          { times: -1, value: { track: 'isis', at: 'north' } },
        ],
      },
      source: ['isas-2021#C19', 'isas-2021#C30', 'F81', 'F92'],
    }),
    goal({
      name: 'Trade, and a seat',
      reads: '2 for a trade link, 2 for a seat in the SCO, and the rung toward Kabul.',
      value: {
        sum: [
          { times: 2, value: { track: 'trade', of: 'iran' } },
          { times: 2, value: { track: 'iranSeated' } },
          { track: 'stance', of: 'iran' },
        ],
      },
      source: ['isas-2021#C31', 'isas-2021#C37', 'F17', 'F76'],
    }),
    goal({
      name: 'A line without Americans',
      reads:
        'Guards at Khorasan and Sistan and the relation with Kabul, less American influence in the republics, and less 4 if an American base stands.',
      value: {
        sum: [
          { track: 'guard', on: 'khorasan-sistan' },
          { relation: ['iran', 'taliban'] },
          { times: -1, value: { influence: ['united-states', 'republics'] } },
          { times: -4, value: { truth: [{ track: 'base', of: 'republics' }, '>=', 1] } },
        ],
      },
      source: ['isas-2021#C26', 'F17b', 'F102'],
    }),
  ],

  'united-states': [
    goal({
      name: 'No haven for ISIS',
      reads: 'ISIS in all areas: the less, the better.',
      value: { times: -1, value: ALL_ISIS },
      source: ['isas-2021#C19', 'isas-2021#C24', 'F55'],
    }),
    goal({
      name: 'No famine in its name',
      reads: '3 for each aid order given, less the hardship in all areas.',
      value: {
        sum: [
          { times: 3, value: { track: 'aid', of: 'united-states' } },
          { times: -1, value: ALL_HARDSHIP },
        ],
      },
      source: ['isas-2021#C01', 'F71', 'F91', 'P13'],
    }),
    goal({
      name: 'A footprint',
      reads: 'American influence in the three republics, and 2 if a base stands.',
      value: {
        sum: [
          { influence: ['united-states', 'republics'] },
          { times: 2, value: { truth: [{ track: 'base', of: 'republics' }, '>=', 1] } },
        ],
      },
      source: ['isas-2021#C25', 'isas-2021#C26', 'F06', 'F14'],
    }),
    goal({
      name: 'No reward',
      reads: 'Assets still frozen and inclusion, less its own rung and every rung anybody stands above the third.',
      value: {
        sum: [
          { track: 'frozen' },
          { track: 'inclusion' },
          { times: -1, value: { track: 'stance', of: 'united-states' } },
          { times: -1, value: { above: 3, of: 'everyone' } },
        ],
      },
      source: ['isas-2021#C30', 'isas-2021#C43', 'F82', 'F103'],
    }),
    goal({
      name: 'People out, support at home',
      reads: 'Support at home, and airlifts up to 2.',
      value: {
        sum: [{ track: 'home', of: 'united-states' }, { least: [{ track: 'airlifts', of: 'united-states' }, 2] }],
      },
      source: ['isas-2021#C03', 'isas-2021#C11', 'F55', 'F58'],
    }),
  ],
}
