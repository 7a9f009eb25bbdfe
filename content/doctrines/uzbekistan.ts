import { uzbekistan as actor } from '../actors/uzbekistan.ts'
import { type Condition, doctrine, type Value } from '../kinds.ts'
import {
  AMERICAN_BASE,
  AMERICAN_WEIGHT,
  CREDIBILITY,
  HARDSHIP_THERE,
  HUNGER,
  INCLUSION,
  TAJIKS_AND_KABUL,
} from './readings.ts'

const FUNDS: Value = { track: 'funds', of: 'uzbekistan' }
const CAPITAL: Value = { track: 'capital', of: 'uzbekistan' }
const RUNG: Value = { track: 'stance', of: 'uzbekistan' }
const HOSTED: Value = { track: 'hosted', of: 'uzbekistan' }
const ROOM_LEFT: Value = {
  sum: [
    { track: 'room', of: 'uzbekistan' },
    { times: -1, value: HOSTED },
  ],
}
const SOVEREIGNTY: Value = { track: 'sovereignty', of: 'uzbekistan' }
const WITH_KABUL: Value = { relation: ['uzbekistan', 'taliban'] }
const BRIDGE_TENSION: Value = { track: 'tension', on: 'surkhandarya' }
const LINKED: Condition = [{ track: 'trade', of: 'uzbekistan' }, '>=', 1]
const ASSURED: Condition = [{ track: 'assured', of: 'uzbekistan' }, '>=', 1]

