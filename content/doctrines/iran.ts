import { iran as actor } from '../actors/iran.ts'
import { type Condition, doctrine, type Value } from '../kinds.ts'
import { CREDIBILITY, HARDSHIP_THERE, HUNGER, INCLUSION } from './readings.ts'

const FUNDS: Value = { track: 'funds', of: 'iran' }
const CAPITAL: Value = { track: 'capital', of: 'iran' }
const HOME: Value = { track: 'home', of: 'iran' }
const RUNG: Value = { track: 'stance', of: 'iran' }
const HOSTED: Value = { track: 'hosted', of: 'iran' }
const ROOM_LEFT: Value = {
  sum: [
    { track: 'room', of: 'iran' },
    { times: -1, value: HOSTED },
  ],
}
const GUARD: Value = { track: 'guard', on: 'khorasan-sistan' }
const TENSION: Value = { track: 'tension', on: 'khorasan-sistan' }
const WITH_KABUL: Value = { relation: ['iran', 'taliban'] }
const ASSURED: Condition = [{ track: 'assured', of: 'iran' }, '>=', 1]
const SHIA_ATTACKED: Condition = {
  any: [
    [{ track: 'isis', at: 'west' }, '>=', 3],
    [{ track: 'isis', at: 'north' }, '>=', 3],
    [{ track: 'violence', at: 'west' }, '>=', 1],
  ],
}

