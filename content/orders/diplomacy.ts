import type { SeatId } from '../ids.ts'
import { type Order, order } from '../kinds.ts'

const STATES: readonly SeatId[] = [
  'russia',
  'china',
  'uzbekistan',
  'tajikistan',
  'turkmenistan',
  'pakistan',
  'iran',
  'united-states',
]

/** Diplomacy: isas-2021#C36–C41, C43. */
export const DIPLOMACY = {
  step: order({
    name: 'Move on the ladder',
    class: 'diplomacy',
    flavour:
      'By 31 December nobody had recognised the new rulers in Kabul, and nearly everybody spoke with them. Russia did so first, in July 2025.',
    forms: [
      {
        form: 'up',
        name: 'Move one step up the ladder',
        by: STATES,
        targets: [],
        cost: { capital: 'ladder' },
        needs: [{ if: [{ track: 'stance', of: 'giver' }, '<=', 4], lack: 'top-of-ladder' }],
        effects: [{ kind: 'step', by: 1 }],
        sentence: 'Move one step closer to Kabul.',
        source: ['isas-2021#C39', 'isas-2021#C40', 'isas-2021#C41', 'isas-2021#C43', 'E10', 'F109', 'F113'],
      },
      {
        form: 'down',
        name: 'Move one step down the ladder',
        by: ['russia', 'china', 'uzbekistan', 'turkmenistan', 'pakistan', 'iran'],
        targets: [],
        cost: { capital: 1 },
        needs: [{ if: [{ track: 'stance', of: 'giver' }, '>=', 1], lack: 'foot-of-ladder' }],
        effects: [{ kind: 'step', by: -1 }],
        sentence: 'Take one step back from Kabul.',
        source: ['isas-2021#C39', 'design'],
      },
    ],
  }),

  talks: order({
    name: 'Convene talks',
    class: 'diplomacy',
    flavour:
      'Moscow gathered ten states and the Taliban on 20 October and chose to engage whether or not anybody recognised. Islamabad and Tehran had their own tables.',
    forms: [
      {
        by: ['russia', 'uzbekistan', 'pakistan', 'iran'],
        targets: [],
        cost: { funds: 1, capital: 2 },
        needs: [{ if: { not: { runs: 'talked' } }, lack: 'talks-too-soon' }],
        effects: [
          { kind: 'change', track: 'tension', on: 'friendly-sectors', by: -1 },
          { kind: 'change', track: 'home', of: 'giver', by: 1 },
          { kind: 'change', track: 'talks', of: 'giver', by: 1 },
          { kind: 'set', track: 'easierNext', to: 1 },
          { kind: 'run', track: 'talked', turns: 2 },
        ],
        sentence: 'Bring everybody to one table.',
        source: ['isas-2021#C37', 'F89', 'F92', 'F98', 'F106'],
      },
    ],
  }),

  line: order({
    name: 'Take a public line',
    class: 'diplomacy',
    flavour:
      'Dushanbe spoke against the new rulers at the United Nations and paraded at the river; others found warm words that cost them nothing at home.',
    forms: [
      {
        form: 'for',
        name: 'Speak in favour',
        by: ['russia', 'china', 'tajikistan', 'taliban'],
        targets: [{ target: 'others' }],
        cost: { capital: 1 },
        needs: [{ if: [{ relation: ['giver', 'target'] }, '<=', 2], lack: 'friends-already' }],
        effects: [
          { kind: 'relation', between: ['giver', 'target'], by: 1 },
          {
            kind: 'when',
            if: { same: ['target', 'taliban'] },
            then: [{ kind: 'change', track: 'credibility', by: 1 }],
            otherwise: [{ kind: 'change', track: 'home', of: 'target', by: 1 }],
          },
        ],
        sentence: 'Speak up for {target}.',
        source: ['isas-2021#C30', 'F51', 'F100'],
      },
      {
        form: 'against',
        name: 'Denounce',
        by: ['russia', 'china', 'tajikistan', 'taliban'],
        targets: [{ target: 'others' }],
        cost: { capital: 1 },
        effects: [
          {
            kind: 'when',
            if: {
              any: [
                { same: ['target', 'taliban'] },
                { same: ['giver', 'taliban'] },
                [{ relation: ['giver', 'target'] }, '<=', -1],
              ],
            },
            then: [{ kind: 'change', track: 'home', of: 'giver', by: 1 }],
          },
          { kind: 'relation', between: ['giver', 'target'], by: -1 },
          { kind: 'change', track: 'home', of: 'target', by: -1 },
          {
            kind: 'when',
            if: { same: ['target', 'taliban'] },
            then: [{ kind: 'change', track: 'tension', on: 'giver-sectors', by: 1 }],
          },
          {
            kind: 'when',
            if: { same: ['giver', 'taliban'] },
            then: [{ kind: 'change', track: 'tension', on: 'target-sectors', by: 1 }],
          },
        ],
        sentence: 'Speak out against {target}.',
        source: ['isas-2021#C26', 'F19', 'F52', 'F77', 'F79', 'E14'],
      },
    ],
  }),

  broker: order({
    name: 'Broker between two',
    class: 'diplomacy',
    flavour:
      'When Tajikistan and the Taliban moved troops to the river in late September, Moscow asked both to find a way out.',
    forms: [
      {
        by: ['russia', 'turkmenistan', 'pakistan'],
        targets: [{ target: 'others' }, { other: 'others' }],
        cost: { capital: 1 },
        needs: [{ if: [{ relation: ['target', 'other'] }, '<=', 2], lack: 'friends-already' }],
        effects: [
          {
            kind: 'when',
            if: [{ relation: ['target', 'other'] }, '<=', -1],
            then: [{ kind: 'change', track: 'home', of: 'giver', by: 1 }],
          },
          { kind: 'relation', between: ['target', 'other'], by: 1 },
          {
            kind: 'when',
            if: { same: ['other', 'taliban'] },
            then: [{ kind: 'change', track: 'tension', on: 'target-sectors', by: -1 }],
          },
          {
            kind: 'when',
            if: { same: ['target', 'taliban'] },
            then: [{ kind: 'change', track: 'tension', on: 'other-sectors', by: -1 }],
          },
        ],
        sentence: 'Carry messages between {target} and {other}.',
        source: ['isas-2021#C37', 'F79', 'F96'],
      },
    ],
  }),
} as const satisfies Record<string, Order>
