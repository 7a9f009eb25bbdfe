import { russia as actor } from '../actors/russia.ts'
import { type Condition, doctrine, type Value } from '../kinds.ts'
import {
  AMERICAN_BASE,
  AMERICAN_WEIGHT,
  CREDIBILITY,
  HARDSHIP_THERE,
  HUNGER,
  INCLUSION,
  ISIS,
  NOT_DRILLED,
  TAJIK_GUARD,
  TAJIK_TENSION,
  TAJIKS_AND_KABUL,
  TENSION_THERE,
  THINNEST,
  WEAKEST,
} from './readings.ts'

const FUNDS: Value = { track: 'funds', of: 'russia' }
const CAPITAL: Value = { track: 'capital', of: 'russia' }
const RUNG: Value = { track: 'stance', of: 'russia' }
const WITH_TAJIKS: Condition = { same: ['target', 'tajikistan'] }

/** Answers its ally first, is stretched between clients, and has no settled answer on Kabul (isas-2021#C02, C39). */
export const russia = doctrine({
  character: actor.character,
  reserve: 1,
  orders: [
    {
      agenda: ['guarantor'],
      do: 'post:partner',
      on: { sector: ['gorno-badakhshan'] },
      weight: 60,
      because: 'Whoever guards the Panj answers for Dushanbe; that should be us.',
      source: ['isas-2021#C23', 'isas-2021#C02', 'design'],
    },
    {
      agenda: ['broker'],
      do: 'broker',
      on: { target: ['tajikistan'], other: ['taliban'] },
      weight: 70,
      because: 'We speak with both banks, and both should need us for it.',
      source: ['isas-2021#C37', 'F79', 'design'],
    },
    {
      agenda: ['broker'],
      do: 'talks',
      weight: 80,
      because: 'Whoever lays the table is not asked to pay the bill.',
      source: ['isas-2021#C37', 'F89', 'design'],
    },
    {
      agenda: ['fortress'],
      if: [{ relation: ['russia', 'united-states'] }, '<=', -1],
      do: 'line:against',
      on: { target: ['united-states'] },
      weight: 70,
      because: 'Twenty years were theirs; the bill is not ours.',
      source: ['isas-2021#C24', 'F19', 'design'],
    },
    {
      if: [TAJIK_TENSION, '>=', 3],
      do: 'talks',
      because: 'Our ally and Kabul stand too close; talks come before tanks.',
      source: ['isas-2021#C37', 'F79', 'F89'],
    },
    {
      if: {
        all: [
          [TAJIKS_AND_KABUL, '<=', -2],
          [TAJIK_TENSION, '>=', 2],
        ],
      },
      do: 'broker',
      on: { target: ['tajikistan'], other: ['taliban'] },
      weight: 70,
      because: 'Both banks listen to us, so we ask both for calm.',
      source: ['isas-2021#C37', 'F79', 'E14'],
    },
    {
      if: [{ turn: true }, '>=', 5],
      do: 'post:partner',
      on: { sector: ['khatlon'] },
      weight: 55,
      because: 'The outpost was promised in July; by winter the ministries can sign.',
      source: ['isas-2021#C14', 'F37', 'F110', 'E9'],
    },
    {
      if: {
        all: [
          [{ track: 'guard', on: 'gorno-badakhshan' }, '<=', 1],
          [FUNDS, '>=', 4],
        ],
      },
      do: 'post:partner',
      on: { sector: ['gorno-badakhshan'] },
      weight: 45,
      because: 'On the upper Panj one post would stand where now a patrol walks.',
      source: ['isas-2021#C14', 'isas-2021#C23'],
    },
    {
      if: { any: [AMERICAN_BASE, [AMERICAN_WEIGHT, '>=', 3]] },
      do: 'line:against',
      on: { target: ['united-states'] },
      because: 'American forces in Central Asia are not acceptable to us.',
      source: ['isas-2021#C26', 'F06', 'F19'],
    },
    {
      if: [{ turn: true }, '>=', 2],
      do: 'talks',
      because: 'The room where everybody meets should be in Moscow.',
      source: ['isas-2021#C37', 'F89'],
    },
    {
      do: 'drill',
      on: { sector: ['khatlon', 'gorno-badakhshan', 'surkhandarya'] },
      where: { all: [[TENSION_THERE, '<=', 2], NOT_DRILLED] },
      aim: THINNEST,
      weight: 60,
      because: 'The line is thin there, and it should be seen that we stand behind it.',
      source: ['isas-2021#C17', 'F33', 'E13'],
    },
    {
      if: {
        any: [
          [{ influence: ['russia', 'tajikistan'] }, '<=', 3],
          [TAJIK_GUARD, '<=', 1],
        ],
      },
      do: 'arms',
      on: { target: ['tajikistan'] },
      weight: 40,
      because: 'Dushanbe needs vehicles on the border more than words.',
      source: ['isas-2021#C23', 'F29', 'F70'],
    },
    {
      if: {
        all: [
          [RUNG, '=', 2],
          {
            any: [
              [INCLUSION, '>=', 1],
              [ISIS, '>=', 12],
            ],
          },
        ],
      },
      do: 'step:up',
      because: 'ISIS alarms us more than Kabul does, so we deal with Kabul.',
      source: ['isas-2021#C22', 'isas-2021#C40', 'F50'],
    },
    {
      if: {
        all: [
          [RUNG, '>=', 3],
          [INCLUSION, '>=', 2],
          [{ track: 'stance', of: 'china' }, '>=', 4],
        ],
      },
      do: 'step:up',
      because: 'Kabul has moved and Beijing is there; now our own law can follow.',
      source: ['isas-2021#C39', 'isas-2021#C41', 'F109'],
    },
    {
      if: {
        all: [
          [RUNG, '>=', 3],
          [CREDIBILITY, '<=', 1],
          [INCLUSION, '=', 0],
        ],
      },
      do: 'step:down',
      because: 'Nothing we were promised was kept, so we step back.',
      source: ['isas-2021#C39', 'F109'],
    },
    {
      agenda: ['broker', 'fortress'],
      if: {
        any: [
          [{ turn: true }, '>=', 5],
          [HUNGER, '>=', 22],
        ],
      },
      do: 'aid',
      where: [HARDSHIP_THERE, '>=', 4],
      aim: HARDSHIP_THERE,
      weight: 60,
      because: 'Flour by air is cheap beside what hunger sends north.',
      source: ['F100', 'isas-2021#C01'],
    },
    {
      if: {
        all: [
          [{ influence: ['russia', 'uzbekistan'] }, '<=', 2],
          [FUNDS, '>=', 4],
        ],
      },
      do: 'arms',
      on: { target: ['uzbekistan'] },
      because: 'Tashkent buys from whoever delivers; it should be us.',
      source: ['isas-2021#C23', 'isas-2021#C25', 'F54'],
    },
    {
      if: {
        all: [
          [ISIS, '>=', 10],
          [CREDIBILITY, '<=', 2],
          [{ relation: ['russia', 'taliban'] }, '<=', 1],
        ],
      },
      do: 'line:for',
      on: { target: ['taliban'] },
      because: 'They fight those we fear most, and it costs nothing to say so.',
      source: ['isas-2021#C22', 'F01', 'F100'],
    },
    {
      if: [{ track: 'home', of: 'tajikistan' }, '<=', 4],
      do: 'line:for',
      on: { target: ['tajikistan'] },
      because: 'An ally in trouble must hear our voice in public.',
      source: ['isas-2021#C02', 'F15'],
    },
    {
      if: {
        all: [
          [FUNDS, '>=', 5],
          [{ influence: ['russia', 'republics'] }, '<=', 7],
        ],
      },
      do: 'post:partner',
      on: { sector: ['surkhandarya', 'mary-lebap'] },
      aim: WEAKEST,
      because: 'Whoever builds the post is asked first the next time.',
      source: ['isas-2021#C23', 'isas-2021#C25'],
    },
    {
      if: {
        all: [
          [{ relation: ['russia', 'united-states'] }, '<=', -2],
          [CAPITAL, '>=', 4],
        ],
      },
      do: 'leak',
      because: 'What our services read may as well be read in the newspapers.',
      source: ['F84', 'design'],
    },
    {
      agenda: ['guarantor', 'broker'],
      if: [FUNDS, '>=', 4],
      do: 'aid',
      aim: HARDSHIP_THERE,
      because: 'Money that stands idle in Moscow feeds nobody in Kunduz.',
      source: ['F100', 'P13'],
    },
  ],
  early: [
    {
      if: [RUNG, '=', 1],
      do: 'step:up',
      weight: 60,
      because: 'Our channels to them are old; now they come to Moscow by day.',
      source: ['isas-2021#C36', 'F01', 'F16'],
    },
  ],
  policies: [],
  consents: [],
  motions: [
    {
      if: {
        any: [
          [{ turn: true }, '<=', 2],
          [TAJIK_GUARD, '<=', 1],
        ],
      },
      resolution: 'border-fund',
      weight: 18,
      because: 'The members agreed in August; the fund is how it is meant.',
      source: ['isas-2021#C05', 'isas-2021#C28', 'F48'],
    },
    {
      if: [{ track: 'opium' }, '>=', 4],
      resolution: 'counter-narcotics',
      weight: 50,
      because: 'The northern route ends in our own cities.',
      source: ['isas-2021#C20', 'P4'],
    },
    {
      if: {
        all: [
          [TAJIK_TENSION, '<=', 2],
          [{ track: 'home', of: 'tajikistan' }, '<=', 7],
        ],
      },
      resolution: 'joint-exercises',
      weight: 50,
      because: 'An alliance is seen when it exercises together.',
      source: ['isas-2021#C29', 'F88'],
    },
    {
      if: { any: [AMERICAN_BASE, [AMERICAN_WEIGHT, '>=', 4]] },
      resolution: 'no-foreign-bases',
      because: 'The whole region should say it, not we alone.',
      source: ['isas-2021#C26', 'isas-2021#C33'],
    },
    {
      if: [{ turn: true }, '>=', 2],
      resolution: 'counter-narcotics',
      weight: 20,
      because: 'An operation every autumn keeps the staffs at work.',
      source: ['isas-2021#C05', 'F48'],
    },
  ],
  votes: [
    {
      if: [{ relation: ['russia', 'giver'] }, '<=', -3],
      vote: 'against',
      because: 'Nothing from that side passes with our voice.',
      source: ['design'],
    },
    {
      if: [INCLUSION, '=', 0],
      resolution: ['recognition-in-step'],
      vote: 'abstain',
      because: 'No one hurries; we neither push nor forbid.',
      source: ['isas-2021#C39', 'F50', 'F75'],
    },
    {
      if: [FUNDS, '>=', 2],
      resolution: ['border-fund', 'joint-exercises', 'counter-narcotics', 'no-foreign-bases'],
      vote: 'fund',
      because: 'A bloc that nobody pays for is a letterhead.',
      source: ['isas-2021#C29', 'isas-2021#C34'],
    },
    {
      if: [FUNDS, '>=', 5],
      vote: 'fund',
      because: 'We can carry our share of this one.',
      source: ['isas-2021#C30', 'F51'],
    },
    { vote: 'for', because: 'A joint word protects all who sign it.', source: ['isas-2021#C35', 'F51'] },
  ],
  proposals: [
    {
      if: {
        all: [
          [FUNDS, '>=', 4],
          [{ turn: true }, '>=', 5],
        ],
      },
      to: ['tajikistan'],
      clauses: [
        { clause: 'border', from: 'me', sector: 'khatlon' },
        { clause: 'drills', from: 'them', sector: 'khatlon', turns: 3 },
        { clause: 'no-base', from: 'them', turns: 4 },
      ],
      because: 'We build on their river; they keep it closed to American soldiers.',
      source: ['isas-2021#C14', 'isas-2021#C28', 'F37'],
    },
    {
      to: ['tajikistan'],
      clauses: [
        { clause: 'intelligence', from: 'me', turns: 3 },
        { clause: 'drills', from: 'them', sector: 'gorno-badakhshan', turns: 3 },
      ],
      because: 'What the base hears they may hear, if the base may train.',
      source: ['isas-2021#C17', 'isas-2021#C28', 'F33'],
    },
    {
      to: ['uzbekistan'],
      clauses: [
        { clause: 'pay', from: 'me', funds: 1 },
        { clause: 'no-base', from: 'them', turns: 4 },
      ],
      because: 'Their own doctrine forbids bases; we only help them to remember.',
      source: ['isas-2021#C26', 'F06'],
    },
    {
      to: ['turkmenistan', 'pakistan'],
      clauses: [
        { clause: 'intelligence', from: 'me', turns: 2 },
        { clause: 'no-base', from: 'them', turns: 3 },
      ],
      because: 'One more border where Americans will not stand.',
      source: ['isas-2021#C26', 'isas-2021#C37'],
    },
    {
      if: [{ track: 'assured', of: 'russia' }, '=', 0],
      to: ['taliban'],
      clauses: [
        { clause: 'no-line', from: 'me', turns: 2 },
        { clause: 'assure', from: 'them' },
      ],
      because: 'We keep our tone civil, and they keep their side quiet.',
      source: ['isas-2021#C16', 'isas-2021#C36', 'F16'],
    },
  ],
  worths: [
    // Until autumn the ministries have signed nothing (F37, F110; E9).
    { clause: 'border', side: 'giver', if: { all: [WITH_TAJIKS, [{ turn: true }, '<=', 4]] }, worth: -8 },
    { clause: 'border', side: 'giver', if: WITH_TAJIKS, worth: -2 },
    { clause: 'border', side: 'giver', worth: -4 },
    { clause: 'hosting', side: 'giver', if: WITH_TAJIKS, worth: -2 },
    { clause: 'hosting', side: 'giver', worth: -4 },
    { clause: 'drills', side: 'target', worth: 3 },
    {
      clause: 'no-base',
      side: 'target',
      if: { any: [{ same: ['giver', 'uzbekistan'] }, { same: ['giver', 'tajikistan'] }] },
      worth: 3,
    },
    { clause: 'no-base', side: 'target', worth: 2 },
    { clause: 'intelligence', side: 'giver', worth: -1 },
    { clause: 'no-line', side: 'giver', if: { same: ['target', 'united-states'] }, worth: -3 },
    { clause: 'no-line', side: 'giver', worth: -1 },
    { clause: 'no-line', side: 'target', worth: 1 },
    { clause: 'assure', side: 'target', worth: 2 },
    {
      clause: 'together',
      side: 'giver',
      if: {
        any: [
          [INCLUSION, '>=', 1],
          [ISIS, '>=', 12],
        ],
      },
      worth: -1,
    },
    { clause: 'together', side: 'giver', worth: -4 },
    { clause: 'together', side: 'target', worth: 1 },
  ],
  choices: [
    {
      event: 'csto-asked',
      if: [{ track: 'csto' }, '<=', 3],
      option: 'council',
      because: 'A bloc that answers nobody is soon asked nothing.',
    },
    { event: 'csto-asked', option: 'base', because: 'The base is there, and needs nobody’s vote.' },
    {
      event: 'parade-at-darvaz',
      if: [TAJIK_TENSION, '<=', 2],
      option: 'ally',
      because: 'The river is quiet enough to stand beside Dushanbe.',
    },
    { event: 'parade-at-darvaz', option: 'calm', because: 'One spark now would drag us in.' },
  ],
  source: ['isas-2021#C02', 'isas-2021#C22', 'isas-2021#C23', 'isas-2021#C39', 'F50', 'F79'],
})
