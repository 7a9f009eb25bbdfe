import { type Resolution, resolution } from './kinds.ts'

/** What the two bodies can resolve: isas-2021#C05, C06, C28–C34. No Western power sits in either: C33. */
export const RESOLUTIONS = {
  'border-fund': resolution({
    name: 'A border reinforcement fund',
    body: 'csto',
    effects: [
      { kind: 'works', on: 'weaker-tajik', turns: 2 },
      {
        kind: 'when',
        if: [{ strength: true }, '>=', 2],
        then: [
          { kind: 'change', track: 'guard', on: 'khatlon', by: 1 },
          { kind: 'change', track: 'guard', on: 'gorno-badakhshan', by: 1 },
        ],
      },
    ],
    flavour: 'On 23 August the members agreed to speed up a joint programme for the Tajik line, first decided in 2013.',
    source: ['isas-2021#C05', 'isas-2021#C28', 'F48', 'F14'],
  }),
  'joint-exercises': resolution({
    name: 'A series of joint exercises',
    body: 'csto',
    effects: [
      { kind: 'run', track: 'shield', on: 'khatlon', turns: 1 },
      { kind: 'run', track: 'shield', on: 'gorno-badakhshan', turns: 1 },
      { kind: 'change', track: 'home', of: 'tajikistan', by: 1 },
      { kind: 'change', track: 'tension', on: 'khatlon', by: 1 },
      { kind: 'influence', of: 'russia', in: 'tajikistan', by: 1 },
      { kind: 'when', if: [{ strength: true }, '>=', 2], then: [{ kind: 'change', track: 'csto', by: 1 }] },
    ],
    flavour: 'Three exercises met at Harb-Maidon in October, with more than 4,000 troops by one count.',
    source: ['isas-2021#C05', 'isas-2021#C29', 'F88'],
  }),
  'irregular-migration': resolution({
    name: 'Joint action on irregular migration',
    body: 'csto',
    effects: [{ kind: 'change', track: 'room', of: 'tajikistan', by: 'strength' }],
    flavour: 'The council on illegal migration was asked to take up the question of people in flight.',
    source: ['isas-2021#C06', 'F48'],
  }),
  'counter-narcotics': resolution({
    name: 'A counter-narcotics operation',
    body: 'csto',
    effects: [
      { kind: 'change', track: 'opium', by: '-strength' },
      { kind: 'run', track: 'operation', turns: 1 },
    ],
    flavour: 'A standing operation against the northern route, run each autumn.',
    source: ['isas-2021#C05', 'isas-2021#C20', 'F48', 'P4'],
  }),

  'shared-intelligence': resolution({
    name: 'Counter-terror intelligence',
    body: 'sco',
    effects: [{ kind: 'run', track: 'intelligence', turns: 1, plus: 'strength' }],
    flavour: 'The SCO keeps an anti-terror office in Tashkent. What members send there is what it knows.',
    source: ['isas-2021#C31', 'F51', 'F72'],
  }),
  'inclusive-government': resolution({
    name: 'A statement on inclusive government',
    body: 'sco',
    words: [{ kind: 'set', track: 'easierNext', to: 1 }],
    effects: [
      { kind: 'change', track: 'capital', of: 'russia', by: 1 },
      { kind: 'change', track: 'capital', of: 'china', by: 1 },
      {
        kind: 'when',
        if: [{ track: 'inclusion' }, '=', 0],
        then: [{ kind: 'change', track: 'home', of: 'taliban', by: -1 }],
      },
    ],
    flavour: 'The Dushanbe Declaration of 17 September called a government of all groups critical.',
    source: ['isas-2021#C30', 'isas-2021#C31', 'F76'],
  }),
  'aid-corridor': resolution({
    name: 'An aid corridor',
    body: 'sco',
    effects: [
      { kind: 'run', track: 'corridor', turns: 2 },
      { kind: 'set', track: 'corridorReach', to: 0 },
      { kind: 'change', track: 'corridorReach', by: 'strength' },
    ],
    flavour:
      'The secretariat spoke of help for a stable Afghanistan on 23 August; Termez had the cranes, the flour and the bridge.',
    source: ['isas-2021#C32', 'F49', 'F86'],
  }),
  'no-foreign-bases': resolution({
    name: 'No foreign bases',
    body: 'sco',
    needs: [{ if: [{ track: 'noBases' }, '=', 0], lack: 'resolved-already' }],
    words: [{ kind: 'set', track: 'noBases', to: 1 }],
    effects: [{ kind: 'change', track: 'sovereignty', of: 'republics', by: 1 }],
    flavour: 'Moscow called new American sites beside Afghanistan unacceptable; Tashkent’s own doctrine allows none.',
    source: ['isas-2021#C26', 'isas-2021#C33', 'F06', 'F19'],
  }),
  'recognition-in-step': resolution({
    name: 'Recognition in step',
    body: 'sco',
    words: [{ kind: 'set', track: 'easierNext', to: 1 }],
    effects: [{ kind: 'change', track: 'easierNext', by: 'strength' }],
    flavour: 'Everybody said that nobody should hurry, and that one should not be alone.',
    source: ['isas-2021#C31', 'isas-2021#C43', 'F75', 'F109'],
  }),
  'admit-iran': resolution({
    name: 'The admission of Iran',
    body: 'sco',
    needs: [{ if: [{ track: 'iranSeated' }, '=', 0], lack: 'resolved-already' }],
    words: [
      { kind: 'set', track: 'iranSeated', to: 1 },
      { kind: 'change', track: 'home', of: 'iran', by: 2 },
      { kind: 'change', track: 'sco', by: 1 },
    ],
    effects: [{ kind: 'relation', between: ['giver', 'iran'], by: 1 }],
    flavour: 'On 17 September the summit in Dushanbe opened Iran’s accession; in 2021 it went no further.',
    source: ['isas-2021#C31', 'F76'],
  }),
} as const satisfies Record<string, Resolution>
export type ResolutionId = keyof typeof RESOLUTIONS
