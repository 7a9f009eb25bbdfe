import { CLAUSES } from '../../content/clauses.ts'
import { EVENTS } from '../../content/events/index.ts'
import { SEATS } from '../../content/ids.ts'
import type { Clause, Event, Order, Resolution } from '../../content/kinds.ts'
import { ORDERS } from '../../content/orders/index.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { TRACKS, type TrackId } from '../../content/tracks.ts'
import type { Effect } from '../../content/vocabulary.ts'
import { CONTROL_REFUSALS } from '../../content/words/en/control.ts'
import { LINES } from '../../content/words/en/lines.ts'
import { LACKS, REFUSALS } from '../../content/words/en/refusals.ts'
import { effectOf, WRITABLE } from '../../game/control/written.ts'
import { MENU } from '../../game/orders.ts'
import { SEAT } from '../../game/places.ts'
import type { Reason } from '../../game/reasons.ts'
import { mandateOf } from '../../game/score.ts'
import { setUp } from '../../game/setup.ts'
import type { Telling } from '../../game/telling.ts'
import { goalLine } from '../../game/words/goals.ts'
import * as words from '../../game/words/index.ts'
import type { Deal, Decision, Pledge, World } from '../../game/world.ts'
import { ROWS, row } from './rows.ts'

/** Every sentence that the words make, by section: read by a person, held by the golden file. */

const { russia, tajikistan, turkmenistan, taliban, uzbekistan } = SEAT
const unitedStates = SEAT['united-states']

const deal = (id: number, by: number, to: number, promises: Pledge[], secret = false): Deal => ({
  id,
  by,
  to,
  turn: 1,
  promises,
  secret,
  state: 'accepted',
  counters: -1,
  since: 1,
  kept: promises.map(() => 'owed'),
  leaked: false,
})

const EVERY_PROMISE: readonly (readonly [Pledge, number, number])[] = [
  [{ clause: 'pay', from: 'russia', funds: 3 }, russia, tajikistan],
  [{ clause: 'pay', from: 'taliban', funds: 1, now: true }, taliban, turkmenistan],
  [{ clause: 'drills', from: 'tajikistan', sector: 'khatlon', turns: 2 }, tajikistan, russia],
  [{ clause: 'border', from: 'united-states', sector: 'mary-lebap' }, unitedStates, turkmenistan],
  [{ clause: 'base', from: 'uzbekistan' }, uzbekistan, unitedStates],
  [{ clause: 'no-base', from: 'uzbekistan', turns: 4 }, uzbekistan, russia],
  [{ clause: 'no-line', from: 'taliban', turns: 1 }, taliban, tajikistan],
  [{ clause: 'intelligence', from: 'russia', turns: 3 }, russia, uzbekistan],
  [{ clause: 'transit', from: 'taliban', turns: 2 }, taliban, uzbekistan],
  [{ clause: 'hosting', from: 'united-states' }, unitedStates, tajikistan],
  [{ clause: 'trade', from: 'taliban' }, taliban, turkmenistan],
  [{ clause: 'assure', from: 'taliban' }, taliban, russia],
  [{ clause: 'together', from: 'russia', rung: 4, turns: 1 }, russia, uzbekistan],
  [{ clause: 'word', from: 'russia', text: 'we shall speak before we act.' }, russia, tajikistan],
]

const DEALS: readonly Deal[] = [
  deal(0, tajikistan, russia, [
    { clause: 'drills', from: 'tajikistan', sector: 'khatlon', turns: 2 },
    { clause: 'pay', from: 'russia', funds: 3 },
  ]),
  deal(
    1,
    uzbekistan,
    unitedStates,
    [
      { clause: 'base', from: 'uzbekistan' },
      { clause: 'pay', from: 'united-states', funds: 2, now: true },
      { clause: 'hosting', from: 'united-states' },
    ],
    true,
  ),
  deal(2, turkmenistan, taliban, [{ clause: 'no-base', from: 'turkmenistan', turns: 3 }]),
]

/** A world in which the deals and cables of the sample rows stand. */
export const sampleWorld = (): World => {
  const world = setUp('after-kabul', 7)
  world.deals.push(...DEALS)
  world.cables.splice(0, world.cables.length, {
    id: 0,
    turn: 1,
    to: russia,
    kind: 'cell',
    about: tajikistan,
    other: -1,
    item: '',
    shown: [],
    published: true,
  })
  return world
}

/** Data that comes with each reason. */
export const REASON_DATA: Readonly<Record<string, string | number>> = {
  cost: 3,
  have: 1,
  host: 'uzbekistan',
  seat: 'united-states',
  sector: 'khyber',
  body: 'CSTO',
  giver: 'taliban',
  target: 'russia',
  most: 3,
  slots: 2,
  state: 'withdrawn',
  slot: 'funds',
  order: 'drill khatlon',
  turn: 3,
}

