import { unitedStates as actor } from '../actors/united-states.ts'
import { type Condition, doctrine, type Value } from '../kinds.ts'
import {
  AMERICAN_BASE,
  AMERICAN_WEIGHT,
  HARDSHIP_THERE,
  HIGH_RUNGS,
  HUNGER,
  INCLUSION,
  ISIS_THERE,
  WEAKEST,
} from './readings.ts'

const FUNDS: Value = { track: 'funds', of: 'united-states' }
const CAPITAL: Value = { track: 'capital', of: 'united-states' }
const HOME: Value = { track: 'home', of: 'united-states' }
const FROZEN: Value = { track: 'frozen' }
const RUNG: Value = { track: 'stance', of: 'united-states' }
const ISIS_IN_KABUL: Value = { track: 'isis', at: 'kabul-east' }
const REPUBLIC: Condition = { any: [{ same: ['target', 'uzbekistan'] }, { same: ['target', 'tajikistan'] }] }

/** Out of the country and not out of the matter: people, hunger, ISIS, and no gift to Kabul (isas-2021#C24, C25). */
export const unitedStates = doctrine({
  character: actor.character,
  orders: [
    {
      agenda: ['over-the-horizon'],
      do: 'strike',
      on: { area: ['kabul-east', 'south'] },
      aim: ISIS_THERE,
      weight: 30,
      because: 'We said that we would find them from afar.',
      source: ['isas-2021#C24', 'F55', 'F58'],
    },
    {
      agenda: ['nobody-left'],
      do: 'airlift',
      weight: 55,
      because: 'The promise to those who worked with us has no last flight.',
      source: ['isas-2021#C08', 'F53', 'F58'],
    },
    {
      agenda: ['bread-first'],
      if: [FROZEN, '>=', 1],
      do: 'assets:release',
      weight: 40,
      because: 'Money that feeds nobody protects nobody.',
      source: ['P8', 'F91', 'design'],
    },
    {
      where: [HARDSHIP_THERE, '>=', 4],
      do: 'aid:large',
      aim: HARDSHIP_THERE,
      weight: 100,
      because: 'We pay the agencies, and not the ministries.',
      source: ['isas-2021#C01', 'F71', 'P13'],
    },
    {
      agenda: ['nobody-left'],
      if: {
        all: [
          [FROZEN, '>=', 2],
          [HUNGER, '>=', 20],
          [HOME, '>=', 4],
        ],
      },
      do: 'assets:release',
      weight: 25,
      because: 'This winter is not to be written under our name.',
      source: ['P8', 'F82', 'F91'],
    },
    {
      if: {
        any: [
          [ISIS_IN_KABUL, '>=', 4],
          [{ track: 'isis', at: 'all-areas' }, '>=', 12],
        ],
      },
      do: 'strike',
      where: [ISIS_THERE, '>=', 3],
      aim: ISIS_THERE,
      weight: 25,
      because: 'They have grown large enough to be seen from afar.',
      source: ['isas-2021#C19', 'isas-2021#C24', 'F55'],
    },
    {
      agenda: ['nobody-left', 'over-the-horizon'],
      if: {
        all: [
          [{ track: 'airlifts', of: 'united-states' }, '<=', 1],
          [{ turn: true }, '<=', 4],
        ],
      },
      do: 'airlift',
      weight: 45,
      because: 'Those who trusted us are still in the queue.',
      source: ['isas-2021#C08', 'F53', 'F58'],
    },
    {
      if: {
        all: [
          [HIGH_RUNGS, '>=', 1],
          [FROZEN, '<=', 2],
        ],
      },
      do: 'assets:freeze',
      because: 'What is given away without conditions can be withheld again.',
      source: ['P8', 'design'],
    },
    {
      if: {
        all: [
          [HUNGER, '>=', 18],
          [CAPITAL, '>=', 2],
          [HOME, '<=', 6],
        ],
      },
      do: 'assets:license',
      because: 'A licence feeds people and answers to Congress.',
      source: ['F78', 'F107'],
    },
    {
      if: {
        any: [
          [{ turn: true }, '<=', 2],
          [{ influence: ['united-states', 'tajikistan'] }, '<=', 1],
        ],
      },
      do: 'arms',
      on: { target: ['tajikistan'] },
      weight: 75,
      because: 'Border guards with our radios are the access we can get.',
      source: ['isas-2021#C25', 'F14', 'design'],
    },
    {
      if: [FUNDS, '>=', 5],
      do: 'post:partner',
      on: { sector: ['surkhandarya', 'khatlon'] },
      aim: WEAKEST,
      because: 'A customs post is presence without a base.',
      source: ['isas-2021#C25', 'F14', 'P10'],
    },
    {
      if: [ISIS_IN_KABUL, '>=', 3],
      do: 'strike',
      on: { area: ['kabul-east', 'north', 'south'] },
      aim: ISIS_THERE,
      weight: 25,
      because: 'Those who bombed the gate live in Nangarhar.',
      source: ['isas-2021#C24', 'F55', 'F58'],
    },
    {
      if: {
        all: [
          [HOME, '<=', 5],
          [FUNDS, '>=', 4],
        ],
      },
      do: 'airlift',
      because: 'Every aircraft that lands with families is good news.',
      source: ['isas-2021#C11', 'F58'],
    },
    {
      if: {
        any: [
          [HIGH_RUNGS, '>=', 1],
          {
            all: [
              [CAPITAL, '>=', 5],
              [{ influence: ['russia', 'republics'] }, '>=', 6],
            ],
          },
        ],
      },
      do: 'leak',
      because: 'Those who embrace Kabul should be asked about it at home.',
      source: ['F84', 'design'],
    },
    {
      if: {
        all: [
          [RUNG, '<=', 2],
          {
            any: [
              [INCLUSION, '>=', 1],
              {
                all: [
                  [HUNGER, '>=', 25],
                  [CAPITAL, '>=', 5],
                ],
              },
            ],
          },
        ],
      },
      do: 'step:up',
      weight: 25,
      because: 'To get people out and food in, one has to talk.',
      source: ['isas-2021#C40', 'F82'],
    },
    {
      if: {
        all: [
          [AMERICAN_WEIGHT, '<=', 3],
          [FUNDS, '>=', 4],
        ],
      },
      do: 'arms',
      on: { target: ['uzbekistan', 'tajikistan'] },
      aim: { relation: ['united-states', 'target'] },
      because: 'Partners who are equipped remember by whom.',
      source: ['isas-2021#C25', 'design'],
    },
    {
      if: [FUNDS, '>=', 3],
      do: 'aid:large',
      aim: HARDSHIP_THERE,
      because: 'The largest donor stays the largest donor.',
      source: ['F71', 'P13'],
    },
  ],
  policies: [],
  consents: [],
  motions: [],
  votes: [],
  proposals: [
    {
      if: { all: [[{ turn: true }, '=', 2], { not: AMERICAN_BASE }] },
      to: ['uzbekistan', 'tajikistan'],
      clauses: [
        { clause: 'base', from: 'them' },
        { clause: 'pay', from: 'me', funds: 3 },
      ],
      secret: true,
      because: 'One question about access has to be asked, once.',
      source: ['isas-2021#C26', 'F06'],
    },
    {
      if: [FUNDS, '>=', 5],
      to: ['uzbekistan', 'tajikistan'],
      clauses: [{ clause: 'hosting', from: 'me' }],
      because: 'We asked them to house people; we pay for the beds.',
      source: ['isas-2021#C03', 'F14'],
    },
    {
      if: [FUNDS, '>=', 5],
      to: ['tajikistan'],
      clauses: [
        { clause: 'border', from: 'me', sector: 'khatlon' },
        { clause: 'intelligence', from: 'me', turns: 2 },
      ],
      because: 'Their line and our ears make a modest partnership.',
      source: ['isas-2021#C25', 'F14'],
    },
    {
      if: {
        all: [
          [FUNDS, '>=', 4],
          [{ track: 'hosted', of: 'pakistan' }, '>=', 6],
        ],
      },
      to: ['pakistan'],
      clauses: [{ clause: 'hosting', from: 'me' }],
      because: 'The camps in Pakistan carry what our visas do not.',
      source: ['isas-2021#C03', 'P7'],
    },
  ],
  worths: [
    { clause: 'base', side: 'target', worth: 8 },
    { clause: 'border', side: 'giver', if: REPUBLIC, worth: 1 },
    { clause: 'border', side: 'giver', worth: -3 },
    { clause: 'hosting', side: 'giver', if: REPUBLIC, worth: 1 },
    {
      clause: 'hosting',
      side: 'giver',
      if: { all: [{ same: ['target', 'pakistan'] }, [{ track: 'hosted', of: 'pakistan' }, '>=', 6], [FUNDS, '>=', 4]] },
      worth: 0,
    },
    { clause: 'hosting', side: 'giver', worth: -4 },
    { clause: 'intelligence', side: 'giver', if: { same: ['target', 'iran'] }, worth: -8 },
    { clause: 'intelligence', side: 'giver', worth: -1 },
    { clause: 'no-line', side: 'target', worth: 1 },
    { clause: 'together', side: 'giver', worth: -12 },
    { clause: 'together', side: 'target', worth: -2 },
  ],
  choices: [
    {
      event: 'licences',
      if: {
        all: [
          [HUNGER, '>=', 20],
          [HOME, '>=', 5],
        ],
      },
      option: 'salaries',
      because: 'Nurses without pay go home, and patients with them.',
    },
    { event: 'licences', option: 'narrow', because: 'Food and medicine are what Congress will defend.' },
  ],
  source: ['isas-2021#C24', 'isas-2021#C25', 'isas-2021#C33', 'F55', 'F78', 'F82'],
})
