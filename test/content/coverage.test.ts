import { expect, test } from 'vitest'
import { CLAUSES } from '../../content/clauses.ts'
import { EVENTS } from '../../content/events/index.ts'
import type { Event, Order, Scenario } from '../../content/kinds.ts'
import { ORDERS } from '../../content/orders/index.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { SCENARIOS } from '../../content/scenarios/index.ts'
import type { Effect } from '../../content/vocabulary.ts'
import { POLICIES_BY_NAME, playRound } from '../../game/actors/index.ts'
import { EVERYONE } from '../../game/places.ts'
import { attempt } from '../../game/play.ts'
import { setUp } from '../../game/setup.ts'
import { tracing } from '../../game/telling.ts'

const MOST_GAMES = 1000

const events: Readonly<Record<string, Event>> = EVENTS
const forms = Object.entries<Order>(ORDERS).flatMap(([id, { forms }]) =>
  forms.map(form => [form.form ? `${id}:${form.form}` : id, form.effects] as const),
)
const EFFECTS = new Map<string, readonly Effect[]>([
  ...forms.map(([id, effects]) => [`order ${id}`, effects] as const),
  ...Object.entries(events).map(([id, { effects }]) => [`event ${id}`, effects] as const),
  ...Object.entries(events).flatMap(([id, { choice }]) =>
    (choice?.options ?? []).map((option, i) => [`choice ${id} ${i}`, option.effects] as const),
  ),
  ...Object.entries(CLAUSES).map(([id, { effects }]) => [`clause ${id}`, effects] as const),
  ...Object.entries(RESOLUTIONS).map(([id, { effects }]) => [`resolution ${id} paid`, effects] as const),
])
const EVERYTHING = [...EFFECTS.keys(), ...Object.keys(RESOLUTIONS).flatMap(id => [`resolution ${id}`, `carried ${id}`])]

const playAndMark = (game: number, seen: Set<string>): void => {
  const trace = tracing()
  const world = setUp(game % 5 < 3 ? 'after-kabul' : 'summer-on-the-border', game + 1, trace)
  const { random, doctrine, novice } = POLICIES_BY_NAME
  const policies = EVERYONE.map(seat => [random, doctrine, random, novice][(game + seat * (game % 3)) % 4])
  while (world.phase === 'decision') {
    const see = () => world
    playRound({ policies, see, act: ({ decision }) => void attempt(world, decision, trace), seed: game }, world.turn)
  }
  for (const { kind, item, data } of trace.told) {
    if (kind === 'order') seen.add(`order ${item.split(' ')[0]}`)
    else if (kind === 'event') seen.add(`event ${item}`)
    else if (kind === 'choice') seen.add(`choice ${item} ${data.option}`)
    else if (kind === 'carried') seen.add(`carried ${item}`)
    else if (kind === 'paid') seen.add(`resolution ${item} paid`)
    if (['carried', 'failed', 'put-off'].includes(kind)) seen.add(`resolution ${item}`)
  }
  for (const { since, promises } of world.deals)
    if (since > 0) for (const { clause } of promises) seen.add(`clause ${clause}`)
}

test('in simulated games every order is given, every event drawn and chosen in, every resolution carried and paid, every clause agreed', {
  timeout: 300_000,
}, () => {
  const seen = new Set<string>()
  let game = 0
  while (game < MOST_GAMES && EVERYTHING.some(each => !seen.has(each))) playAndMark(game++, seen)
  expect(EVERYTHING.filter(each => !seen.has(each))).toEqual([])
  const kinds = new Set([...seen].flatMap(each => kindsIn(EFFECTS.get(each) ?? [])))
  const all: readonly Effect['kind'][] = [
    'change',
    'set',
    'run',
    'relation',
    'influence',
    'roll',
    'when',
    'works',
    'step',
    'airlift',
    'publish',
    'pay',
  ]
  expect([...kinds].sort()).toEqual([...all].sort())
})

test('every event that a scenario draws comes in it', () => {
  const drawn = new Set<string>()
  for (let seed = 1; seed <= 400; seed++) {
    for (const id of Object.keys(SCENARIOS)) {
      const { happened, deck } = setUp(id, seed)
      for (const each of [...happened, ...deck.dated, ...deck.chance]) drawn.add(each)
    }
  }
  const named = (Object.values(SCENARIOS) as readonly Scenario[]).flatMap(({ turns, chance }) => [
    ...turns.flatMap(turn => [...turn.dated, ...(turn.chance ?? [])]),
    ...chance,
  ])
  expect([...new Set(named)].filter(id => !drawn.has(id))).toEqual([])
})

function kindsIn(effects: readonly Effect[]): string[] {
  return effects.flatMap(effect => [
    effect.kind,
    ...(effect.kind === 'roll' || effect.kind === 'when' ? kindsIn([...effect.then, ...(effect.otherwise ?? [])]) : []),
  ])
}