const told = (each: Telling, world: World): string[] => {
  const { title, who, why, sum = [], changes, dice } = words.headline(each, world)
  return [
    title,
    ...(who ? [`  who: ${who}`] : []),
    ...(why ? [`  why: ${why}`] : []),
    ...sum.map(
      ({ label, n, strong, note }) => `  sum: ${label} ${n}${strong ? ', strong' : ''}${note ? `, ${note}` : ''}`,
    ),
    ...dice.map(({ in6, face, what }) => `  die: ${in6} in 6, ${face} came: ${what}`),
    ...changes.map(({ label, from, to }) => `  ${label} ${from} → ${to}`),
  ]
}

const rules = (): string[] =>
  Object.entries<Order>(ORDERS).flatMap(([id, order]) =>
    order.forms.map(form => `${form.form ? `${id}:${form.form}` : id} | ${words.rulesText(form, order)}`),
  )

const rulesPerSeat = (): string[] =>
  Object.entries<Order>(ORDERS).flatMap(([id, order]) =>
    order.forms.flatMap(form => {
      const common = words.rulesText(form, order)
      return form.by.flatMap(by => {
        const own = words.rulesText(form, order, SEATS.indexOf(by))
        return own === common ? [] : [`${form.form ? `${id}:${form.form}` : id} from ${by} | ${own}`]
      })
    }),
  )

const orderSentences = (world: World): string[] => {
  const seen = new Set<string>()
  return MENU.flat().flatMap(instance => {
    const key = `${instance.order}:${instance.form.form}`
    if (seen.has(key)) return []
    seen.add(key)
    const name = [words.orderName(instance), words.targetName(instance)].filter(Boolean).join(', ')
    return [`${name} (${words.orderCost(world, instance)}): ${words.orderSentence(instance)}`]
  })
}

const events = (): string[] =>
  Object.entries<Event>(EVENTS).flatMap(([id, { effects, choice }]) => [
    `${id} | ${words.eventEffectsText(effects)}`,
    ...(choice?.options ?? []).map(
      option =>
        `${id}, ${option.id} | ${words.eventEffectsText(option.effects, SEATS.indexOf(choice?.seat ?? 'russia'))}`,
    ),
  ])

export const reasons = (): Reason[] => [
  ...[...Object.keys(REFUSALS), ...Object.keys(CONTROL_REFUSALS)]
    .filter(code => code !== 'slot')
    .map(code => ({ ...REASON_DATA, code })),
  ...['funds', 'turns', 'rung', 'sector', 'text'].map(slot => ({ code: 'slot', slot })),
  ...Object.keys(LACKS).map(lack => ({ code: 'lack', lack })),
]

const board = (): string[] => {
  const places = { actor: tajikistan, area: 4, sector: 0, region: 0 }
  const { trackName } = words
  return [
    ...(Object.keys(TRACKS) as TrackId[]).map(track => trackName({ track, at: places[TRACKS[track].of] })),
    trackName({ track: 'home', at: russia }),
    trackName({ track: 'home', at: taliban }),
    trackName({ track: 'relation', at: russia * SEATS.length + taliban }),
    trackName({ track: 'influence', at: 7 }),
  ]
}

const ending = (index: number, how: World['ending']): string =>
  words.endingSentence({ ...sampleWorld(), phase: 'over', ending: how, index })

const debrief = (): string[] => {
  const world = sampleWorld()
  const nothing: Telling[] = []
  const games: Telling[][][] = [
    [nothing],
    [[...ROWS]],
    [
      [
        row('crossing', { at: 0, data: { policy: 1, managed: 2, unmanaged: 1 } }),
        row('order', { seat: russia, item: 'drill khatlon' }),
        row('carried'),
        row('paid'),
        row('infiltration', { rolls: [{ in6: 1, face: 5 }] }),
        row('index', { data: { from: 50, to: 52 } }),
      ],
    ],
    [[row('crossing', { at: 0, data: { policy: 1, managed: 1, unmanaged: 2 } }), row('carried')]],
  ]
  const without: World = { ...world, deals: [] }
  const far = (rungs: readonly number[]): World => ({ ...without, tracks: { ...world.tracks, stance: [...rungs] } })
  const worlds = [without, world, far([2, 2, 4, 0, 2, 0, 3, 2, 1]), far([2, 5, 5, 0, 2, 0, 3, 2, 1])]
  const lines = games.flatMap((game, i) =>
    words.findings(worlds[i], game).map(({ title, measure }) => `${title} | ${measure}`),
  )
  return [...new Set(lines)]
}

