import { tajikistan as actor } from '../actors/tajikistan.ts'
import { type Condition, doctrine, type Value } from '../kinds.ts'
import {
  INCLUSION,
  NOT_DRILLED,
  TAJIK_GUARD,
  TAJIK_TENSION,
  TAJIKS_AND_KABUL,
  TENSION_THERE,
  THINNEST,
} from './readings.ts'

const FUNDS: Value = { track: 'funds', of: 'tajikistan' }
const CAPITAL: Value = { track: 'capital', of: 'tajikistan' }
const HOME: Value = { track: 'home', of: 'tajikistan' }
const HOSTED: Value = { track: 'hosted', of: 'tajikistan' }
const ROOM_LEFT: Value = {
  sum: [
    { track: 'room', of: 'tajikistan' },
    { times: -1, value: HOSTED },
  ],
}
const SOVEREIGNTY: Value = { track: 'sovereignty', of: 'tajikistan' }
const DESPERATE: Condition = {
  all: [
    [HOME, '<=', 2],
    [FUNDS, '<=', 1],
  ],
}

/** Poor, proud and courted: takes from all, denounces Kabul, shelters its enemies (isas-2021#C09, C12; E14). */
export const tajikistan = doctrine({
  character: actor.character,
  orders: [
    {
      agenda: ['held-valley'],
      if: { not: { odd: 'turn' } },
      do: 'shelter',
      because: 'As long as one valley holds, Kabul must speak with us.',
      source: ['isas-2021#C30', 'F52', 'F62'],
    },
    {
      agenda: ['quiet-river'],
      if: [TAJIK_TENSION, '>=', 1],
      do: 'line:for',
      on: { target: ['taliban'] },
      weight: 35,
      because: 'A civil word is cheaper than a second line of trenches.',
      source: ['isas-2021#C36', 'F79', 'design'],
    },
    {
      agenda: ['highest-bidder'],
      do: 'line:for',
      on: { target: ['russia', 'china', 'united-states'] },
      aim: { times: -1, value: { relation: ['tajikistan', 'target'] } },
      weight: 50,
      because: 'Each patron should hear that another is listened to.',
      source: ['isas-2021#C35', 'design'],
    },
    {
      agenda: ['held-valley', 'highest-bidder'],
      if: { all: [{ odd: 'turn' }, [INCLUSION, '<=', 1], [TAJIK_TENSION, '<=', 2]] },
      do: 'line:against',
      on: { target: ['taliban'] },
      weight: 80,
      because: 'A government without Tajiks in it will hear us in New York.',
      source: ['F52', 'F77', 'E14'],
    },
    {
      if: {
        all: [
          [FUNDS, '>=', 3],
          [TAJIK_GUARD, '<=', 1],
        ],
      },
      do: 'reinforce',
      aim: THINNEST,
      because: 'One valley has nobody on watch; the reservists go there.',
      source: ['isas-2021#C10', 'F12'],
    },
    {
      if: [ROOM_LEFT, '<=', 0],
      do: 'reception',
      because: 'The tents are full, and whoever is not registered disappears.',
      source: ['isas-2021#C42', 'F61'],
    },
    {
      if: {
        all: [
          [HOSTED, '>=', 3],
          [{ track: 'isis', at: 'north-east' }, '>=', 2],
        ],
      },
      do: 'police:cells',
      because: 'Ansarullah knows these paths better than our guards do.',
      source: ['isas-2021#C07', 'isas-2021#C21', 'F28'],
    },
    {
      if: { all: [[INCLUSION, '=', 0], [TAJIK_TENSION, '<=', 3], { not: { odd: 'turn' } }] },
      do: 'shelter',
      weight: 70,
      because: 'They are our kin, and nobody needs to know where they rest.',
      source: ['isas-2021#C12', 'F62', 'F79'],
    },
    {
      if: [{ track: 'opium' }, '>=', 4],
      do: 'police:traffic',
      weight: 60,
      because: 'Loads that pass untouched buy the men who let them pass.',
      source: ['isas-2021#C20', 'P4'],
    },
    {
      if: {
        all: [
          [HOME, '<=', 6],
          [CAPITAL, '>=', 2],
        ],
      },
      do: 'drill:own',
      where: { all: [[TENSION_THERE, '<=', 1], NOT_DRILLED] },
      aim: THINNEST,
      weight: 50,
      because: 'The people should see their own army before they see another’s.',
      source: ['isas-2021#C17', 'F25'],
    },
    {
      agenda: ['held-valley', 'highest-bidder'],
      if: {
        all: [
          [HOME, '<=', 4],
          [INCLUSION, '<=', 1],
          [TAJIK_TENSION, '<=', 2],
        ],
      },
      do: 'line:against',
      on: { target: ['taliban'] },
      weight: 65,
      because: 'Our own halls listen when we speak for the Tajiks of Kabul.',
      source: ['F52', 'F77'],
    },
    {
      if: {
        all: [
          {
            any: [
              [INCLUSION, '>=', 2],
              [TAJIK_TENSION, '>=', 3],
            ],
          },
          [{ track: 'stance', of: 'tajikistan' }, '=', 0],
        ],
      },
      do: 'step:up',
      because: 'To speak with them is not to recognise them.',
      source: ['isas-2021#C39', 'F52'],
    },
    {
      if: {
        any: [
          [INCLUSION, '>=', 2],
          {
            all: [
              [TAJIK_TENSION, '>=', 3],
              [HOME, '<=', 4],
            ],
          },
        ],
      },
      do: 'line:for',
      on: { target: ['taliban'] },
      because: 'Where they have moved, we say so.',
      source: ['isas-2021#C30', 'F52'],
    },
    {
      if: {
        all: [
          [CAPITAL, '>=', 3],
          {
            any: [
              [{ relation: ['tajikistan', 'russia'] }, '<=', 2],
              [{ relation: ['tajikistan', 'china'] }, '<=', 1],
            ],
          },
        ],
      },
      do: 'line:for',
      on: { target: ['russia', 'china'] },
      aim: { times: -1, value: { relation: ['tajikistan', 'target'] } },
      because: 'Those who pay for our border like to hear it said.',
      source: ['isas-2021#C28', 'F93'],
    },
    {
      if: [ROOM_LEFT, '<=', 1],
      do: 'reception',
      because: 'Room must be bought before it is needed.',
      source: ['isas-2021#C03', 'F27', 'F61'],
    },
    {
      if: {
        all: [
          [FUNDS, '>=', 2],
          [{ track: 'opium' }, '>=', 3],
        ],
      },
      do: 'police:traffic',
      weight: 60,
      because: 'Half of what crosses the Panj crosses for money.',
      source: ['isas-2021#C20', 'P4'],
    },
    {
      if: [FUNDS, '>=', 2],
      do: 'reinforce',
      aim: THINNEST,
      weight: 40,
      because: 'The longest line in Central Asia never has men enough.',
      source: ['isas-2021#C10', 'F25', 'P1'],
    },
  ],
  policies: [
    {
      if: [ROOM_LEFT, '>=', 1],
      policy: 'vetted',
      because: 'We admit as many as there is paid room for.',
      source: ['isas-2021#C42', 'F27', 'F61'],
    },
    { policy: 'closed', because: 'No room without help from abroad; we said so.', source: ['F61'] },
  ],
  consents: [
    {
      to: 'post:partner',
      if: [SOVEREIGNTY, '>=', 4],
      because: 'Whoever builds on our river is welcome, one at a time.',
      source: ['isas-2021#C14', 'isas-2021#C28', 'F14', 'F93'],
    },
    {
      to: 'drill',
      if: {
        all: [
          [SOVEREIGNTY, '>=', 2],
          [TAJIK_TENSION, '<=', 3],
        ],
      },
      because: 'Their tanks here are noticed over there.',
      source: ['isas-2021#C17', 'F42', 'F45'],
    },
    {
      to: 'arms',
      if: [{ relation: ['tajikistan', 'giver'] }, '>=', -1],
      because: 'We have men and lack everything else.',
      source: ['isas-2021#C23', 'F29', 'F70'],
    },
  ],
  motions: [
    {
      if: {
        any: [
          [{ turn: true }, '<=', 2],
          [TAJIK_GUARD, '<=', 1],
        ],
      },
      resolution: 'border-fund',
      weight: 22,
      because: 'The decision of 2013 still waits to be carried out.',
      source: ['isas-2021#C12', 'isas-2021#C13', 'F14'],
    },
    {
      if: {
        any: [
          [{ turn: true }, '=', 3],
          [ROOM_LEFT, '<=', 0],
        ],
      },
      resolution: 'irregular-migration',
      because: 'If all fear these arrivals, all may pay for the rooms.',
      source: ['isas-2021#C06', 'F48'],
    },
    {
      if: [{ track: 'opium' }, '>=', 4],
      resolution: 'counter-narcotics',
      weight: 50,
      because: 'The route runs through us, and ends with them.',
      source: ['isas-2021#C20', 'F48'],
    },
    {
      if: [INCLUSION, '=', 0],
      resolution: 'inclusive-government',
      weight: 50,
      because: 'What we say alone, eight members should say together.',
      source: ['isas-2021#C30', 'F76'],
    },
  ],
  votes: [
    {
      if: [INCLUSION, '<=', 1],
      resolution: ['recognition-in-step'],
      vote: 'against',
      because: 'Not before Tajiks sit in that government.',
      source: ['F52', 'isas-2021#C43'],
    },
    {
      if: [{ relation: ['tajikistan', 'giver'] }, '<=', -2],
      vote: 'against',
      because: 'We know for whom this mover speaks.',
      source: ['F52', 'design'],
    },
    {
      if: [FUNDS, '>=', 3],
      resolution: ['border-fund', 'irregular-migration'],
      vote: 'fund',
      because: 'Our own border, so our own share.',
      source: ['isas-2021#C05', 'F48'],
    },
    { vote: 'for', because: 'Every common word is cover for us.', source: ['isas-2021#C35', 'F76'] },
  ],
  proposals: [
    {
      if: [{ turn: true }, '>=', 5],
      to: ['russia'],
      clauses: [
        { clause: 'border', from: 'them', sector: 'khatlon' },
        { clause: 'drills', from: 'me', sector: 'khatlon', turns: 3 },
      ],
      because: 'They may train here, if the outpost is built at last.',
      source: ['isas-2021#C14', 'isas-2021#C28', 'F26'],
    },
    {
      to: ['china'],
      clauses: [
        { clause: 'border', from: 'them', sector: 'gorno-badakhshan' },
        { clause: 'drills', from: 'me', sector: 'gorno-badakhshan', turns: 3 },
      ],
      because: 'A second patron keeps the first one generous.',
      source: ['isas-2021#C27', 'isas-2021#C28', 'F93'],
    },
    {
      to: ['united-states'],
      clauses: [{ clause: 'hosting', from: 'them' }],
      because: 'Washington asked us to house people; housing has a price.',
      source: ['isas-2021#C03', 'F14', 'F61'],
    },
    {
      if: [TAJIK_TENSION, '>=', 3],
      to: ['taliban'],
      clauses: [
        { clause: 'no-line', from: 'me', turns: 1 },
        { clause: 'no-line', from: 'them', turns: 1 },
      ],
      secret: true,
      because: 'Three weeks of silence on both banks, and nobody loses face.',
      source: ['F79', 'E14'],
    },
  ],
  worths: [
    { clause: 'drills', side: 'giver', if: [TAJIK_TENSION, '>=', 4], worth: -3 },
    { clause: 'drills', side: 'giver', worth: -1 },
    { clause: 'border', side: 'target', if: [SOVEREIGNTY, '>=', 3], worth: 4 },
    { clause: 'border', side: 'target', worth: 1 },
    { clause: 'base', side: 'giver', if: DESPERATE, worth: 0 },
    { clause: 'base', side: 'giver', worth: -10 },
    { clause: 'no-base', side: 'giver', if: DESPERATE, worth: -3 },
    { clause: 'no-base', side: 'giver', worth: -1 },
    {
      clause: 'no-line',
      side: 'giver',
      if: { all: [{ same: ['target', 'taliban'] }, [TAJIK_TENSION, '<=', 2]] },
      worth: -4,
    },
    { clause: 'no-line', side: 'giver', if: { same: ['target', 'taliban'] }, worth: -1 },
    { clause: 'no-line', side: 'giver', worth: 0 },
    { clause: 'no-line', side: 'target', worth: 2 },
    { clause: 'intelligence', side: 'target', worth: 2 },
    { clause: 'transit', side: 'target', worth: 2 },
    { clause: 'hosting', side: 'target', worth: 4 },
    { clause: 'assure', side: 'target', if: [TAJIKS_AND_KABUL, '<=', -3], worth: 1 },
    { clause: 'assure', side: 'target', worth: 2 },
    { clause: 'together', side: 'giver', if: [INCLUSION, '>=', 2], worth: -3 },
    { clause: 'together', side: 'giver', worth: -12 },
    { clause: 'together', side: 'target', worth: -2 },
  ],
  choices: [
    {
      event: 'soldiers-at-the-river',
      if: [FUNDS, '<=', 1],
      option: 'keep',
      because: 'We have no money for aircraft, and they know the far bank.',
    },
    { event: 'soldiers-at-the-river', option: 'fly-home', because: 'An army of others does not rest on our soil.' },
    {
      event: 'a-hundred-thousand',
      if: [ROOM_LEFT, '<=', 1],
      option: 'number',
      because: 'A number brings donors, and donors bring beds.',
    },
    { event: 'a-hundred-thousand', option: 'no-number', because: 'A number would be read as an invitation.' },
    {
      event: 'no-need-of-the-csto',
      if: {
        any: [
          [SOVEREIGNTY, '<=', 4],
          [CAPITAL, '>=', 4],
        ],
      },
      option: 'all',
      because: 'An alliance that is not asked forgets what it is for.',
    },
    { event: 'no-need-of-the-csto', option: 'moscow', because: 'Moscow’s tanks are here; the others’ are not.' },
    {
      event: 'eu-billion',
      if: {
        any: [
          [ROOM_LEFT, '<=', 1],
          [FUNDS, '<=', 1],
        ],
      },
      option: 'take',
      because: 'We said that room depends on money, and here is money.',
    },
    { event: 'eu-billion', option: 'decline', because: 'Their billion is meant to keep people here.' },
    {
      event: 'khorog-protests',
      if: {
        any: [
          [HOME, '<=', 3],
          [CAPITAL, '>=', 3],
        ],
      },
      option: 'talk',
      because: 'Elders can empty a square that soldiers would fill.',
    },
    { event: 'khorog-protests', option: 'force', because: 'The state does not bargain in Khorog.' },
  ],
  source: ['isas-2021#C09', 'isas-2021#C12', 'isas-2021#C35', 'F52', 'F61', 'F79'],
})
