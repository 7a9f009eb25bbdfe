import { china as actor } from '../actors/china.ts'
import { type Condition, doctrine, type Value } from '../kinds.ts'
import {
  AMERICAN_BASE,
  AMERICAN_WEIGHT,
  CREDIBILITY,
  HARDSHIP_THERE,
  HUNGER,
  INCLUSION,
  NOT_DRILLED,
  TENSION_THERE,
  THINNEST,
  WEAKEST,
} from './readings.ts'

const FUNDS: Value = { track: 'funds', of: 'china' }
const CAPITAL: Value = { track: 'capital', of: 'china' }
const RUNG: Value = { track: 'stance', of: 'china' }
const NEAR_XINJIANG: Value = { track: 'isis', at: 'north-east' }
const ASSURED: Condition = [{ track: 'assured', of: 'china' }, '>=', 1]
/** The highest rung on which Russia or Pakistan stands. */
const HIGHER_ELSEWHERE: Value = {
  most: [
    { track: 'stance', of: 'russia' },
    { track: 'stance', of: 'pakistan' },
  ],
}
const UNASSURED: Condition = { not: ASSURED }

/** Rich, slow and quiet: security first, then money; nothing alone that the SCO can say (isas-2021#C27, C30, C31). */
export const china = doctrine({
  character: actor.character,
  orders: [
    {
      agenda: ['pamir-wall'],
      do: 'post:partner',
      on: { sector: ['gorno-badakhshan'] },
      weight: 70,
      because: 'The corridor is ninety kilometres; a post there is worth ten speeches.',
      source: ['isas-2021#C27', 'F45', 'F93'],
    },
    {
      agenda: ['open-road'],
      do: 'line:for',
      on: { target: ['taliban'] },
      weight: 60,
      because: 'Roads need somebody at the other end who wants them.',
      source: ['isas-2021#C32', 'F30', 'design'],
    },
    {
      agenda: ['open-road'],
      do: 'trade',
      because: 'Pine nuts today, copper tomorrow.',
      source: ['F30', 'design'],
    },
    {
      if: { all: [UNASSURED, [NEAR_XINJIANG, '>=', 2]] },
      do: 'line:for',
      on: { target: ['taliban'] },
      weight: 60,
      because: 'We offer respect, and ask for a clean break with ETIM.',
      source: ['isas-2021#C16', 'F30'],
    },
    {
      if: { odd: 'turn' },
      do: 'drill',
      on: { sector: ['gorno-badakhshan'] },
      where: { all: [[TENSION_THERE, '<=', 2], NOT_DRILLED] },
      weight: 60,
      because: 'Police who train together watch the same pass.',
      source: ['isas-2021#C27', 'F45'],
    },
    {
      if: [{ track: 'guard', on: 'gorno-badakhshan' }, '<=', 2],
      do: 'post:partner',
      on: { sector: ['gorno-badakhshan'] },
      weight: 60,
      because: 'The shortest way to Xinjiang deserves a Tajik post.',
      source: ['isas-2021#C27', 'F93', 'P10'],
    },
    {
      if: [NEAR_XINJIANG, '<=', 2],
      do: 'trade',
      because: 'Where it is quiet, a road pays for itself.',
      source: ['isas-2021#C37', 'F68'],
    },
    {
      agenda: ['open-road', 'pamir-wall'],
      if: {
        any: [
          [HUNGER, '>=', 20],
          [{ turn: true }, '>=', 4],
        ],
      },
      do: 'aid',
      where: [HARDSHIP_THERE, '>=', 4],
      aim: HARDSHIP_THERE,
      weight: 50,
      because: 'A responsible power sends grain before advice.',
      source: ['isas-2021#C32', 'F68', 'P13'],
    },
    {
      if: { all: [[RUNG, '=', 2], { any: [ASSURED, [INCLUSION, '>=', 1]] }] },
      do: 'step:up',
      because: 'Kabul gave its word on our concern; envoys may be accredited.',
      source: ['isas-2021#C43', 'F30'],
    },
    {
      if: { all: [[RUNG, '=', 3], ASSURED, [HIGHER_ELSEWHERE, '>=', 4]] },
      do: 'step:up',
      because: 'Others stand there already; we are never the first.',
      source: ['isas-2021#C43', 'F89'],
    },
    {
      if: { all: [[RUNG, '>=', 3], { any: [{ all: [UNASSURED, [NEAR_XINJIANG, '>=', 2]] }, [CREDIBILITY, '<=', 0]] }] },
      do: 'step:down',
      because: 'A promise on ETIM that is not kept is not a promise.',
      source: ['isas-2021#C16', 'F30', 'F81'],
    },
    {
      if: { any: [AMERICAN_BASE, [AMERICAN_WEIGHT, '>=', 4]] },
      do: 'line:against',
      on: { target: ['united-states'] },
      because: 'Those who left the ruins should not come back for bases.',
      source: ['isas-2021#C26', 'F56'],
    },
    {
      if: [FUNDS, '>=', 5],
      do: 'post:partner',
      on: { sector: ['khatlon', 'surkhandarya', 'mary-lebap'] },
      aim: WEAKEST,
      because: 'A border that we pay for is a border that we see.',
      source: ['isas-2021#C27', 'P10'],
    },
    {
      if: {
        all: [
          [FUNDS, '>=', 3],
          [CAPITAL, '>=', 2],
        ],
      },
      do: 'drill',
      on: { sector: ['khatlon', 'surkhandarya'] },
      where: { all: [[TENSION_THERE, '<=', 1], NOT_DRILLED] },
      aim: THINNEST,
      because: 'A drill with police offends nobody and is remembered.',
      source: ['F45', 'isas-2021#C17'],
    },
    {
      if: { all: [[CAPITAL, '>=', 5], UNASSURED] },
      do: 'line:for',
      on: { target: ['taliban', 'pakistan'] },
      aim: { times: -1, value: { relation: ['china', 'target'] } },
      because: 'Kind words now make later requests easier.',
      source: ['isas-2021#C30', 'F30'],
    },
    {
      agenda: ['open-road'],
      if: [FUNDS, '>=', 3],
      do: 'aid',
      aim: HARDSHIP_THERE,
      because: 'Relief is counted in Kabul and noticed in the republics.',
      source: ['F68', 'P13'],
    },
  ],
  early: [
    {
      if: [RUNG, '=', 1],
      do: 'step:up',
      weight: 60,
      because: 'An important force is received, and asked for its word.',
      source: ['isas-2021#C40', 'F30'],
    },
  ],
  policies: [{ policy: 'closed', because: 'The Wakhan is high, empty, and stays shut.', source: ['P1', 'design'] }],
  consents: [],
  motions: [
    {
      if: {
        all: [
          [{ turn: true }, '>=', 2],
          [{ track: 'iranSeated' }, '=', 0],
        ],
      },
      resolution: 'admit-iran',
      weight: 60,
      because: 'A table with Iran at it sees the whole border.',
      source: ['isas-2021#C31', 'F76'],
    },
    {
      agenda: ['open-road', 'no-bill'],
      if: [HUNGER, '>=', 22],
      resolution: 'aid-corridor',
      because: 'Each aid order should feed two regions, not one.',
      source: ['isas-2021#C32', 'F49'],
    },
    {
      if: { all: [[INCLUSION, '=', 0], { odd: 'turn' }] },
      resolution: 'inclusive-government',
      weight: 50,
      because: 'Moscow and we ask for it together, politely.',
      source: ['isas-2021#C30', 'F76'],
    },
    {
      if: { not: { runs: 'intelligence' } },
      resolution: 'shared-intelligence',
      weight: 50,
      because: 'Tashkent’s office should know what all of us know.',
      source: ['isas-2021#C31', 'F51'],
    },
  ],
  votes: [
    {
      if: [{ relation: ['china', 'giver'] }, '<=', -3],
      vote: 'against',
      because: 'We see no ground for a common text with them.',
      source: ['design'],
    },
    {
      if: UNASSURED,
      resolution: ['recognition-in-step'],
      vote: 'abstain',
      because: 'First the question of ETIM, then the question of recognition.',
      source: ['isas-2021#C31', 'F30'],
    },
    {
      if: [FUNDS, '>=', 3],
      vote: 'fund',
      because: 'The table carries our city’s name; it should have means.',
      source: ['isas-2021#C31', 'isas-2021#C34', 'F51'],
    },
    { vote: 'for', because: 'A common text costs little and covers all.', source: ['isas-2021#C35', 'F51'] },
  ],
  proposals: [
    {
      if: [FUNDS, '>=', 5],
      to: ['tajikistan'],
      clauses: [
        { clause: 'border', from: 'me', sector: 'gorno-badakhshan' },
        { clause: 'drills', from: 'them', sector: 'gorno-badakhshan', turns: 3 },
      ],
      because: 'We pay for the post, and our police may train beside it.',
      source: ['isas-2021#C27', 'isas-2021#C28', 'F93'],
    },
    {
      if: { all: [UNASSURED, [FUNDS, '>=', 3]] },
      to: ['taliban'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'assure', from: 'them' },
      ],
      because: 'Tianjin’s promise in writing is worth a shipment.',
      source: ['isas-2021#C16', 'F30', 'F68'],
    },
    {
      if: [{ turn: true }, '>=', 2],
      to: ['taliban'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'trade', from: 'them' },
      ],
      because: 'A guaranteed road is cheaper than a protected one.',
      source: ['F68', 'F87'],
    },
    {
      to: ['pakistan', 'uzbekistan'],
      clauses: [
        { clause: 'intelligence', from: 'me', turns: 3 },
        { clause: 'no-base', from: 'them', turns: 4 },
      ],
      because: 'Friends tell each other things, and host no third party’s soldiers.',
      source: ['isas-2021#C26', 'F07'],
    },
  ],
  worths: [
    { clause: 'border', side: 'giver', if: { same: ['target', 'tajikistan'] }, worth: -1 },
    { clause: 'border', side: 'giver', worth: -2 },
    { clause: 'hosting', side: 'giver', if: { same: ['target', 'pakistan'] }, worth: -2 },
    { clause: 'hosting', side: 'giver', worth: -3 },
    { clause: 'drills', side: 'target', worth: 2 },
    { clause: 'no-base', side: 'target', worth: 2 },
    { clause: 'intelligence', side: 'giver', worth: -1 },
    { clause: 'no-line', side: 'giver', if: { same: ['target', 'united-states'] }, worth: -2 },
    { clause: 'no-line', side: 'giver', worth: -1 },
    { clause: 'no-line', side: 'target', worth: 1 },
    { clause: 'trade', side: 'target', worth: 3 },
    { clause: 'assure', side: 'target', worth: 3 },
    { clause: 'together', side: 'giver', if: { all: [ASSURED, [RUNG, '>=', 2]] }, worth: -1 },
    { clause: 'together', side: 'giver', worth: -4 },
    { clause: 'together', side: 'target', worth: 1 },
  ],
  choices: [
    {
      event: 'baradar-in-tianjin',
      if: [NEAR_XINJIANG, '>=', 2],
      option: 'names',
      because: 'A clean break begins with names.',
    },
    { event: 'baradar-in-tianjin', option: 'take', because: 'A word given in Tianjin is remembered in Beijing.' },
    {
      event: 'kunduz-mosque',
      if: { any: [[NEAR_XINJIANG, '>=', 2], UNASSURED] },
      option: 'press',
      because: 'The fighters must be moved from our border.',
    },
    { event: 'kunduz-mosque', option: 'trust', because: 'Kabul gave its word; we let it act.' },
  ],
  source: ['isas-2021#C27', 'isas-2021#C30', 'isas-2021#C31', 'F30', 'F93'],
})