/** One of each of Control's decisions, a seat's work among them. */
const CONTROLLED: readonly Decision[] = [
  { move: 'inject', args: { event: 'jailbreak' } },
  {
    move: 'inject',
    args: {
      text: 'A queue forms at Khatlon overnight.',
      effects: [
        { kind: 'change', track: 'queue', on: 'khatlon', by: 2 },
        { kind: 'change', track: 'tension', on: 'khatlon', by: 1 },
      ],
    },
  },
  { move: 'inject', args: { text: 'Nothing is known yet.', effects: [] } },
  { move: 'hold', args: { event: 'kunduz-mosque' } },
  {
    move: 'amend',
    args: { effects: [{ kind: 'pay', from: 'russia', to: 'iran', funds: 2 }], reason: 'A deal was entered wrongly.' },
  },
  { move: 'act', args: { seat: 'russia', move: 'draft', args: { slot: 0, call: 'drill khatlon' } } },
  { move: 'act', args: { seat: 'russia', move: 'draft', args: { slot: 0, call: '' } } },
  ...[
    'seal',
    'unseal',
    'gate',
    'opium',
    'ask',
    'consent',
    'table',
    'vote',
    'propose',
    'answer',
    'withdraw',
    'word',
  ].map(move => ({ move: 'act', args: { seat: 'united-states', move, args: {} } })),
  ...['say', 'show', 'choose'].map(move => ({ move: 'act', args: { seat: 'taliban', move, args: {} } })),
  { move: 'rewind', args: { turn: 2 } },
  { move: 'close', args: {} },
  { move: 'end', args: {} },
].map(each => ({ seat: 'control' as const, ...each }))

/** Sections of the golden file, in order. */
export const sections = (): Readonly<Record<string, readonly string[]>> => {
  const world = sampleWorld()
  return {
    'rules texts': rules(),
    'rules texts for one seat': rulesPerSeat(),
    orders: orderSentences(world),
    resolutions: Object.entries<Resolution>(RESOLUTIONS).map(([id, item]) => `${id} | ${words.rulesTextOf(item)}`),
    clauses: [
      ...Object.entries<Clause>(CLAUSES).map(([id, item]) => `${id} | ${words.clauseText(item)}`),
      `base, between two | ${words.clauseText(CLAUSES.base, tajikistan, unitedStates)}`,
      words.breachText(),
    ],
    promises: EVERY_PROMISE.map(([promise, by, to]) => words.promiseSentence(promise, by, to)),
    deals: DEALS.map(each => words.dealSentence(each, world)),
    'leave and motions': [
      words.consentSentence({ by: russia, call: 'drill khatlon' }),
      words.consentSentence({ by: unitedStates, call: 'post:partner mary-lebap' }),
      words.consentSentence({ by: russia, call: 'arms uzbekistan' }),
      ...Object.entries<Resolution>(RESOLUTIONS).map(([id, { body }]) =>
        words.motionSentence({ body, resolution: id, by: russia }),
      ),
      ...(['', 'fund', 'for', 'against', 'abstain'] as const).map(words.voteName),
    ],
    'events and their options': events(),
    refusals: reasons().map(reason => `${reason.lack ?? reason.code} | ${words.anyRefusalSentence(reason)}`),
    headlines: ROWS.flatMap(each => told(each, world)),
    'what Control did': CONTROLLED.map(each => Object.values(words.controlText(each) ?? {}).join(' | ')),
    'what Control may write': WRITABLE.flatMap(({ id, places, min, max }) =>
      [min, max].map(
        n =>
          `${id}, ${n === min ? 'least' : 'most'} | ${words.eventEffectsText([
            effectOf(
              id,
              places.map((each, i) => each[i]),
              n,
            ) as Effect,
          ])}`,
      ),
    ),
    cables: [
      words.cableText({ kind: 'cell', about: uzbekistan, other: -1, item: '' }, world),
      words.cableText({ kind: 'pact', about: taliban, other: unitedStates, item: '' }, world),
      words.cableText({ kind: 'event', about: -1, other: -1, item: 'kunduz-mosque' }, world),
      words.cableText({ kind: 'agenda', about: taliban, other: -1, item: 'full-chest' }, world),
      words.cableText({ kind: 'covert', about: tajikistan, other: -1, item: 'shelter' }, world),
      words.cableText({ kind: 'quiet', about: -1, other: -1, item: '' }, world),
    ],
    lines: Object.keys(LINES).map(
      line => `${line} | ${words.messageText({ text: '', line, about: ABOUT[line] ?? '' })}`,
    ),
    goals: SEATS.flatMap((_, seat) => mandateOf(world, seat).map(standing => goalLine(seat, standing))),
    endings: [
      ending(28, 'collapse'),
      ending(63, 'completed'),
      ending(50, 'completed'),
      ending(35, 'completed'),
      ending(50, 'none'),
      ending(63, 'closed'),
      ending(50, 'closed'),
    ],
    debrief: debrief(),
    tracks: board(),
  }
}

/** What each line could be about. */
const ABOUT: Readonly<Record<string, string>> = {
  'you-may-come': 'drill khatlon',
  'not-on-our-soil': 'post:partner khatlon',
  'we-will-drill': 'khatlon',
  'no-drills-now': 'gorno-badakhshan',
  'pay-for-it-together': 'border-fund',
  'vote-with-us': 'no-foreign-bases',
  'we-vote-against': 'admit-iran',
  'no-recognition-yet': 'uzbekistan',
  'a-step-in-company': 'united-states',
  'open-the-gate': 'surkhandarya',
  'hold-your-words': 'khatlon',
  'our-soil-is-quiet': 'russia',
  'tell-us-what-you-know': 'khyber',
  'we-know-of-it': 'aid-corridor',
}
