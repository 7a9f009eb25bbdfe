import { AREA, influenceAt, SEAT, SECTOR } from '../../game/places.ts'
import type { Change, Roll, Telling, Term } from '../../game/telling.ts'

/** Rows as the rules tell them, one for each way in which a kind of row reads. */

type Parts = Partial<Omit<Telling, 'changes' | 'rolls' | 'sum'>> & {
  readonly changes?: Change[]
  readonly rolls?: Roll[]
  readonly sum?: Term[]
}
export const row = (kind: string, parts: Parts = {}): Telling => ({
  turn: 1,
  chapter: 'systems',
  kind,
  seat: -1,
  at: -1,
  item: '',
  data: {},
  changes: [],
  rolls: [],
  sum: [],
  seen: [],
  ...parts,
})
const moved = (track: Change['track'], at: number, from: number, to: number): Change => ({ track, at, from, to })
const HIT: Roll = { in6: 3, face: 1 }
const MISS: Roll = { in6: 3, face: 6 }

const { russia, china, uzbekistan, tajikistan, turkmenistan, taliban, pakistan, iran } = SEAT
const unitedStates = SEAT['united-states']
const { khatlon, surkhandarya } = SECTOR
const neIndex = AREA['north-east']

const order = (seat: number, item: string, parts: Parts = {}): Telling =>
  row('order', { chapter: 'security', seat, item, ...parts })
const crossing = (at: number, policy: number, managed: number, unmanaged: number, left: number): Telling =>
  row('crossing', {
    seat: tajikistan,
    at,
    data: { waiting: managed + unmanaged + left, managed, unmanaged, left, policy },
  })
const inBody = (kind: string, seat: number, item: string, data: Telling['data'], parts: Parts = {}): Telling =>
  row(kind, { chapter: 'votes', seat, item, data, ...parts })