/** Transit, trade and talks; help from every side, and nobody’s soldiers (isas-2021#C09, C35). */
export const uzbekistan = doctrine({
  character: actor.character,
  orders: [
    {
      agenda: ['iron-bridge'],
      do: 'post:own',
      weight: 70,
      because: 'One bridge, well kept, lets the rest of the country sleep.',
      source: ['isas-2021#C10', 'F57', 'design'],
    },
    {
      agenda: ['iron-bridge'],
      do: 'reinforce',
      weight: 35,
      because: 'Men at the bridge today, stone when it can be paid.',
      source: ['isas-2021#C10', 'design'],
    },
    {
      agenda: ['decent-gate'],
      do: 'aid',
      on: { area: ['north'] },
      weight: 75,
      because: 'Fewer will have to come if there is bread in Balkh.',
      source: ['isas-2021#C01', 'F86', 'design'],
    },
    {
      if: {
        all: [
          [HOSTED, '>=', 2],
          [{ track: 'isis', at: 'north' }, '>=', 3],
        ],
      },
      do: 'police:cells',
      because: 'Some came at night and unseen, while ISIS grows beyond the river.',
      source: ['isas-2021#C07', 'isas-2021#C21'],
    },
    {
      if: { any: [[HOSTED, '>=', 4], { all: [[HOSTED, '>=', 2], ASSURED] }] },
      do: 'return',
      because: 'Transit is what we offered; guarantees were given for the way back.',
      source: ['isas-2021#C03', 'F46', 'F57'],
    },
    {
      if: { any: [[CREDIBILITY, '>=', 2], ASSURED] },
      do: 'trade',
      because: 'Kabul’s word seems good enough for a railway.',
      source: ['isas-2021#C43', 'F87'],
    },
    {
      if: {
        any: [
          [BRIDGE_TENSION, '>=', 2],
          [{ track: 'tension', on: 'all-sectors' }, '>=', 6],
          [TAJIKS_AND_KABUL, '<=', -3],
        ],
      },
      do: 'talks',
      because: 'Before it comes to shots, everybody is welcome in Tashkent.',
      source: ['isas-2021#C37', 'F23'],
    },
    {
      agenda: ['decent-gate', 'every-side'],
      if: [{ track: 'hardship', at: 'north' }, '>=', 4],
      do: 'aid',
      on: { area: ['north'] },
      weight: 60,
      because: 'What hunger sets moving in Balkh arrives at our bridge.',
      source: ['isas-2021#C01', 'F86', 'P13'],
    },
    {
      if: { all: [LINKED, [RUNG, '=', 2]] },
      do: 'step:up',
      because: 'Who sends trains needs envoys at both ends.',
      source: ['isas-2021#C43', 'F87'],
    },
    {
      if: {
        all: [
          [RUNG, '>=', 3],
          [{ track: 'stance', of: 'russia' }, '>=', 4],
          [{ track: 'stance', of: 'china' }, '>=', 4],
        ],
      },
      do: 'step:up',
      because: 'Moscow and Beijing stand there; nobody asks us to choose.',
      source: ['isas-2021#C43', 'isas-2021#C28'],
    },
    {
      if: {
        all: [
          [RUNG, '>=', 3],
          {
            any: [
              [WITH_KABUL, '<=', 0],
              [CREDIBILITY, '<=', 0],
            ],
          },
        ],
      },
      do: 'step:down',
      because: 'We said we would deal with them as they deal with us.',
      source: ['isas-2021#C39', 'design'],
    },
    {
      if: {
        any: [
          [{ track: 'guard', on: 'surkhandarya' }, '<=', 1],
          {
            all: [
              [{ track: 'guard', on: 'surkhandarya' }, '<=', 3],
              [{ track: 'isis', at: 'north' }, '>=', 3],
            ],
          },
        ],
      },
      do: 'reinforce',
      weight: 15,
      because: 'Men at the river are cheaper than a search in the towns.',
      source: ['isas-2021#C10', 'F57'],
    },
    {
      agenda: ['every-side', 'iron-bridge'],
      if: [{ track: 'hardship', at: 'north-west' }, '>=', 4],
      do: 'aid',
      on: { area: ['north-west', 'north'] },
      aim: HARDSHIP_THERE,
      weight: 55,
      because: 'Our cargo centre lies nearest, and empty wagons earn nothing.',
      source: ['F86', 'P13'],
    },
    {
      if: [FUNDS, '>=', 4],
      do: 'post:own',
      because: 'A post of our own has no strings on it.',
      source: ['isas-2021#C10', 'isas-2021#C35'],
    },
    {
      if: [CAPITAL, '>=', 3],
      do: 'talks',
      because: 'A capital that convenes is not overlooked.',
      source: ['isas-2021#C37', 'F23', 'F87'],
    },
    {
      if: {
        all: [
          [BRIDGE_TENSION, '>=', 2],
          [FUNDS, '>=', 3],
        ],
      },
      do: 'reinforce',
      because: 'The far bank is restless; ours must look calm and full.',
      source: ['isas-2021#C10', 'F32'],
    },
    {
      if: [FUNDS, '>=', 3],
      do: 'aid',
      aim: HARDSHIP_THERE,
      weight: 25,
      because: 'Flour is the cheapest border guard there is.',
      source: ['isas-2021#C32', 'P13'],
    },
  ],
  policies: [
    {
      agenda: ['decent-gate'],
      if: {
        all: [
          [ROOM_LEFT, '>=', 1],
          [BRIDGE_TENSION, '<=', 1],
          [{ track: 'isis', at: 'north' }, '<=', 2],
        ],
      },
      policy: 'vetted',
      because: 'A gate with a register is kinder than a river at night.',
      source: ['isas-2021#C42', 'isas-2021#C11', 'design'],
    },
    {
      agenda: ['every-side'],
      if: {
        all: [LINKED, ASSURED, [CREDIBILITY, '>=', 3], [ROOM_LEFT, '>=', 2], [BRIDGE_TENSION, '<=', 1]],
      },
      policy: 'vetted',
      because: 'Trains run and Kabul keeps its word; who is registered may pass.',
      source: ['isas-2021#C42', 'isas-2021#C16', 'F57'],
    },
    { policy: 'closed', because: 'No room for camps, so the bridge is shut.', source: ['F57', 'isas-2021#C11'] },
  ],
  consents: [
    {
      to: 'post:partner',
      from: ['russia', 'china', 'united-states'],
      if: {
        all: [
          [SOVEREIGNTY, '>=', 5],
          [{ relation: ['uzbekistan', 'giver'] }, '>=', 0],
        ],
      },
      because: 'A post is welcome while we still decide who stands in it.',
      source: ['isas-2021#C35', 'isas-2021#C28'],
    },
    {
      to: 'drill',
      from: ['russia'],
      if: {
        all: [
          [SOVEREIGNTY, '>=', 4],
          [BRIDGE_TENSION, '<=', 1],
        ],
      },
      because: 'One exercise at Termez reassures; more would bind us.',
      source: ['isas-2021#C17', 'F32'],
    },
    {
      to: 'drill',
      from: ['china'],
      if: {
        all: [
          [SOVEREIGNTY, '>=', 5],
          [BRIDGE_TENSION, '=', 0],
        ],
      },
      because: 'Police from Beijing may train here once the river is quiet.',
      source: ['isas-2021#C17', 'design'],
    },
    {
      to: 'arms',
      if: {
        all: [
          [SOVEREIGNTY, '>=', 4],
          [{ relation: ['uzbekistan', 'giver'] }, '>=', 0],
        ],
      },
      because: 'We buy and take from all sides, so from none too much.',
      source: ['isas-2021#C35', 'F54'],
    },
  ],
  motions: [
    {
      if: { any: [[SOVEREIGNTY, '<=', 4], [AMERICAN_WEIGHT, '>=', 4], AMERICAN_BASE] },
      resolution: 'no-foreign-bases',
      because: 'What our doctrine says, the region should say.',
      source: ['isas-2021#C26', 'isas-2021#C35'],
    },
    {
      if: [HUNGER, '>=', 21],
      resolution: 'aid-corridor',
      weight: 50,
      because: 'The wagons stand in Termez; a corridor makes them count twice.',
      source: ['isas-2021#C32', 'F86'],
    },
    {
      if: { all: [[{ track: 'isis', at: 'north' }, '>=', 2], { not: { runs: 'intelligence' } }] },
      resolution: 'shared-intelligence',
      weight: 30,
      because: 'The anti-terror office is in our capital; let it know something.',
      source: ['isas-2021#C31', 'F72'],
    },
  ],
  votes: [
    {
      if: [{ relation: ['uzbekistan', 'giver'] }, '<=', -3],
      vote: 'against',
      because: 'We do not sign what comes from an enemy.',
      source: ['design'],
    },
    {
      if: [RUNG, '<=', 2],
      resolution: ['recognition-in-step'],
      vote: 'abstain',
      because: 'Trade first; the rest can be decided when others have.',
      source: ['isas-2021#C43', 'F87'],
    },
    {
      if: [FUNDS, '>=', 3],
      resolution: ['no-foreign-bases', 'aid-corridor', 'shared-intelligence'],
      vote: 'fund',
      because: 'This one is worth our money, in moderation.',
      source: ['isas-2021#C31', 'isas-2021#C35'],
    },
    { vote: 'for', because: 'A voice in favour costs us nothing.', source: ['isas-2021#C35', 'F76'] },
  ],
  proposals: [
    {
      if: [{ turn: true }, '>=', 2],
      to: ['taliban'],
      clauses: [
        { clause: 'trade', from: 'them' },
        { clause: 'no-base', from: 'me', turns: 4 },
      ],
      because: 'They guard our trains; we host nobody who could bomb them.',
      source: ['F87', 'isas-2021#C26'],
    },
    {
      if: [HOSTED, '>=', 1],
      to: ['taliban'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'transit', from: 'them', turns: 2 },
      ],
      because: 'People may go home in safety, and we pay for the buses.',
      source: ['isas-2021#C42', 'F46'],
    },
    {
      to: ['united-states'],
      clauses: [{ clause: 'hosting', from: 'them' }],
      because: 'Those who wait for American papers may wait at American expense.',
      source: ['isas-2021#C03', 'F14'],
    },
    {
      to: ['russia'],
      clauses: [
        { clause: 'intelligence', from: 'them', turns: 3 },
        { clause: 'no-base', from: 'me', turns: 3 },
      ],
      because: 'We promise what we meant to do anyway, and learn something.',
      source: ['isas-2021#C26', 'isas-2021#C28'],
    },
    {
      if: { not: ASSURED },
      to: ['taliban'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'assure', from: 'them' },
      ],
      because: 'A quiet bridge is worth a little power on credit.',
      source: ['isas-2021#C16', 'F87'],
    },
  ],
  worths: [
    {
      clause: 'drills',
      side: 'giver',
      if: { all: [{ same: ['target', 'russia'] }, [SOVEREIGNTY, '>=', 4]] },
      worth: -1,
    },
    { clause: 'drills', side: 'giver', worth: -3 },
    { clause: 'border', side: 'target', if: [SOVEREIGNTY, '>=', 5], worth: 2 },
    { clause: 'border', side: 'target', worth: -2 },
    {
      clause: 'base',
      side: 'giver',
      if: {
        all: [
          [{ track: 'home', of: 'uzbekistan' }, '<=', 2],
          [FUNDS, '<=', 0],
        ],
      },
      worth: -1,
    },
    { clause: 'base', side: 'giver', worth: -12 },
    { clause: 'no-base', side: 'giver', worth: -1 },
    { clause: 'intelligence', side: 'target', worth: 2 },
    { clause: 'transit', side: 'target', if: [HOSTED, '>=', 1], worth: 3 },
    { clause: 'transit', side: 'target', worth: 0 },
    { clause: 'hosting', side: 'target', worth: 3 },
    { clause: 'trade', side: 'target', worth: 4 },
    { clause: 'assure', side: 'target', worth: 3 },
    { clause: 'no-line', side: 'target', worth: 1 },
    {
      clause: 'together',
      side: 'giver',
      if: { any: [LINKED, [CREDIBILITY, '>=', 3], [INCLUSION, '>=', 1]] },
      worth: -1,
    },
    { clause: 'together', side: 'giver', worth: -4 },
    { clause: 'together', side: 'target', worth: 1 },
  ],
  choices: [
    {
      event: 'pilots-at-termez',
      if: {
        any: [
          [ROOM_LEFT, '<=', 1],
          [{ relation: ['uzbekistan', 'united-states'] }, '>=', 2],
        ],
      },
      option: 'fly-on',
      because: 'Those who trained them may have them.',
    },
    { event: 'pilots-at-termez', option: 'hold', because: 'Men and machines are worth a talk with either side.' },
    {
      event: 'mazar-airport',
      if: { all: [[WITH_KABUL, '>=', 2], LINKED] },
      option: 'to-kabul',
      because: 'Trains need goodwill more than we need old aircraft.',
    },
    {
      event: 'mazar-airport',
      if: {
        all: [
          [FUNDS, '<=', 2],
          [BRIDGE_TENSION, '<=', 1],
        ],
      },
      option: 'to-washington',
      because: 'They were Washington’s aircraft, and Washington pays.',
    },
    { event: 'mazar-airport', option: 'keep', because: 'What stands in our hangars keeps its value.' },
  ],
  source: ['isas-2021#C09', 'isas-2021#C35', 'F57', 'F87'],
})
