import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLAUSES } from '../../content/clauses.ts'
import type { SeatId } from '../../content/ids.ts'
import { ORDERS } from '../../content/orders/index.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import type { World } from '../../game/world.ts'
import { root } from '../../server/setup/root.mjs'
import { pathsUnder } from '../source.ts'
import { asked, decide, order, resolveTurn, type Setting, strike, table } from '../table.ts'

type Row = {
  readonly code: string
  readonly why?: Readonly<Record<string, number | string>>
  readonly setting?: Setting
  readonly before?: (world: World) => void
  readonly seat: SeatId | 'control'
  readonly move: string
  readonly args: unknown
  /** The nearest thing that is allowed. */
  readonly yet?: {
    readonly setting?: Setting
    readonly args?: unknown
    readonly seat?: SeatId
    readonly before?: (world: World) => void
  }
}

const draft = (call: string, slot = 0) => ({ slot, call })
const end = (world: World): void => {
  while (world.phase === 'decision') resolveTurn(world)
}
const RICH: Setting = { tracks: { funds: 20, capital: 12 } }

const ROWS: readonly Row[] = [
  { code: 'no-such-move', seat: 'russia', move: 'toString', args: {} },
  { code: 'not-yours', seat: 'russia', move: 'end', args: {}, yet: {} },
  { code: 'not-yours', seat: 'control', move: 'seal', args: {}, yet: { seat: 'russia' } },
  { code: 'no-such-seat', seat: 'india' as SeatId, move: 'seal', args: {}, yet: { seat: 'iran' } },
  { code: 'misshapen', why: { move: 'seal' }, seat: 'iran', move: 'seal', args: { twice: true }, yet: { args: {} } },
  { code: 'phase-over', before: end, seat: 'iran', move: 'seal', args: {}, yet: { before: () => {} } },

  {
    code: 'sealed',
    before: w => decide(w, 'iran', 'seal', {}),
    seat: 'iran',
    move: 'draft',
    args: draft(''),
    yet: { before: () => {} },
  },
  {
    code: 'sealed',
    before: w => decide(w, 'iran', 'seal', {}),
    seat: 'iran',
    move: 'seal',
    args: {},
    yet: { before: () => {} },
  },
  {
    code: 'sealed',
    before: w => decide(w, 'iran', 'seal', {}),
    seat: 'iran',
    move: 'gate',
    args: { sector: 'khorasan-sistan', policy: 'open' },
    yet: { before: () => {} },
  },
  {
    code: 'sealed',
    before: w => decide(w, 'taliban', 'seal', {}),
    seat: 'taliban',
    move: 'opium',
    args: { rule: 'ban' },
    yet: { before: () => {} },
  },
  { code: 'not-sealed', seat: 'iran', move: 'unseal', args: {}, yet: { before: w => decide(w, 'iran', 'seal', {}) } },
  {
    code: 'no-such-slot',
    why: { slots: 1 },
    seat: 'turkmenistan',
    move: 'draft',
    args: draft('', 1),
    yet: { args: draft('', 0) },
  },
  {
    code: 'no-such-order',
    seat: 'iran',
    move: 'draft',
    args: draft('drill khatlon'),
    yet: { args: draft('reinforce khorasan-sistan') },
  },
  {
    code: 'funds',
    why: { cost: 2, have: 1 },
    setting: { tracks: { funds: 1 } },
    seat: 'iran',
    move: 'draft',
    args: draft('reinforce khorasan-sistan'),
    yet: { setting: { tracks: { funds: 2 } } },
  },
  {
    code: 'funds',
    why: { cost: 2, have: 1 },
    setting: { tracks: { funds: 3 } },
    seat: 'iran',
    move: 'draft',
    args: draft('aid south', 1),
    before: w => order(w, 'iran', 'reinforce khorasan-sistan'),
    yet: { setting: { tracks: { funds: 4 } } },
  },
  {
    code: 'capital',
    why: { cost: 1, have: 0 },
    setting: { tracks: { capital: 0 } },
    seat: 'taliban',
    move: 'draft',
    args: draft('decree'),
    yet: { setting: { tracks: { capital: 1 } } },
  },
  {
    code: 'twice',
    setting: RICH,
    before: w => order(w, 'iran', 'aid south'),
    seat: 'iran',
    move: 'draft',
    args: draft('aid south', 1),
    yet: { args: draft('aid west', 1) },
  },
  {
    code: 'twice',
    setting: RICH,
    before: w => order(w, 'iran', 'step:up'),
    seat: 'iran',
    move: 'draft',
    args: draft('step:down', 1),
    yet: { args: draft('step:down', 0) },
  },
  {
    code: 'ask-first',
    why: { host: 'tajikistan' },
    setting: RICH,
    seat: 'russia',
    move: 'draft',
    args: draft('drill khatlon'),
    yet: { before: w => order(w, 'russia', 'drill khatlon') },
  },
  {
    code: 'leave-awaited',
    setting: RICH,
    before: w => decide(w, 'russia', 'ask', { call: 'drill khatlon' }),
    seat: 'russia',
    move: 'draft',
    args: draft('drill khatlon'),
  },
  {
    code: 'refused-leave',
    setting: RICH,
    seat: 'russia',
    move: 'draft',
    args: draft('drill khatlon'),
    before: w => {
      decide(w, 'russia', 'ask', { call: 'drill khatlon' })
      decide(w, 'tajikistan', 'consent', { by: 'russia', call: 'drill khatlon', yes: false })
    },
  },
  {
    code: 'ask-first',
    setting: RICH,
    before: w => {
      order(w, 'russia', 'drill khatlon')
      w.consents = []
    },
    seat: 'russia',
    move: 'seal',
    args: {},
  },

  { code: 'no-such-order', seat: 'iran', move: 'ask', args: { call: 'drill khatlon' } },
  { code: 'no-leave-needed', seat: 'iran', move: 'ask', args: { call: 'reinforce khorasan-sistan' } },
  {
    code: 'asked-already',
    before: w => decide(w, 'russia', 'ask', { call: 'drill khatlon' }),
    seat: 'russia',
    move: 'ask',
    args: { call: 'drill khatlon' },
    yet: { args: { call: 'drill surkhandarya' } },
  },
  {
    code: 'leave-stands',
    why: { host: 'tajikistan' },
    seat: 'russia',
    move: 'ask',
    args: { call: 'drill khatlon' },
    before: w =>
      void strike(w, 'russia', 'tajikistan', [{ clause: 'drills', from: 'tajikistan', sector: 'khatlon', turns: 2 }]),
    yet: { args: { call: 'drill gorno-badakhshan' } },
  },
  {
    code: 'lack',
    why: { lack: 'works-under-way' },
    setting: { tracks: { works: { khatlon: 1 } } },
    seat: 'russia',
    move: 'ask',
    args: { call: 'post:partner khatlon' },
    yet: { setting: {} },
  },
  {
    code: 'not-asked',
    seat: 'tajikistan',
    move: 'consent',
    args: { by: 'russia', call: 'drill khatlon', yes: true },
    yet: { before: w => decide(w, 'russia', 'ask', { call: 'drill khatlon' }) },
  },
  {
    code: 'not-asked',
    before: w => decide(w, 'russia', 'ask', { call: 'drill khatlon' }),
    seat: 'iran',
    move: 'consent',
    args: { by: 'russia', call: 'drill khatlon', yes: true },
    yet: { seat: 'tajikistan' },
  },
  {
    code: 'answered-already',
    seat: 'tajikistan',
    move: 'consent',
    args: { by: 'russia', call: 'drill khatlon', yes: false },
    before: w => order(w, 'russia', 'drill khatlon'),
  },

  {
    code: 'not-your-sector',
    seat: 'iran',
    move: 'gate',
    args: { sector: 'khyber', policy: 'open' },
    yet: { seat: 'pakistan' },
  },
  { code: 'not-yours', seat: 'iran', move: 'opium', args: { rule: 'ban' }, yet: { seat: 'taliban' } },

  {
    code: 'no-such-resolution',
    seat: 'russia',
    move: 'table',
    args: { resolution: 'constructor' },
    yet: { args: { resolution: 'border-fund' } },
  },
  {
    code: 'not-a-member',
    why: { body: 'CSTO', seat: 'uzbekistan' },
    seat: 'uzbekistan',
    move: 'table',
    args: { resolution: 'border-fund' },
    yet: { args: { resolution: 'aid-corridor' } },
  },
  {
    code: 'not-a-member',
    seat: 'iran',
    move: 'table',
    args: { resolution: 'aid-corridor' },
    yet: { setting: { tracks: { iranSeated: 1 } } },
  },
  {
    code: 'tabled-already',
    before: w => decide(w, 'russia', 'table', { resolution: 'border-fund' }),
    seat: 'russia',
    move: 'table',
    args: { resolution: 'joint-exercises' },
    yet: { args: { resolution: 'aid-corridor' } },
  },
  {
    code: 'tabled-by-another',
    before: w => decide(w, 'russia', 'table', { resolution: 'border-fund' }),
    seat: 'tajikistan',
    move: 'table',
    args: { resolution: 'border-fund' },
    yet: { args: { resolution: 'joint-exercises' } },
  },
  {
    code: 'lack',
    why: { lack: 'resolved-already' },
    setting: { tracks: { noBases: 1 } },
    seat: 'china',
    move: 'table',
    args: { resolution: 'no-foreign-bases' },
    yet: { setting: {} },
  },
  {
    code: 'lack',
    why: { lack: 'resolved-already' },
    setting: { tracks: { iranSeated: 1 } },
    seat: 'china',
    move: 'table',
    args: { resolution: 'admit-iran' },
    yet: { setting: {} },
  },
  {
    code: 'capital',
    why: { cost: 1, have: 0 },
    setting: { tracks: { capital: 0 } },
    seat: 'china',
    move: 'table',
    args: { resolution: 'aid-corridor' },
    yet: { setting: { tracks: { capital: 1 } } },
  },
  {
    code: 'capital',
    why: { cost: 1, have: 0 },
    setting: { tracks: { capital: 1 } },
    before: w => order(w, 'tajikistan', 'drill:own khatlon'),
    seat: 'tajikistan',
    move: 'table',
    args: { resolution: 'border-fund' },
    yet: { before: () => {} },
  },
  { code: 'not-tabled', seat: 'russia', move: 'vote', args: { resolution: 'border-fund', vote: 'for' } },
  {
    code: 'not-a-member',
    before: w => decide(w, 'russia', 'table', { resolution: 'border-fund' }),
    seat: 'china',
    move: 'vote',
    args: { resolution: 'border-fund', vote: 'for' },
    yet: { seat: 'tajikistan' },
  },
  {
    code: 'own-motion',
    before: w => decide(w, 'russia', 'table', { resolution: 'border-fund' }),
    seat: 'russia',
    move: 'vote',
    args: { resolution: 'border-fund', vote: 'against' },
    yet: { args: { resolution: 'border-fund', vote: 'for' } },
  },
  {
    code: 'funds',
    why: { cost: 1, have: 0 },
    setting: { tracks: { funds: 0 } },
    before: w => decide(w, 'russia', 'table', { resolution: 'border-fund' }),
    seat: 'tajikistan',
    move: 'vote',
    args: { resolution: 'border-fund', vote: 'fund' },
    yet: { setting: { tracks: { funds: 1 } } },
  },

  {
    code: 'with-oneself',
    seat: 'iran',
    move: 'propose',
    args: { to: 'iran', promises: [{ clause: 'pay', from: 'iran', funds: 1 }], secret: false },
  },
  { code: 'empty-deal', seat: 'iran', move: 'propose', args: { to: 'china', promises: [], secret: false } },
  {
    code: 'no-such-clause',
    seat: 'iran',
    move: 'propose',
    args: { to: 'china', promises: [{ clause: 'toString', from: 'iran' }], secret: false },
  },
  {
    code: 'not-a-party',
    seat: 'iran',
    move: 'propose',
    args: { to: 'china', promises: [{ clause: 'pay', from: 'russia', funds: 1 }], secret: false },
  },
  {
    code: 'clause-not-theirs',
    seat: 'iran',
    move: 'propose',
    args: { to: 'china', promises: [{ clause: 'base', from: 'iran' }], secret: false },
  },
  ...(['funds', 'turns', 'rung', 'sector', 'text'] as const).map(
    (slot): Row => ({
      code: 'slot',
      why: { slot },
      seat: 'tajikistan',
      move: 'propose',
      args: {
        to: 'russia',
        secret: false,
        promises: [
          {
            funds: { clause: 'pay', from: 'tajikistan', funds: 0 },
            turns: { clause: 'no-line', from: 'tajikistan', turns: 4 },
            rung: { clause: 'together', from: 'tajikistan', rung: 2, turns: 1 },
            sector: { clause: 'drills', from: 'tajikistan', sector: 'surkhandarya', turns: 1 },
            text: { clause: 'word', from: 'tajikistan', text: '  ' },
          }[slot],
        ],
      },
      yet: {
        args: {
          to: 'russia',
          secret: false,
          promises: [
            {
              funds: { clause: 'pay', from: 'tajikistan', funds: 1 },
              turns: { clause: 'no-line', from: 'tajikistan', turns: 3 },
              rung: { clause: 'together', from: 'tajikistan', rung: 3, turns: 1 },
              sector: { clause: 'drills', from: 'tajikistan', sector: 'khatlon', turns: 1 },
              text: { clause: 'word', from: 'tajikistan', text: 'So it shall be.' },
            }[slot],
          ],
        },
      },
    }),
  ),
  {
    code: 'deal-funds',
    why: { cost: 3, have: 2, seat: 'iran' },
    setting: { tracks: { funds: 2 } },
    seat: 'iran',
    move: 'propose',
    args: { to: 'china', promises: [{ clause: 'pay', from: 'iran', funds: 3 }], secret: false },
    yet: { setting: { tracks: { funds: 3 } } },
  },
  {
    code: 'too-many-offers',
    why: { most: 3 },
    seat: 'iran',
    move: 'propose',
    args: { to: 'china', promises: [{ clause: 'pay', from: 'iran', funds: 1 }], secret: false },
    before: w => {
      for (let i = 0; i < 3; i++)
        decide(w, 'iran', 'propose', {
          to: 'russia',
          promises: [{ clause: 'pay', from: 'iran', funds: 1 }],
          secret: false,
        })
    },
    yet: {
      before: w => {
        for (let i = 0; i < 2; i++)
          decide(w, 'iran', 'propose', {
            to: 'russia',
            promises: [{ clause: 'pay', from: 'iran', funds: 1 }],
            secret: false,
          })
      },
    },
  },
  { code: 'no-such-offer', seat: 'iran', move: 'answer', args: { deal: 0, yes: false } },
  { code: 'no-such-offer', seat: 'iran', move: 'withdraw', args: { deal: -1 } },
  {
    code: 'no-such-offer',
    seat: 'iran',
    move: 'propose',
    args: { to: 'china', promises: [{ clause: 'pay', from: 'iran', funds: 1 }], secret: false, counters: 0 },
  },
  ...(['answer', 'withdraw', 'propose'] as const).map(
    (move): Row => ({
      code: 'offer-closed',
      why: { state: 'refused' },
      seat: move === 'withdraw' ? 'china' : 'iran',
      move,
      args:
        move === 'answer'
          ? { deal: 0, yes: true }
          : move === 'withdraw'
            ? { deal: 0 }
            : { to: 'china', promises: [{ clause: 'pay', from: 'iran', funds: 1 }], secret: false, counters: 0 },
      before: w => {
        decide(w, 'china', 'propose', {
          to: 'iran',
          promises: [{ clause: 'pay', from: 'china', funds: 1 }],
          secret: false,
        })
        decide(w, 'iran', 'answer', { deal: 0, yes: false })
      },
      yet: {
        before: w =>
          decide(w, 'china', 'propose', {
            to: 'iran',
            promises: [{ clause: 'pay', from: 'china', funds: 1 }],
            secret: false,
          }),
      },
    }),
  ),
  { code: 'not-over', seat: 'iran', move: 'word', args: { deal: 0, promise: 0, kept: true } },
  {
    code: 'not-your-judgement',
    seat: 'iran',
    move: 'word',
    args: { deal: 0, promise: 0, kept: true },
    yet: { seat: 'china' },
    before: w => {
      strike(w, 'iran', 'china', [{ clause: 'word', from: 'iran', text: 'Peace.' }])
      end(w)
    },
  },
  {
    code: 'no-such-offer',
    seat: 'russia',
    move: 'word',
    args: { deal: 0, promise: 0, kept: true },
    before: w => {
      strike(w, 'iran', 'china', [{ clause: 'word', from: 'iran', text: 'Peace.' }])
      end(w)
    },
  },

  {
    code: 'empty-message',
    seat: 'iran',
    move: 'say',
    args: { to: [], text: ' ' },
    yet: { args: { to: [], text: 'Peace.' } },
  },
  {
    code: 'too-many-messages',
    why: { most: 60 },
    seat: 'iran',
    move: 'say',
    args: { to: [], text: 'Peace.' },
    yet: {
      before: w => {
        for (let i = 0; i < 59; i++) decide(w, 'iran', 'say', { to: [], text: 'Peace.' })
      },
    },
    before: w => {
      for (let i = 0; i < 60; i++) decide(w, 'iran', 'say', { to: [], text: 'Peace.' })
    },
  },
  {
    code: 'no-such-cable',
    seat: 'russia',
    move: 'show',
    args: { cable: 1, to: 'iran' },
    yet: { args: { cable: 0, to: 'iran' } },
  },
  {
    code: 'shown-already',
    seat: 'russia',
    move: 'show',
    args: { cable: 0, to: 'russia' },
    yet: { args: { cable: 0, to: 'china' } },
  },
  {
    code: 'no-such-choice',
    seat: 'taliban',
    move: 'choose',
    args: { event: 'torkham-exit', option: 'hold' },
    yet: { setting: { events: ['torkham-exit'] } },
  },
  {
    code: 'not-yours',
    setting: { events: ['torkham-exit'] },
    seat: 'iran',
    move: 'choose',
    args: { event: 'torkham-exit', option: 'hold' },
    yet: { seat: 'taliban' },
  },
  {
    code: 'chosen-already',
    setting: { events: ['torkham-exit'] },
    before: w => decide(w, 'taliban', 'choose', { event: 'torkham-exit', option: 'hold' }),
    seat: 'taliban',
    move: 'choose',
    args: { event: 'torkham-exit', option: 'let-go' },
    yet: { before: () => {} },
  },

  {
    code: 'no-such-event',
    seat: 'control',
    move: 'inject',
    args: { event: 'constructor' },
    yet: { args: { event: 'jailbreak' } },
  },
  {
    code: 'event-happened',
    setting: { events: ['torkham-exit'] },
    seat: 'control',
    move: 'inject',
    args: { event: 'torkham-exit' },
    yet: { setting: {} },
  },
  {
    code: 'event-not-in-deck',
    seat: 'control',
    move: 'hold',
    args: { event: 'jailbreak' },
    yet: { setting: { deck: { chance: ['jailbreak'] } } },
  },
  {
    code: 'event-fixed',
    seat: 'control',
    move: 'hold',
    args: { event: 'termez-shut' },
    yet: { setting: { deck: { dated: ['sco-summit'] } }, args: { event: 'sco-summit' } },
  },
  {
    code: 'empty-inject',
    seat: 'control',
    move: 'inject',
    args: { text: ' ', effects: [] },
    yet: { args: { text: 'A queue forms.', effects: [] } },
  },
  {
    code: 'moves-nothing',
    setting: { tracks: { opium: 5 } },
    seat: 'control',
    move: 'amend',
    args: { effects: [{ kind: 'change', track: 'opium', by: 1 }], reason: 'A slip.' },
    yet: { setting: { tracks: { opium: 4 } } },
  },
  {
    code: 'no-reason',
    seat: 'control',
    move: 'amend',
    args: { effects: [{ kind: 'change', track: 'opium', by: 1 }], reason: '' },
    yet: { args: { effects: [{ kind: 'change', track: 'opium', by: 1 }], reason: 'A slip.' } },
  },
  {
    code: 'no-such-turn',
    why: { turn: 1 },
    seat: 'control',
    move: 'rewind',
    args: { turn: 2 },
    yet: { args: { turn: 1 } },
  },
]