export const ROWS: readonly Telling[] = [
  inBody('carried', russia, 'border-fund', { body: 'csto', inFavour: 6 }, { rolls: [HIT, MISS] }),
  inBody('carried', china, 'no-foreign-bases', { body: 'sco', inFavour: 7 }),
  inBody('unpaid', uzbekistan, 'recognition-in-step', { body: 'sco' }),
  inBody('paid', russia, 'joint-exercises', { body: 'csto', first: russia, second: -1 }),
  inBody('paid', tajikistan, 'irregular-migration', { body: 'csto', first: tajikistan, second: russia }),
  inBody('paid', china, 'aid-corridor', { body: 'sco', first: china, second: pakistan }, { rolls: [MISS] }),
  inBody('paid', pakistan, 'admit-iran', { body: 'sco', first: pakistan, second: -1 }, { rolls: [MISS] }),
  inBody('failed', tajikistan, 'inclusive-government', { body: 'sco', against: 1 }),
  inBody('failed', russia, 'counter-narcotics', { body: 'csto', against: 0 }),
  row('idle', { chapter: 'votes', data: { body: 'csto' }, rolls: [HIT], changes: [moved('csto', 0, 5, 4)] }),
  row('idle', { chapter: 'votes', data: { body: 'sco' }, rolls: [MISS] }),
  inBody('put-off', uzbekistan, 'shared-intelligence', { body: 'sco' }),

  row('agreed', { chapter: 'duties', seat: tajikistan, at: russia, data: { deal: 0 } }),
  row('agreed', { chapter: 'duties', seat: uzbekistan, at: unitedStates, data: { deal: 1 } }),
  row('agreed', { chapter: 'duties', seat: turkmenistan, at: taliban, data: { deal: 2 } }),
  ...['pay', 'border', 'base', 'transit', 'hosting', 'trade', 'assure'].map(item =>
    row('duty', {
      chapter: 'duties',
      seat: item === 'base' ? uzbekistan : item === 'pay' || item === 'border' || item === 'hosting' ? russia : taliban,
      at: item === 'base' ? unitedStates : tajikistan,
      item,
      data: { deal: 0, sector: item === 'border' ? 'khatlon' : '' },
    }),
  ),
  row('broke', { chapter: 'duties', seat: russia, at: tajikistan, item: 'no-line', data: { deal: 0 } }),
  row('lapsed', {
    chapter: 'duties',
    seat: russia,
    at: tajikistan,
    item: 'border',
    data: { deal: -1, lack: 'works-under-way' },
    changes: [moved('funds', russia, 1, 4)],
  }),
  row('leaked', { chapter: 'duties', seat: uzbekistan, at: unitedStates, data: { deal: 1 } }),
  row('leave-refused', { chapter: 'duties', seat: uzbekistan, at: russia, item: 'drill surkhandarya' }),
  row('leave-refused', { chapter: 'duties', seat: tajikistan, at: china, item: 'post:partner khatlon' }),
  row('leave-refused', { chapter: 'duties', seat: tajikistan, at: unitedStates, item: 'arms tajikistan' }),

  row('gate', { seat: tajikistan, at: khatlon, data: { policy: 0 }, changes: [moved('policy', khatlon, 1, 0)] }),
  row('gate', { seat: tajikistan, at: khatlon, data: { policy: 1 }, changes: [moved('policy', khatlon, 0, 1)] }),
  row('gate', { seat: tajikistan, at: khatlon, data: { policy: 1 }, changes: [moved('policy', khatlon, 2, 1)] }),
  row('gate', { seat: tajikistan, at: khatlon, data: { policy: 2 }, changes: [moved('policy', khatlon, 1, 2)] }),
  ...['tax', 'leave', 'ban'].map(item => row('opium-rule', { chapter: 'kabul', seat: taliban, item })),

  order(taliban, 'sweep north', { rolls: [HIT, MISS], changes: [moved('isis', AREA.north, 3, 2)] }),
  order(taliban, 'sweep kabul-east', { rolls: [MISS], changes: [moved('hardship', AREA['kabul-east'], 3, 4)] }),
  order(taliban, 'finish north-east', { rolls: [HIT], changes: [moved('control', neIndex, 1, 0)] }),
  order(taliban, 'finish north-east', { rolls: [MISS] }),
  order(taliban, 'broaden', { changes: [moved('inclusion', 0, 0, 1), moved('home', taliban, 6, 4)] }),
  order(taliban, 'decree'),
  order(taliban, 'assure uzbekistan', { changes: [moved('assured', uzbekistan, 0, 1)] }),
  order(tajikistan, 'reinforce khatlon', {
    changes: [moved('funds', tajikistan, 2, 0), moved('guard', khatlon, 2, 4)],
  }),
  order(uzbekistan, 'post:own surkhandarya'),
  order(china, 'post:partner gorno-badakhshan', {
    changes: [moved('influence', influenceAt(china, tajikistan), 1, 2)],
  }),
  order(iran, 'reception'),
  order(pakistan, 'return'),
  order(tajikistan, 'police:cells', { rolls: [{ in6: 4, face: 2 }], changes: [moved('cells', tajikistan, 1, 0)] }),
  order(tajikistan, 'police:cells', { rolls: [{ in6: 2, face: 2 }], changes: [moved('home', tajikistan, 5, 4)] }),
  order(tajikistan, 'police:cells', { rolls: [{ in6: 2, face: 5 }] }),
  order(turkmenistan, 'police:traffic', { rolls: [HIT] }),
  order(russia, 'drill khatlon', { changes: [moved('tension', khatlon, 1, 2)] }),
  order(russia, 'drill khatlon'),
  order(tajikistan, 'drill:own gorno-badakhshan', { changes: [moved('tension', SECTOR['gorno-badakhshan'], 1, 2)] }),
  order(russia, 'arms uzbekistan'),
  order(unitedStates, 'strike kabul-east', {
    rolls: [{ in6: 4, face: 1 }],
    changes: [moved('isis', AREA['kabul-east'], 3, 2)],
  }),
  order(unitedStates, 'strike kabul-east', { rolls: [{ in6: 4, face: 6 }, MISS] }),
  order(unitedStates, 'strike kabul-east', {
    rolls: [{ in6: 4, face: 6 }, HIT],
    changes: [moved('hardship', AREA['kabul-east'], 3, 4)],
  }),
  ...[1, 2, 3, 4, 5].map(rung => order(iran, 'step:up', { changes: [moved('stance', iran, rung - 1, rung)] })),
  order(uzbekistan, 'step:up', { changes: [moved('stance', uzbekistan, 2, 3), moved('funds', uzbekistan, 2, 5)] }),
  ...[0, 1, 2, 3, 4].map(rung =>
    order(pakistan, 'step:down', { changes: [moved('stance', pakistan, rung + 1, rung)] }),
  ),
  order(russia, 'talks', { changes: [moved('tension', khatlon, 2, 1)] }),
  order(pakistan, 'talks'),
  order(china, 'line:for taliban'),
  order(tajikistan, 'line:against taliban'),
  row('order-goes-on', { chapter: 'diplomacy', seat: tajikistan, item: 'line:against taliban' }),
  order(turkmenistan, 'broker tajikistan taliban'),
  order(uzbekistan, 'aid north'),
  order(unitedStates, 'aid:large west'),
  order(turkmenistan, 'trade'),
  order(unitedStates, 'assets:release'),
  order(unitedStates, 'assets:license'),
  order(unitedStates, 'assets:freeze'),
  order(unitedStates, 'airlift', { changes: [moved('queue', khatlon, 2, 1)] }),
  order(unitedStates, 'airlift', { changes: [moved('hosted', uzbekistan, 1, 0)] }),
  order(unitedStates, 'airlift'),
  order(tajikistan, 'shelter', { chapter: 'covert', rolls: [HIT, MISS] }),
  order(tajikistan, 'shelter', { chapter: 'covert', rolls: [MISS, HIT] }),
  order(russia, 'leak', { chapter: 'covert', rolls: [HIT] }),
  order(russia, 'leak', { chapter: 'covert', rolls: [MISS] }),
  row('came-to-nothing', { seat: china, item: 'post:partner khatlon', data: { lack: 'works-under-way' } }),
  row('came-to-nothing', { seat: unitedStates, item: 'strike south', data: { lack: 'no-isis' } }),
  row('came-to-nothing', { seat: russia, item: 'drill khatlon', data: { lack: 'leave' } }),
  row('came-to-nothing', { seat: uzbekistan, item: 'aid north', data: { lack: 'means' } }),

  ...[
    [['hunger-base', 2]],
    [
      ['hunger-base', 2],
      ['hunger-frozen', 2],
    ],
    [
      ['hunger-base', 2],
      ['hunger-winter', 1],
    ],
    [
      ['hunger-base', 2],
      ['hunger-frozen', 1],
      ['hunger-winter', 1],
    ],
  ].map(terms =>
    row('hardship', {
      sum: terms.map(([label, n]) => ({ label: String(label), n: Number(n) })),
      changes: [0, 1, 2].slice(0, terms.length).map(at => moved('hardship', at, 3, 4)),
    }),
  ),
  row('hardship', { sum: [{ label: 'hunger-base', n: 2 }] }),
  row('hardship-fighting', { at: neIndex, rolls: [HIT], changes: [moved('hardship', neIndex, 3, 4)] }),
  row('hardship-fighting', { at: neIndex, rolls: [MISS] }),
  row('displacement', {
    at: AREA.north,
    data: { people: 3 },
    sum: [{ label: 'push-hardship', n: 5, place: AREA.north }],
    changes: [moved('queue', surkhandarya, 0, 2), moved('queue', khatlon, 0, 1)],
  }),
  row('displacement', {
    at: AREA.west,
    data: { people: 1 },
    changes: [moved('queue', SECTOR['khorasan-sistan'], 0, 1)],
  }),
  {
    ...crossing(khatlon, 1, 1, 1, 1),
    sum: [
      { label: 'waiting', n: 3 },
      { label: 'let-in', n: -1 },
      { label: 'turned-away', n: 2 },
      { label: 'by-the-river', n: 1 },
      { label: 'still-waiting', n: 1 },
    ],
  },
  crossing(khatlon, 1, 2, 0, 0),
  crossing(khatlon, 1, 2, 0, 1),
  crossing(khatlon, 1, 0, 2, 2),
  crossing(khatlon, 1, 0, 0, 1),
  crossing(khatlon, 0, 0, 5, 3),
  crossing(SECTOR['mary-lebap'], 0, 0, 1, 1),
  crossing(SECTOR.khyber, 0, 0, 25, 3),
  crossing(SECTOR['gorno-badakhshan'], 0, 0, 0, 2),
  crossing(SECTOR['khorasan-sistan'], 2, 0, 4, 0),
  row('turned-aside', { at: surkhandarya, data: { to: khatlon } }),
  row('infiltration', { seat: tajikistan, rolls: [HIT] }),
  row('infiltration', { seat: tajikistan, rolls: [MISS] }),
  row('attack-abroad', {
    seat: uzbekistan,
    changes: [moved('home', uzbekistan, 6, 4), moved('cells', uzbekistan, 1, 0)],
  }),
  row('steppe', { seat: tajikistan, rolls: [HIT], changes: [moved('home', russia, 6, 5)] }),
  row('steppe', { seat: tajikistan, rolls: [MISS] }),
  row('opium', { seat: taliban, changes: [moved('funds', taliban, 3, 4)] }),
  row('opium', { seat: taliban }),
  row('traffic', { seat: tajikistan, rolls: [HIT], changes: [moved('home', tajikistan, 5, 4)] }),
  row('traffic', { seat: iran, rolls: [MISS] }),
  row('isis-grows', { at: AREA['kabul-east'], changes: [moved('isis', AREA['kabul-east'], 3, 4)] }),
  row('attack', { at: AREA.north, rolls: [HIT, HIT], changes: [moved('home', iran, 5, 4)] }),
  row('attack', { at: AREA.south, rolls: [HIT] }),
  row('raid', { seat: uzbekistan, at: surkhandarya, rolls: [HIT], changes: [moved('home', uzbekistan, 6, 4)] }),
  row('raid', { seat: uzbekistan, at: surkhandarya, rolls: [HIT], changes: [moved('assured', uzbekistan, 1, 0)] }),
  row('many-attacks', { seat: taliban, data: { attacks: 4 } }),
  row('clash', { seat: tajikistan, at: khatlon, rolls: [HIT], changes: [moved('tension', khatlon, 4, 2)] }),
  row('clash', { seat: tajikistan, at: khatlon, rolls: [MISS] }),
  row('cools', { seat: tajikistan, at: khatlon, changes: [moved('tension', khatlon, 2, 1)] }),
  row('home', {
    seat: tajikistan,
    sum: ['crowding', 'empty-purse', 'strings'].map(label => ({ label, n: -1 })),
    changes: [moved('home', tajikistan, 5, 2)],
  }),
  row('home', {
    seat: taliban,
    sum: ['unmanaged', 'fear', 'ease'].map(label => ({ label, n: -1 })),
    changes: [moved('home', taliban, 5, 2)],
  }),
  row('home', { seat: pakistan, sum: [{ label: 'empty-purse', n: -1 }] }),
  row('own-master', { seat: turkmenistan, changes: [moved('sovereignty', turkmenistan, 7, 8)] }),
  row('works', { seat: tajikistan, at: khatlon, data: { donor: russia }, changes: [moved('works', khatlon, 2, 1)] }),
  row('works', { seat: tajikistan, at: khatlon, data: { donor: china }, changes: [moved('works', khatlon, 1, 0)] }),
  row('wears', { seat: tajikistan, at: khatlon, changes: [moved('guard', khatlon, 4, 3)] }),
  row('wears', { seat: tajikistan, at: khatlon, changes: [moved('guard', khatlon, 1, 2)] }),
  row('income', { changes: [moved('funds', russia, 4, 6)] }),
  row('index', { data: { from: 60, to: 55 }, sum: [18, 12, 8, 7, 6, 4].map((n, i) => ({ label: `part-${i}`, n })) }),
  row('index', { data: { from: 55, to: 58 } }),
  row('index', { data: { from: 55, to: 55 } }),
  row('collapse', { data: { index: 28 } }),
  row('completed', { data: { index: 58 } }),
  row('closed', { chapter: 'index', data: { index: 58, turn: 3 } }),
  row('injected', { chapter: 'situation', item: 'geneva-pledges', rolls: [HIT] }),
  row('injected', { chapter: 'situation', item: 'jailbreak' }),
  row('written', {
    chapter: 'situation',
    data: { text: 'A queue forms at Khatlon overnight.' },
    changes: [moved('queue', khatlon, 1, 3)],
  }),
  row('amended', {
    chapter: 'situation',
    data: { reason: 'A rule was misread last turn.' },
    changes: [moved('funds', russia, 3, 4)],
  }),
  row('held', { chapter: 'situation' }),
  ...['plan', 'seal', 'body', 'choice', 'talk'].map(doing =>
    row('acted', { chapter: 'situation', at: uzbekistan, data: { doing } }),
  ),
  row('rewound', { chapter: 'situation', data: { turn: 2 } }),
  row('event', { chapter: 'situation', item: 'geneva-pledges', rolls: [HIT] }),
  row('event', { chapter: 'situation', item: 'jailbreak' }),
  row('choice', { chapter: 'situation', seat: russia, item: 'parade-at-darvaz', data: { option: 1 } }),
  row('choice', { chapter: 'situation', seat: taliban, item: 'military-hospital', data: { option: 1 }, rolls: [HIT] }),
  row('published', { chapter: 'covert', data: { cable: 0, about: 'cell' } }),
  row('unexplained', {
    chapter: 'covert',
    changes: [moved('home', tajikistan, 5, 6), moved('control', neIndex, 1, 2)],
  }),
  row('unexplained', {
    chapter: 'covert',
    changes: [moved('relation', tajikistan * 9 + taliban, -1, -2), moved('tension', khatlon, 1, 2)],
  }),
]
