import { pakistan as actor } from '../actors/pakistan.ts'
import { type Condition, doctrine, type Value } from '../kinds.ts'
import { CREDIBILITY, GUARD_THERE, HARDSHIP_THERE, HUNGER, INCLUSION, THINNEST } from './readings.ts'

const FUNDS: Value = { track: 'funds', of: 'pakistan' }
const CAPITAL: Value = { track: 'capital', of: 'pakistan' }
const HOME: Value = { track: 'home', of: 'pakistan' }
const RUNG: Value = { track: 'stance', of: 'pakistan' }
const HOSTED: Value = { track: 'hosted', of: 'pakistan' }
const ROOM_LEFT: Value = {
  sum: [
    { track: 'room', of: 'pakistan' },
    { times: -1, value: HOSTED },
  ],
}
const WITH_KABUL: Value = { relation: ['pakistan', 'taliban'] }
const ASSURED: Condition = [{ track: 'assured', of: 'pakistan' }, '>=', 1]

/** The world shall deal with Kabul, preferably by way of Islamabad (isas-2021#C37). */
export const pakistan = doctrine({
  character: actor.character,
  orders: [
    {
      agenda: ['go-between'],
      do: 'broker',
      on: { target: ['taliban'], other: ['united-states'] },
      weight: 70,
      because: 'Both still telephone us; we should be the line they share.',
      source: ['isas-2021#C37', 'F98', 'design'],
    },
    {
      agenda: ['the-fence'],
      do: 'reinforce',
      aim: { times: -1, value: { track: 'guard', on: 'sector' } },
      weight: 45,
      because: 'The fence is nine tenths done; men must stand behind it.',
      source: ['F40', 'design'],
    },
    {
      agenda: ['strategic-friend'],
      do: 'aid',
      on: { area: ['kabul-east', 'south'] },
      aim: HARDSHIP_THERE,
      weight: 30,
      because: 'A friend in Kabul is worth most while others keep away.',
      source: ['F64', 'F98', 'design'],
    },
    {
      if: [ROOM_LEFT, '<=', -2],
      do: 'return',
      because: 'We host millions already; these go back.',
      source: ['isas-2021#C03', 'F40', 'F60'],
    },
    {
      if: [ROOM_LEFT, '<=', 0],
      do: 'reception',
      because: 'They are here; better in a register than in the bazaars.',
      source: ['isas-2021#C42', 'P7'],
    },
    {
      if: [{ turn: true }, '>=', 2],
      do: 'talks',
      because: 'Whoever wants to speak with Kabul may start in Islamabad.',
      source: ['isas-2021#C37', 'F68', 'F98', 'F106'],
    },
    {
      if: { any: [[CREDIBILITY, '>=', 2], ASSURED, [WITH_KABUL, '>=', 2]] },
      do: 'trade',
      because: 'Lorries through Torkham were moving before any embassy.',
      source: ['isas-2021#C43', 'design'],
    },
    {
      agenda: ['go-between', 'strategic-friend'],
      if: [{ track: 'hardship', at: 'kabul-east' }, '>=', 4],
      do: 'aid',
      on: { area: ['kabul-east'] },
      weight: 70,
      because: 'Hunger in Jalalabad is at Torkham within the week.',
      source: ['isas-2021#C01', 'F106'],
    },
    {
      if: {
        all: [
          [RUNG, '=', 3],
          [{ turn: true }, '>=', 3],
          [{ above: 2, of: ['russia', 'china', 'uzbekistan', 'turkmenistan', 'iran'] }, '>=', 4],
        ],
      },
      do: 'step:up',
      because: 'Somebody has to argue their case, and we are not alone.',
      source: ['isas-2021#C43', 'F98'],
    },
    {
      if: {
        all: [
          [RUNG, '=', 4],
          [{ above: 3, of: ['russia', 'china', 'uzbekistan', 'iran'] }, '>=', 2],
        ],
      },
      do: 'step:up',
      because: 'We said never first; now we would be third.',
      source: ['isas-2021#C43', 'isas-2021#C39'],
    },
    {
      if: {
        all: [
          [RUNG, '>=', 3],
          {
            any: [
              [WITH_KABUL, '<=', 0],
              [{ track: 'isis', at: 'south' }, '>=', 4],
              {
                all: [
                  [CREDIBILITY, '<=', 0],
                  [HOME, '<=', 4],
                ],
              },
            ],
          },
        ],
      },
      do: 'step:down',
      because: 'They were to rein in those who attack us, and did not.',
      source: ['isas-2021#C16', 'F96'],
    },
    {
      where: [GUARD_THERE, '<=', 2],
      if: {
        any: [
          [HOSTED, '>=', 6],
          [{ track: 'isis', at: 'kabul-east' }, '>=', 3],
        ],
      },
      do: 'reinforce',
      aim: THINNEST,
      weight: 10,
      because: 'The fence holds only where somebody walks along it.',
      source: ['isas-2021#C10', 'F40', 'F63'],
    },
    {
      if: [{ track: 'hardship', at: 'south' }, '>=', 5],
      do: 'aid',
      on: { area: ['south'] },
      weight: 60,
      because: 'Kandahar’s hungry go to Chaman.',
      source: ['isas-2021#C01', 'F63'],
    },
    {
      if: {
        all: [
          [CAPITAL, '>=', 3],
          [{ relation: ['united-states', 'taliban'] }, '<=', -1],
        ],
      },
      do: 'broker',
      on: { target: ['taliban'], other: ['united-states'] },
      weight: 60,
      because: 'Both still call us before they call each other.',
      source: ['isas-2021#C37', 'F82', 'F98'],
    },
    {
      if: {
        all: [
          [CAPITAL, '>=', 4],
          [{ relation: ['tajikistan', 'taliban'] }, '<=', -2],
        ],
      },
      do: 'broker',
      on: { target: ['tajikistan'], other: ['taliban'] },
      weight: 50,
      because: 'Our prime minister offered to speak for both at Dushanbe.',
      source: ['isas-2021#C37', 'design'],
    },
    {
      if: [ROOM_LEFT, '<=', 2],
      do: 'reception',
      because: 'Winter will bring more, so the ground is prepared.',
      source: ['isas-2021#C03', 'P7'],
    },
    {
      if: {
        all: [
          [CAPITAL, '>=', 3],
          {
            any: [
              [HOME, '<=', 4],
              [{ relation: ['pakistan', 'united-states'] }, '<=', -1],
            ],
          },
        ],
      },
      do: 'leak',
      because: 'When we are blamed, it helps if others are read.',
      source: ['design'],
    },
    {
      agenda: ['strategic-friend'],
      if: [FUNDS, '>=', 3],
      do: 'aid',
      on: { area: ['kabul-east', 'south'] },
      aim: HARDSHIP_THERE,
      because: 'Bread by road is what we can always send.',
      source: ['F68', 'F106'],
    },
  ],
  early: [
    {
      if: {
        all: [
          [RUNG, '=', 2],
          [WITH_KABUL, '>=', 2],
        ],
      },
      do: 'step:up',
      weight: 60,
      because: 'Old friends have moved into the palace; our envoy stays.',
      source: ['isas-2021#C43', 'F64'],
    },
  ],
  policies: [
    {
      if: [ROOM_LEFT, '>=', 0],
      policy: 'vetted',
      because: 'Papers are looked at while there is a place to go.',
      source: ['isas-2021#C42', 'F40'],
    },
    { policy: 'closed', because: 'We can take no more, and said so in August.', source: ['F40', 'F60', 'F63'] },
  ],
  consents: [],
  motions: [
    {
      if: [HUNGER, '>=', 21],
      resolution: 'aid-corridor',
      because: 'Engage first; nobody eats a declaration.',
      source: ['isas-2021#C32', 'F106'],
    },
    {
      if: { all: [[{ turn: true }, '>=', 3], { any: [[INCLUSION, '>=', 1], { odd: 'turn' }] }] },
      resolution: 'recognition-in-step',
      weight: 35,
      because: 'If all move together, nobody has gone first.',
      source: ['isas-2021#C31', 'isas-2021#C43', 'F98'],
    },
    {
      if: {
        all: [
          [{ track: 'iranSeated' }, '=', 0],
          [{ relation: ['pakistan', 'iran'] }, '>=', 1],
        ],
      },
      resolution: 'admit-iran',
      because: 'Another neighbour at the table who must deal with Kabul.',
      source: ['isas-2021#C31', 'F76'],
    },
  ],
  votes: [
    {
      if: [{ relation: ['pakistan', 'giver'] }, '<=', -3],
      vote: 'against',
      because: 'We do not lend our voice to that quarter.',
      source: ['design'],
    },
    {
      resolution: ['inclusive-government'],
      vote: 'abstain',
      because: 'Lectures close doors that we are trying to open.',
      source: ['isas-2021#C30', 'F98'],
    },
    {
      if: [FUNDS, '>=', 3],
      resolution: ['aid-corridor', 'recognition-in-step'],
      vote: 'fund',
      because: 'This is our own argument, so we pay for it.',
      source: ['isas-2021#C32', 'F106'],
    },
    { vote: 'for', because: 'Consensus is the currency of this house.', source: ['isas-2021#C31', 'isas-2021#C35'] },
  ],
  proposals: [
    {
      if: [{ turn: true }, '>=', 2],
      to: ['taliban'],
      clauses: [
        { clause: 'trade', from: 'them' },
        { clause: 'no-base', from: 'me', turns: 4 },
      ],
      because: 'Absolutely no bases here, as we said; let the lorries roll.',
      source: ['isas-2021#C26', 'F07'],
    },
    {
      to: ['china'],
      clauses: [
        { clause: 'hosting', from: 'them' },
        { clause: 'no-base', from: 'me', turns: 4 },
      ],
      because: 'An old friend can help with the tents.',
      source: ['isas-2021#C03', 'F07'],
    },
    {
      if: [ROOM_LEFT, '<=', 3],
      to: ['united-states'],
      clauses: [{ clause: 'hosting', from: 'them' }],
      because: 'Twenty years of war end up in our camps; somebody should pay.',
      source: ['isas-2021#C03', 'P7'],
    },
    {
      if: { all: [ASSURED, [HOSTED, '>=', 2]] },
      to: ['taliban'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'transit', from: 'them', turns: 2 },
      ],
      because: 'With their guarantee, some families can go home.',
      source: ['isas-2021#C42', 'F46'],
    },
    {
      to: ['iran', 'uzbekistan'],
      clauses: [
        { clause: 'intelligence', from: 'me', turns: 2 },
        { clause: 'pay', from: 'them', funds: 1 },
      ],
      because: 'Our services know the new men, and knowledge has a price.',
      source: ['F64', 'isas-2021#C37'],
    },
    {
      if: {
        all: [
          [RUNG, '>=', 3],
          [{ track: 'stance', of: 'target' }, '=', 2],
          [{ turn: true }, '>=', 2],
        ],
      },
      to: ['uzbekistan', 'turkmenistan', 'iran'],
      clauses: [
        { clause: 'together', from: 'them', rung: 3, turns: 3 },
        { clause: 'intelligence', from: 'me', turns: 3 },
      ],
      because: 'More envoys in Kabul make each of them less alone.',
      source: ['isas-2021#C38', 'isas-2021#C43', 'F98'],
    },
  ],
  worths: [
    { clause: 'no-base', side: 'giver', worth: 0 },
    { clause: 'intelligence', side: 'giver', worth: -1 },
    { clause: 'intelligence', side: 'target', worth: 2 },
    { clause: 'transit', side: 'target', if: [HOSTED, '>=', 1], worth: 3 },
    { clause: 'transit', side: 'target', worth: 0 },
    { clause: 'hosting', side: 'target', worth: 4 },
    { clause: 'trade', side: 'target', worth: 4 },
    { clause: 'assure', side: 'target', worth: 2 },
    { clause: 'no-line', side: 'target', worth: 1 },
    { clause: 'together', side: 'giver', worth: -1 },
    { clause: 'together', side: 'target', worth: 3 },
  ],
  choices: [
    {
      event: 'islamic-fund',
      if: [FUNDS, '>=', 3],
      option: 'pay',
      because: 'A host who pays first may ask the others.',
    },
    { event: 'islamic-fund', option: 'host', because: 'The hall was our share; the purse is thin.' },
  ],
  source: ['isas-2021#C37', 'F07', 'F40', 'F98', 'F106'],
})
