import { taliban as actor } from '../actors/taliban.ts'
import { type Condition, doctrine, type Value } from '../kinds.ts'
import { CREDIBILITY, INCLUSION, ISIS, ISIS_THERE, TAJIKS_AND_KABUL } from './readings.ts'

const FUNDS: Value = { track: 'funds', of: 'taliban' }
const CAPITAL: Value = { track: 'capital', of: 'taliban' }
const COHESION: Value = { track: 'home', of: 'taliban' }
const FROZEN: Value = { track: 'frozen' }
const HOSTS_SOME: Condition = [{ track: 'hosted', of: 'target' }, '>=', 1]

/** Its own ranks first, then ISIS, then the world’s good opinion (isas-2021#C16, C22). */
export const taliban = doctrine({
  character: actor.character,
  orders: [
    {
      if: [COHESION, '>=', 4],
      do: 'finish',
      aim: { track: 'control', at: 'area' },
      weight: 80,
      because: 'A valley that holds out is a banner for the next.',
      source: ['isas-2021#C15', 'F65'],
    },
    {
      agenda: ['statesmen'],
      if: [COHESION, '>=', 5],
      do: 'broaden',
      weight: 40,
      because: 'A cabinet with more faces in it is harder to refuse.',
      source: ['isas-2021#C30', 'F76', 'design'],
    },
    {
      agenda: ['never-bend'],
      if: [COHESION, '<=', 8],
      do: 'decree',
      weight: 25,
      because: 'We did not fight for twenty years to be told how to rule.',
      source: ['F66', 'design'],
    },
    {
      agenda: ['statesmen', 'never-bend'],
      if: [FUNDS, '>=', 2],
      do: 'sweep',
      where: [ISIS_THERE, '>=', 1],
      aim: { times: -1, value: ISIS_THERE },
      because: 'A cell that is left alone becomes a province.',
      source: ['isas-2021#C22', 'F99'],
    },
    {
      agenda: ['full-chest'],
      if: [FUNDS, '>=', 4],
      do: 'sweep',
      where: [ISIS_THERE, '>=', 1],
      aim: { times: -1, value: ISIS_THERE },
      because: 'The chest is full enough to pay for a raid.',
      source: ['isas-2021#C22', 'F99', 'design'],
    },
    {
      if: [COHESION, '<=', 3],
      do: 'decree',
      because: 'If the commanders leave, there is no government to recognise.',
      source: ['F66', 'design'],
    },
    {
      if: [ISIS, '>=', 5],
      do: 'sweep',
      where: [ISIS_THERE, '>=', 3],
      aim: ISIS_THERE,
      weight: 60,
      because: 'There can be only one armed power, and it is ours.',
      source: ['isas-2021#C22', 'F99'],
    },
    {
      agenda: ['statesmen'],
      if: {
        all: [
          [COHESION, '>=', 6],
          [INCLUSION, '=', 0],
        ],
      },
      do: 'broaden',
      weight: 5,
      because: 'We are strong enough to give one ministry away.',
      source: ['isas-2021#C30', 'F76'],
    },
    {
      do: 'assure',
      on: { target: ['uzbekistan', 'turkmenistan', 'china', 'pakistan', 'russia', 'iran'] },
      aim: { sum: [{ relation: ['taliban', 'target'] }, { track: 'stance', of: 'target' }] },
      weight: 80,
      because: 'One neighbour after the other hears our word.',
      source: ['isas-2021#C16', 'F16', 'F30'],
    },
    {
      if: [TAJIKS_AND_KABUL, '<=', -3],
      do: 'line:against',
      on: { target: ['tajikistan'] },
      because: 'Who arms our enemies will be named, with troops in Takhar.',
      source: ['F79', 'E14'],
    },
    {
      agenda: ['statesmen', 'full-chest'],
      if: {
        all: [
          [COHESION, '>=', 5],
          {
            any: [
              [INCLUSION, '=', 0],
              {
                all: [
                  [INCLUSION, '=', 1],
                  [FROZEN, '<=', 1],
                ],
              },
            ],
          },
        ],
      },
      do: 'broaden',
      weight: 10,
      because: 'Others asked for it, and some of them have answered in money.',
      source: ['isas-2021#C30', 'F82'],
    },
    {
      if: {
        all: [
          [COHESION, '<=', 5],
          [CAPITAL, '>=', 3],
          [CREDIBILITY, '>=', 2],
        ],
      },
      do: 'decree',
      weight: 50,
      because: 'The field needs a sign that Kabul is still ours.',
      source: ['F66'],
    },
    {
      if: {
        all: [
          [CAPITAL, '>=', 2],
          [TAJIKS_AND_KABUL, '<=', -2],
        ],
      },
      do: 'line:against',
      on: { target: ['tajikistan'] },
      because: 'Let Dushanbe look after its own affairs.',
      source: ['F79'],
    },
    {
      if: {
        all: [
          [CAPITAL, '>=', 3],
          [TAJIKS_AND_KABUL, '>=', -2],
        ],
      },
      do: 'assure',
      on: { target: ['tajikistan'] },
      weight: 60,
      because: 'Even that bank can have our word, if it falls silent.',
      source: ['isas-2021#C16', 'F13'],
    },
    {
      if: [CAPITAL, '>=', 4],
      do: 'line:for',
      on: { target: ['china', 'russia', 'pakistan', 'iran', 'uzbekistan'] },
      aim: { track: 'aid', of: 'target' },
      because: 'Those who feed the people should hear our thanks.',
      source: ['F68', 'F100'],
    },
    {
      if: {
        all: [
          [CAPITAL, '>=', 5],
          [FROZEN, '>=', 2],
          [{ relation: ['taliban', 'united-states'] }, '<=', -1],
        ],
      },
      do: 'line:against',
      on: { target: ['united-states'] },
      because: 'It is the people’s money that lies in New York.',
      source: ['P8', 'F82'],
    },
  ],
  policies: [],
  consents: [],
  motions: [],
  votes: [],
  proposals: [
    {
      if: {
        all: [
          [{ turn: true }, '>=', 2],
          [{ track: 'stance', of: 'target' }, '>=', 2],
        ],
      },
      to: ['uzbekistan', 'turkmenistan', 'pakistan'],
      clauses: [
        { clause: 'trade', from: 'me' },
        { clause: 'no-base', from: 'them', turns: 3 },
      ],
      because: 'We guard their trucks; they keep aircraft away from us.',
      source: ['F87', 'F94', 'F07'],
    },
    {
      if: {
        all: [
          [{ turn: true }, '>=', 2],
          [{ track: 'stance', of: 'target' }, '>=', 2],
        ],
      },
      to: ['iran', 'china'],
      clauses: [
        { clause: 'trade', from: 'me' },
        { clause: 'pay', from: 'them', funds: 1 },
      ],
      because: 'Customs are the one income that nobody can freeze.',
      source: ['F17', 'F94'],
    },
    {
      if: [{ track: 'funds', of: 'target' }, '>=', 3],
      to: ['china', 'uzbekistan', 'turkmenistan', 'iran'],
      clauses: [
        { clause: 'assure', from: 'me' },
        { clause: 'pay', from: 'them', funds: 1 },
      ],
      because: 'Our word has to be kept by men who are paid.',
      source: ['isas-2021#C16', 'F30'],
    },
    {
      if: HOSTS_SOME,
      to: ['iran', 'pakistan', 'uzbekistan'],
      clauses: [
        { clause: 'transit', from: 'me', turns: 2 },
        { clause: 'pay', from: 'them', funds: 1 },
      ],
      because: 'They are our people; the journey home has its costs.',
      source: ['isas-2021#C42', 'F46'],
    },
    {
      if: [TAJIKS_AND_KABUL, '<=', -2],
      to: ['tajikistan'],
      clauses: [
        { clause: 'no-line', from: 'me', turns: 1 },
        { clause: 'no-line', from: 'them', turns: 1 },
      ],
      secret: true,
      because: 'A few weeks without speeches would suit both banks.',
      source: ['F79', 'E14'],
    },
    {
      if: [{ track: 'assured', of: 'russia' }, '=', 0],
      to: ['russia'],
      clauses: [
        { clause: 'assure', from: 'me' },
        { clause: 'no-line', from: 'them', turns: 2 },
      ],
      because: 'Moscow heard it in July; in writing it should be worth civility.',
      source: ['isas-2021#C16', 'isas-2021#C36', 'F16'],
    },
  ],
  worths: [
    { clause: 'assure', side: 'giver', if: { same: ['target', 'tajikistan'] }, worth: -2 },
    { clause: 'assure', side: 'giver', worth: -1 },
    { clause: 'transit', side: 'giver', worth: -1 },
    { clause: 'trade', side: 'giver', if: [COHESION, '<=', 3], worth: -3 },
    { clause: 'trade', side: 'giver', worth: -1 },
    { clause: 'no-base', side: 'target', worth: 2 },
    {
      clause: 'no-line',
      side: 'giver',
      if: { all: [{ same: ['target', 'tajikistan'] }, [TAJIKS_AND_KABUL, '>=', -1]] },
      worth: 0,
    },
    { clause: 'no-line', side: 'giver', worth: -1 },
    { clause: 'no-line', side: 'target', if: { same: ['giver', 'tajikistan'] }, worth: 3 },
    { clause: 'no-line', side: 'target', worth: 2 },
    { clause: 'intelligence', side: 'giver', worth: -1 },
  ],
  choices: [
    {
      event: 'torkham-exit',
      if: {
        all: [
          [COHESION, '>=', 5],
          [CREDIBILITY, '<=', 2],
        ],
      },
      option: 'let-go',
      because: 'A promise of free departure is watched by everybody.',
    },
    { event: 'torkham-exit', option: 'hold', because: 'Those who leave are those whom we need.' },
    {
      event: 'import-permit',
      if: {
        all: [
          [{ track: 'hardship', at: 'north' }, '>=', 4],
          [COHESION, '>=', 4],
        ],
      },
      option: 'wave',
      because: 'Empty ovens in the north are no use to us.',
    },
    { event: 'import-permit', option: 'wait', because: 'A state signs its own permits.' },
    {
      event: 'military-hospital',
      if: {
        all: [
          [FUNDS, '>=', 2],
          [{ track: 'isis', at: 'kabul-east' }, '>=', 2],
        ],
      },
      option: 'raid',
      because: 'An attack on our wounded is answered.',
    },
    { event: 'military-hospital', option: 'guard', because: 'We guard what we have, and count the purse.' },
    {
      event: 'credentials',
      if: {
        any: [
          [FUNDS, '<=', 1],
          [COHESION, '<=', 3],
        ],
      },
      option: 'charge',
      because: 'If they leave our seat empty, their offices can pay rent.',
    },
    { event: 'credentials', option: 'wait', because: 'The agencies feed people; let them work.' },
  ],
  opium: [
    {
      agenda: ['full-chest'],
      if: [FUNDS, '<=', 5],
      rule: 'tax',
      because: 'A full chest answers to nobody, and the fields are there.',
    },
    { if: [FUNDS, '<=', 1], rule: 'tax', because: 'Fighters are paid from what there is.' },
    {
      if: {
        all: [
          [COHESION, '>=', 6],
          [{ track: 'opium' }, '>=', 4],
          [CREDIBILITY, '<=', 3],
        ],
      },
      rule: 'ban',
      because: 'Moscow and Tehran asked, and the ranks can bear it.',
    },
    { rule: 'leave', because: 'Neither blessed nor burnt: it can wait for spring.' },
  ],
  source: ['isas-2021#C16', 'isas-2021#C22', 'F66', 'F79'],
})