/** What each lack of an order is, and the board beside it on which nothing is lacking. */
const LACKS: readonly (readonly [
  lack: string,
  seat: SeatId,
  call: string,
  missing: Setting['tracks'],
  there: Setting['tracks'],
])[] = [
  ['guard-full', 'iran', 'reinforce khorasan-sistan', { guard: 5 }, { guard: 4 }],
  ['works-under-way', 'uzbekistan', 'post:own surkhandarya', { works: 1 }, { works: 0 }],
  ['post-full', 'uzbekistan', 'post:own surkhandarya', { post: 4 }, { post: 3 }],
  ['nobody-hosted', 'iran', 'return', { hosted: 0 }, { hosted: 1 }],
  ['no-isis', 'taliban', 'sweep south', { isis: 0 }, { isis: 1 }],
  ['no-isis', 'united-states', 'strike south', { isis: 0 }, { isis: 1 }],
  ['area-held', 'taliban', 'finish north-east', { control: 0 }, { control: 1 }],
  ['broad-already', 'taliban', 'broaden', { inclusion: 3 }, { inclusion: 2 }],
  ['one-piece', 'taliban', 'decree', { home: 10 }, { home: 9 }],
  ['assured-already', 'taliban', 'assure iran', { assured: 1 }, { assured: 0 }],
  ['top-of-ladder', 'iran', 'step:up', { stance: 5 }, { stance: 4 }],
  ['foot-of-ladder', 'iran', 'step:down', { stance: 0 }, { stance: 1 }],
  ['talks-too-soon', 'russia', 'talks', { talked: 3 }, { talked: 2 }],
  ['no-hardship', 'iran', 'aid south', { hardship: 0 }, { hardship: 1 }],
  ['link-stands', 'iran', 'trade', { trade: 1 }, { trade: 0 }],
  ['needs-working-ties', 'iran', 'trade', { stance: 1 }, { stance: 2 }],
  ['nothing-frozen', 'united-states', 'assets:release', { frozen: 0 }, { frozen: 1 }],
  ['all-frozen', 'united-states', 'assets:freeze', { frozen: 3 }, { frozen: 2 }],
  ['resistance-holds', 'tajikistan', 'shelter', { control: 2 }, { control: 1 }],
]