/** Wary trade with whoever holds the customs post; a seat in the SCO; the Shia of Herat (isas-2021#C37, C31). */
export const iran = doctrine({
  character: actor.character,
  orders: [
    {
      agenda: ['protector'],
      do: 'aid',
      on: { area: ['west', 'north'] },
      aim: HARDSHIP_THERE,
      weight: 35,
      because: 'Herat and Mazar look to us when bread is short.',
      source: ['isas-2021#C01', 'F92', 'design'],
    },
    {
      agenda: ['old-host'],
      if: [ROOM_LEFT, '<=', 4],
      do: 'reception',
      weight: 60,
      because: 'Forty years we have housed them; it is done properly or not at all.',
      source: ['isas-2021#C03', 'P7', 'design'],
    },
    {
      if: { any: [[CREDIBILITY, '>=', 2], ASSURED, [FUNDS, '>=', 4]] },
      do: 'trade',
      because: 'Whoever holds Islam Qala buys fuel, and pays.',
      source: ['F17', 'isas-2021#C37'],
    },
    {
      if: [ROOM_LEFT, '<=', -2],
      do: 'return',
      because: 'There is no bed left in Mashhad; buses go back.',
      source: ['isas-2021#C03', 'P7'],
    },
    {
      if: { any: [[TENSION, '>=', 3], { all: [SHIA_ATTACKED, [GUARD, '<=', 2]] }] },
      do: 'reinforce',
      weight: 30,
      because: 'The wall in Sistan is manned before it is tested.',
      source: ['isas-2021#C10', 'F17b', 'F102'],
    },
    {
      if: {
        any: [
          [TENSION, '>=', 2],
          [{ turn: true }, '>=', 3],
        ],
      },
      do: 'talks',
      because: 'The neighbours should meet in Tehran too.',
      source: ['isas-2021#C37', 'F92'],
    },
    {
      if: { all: [[RUNG, '=', 2], { any: [[INCLUSION, '>=', 1], ASSURED] }] },
      do: 'step:up',
      because: 'They moved toward all Afghans; we move toward them.',
      source: ['isas-2021#C43', 'F92'],
    },
    {
      if: {
        all: [
          [RUNG, '>=', 3],
          [INCLUSION, '>=', 2],
          [{ track: 'stance', of: 'russia' }, '>=', 4],
        ],
      },
      do: 'step:up',
      because: 'With the others there, recognition is no longer a gift.',
      source: ['isas-2021#C43', 'isas-2021#C39'],
    },
    {
      if: {
        any: [
          { all: [[RUNG, '>=', 2], SHIA_ATTACKED, [INCLUSION, '=', 0], [WITH_KABUL, '<=', -1]] },
          {
            all: [
              [RUNG, '>=', 3],
              {
                any: [
                  [WITH_KABUL, '<=', -1],
                  [CREDIBILITY, '<=', 0],
                ],
              },
            ],
          },
        ],
      },
      do: 'step:down',
      because: 'They did not protect those they promised to protect.',
      source: ['isas-2021#C39', 'F65', 'F81'],
    },
    {
      if: [ROOM_LEFT, '<=', 0],
      do: 'reception',
      because: 'Those who are counted can be helped, or sent home.',
      source: ['isas-2021#C42', 'E7'],
    },
    {
      agenda: ['protector', 'old-host'],
      if: [{ track: 'hardship', at: 'west' }, '>=', 4],
      do: 'aid',
      on: { area: ['west'] },
      weight: 70,
      because: 'Herat’s winter empties itself into Khorasan.',
      source: ['isas-2021#C01', 'F92'],
    },
    {
      if: {
        all: [
          [{ track: 'opium' }, '>=', 4],
          [GUARD, '<=', 3],
        ],
      },
      do: 'police:traffic',
      weight: 50,
      because: 'We have buried too many guards on that road to look away.',
      source: ['isas-2021#C20', 'F17b'],
    },
    {
      if: {
        any: [
          [ROOM_LEFT, '<=', 0],
          [HOSTED, '>=', 9],
        ],
      },
      do: 'return',
      because: 'Hospitality has an end, and it has been reached.',
      source: ['isas-2021#C03', 'P7'],
    },
    {
      if: [GUARD, '<=', 2],
      do: 'reinforce',
      weight: 15,
      because: 'Smugglers count our patrols, so there must be more of them.',
      source: ['isas-2021#C10', 'F17b'],
    },
    {
      if: [ROOM_LEFT, '<=', 3],
      do: 'reception',
      because: 'Each winter more come than last year; prepare.',
      source: ['isas-2021#C03', 'E7'],
    },
    {
      agenda: ['protector'],
      if: [FUNDS, '>=', 3],
      do: 'aid',
      on: { area: ['west', 'south', 'north'] },
      aim: HARDSHIP_THERE,
      because: 'Flour and fuel keep families on their own side.',
      source: ['isas-2021#C01', 'F92'],
    },
    {
      if: [{ track: 'opium' }, '>=', 3],
      do: 'police:traffic',
      weight: 25,
      because: 'The caravans take the same road every autumn.',
      source: ['isas-2021#C20', 'P3'],
    },
    {
      if: {
        all: [
          [CAPITAL, '>=', 5],
          [HOME, '<=', 6],
        ],
      },
      do: 'talks',
      because: 'A table in Tehran shows that we are not alone.',
      source: ['isas-2021#C37', 'F92'],
    },
  ],
  policies: [
    {
      if: [ROOM_LEFT, '>=', 0],
      policy: 'vetted',
      because: 'Through the gate with a paper, as long as there is room.',
      source: ['isas-2021#C42', 'E7'],
    },
    { policy: 'closed', because: 'We are full; the gate is for lorries.', source: ['isas-2021#C08', 'P7'] },
  ],
  consents: [],
  motions: [
    {
      if: { all: [[INCLUSION, '=', 0], { odd: 'turn' }] },
      resolution: 'inclusive-government',
      because: 'All Afghan peoples, and the Shia among them.',
      source: ['isas-2021#C30', 'F92'],
    },
    {
      if: [HUNGER, '>=', 23],
      resolution: 'aid-corridor',
      because: 'What the sanctions stop, neighbours can carry.',
      source: ['isas-2021#C32', 'F92'],
    },
  ],
  votes: [
    {
      if: [{ relation: ['iran', 'giver'] }, '<=', -3],
      vote: 'against',
      because: 'We know this hand and do not take it.',
      source: ['design'],
    },
    {
      if: { all: [[INCLUSION, '=', 0], SHIA_ATTACKED] },
      resolution: ['recognition-in-step'],
      vote: 'abstain',
      because: 'First let them guard the mosques.',
      source: ['isas-2021#C43', 'F81', 'F85'],
    },
    {
      if: [FUNDS, '>=', 3],
      resolution: ['no-foreign-bases', 'inclusive-government'],
      vote: 'fund',
      because: 'For this we came to the table.',
      source: ['isas-2021#C26', 'F76'],
    },
    { vote: 'for', because: 'A new member does well to agree.', source: ['isas-2021#C31', 'isas-2021#C35'] },
  ],
  proposals: [
    {
      if: {
        all: [
          [{ turn: true }, '>=', 2],
          [FUNDS, '>=', 3],
        ],
      },
      to: ['taliban'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'trade', from: 'them' },
      ],
      because: 'A little in advance keeps the fuel road safe.',
      source: ['F17', 'F92'],
    },
    {
      if: { not: ASSURED },
      to: ['taliban'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'assure', from: 'them' },
      ],
      because: 'The Shia of Herat and the farmers at the wall need a word.',
      source: ['isas-2021#C16', 'F92', 'F102'],
    },
    {
      if: { all: [ASSURED, [HOSTED, '>=', 2]] },
      to: ['taliban'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'transit', from: 'them', turns: 2 },
      ],
      because: 'Those who wish to go home should find the road guarded.',
      source: ['isas-2021#C42', 'F17b'],
    },
    {
      if: [FUNDS, '>=', 2],
      to: ['russia', 'pakistan'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'intelligence', from: 'them', turns: 3 },
      ],
      because: 'They hear more in Kabul than we do, and sell it.',
      source: ['isas-2021#C37', 'F64'],
    },
    {
      to: ['turkmenistan'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'no-base', from: 'them', turns: 3 },
      ],
      because: 'No American runway on that side of the desert.',
      source: ['isas-2021#C26'],
    },
  ],
  worths: [
    { clause: 'no-base', side: 'target', worth: 3 },
    { clause: 'intelligence', side: 'target', worth: 3 },
    { clause: 'transit', side: 'target', if: [HOSTED, '>=', 1], worth: 3 },
    { clause: 'transit', side: 'target', worth: 0 },
    { clause: 'hosting', side: 'target', if: { same: ['giver', 'united-states'] }, worth: -2 },
    { clause: 'hosting', side: 'target', worth: 4 },
    { clause: 'trade', side: 'target', worth: 4 },
    { clause: 'assure', side: 'target', worth: 3 },
    { clause: 'no-line', side: 'target', worth: 1 },
    { clause: 'together', side: 'giver', if: { any: [[INCLUSION, '>=', 1], ASSURED] }, worth: -1 },
    { clause: 'together', side: 'giver', worth: -4 },
    { clause: 'together', side: 'target', worth: 1 },
  ],
  choices: [
    {
      event: 'firefight-in-nimroz',
      if: {
        any: [
          [TENSION, '>=', 2],
          [HOME, '>=', 4],
        ],
      },
      option: 'parley',
      because: 'A wall is not worth a war.',
    },
    { event: 'firefight-in-nimroz', option: 'answer', because: 'Nobody shoots at our farmers twice.' },
  ],
  source: ['isas-2021#C31', 'isas-2021#C37', 'F65', 'F92'],
})
