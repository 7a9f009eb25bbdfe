import { ACTORS } from '../actors/index.ts'
import type { SeatId } from '../ids.ts'
import { type Agenda, agenda, type Value } from '../kinds.ts'

/** Private agendas: three a seat, one is dealt, worth up to 20 (`mandates/fits/`). Names and texts stand on the role pages; here is what they read. */

const { russia, china, uzbekistan, tajikistan, turkmenistan, taliban, pakistan, iran } = ACTORS
const unitedStates = ACTORS['united-states']

const PEOPLE_WAITING: Value = { track: 'queue', on: 'all-sectors' }

export const AGENDAS: Record<SeatId, Record<string, Agenda>> = {
  russia: {
    guarantor: agenda({
      ...russia.agendas[0],
      value: {
        sum: [
          { influence: ['russia', 'tajikistan'] },
          { track: 'post', on: 'khatlon' },
          { track: 'post', on: 'gorno-badakhshan' },
        ],
      },
      source: ['isas-2021#C02', 'isas-2021#C23', 'F15', 'F37'],
    }),
    broker: agenda({
      ...russia.agendas[1],
      value: { sum: [{ track: 'talks', of: 'russia' }, { relation: ['tajikistan', 'taliban'] }] },
      source: ['isas-2021#C22', 'isas-2021#C36', 'isas-2021#C37', 'F79', 'F89'],
    }),
    fortress: agenda({
      ...russia.agendas[2],
      value: {
        sum: [
          { track: 'home', of: 'russia' },
          { track: 'funds', of: 'russia' },
        ],
      },
      source: ['isas-2021#C07', 'isas-2021#C18', 'isas-2021#C42', 'F47'],
    }),
  },

  china: {
    'pamir-wall': agenda({
      ...china.agendas[0],
      value: { sum: [{ influence: ['china', 'tajikistan'] }, { track: 'post', on: 'gorno-badakhshan' }] },
      source: ['isas-2021#C27', 'F45', 'F93'],
    }),
    'open-road': agenda({
      ...china.agendas[1],
      value: { sum: [{ track: 'trade', of: 'everyone' }, { relation: ['china', 'taliban'] }] },
      source: ['isas-2021#C38', 'F30', 'F68', 'F87'],
    }),
    'no-bill': agenda({
      ...china.agendas[2],
      value: { sum: [{ track: 'funds', of: 'china' }, { track: 'sco' }] },
      source: ['isas-2021#C31', 'F56', 'F89'],
    }),
  },

  uzbekistan: {
    'decent-gate': agenda({
      ...uzbekistan.agendas[0],
      value: {
        sum: [
          { track: 'policy', on: 'surkhandarya' },
          { times: -1, value: { track: 'queue', on: 'surkhandarya' } },
        ],
      },
      source: ['isas-2021#C11', 'isas-2021#C42', 'F57'],
    }),
    'every-side': agenda({
      ...uzbekistan.agendas[1],
      value: {
        least: [
          { relation: ['uzbekistan', 'russia'] },
          { relation: ['uzbekistan', 'china'] },
          { relation: ['uzbekistan', 'united-states'] },
        ],
      },
      source: ['isas-2021#C28', 'F23', 'F32'],
    }),
    'iron-bridge': agenda({
      ...uzbekistan.agendas[2],
      value: {
        sum: [
          { track: 'guard', on: 'surkhandarya' },
          { times: 2, value: { track: 'post', on: 'surkhandarya' } },
        ],
      },
      source: ['isas-2021#C10', 'F32', 'F57'],
    }),
  },

  tajikistan: {
    'highest-bidder': agenda({
      ...tajikistan.agendas[0],
      value: {
        sum: [
          {
            least: [
              { influence: ['russia', 'tajikistan'] },
              { influence: ['china', 'tajikistan'] },
              { influence: ['united-states', 'tajikistan'] },
            ],
          },
          { track: 'sovereignty', of: 'tajikistan' },
        ],
      },
      source: ['isas-2021#C28', 'isas-2021#C35', 'F37', 'F93'],
    }),
    'held-valley': agenda({
      ...tajikistan.agendas[1],
      value: {
        sum: [
          { track: 'control', at: 'north-east' },
          { track: 'control', at: 'kabul-east' },
        ],
      },
      source: ['F52', 'F62', 'F77'],
    }),
    'quiet-river': agenda({
      ...tajikistan.agendas[2],
      value: {
        sum: [
          { relation: ['tajikistan', 'taliban'] },
          { times: -1, value: { track: 'tension', on: 'khatlon' } },
          { times: -1, value: { track: 'tension', on: 'gorno-badakhshan' } },
        ],
      },
      source: ['E14', 'F13', 'F79'],
    }),
  },

  turkmenistan: {
    'nobodys-ally': agenda({
      ...turkmenistan.agendas[0],
      value: {
        times: -1,
        value: {
          sum: [
            { influence: ['russia', 'turkmenistan'] },
            { influence: ['china', 'turkmenistan'] },
            { influence: ['united-states', 'turkmenistan'] },
          ],
        },
      },
      source: ['isas-2021#C35', 'E5', 'F18'],
    }),
    'gas-first': agenda({
      ...turkmenistan.agendas[1],
      value: {
        sum: [
          { track: 'trade', of: 'turkmenistan' },
          { track: 'funds', of: 'turkmenistan' },
        ],
      },
      source: ['F73', 'F94'],
    }),
    'good-neighbour': agenda({
      ...turkmenistan.agendas[2],
      value: {
        sum: [
          { track: 'aid', of: 'turkmenistan' },
          { times: -1, value: { track: 'hardship', at: 'north-west' } },
          { times: -1, value: { track: 'hardship', at: 'west' } },
        ],
      },
      source: ['F43', 'F73', 'F91'],
    }),
  },

  taliban: {
    statesmen: agenda({
      ...taliban.agendas[0],
      value: { sum: [{ track: 'inclusion' }, { track: 'credibility' }] },
      source: ['isas-2021#C16', 'isas-2021#C30', 'F16', 'F82'],
    }),
    'never-bend': agenda({
      ...taliban.agendas[1],
      value: {
        sum: [
          { track: 'home', of: 'taliban' },
          { times: -2, value: { track: 'inclusion' } },
        ],
      },
      source: ['F66', 'F76'],
    }),
    'full-chest': agenda({
      ...taliban.agendas[2],
      value: { sum: [{ track: 'funds', of: 'taliban' }, { track: 'opium' }] },
      source: ['isas-2021#C20', 'F17', 'P3', 'P8'],
    }),
  },

  pakistan: {
    'go-between': agenda({
      ...pakistan.agendas[0],
      value: { sum: [{ relation: ['united-states', 'taliban'] }, { track: 'talks', of: 'pakistan' }] },
      source: ['isas-2021#C37', 'F82', 'F98'],
    }),
    'the-fence': agenda({
      ...pakistan.agendas[1],
      value: {
        sum: [
          { track: 'guard', on: 'khyber' },
          { track: 'guard', on: 'balochistan' },
          { track: 'post', on: 'khyber' },
          { track: 'post', on: 'balochistan' },
        ],
      },
      source: ['F22', 'F40', 'F63'],
    }),
    'strategic-friend': agenda({
      ...pakistan.agendas[2],
      value: { sum: [{ relation: ['pakistan', 'taliban'] }, { track: 'home', of: 'taliban' }] },
      source: ['F64', 'F96', 'F106'],
    }),
  },

  iran: {
    protector: agenda({
      ...iran.agendas[0],
      value: {
        times: -1,
        value: {
          sum: [
            { track: 'hardship', at: 'west' },
            { track: 'isis', at: 'west' },
            { track: 'isis', at: 'north' },
          ],
        },
      },
      source: ['isas-2021#C21', 'F81', 'F85', 'F92'],
    }),
    'look-east': agenda({
      ...iran.agendas[1],
      value: { sum: [{ relation: ['iran', 'russia'] }, { relation: ['iran', 'china'] }, { track: 'sco' }] },
      source: ['isas-2021#C33', 'F76'],
    }),
    'old-host': agenda({
      ...iran.agendas[2],
      value: {
        least: [
          { track: 'hosted', of: 'iran' },
          { track: 'room', of: 'iran' },
        ],
      },
      source: ['isas-2021#C03', 'E7', 'P7'],
    }),
  },

  'united-states': {
    'over-the-horizon': agenda({
      ...unitedStates.agendas[0],
      value: {
        times: -1,
        value: {
          sum: [
            { track: 'isis', at: 'kabul-east' },
            { track: 'isis', at: 'south' },
          ],
        },
      },
      source: ['isas-2021#C24', 'F55', 'F99'],
    }),
    'nobody-left': agenda({
      ...unitedStates.agendas[1],
      value: {
        sum: [
          { track: 'airlifts', of: 'united-states' },
          { times: -1, value: PEOPLE_WAITING },
        ],
      },
      source: ['F14', 'F55', 'F58'],
    }),
    'bread-first': agenda({
      ...unitedStates.agendas[2],
      value: {
        sum: [
          { track: 'aid', of: 'united-states' },
          { times: -1, value: { track: 'frozen' } },
        ],
      },
      source: ['F78', 'F91', 'F107', 'P8'],
    }),
  },
}