describe('why a decision is refused', () => {
  test.each(
    ROWS.map(row => ({ ...row, name: `${row.code}: ${row.seat} may not ${row.move} ${JSON.stringify(row.args)}` })),
  )('$name', ({ code, why, setting, before, seat, move, args, yet }) => {
    const world = table(setting)
    before?.(world)
    const kept = JSON.stringify(world)
    expect(asked(world, seat, move, args)).toRefuse(code, why)
    expect(JSON.stringify(world)).toBe(kept)
    if (!yet) return
    const other = table(yet.setting ?? setting)
    ;(yet.before ?? before)?.(other)
    const allowed = yet.seat ?? (move === 'end' ? 'control' : seat)
    expect(asked(other, allowed, move, yet.args ?? args)).toBeAllowed()
  })

  test('no reason that the engine has for refusing is left without a row', () => {
    const named = pathsUnder('game')
      .filter(path => path.endsWith('.ts'))
      .flatMap(path =>
        [...readFileSync(join(root, path), 'utf8').matchAll(/because\('([^']+)'/g)].map(([, code]) => code),
      )
    const rows = new Set(ROWS.map(({ code }) => code))
    // The schema stops a fifth clause before the rule is asked; `because(answer === …)` writes three codes at once.
    expect([...new Set(named)].filter(code => !rows.has(code))).toEqual(['too-many-clauses'])
  })
})

describe('what is lacking for an order', () => {
  test.each(LACKS)('%s: %s gives %s', (lack, seat, call, missing, there) => {
    const base = { funds: 20, capital: 12, control: 1, talked: 0 }
    const lacks = table({ turn: 3, tracks: { ...base, ...missing } })
    expect(asked(lacks, seat, 'draft', draft(call))).toRefuse('lack', { lack, order: call })
    const has = table({ turn: 3, tracks: { ...base, ...there } })
    expect(asked(has, seat, 'draft', draft(call))).toBeAllowed()
  })

  test.each([
    ['from-turn-2', 'iran', 'trade', {}],
    ['friends-already', 'russia', 'line:for china', { relations: [['russia', 'china', 3]] }],
    ['friends-already', 'russia', 'broker tajikistan taliban', { relations: [['tajikistan', 'taliban', 3]] }],
  ] as const)('%s: %s gives %s', (lack, seat, call, setting) => {
    const world = table({ ...RICH, ...setting, turn: 1 })
    expect(asked(world, seat, 'draft', draft(call))).toRefuse('lack', { lack })
    const other = table({ ...RICH, turn: 2, relations: [['russia', 'china', 2]] })
    expect(asked(other, seat, 'draft', draft(call))).toBeAllowed()
  })

  test.each([
    ['base-stands', 'uzbekistan', 'united-states', { clause: 'base', from: 'uzbekistan' }, { base: 1 }, {}],
    ['bases-forbidden', 'uzbekistan', 'united-states', { clause: 'base', from: 'uzbekistan' }, { noBases: 1 }, {}],
    [
      'works-under-way',
      'russia',
      'tajikistan',
      { clause: 'border', from: 'russia', sector: 'khatlon' },
      { works: 1 },
      {},
    ],
    [
      'needs-assurance',
      'taliban',
      'iran',
      { clause: 'transit', from: 'taliban', turns: 1 },
      { assured: 0 },
      { assured: 1 },
    ],
    ['link-stands', 'taliban', 'iran', { clause: 'trade', from: 'taliban' }, { trade: 1 }, {}],
    ['needs-working-ties', 'taliban', 'iran', { clause: 'trade', from: 'taliban' }, { stance: 1 }, { stance: 2 }],
    ['assured-already', 'taliban', 'iran', { clause: 'assure', from: 'taliban' }, { assured: 1 }, {}],
    [
      'top-of-ladder',
      'iran',
      'china',
      { clause: 'together', from: 'iran', rung: 5, turns: 1 },
      { stance: 5 },
      { stance: 4 },
    ],
  ] as const)('%s: a clause between %s and %s', (lack, seat, to, promise, missing, there) => {
    const args = { to, promises: [promise], secret: false }
    expect(asked(table({ turn: 2, tracks: missing }), seat, 'propose', args)).toRefuse('lack', { lack })
    expect(asked(table({ turn: 2, tracks: there }), seat, 'propose', args)).toBeAllowed()
  })

  test('every lack that the content names has a row', () => {
    const named = [...JSON.stringify([ORDERS, CLAUSES, RESOLUTIONS]).matchAll(/"lack":"([^"]+)"/g)].map(
      ([, lack]) => lack,
    )
    const here = new Set([
      ...LACKS.map(([lack]) => lack),
      ...['from-turn-2', 'friends-already', 'base-stands', 'bases-forbidden', 'needs-assurance', 'resolved-already'],
    ])
    expect([...new Set(named)].filter(lack => !here.has(lack))).toEqual([])
  })
})
