import { turkmenistan as actor } from '../actors/turkmenistan.ts'
import { type Condition, doctrine, type Value } from '../kinds.ts'
import { CREDIBILITY, HARDSHIP_THERE } from './readings.ts'

const FUNDS: Value = { track: 'funds', of: 'turkmenistan' }
const CAPITAL: Value = { track: 'capital', of: 'turkmenistan' }
const HOME: Value = { track: 'home', of: 'turkmenistan' }
const RUNG: Value = { track: 'stance', of: 'turkmenistan' }
const GUARD: Value = { track: 'guard', on: 'mary-lebap' }
const TENSION: Value = { track: 'tension', on: 'mary-lebap' }
const WITH_KABUL: Value = { relation: ['turkmenistan', 'taliban'] }
const ROOM_LEFT: Value = {
  sum: [
    { track: 'room', of: 'turkmenistan' },
    { times: -1, value: { track: 'hosted', of: 'turkmenistan' } },
  ],
}
const ISIS_NEAR: Value = {
  sum: [
    { track: 'isis', at: 'north-west' },
    { track: 'isis', at: 'west' },
  ],
}
const ASSURED: Condition = [{ track: 'assured', of: 'turkmenistan' }, '>=', 1]
const LINKED: Condition = [{ track: 'trade', of: 'turkmenistan' }, '>=', 1]

/** One order a turn, spent without noise (isas-2021#C09; E5). */
export const turkmenistan = doctrine({
  character: actor.character,
  reserve: 1,
  orders: [
    {
      agenda: ['gas-first'],
      do: 'trade',
      because: 'The pipeline waits for nobody’s flag.',
      source: ['isas-2021#C43', 'F94', 'design'],
    },
    {
      agenda: ['good-neighbour'],
      do: 'aid',
      on: { area: ['north-west', 'west'] },
      aim: HARDSHIP_THERE,
      weight: 90,
      because: 'Neutral does not mean that one looks away.',
      source: ['isas-2021#C01', 'F94', 'design'],
    },
    {
      agenda: ['nobodys-ally'],
      do: 'reinforce',
      weight: 80,
      because: 'Who guards his own line needs no guests in uniform.',
      source: ['isas-2021#C10', 'F25', 'design'],
    },
    {
      if: {
        all: [
          [GUARD, '<=', 1],
          [ISIS_NEAR, '>=', 3],
        ],
      },
      do: 'reinforce',
      because: 'Men go to the line by night, and no report is made.',
      source: ['isas-2021#C10', 'F18'],
    },
    {
      if: { any: [ASSURED, [WITH_KABUL, '>=', 1]] },
      do: 'trade',
      because: 'Gas, current and rails speak for us in Kabul.',
      source: ['F73', 'F94'],
    },
    {
      if: { all: [[RUNG, '=', 2], { any: [LINKED, ASSURED] }] },
      do: 'step:up',
      because: 'The consulates never closed; now they may have signs.',
      source: ['isas-2021#C43', 'F43'],
    },
    {
      if: {
        all: [
          [RUNG, '>=', 3],
          [{ track: 'stance', of: 'china' }, '>=', 4],
          [{ track: 'stance', of: 'uzbekistan' }, '>=', 4],
        ],
      },
      do: 'step:up',
      because: 'Neutrality means to stand where the others stand.',
      source: ['isas-2021#C43', 'E5'],
    },
    {
      if: {
        all: [
          [RUNG, '>=', 3],
          {
            any: [
              [WITH_KABUL, '<=', 0],
              [CREDIBILITY, '<=', 0],
              [TENSION, '>=', 3],
            ],
          },
        ],
      },
      do: 'step:down',
      because: 'We withdraw as quietly as we came.',
      source: ['isas-2021#C39', 'design'],
    },
    {
      if: {
        any: [
          [{ track: 'hardship', at: 'north-west' }, '>=', 4],
          [{ track: 'hardship', at: 'west' }, '>=', 5],
        ],
      },
      do: 'aid',
      on: { area: ['north-west', 'west'] },
      aim: HARDSHIP_THERE,
      weight: 50,
      because: 'Faryab is dark and dry, and it begins at our fence.',
      source: ['isas-2021#C01', 'F43', 'F73'],
    },
    {
      if: {
        all: [
          [{ track: 'post', on: 'mary-lebap' }, '<=', 1],
          [FUNDS, '>=', 4],
        ],
      },
      do: 'post:own',
      weight: 50,
      because: 'A post of our own needs no foreign hand.',
      source: ['isas-2021#C10', 'isas-2021#C35'],
    },
    {
      if: {
        all: [
          [{ track: 'opium' }, '>=', 4],
          [GUARD, '<=', 2],
        ],
      },
      do: 'police:traffic',
      because: 'The loads are searched; the newspapers need not mention it.',
      source: ['isas-2021#C20'],
    },
    {
      if: [CAPITAL, '>=', 3],
      do: 'broker',
      on: { target: ['tajikistan', 'uzbekistan'], other: ['taliban'] },
      where: [{ relation: ['target', 'taliban'] }, '<=', 0],
      aim: { times: -1, value: { relation: ['target', 'taliban'] } },
      weight: 75,
      because: 'Nobody suspects us, so both may use our rooms.',
      source: ['isas-2021#C37', 'F18'],
    },
    {
      if: [GUARD, '<=', 1],
      do: 'reinforce',
      because: 'Eight hundred kilometres wear men out; fresh ones go.',
      source: ['isas-2021#C10', 'P1'],
    },
    {
      if: [FUNDS, '>=', 3],
      do: 'aid',
      on: { area: ['north-west', 'west', 'north'] },
      aim: HARDSHIP_THERE,
      weight: 60,
      because: 'A lit and fed neighbour asks for nothing more.',
      source: ['F43', 'F73'],
    },
    {
      if: [{ track: 'opium' }, '>=', 3],
      do: 'police:traffic',
      because: 'A search of lorries costs little and keeps officers honest.',
      source: ['isas-2021#C20', 'P4'],
    },
    {
      if: [FUNDS, '>=', 5],
      do: 'post:own',
      because: 'Stone lasts longer than reinforcements.',
      source: ['isas-2021#C10'],
    },
  ],
  early: [
    {
      if: [RUNG, '=', 1],
      do: 'step:up',
      weight: 60,
      because: 'Whoever holds Torghundi is our neighbour.',
      source: ['isas-2021#C40', 'F17', 'F18'],
    },
  ],
  policies: [
    {
      if: { all: [ASSURED, [ROOM_LEFT, '>=', 2], [TENSION, '<=', 1]] },
      policy: 'vetted',
      because: 'A few, known by name, while there is room.',
      source: ['isas-2021#C42', 'design'],
    },
    { policy: 'closed', because: 'Goods may cross; people may not.', source: ['F43'] },
  ],
  consents: [
    {
      to: 'post:partner',
      from: ['china'],
      if: [HOME, '<=', 4],
      because: 'In need we take stone from Beijing, and no soldiers.',
      source: ['isas-2021#C35', 'design'],
    },
    {
      to: 'post:partner',
      from: ['russia', 'united-states'],
      if: {
        all: [
          [HOME, '<=', 3],
          [{ track: 'sovereignty', of: 'turkmenistan' }, '>=', 8],
        ],
      },
      because: 'Once, in need, and without a ceremony.',
      source: ['isas-2021#C35', 'design'],
    },
  ],
  motions: [],
  votes: [],
  proposals: [
    {
      if: [{ turn: true }, '>=', 2],
      to: ['taliban'],
      clauses: [
        { clause: 'trade', from: 'them' },
        { clause: 'no-base', from: 'me', turns: 4 },
      ],
      because: 'They guarantee the pipe; we guarantee an empty airfield.',
      source: ['F94', 'isas-2021#C26'],
    },
    {
      if: { not: ASSURED },
      to: ['taliban'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'assure', from: 'them' },
      ],
      because: 'Some current on credit buys a quiet desert.',
      source: ['isas-2021#C16', 'F18'],
    },
    {
      to: ['china', 'russia'],
      clauses: [
        { clause: 'no-base', from: 'me', turns: 3 },
        { clause: 'intelligence', from: 'them', turns: 3 },
      ],
      because: 'Neutrality is what we would keep anyway; news is useful.',
      source: ['isas-2021#C26', 'isas-2021#C35'],
    },
    {
      if: [FUNDS, '>=', 3],
      to: ['iran'],
      clauses: [
        { clause: 'no-base', from: 'me', turns: 3 },
        { clause: 'pay', from: 'them', funds: 1 },
      ],
      because: 'Tehran sleeps better, and it costs us nothing.',
      source: ['isas-2021#C26', 'design'],
    },
  ],
  worths: [
    { clause: 'border', side: 'target', if: [HOME, '<=', 4], worth: 2 },
    { clause: 'border', side: 'target', worth: -4 },
    { clause: 'no-base', side: 'giver', worth: 0 },
    { clause: 'intelligence', side: 'target', worth: 1 },
    { clause: 'transit', side: 'target', if: [{ track: 'hosted', of: 'turkmenistan' }, '>=', 1], worth: 3 },
    { clause: 'transit', side: 'target', worth: 0 },
    { clause: 'hosting', side: 'target', worth: 0 },
    { clause: 'trade', side: 'target', worth: 4 },
    { clause: 'assure', side: 'target', worth: 3 },
    { clause: 'no-line', side: 'target', worth: 1 },
    { clause: 'together', side: 'giver', if: LINKED, worth: 0 },
    { clause: 'together', side: 'giver', worth: -3 },
    { clause: 'together', side: 'target', worth: 1 },
  ],
  choices: [
    { event: 'visitors-in-ashgabat', if: [GUARD, '<=', 1], option: 'move-up', because: 'A denied gun guards as well.' },
    { event: 'visitors-in-ashgabat', option: 'nothing', because: 'Those who talk with us shall find the line quiet.' },
    {
      event: 'pipeline-talks',
      if: [FUNDS, '>=', 3],
      option: 'advance',
      because: 'Lines that we paid for will be guarded.',
    },
    { event: 'pipeline-talks', option: 'words', because: 'There is no money for the first kilometre.' },
  ],
  source: ['isas-2021#C09', 'isas-2021#C35', 'F18', 'F43', 'F94'],
})
