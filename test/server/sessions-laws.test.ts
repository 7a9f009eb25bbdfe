import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SEATS } from '../../content/ids.ts'
import type { Place } from '../../game/wire/room.ts'
import { chairAt, placeOf, sittersOf } from '../../server/sessions/chairs.ts'
import { joined, removed, renamed, renewed, returned, whoIs } from '../../server/sessions/people.ts'
import { roomFor } from '../../server/sessions/room.ts'
import {
  filled,
  handed,
  headed,
  left,
  observing,
  seated,
  settingsChanged,
  shuffled,
  took,
} from '../../server/sessions/seating.ts'
import type { SessionState } from '../../server/sessions/state.ts'
import { takenOut } from '../../server/sessions/transfer.ts'
import { linesOfAll, live, NOW, session } from './sessions-made.ts'

/** What happened in a session, as one who hears everything would note it. */
type Heard = {
  state: SessionState
  /** Every secret and return code that was ever given out. */
  readonly told: string[]
  /** The secrets of each person, the latest last. */
  readonly secrets: Map<string, string[]>
  readonly codes: Map<string, string>
  readonly names: Map<string, string[]>
  readonly gone: Set<string>
  count: number
}

const DOINGS = {
  join: 4,
  return: 1,
  renew: 1,
  rename: 1,
  remove: 2,
  take: 8,
  leave: 3,
  seat: 5,
  unseat: 1,
  shuffle: 1,
  hand: 6,
  fill: 1,
  head: 3,
  observe: 2,
  settings: 1,
  stage: 1,
} as const
type Kind = keyof typeof DOINGS
type Doing = { readonly kind: Kind; readonly who: number; readonly place: Place; readonly pick: number }

const doing: fc.Arbitrary<Doing> = fc.record({
  kind: fc.oneof(
    ...(Object.keys(DOINGS) as Kind[]).map(kind => ({ arbitrary: fc.constant(kind), weight: DOINGS[kind] })),
  ),
  who: fc.nat(30),
  // Few seats, so that people meet in them.
  place: fc.record({ world: fc.integer({ min: 1, max: 3 }), seat: fc.constantFrom(...SEATS.slice(0, 3)) }),
  pick: fc.nat(11),
})

const note = (heard: Heard, came: ReturnType<typeof joined>): void => {
  if ('refused' in came) return
  const { person, secret, returnCode, state } = came
  heard.state = state
  heard.told.push(secret, returnCode)
  heard.secrets.set(person.id, [...(heard.secrets.get(person.id) ?? []), secret])
  heard.codes.set(person.id, returnCode)
  heard.names.set(person.id, [...(heard.names.get(person.id) ?? []), person.name])
}

const PLAIN: {
  readonly [K in Exclude<Kind, 'join' | 'return' | 'renew' | 'rename' | 'remove'>]: (
    state: SessionState,
    id: string,
    doing: Doing,
  ) => SessionState | { readonly refused: string }
} = {
  take: (state, id, { place }) => took(state, id, place),
  leave: (state, id) => left(state, id),
  seat: (state, id, { place }) => seated(state, id, place),
  unseat: (state, id) => seated(state, id, undefined),
  shuffle: (state, _, { pick }) => shuffled(state, end => pick % end),
  hand: (state, _, { place, pick }) => handed(state, place, (['script', 'people', 'open'] as const)[pick % 3]),
  fill: (state, _, { place }) => filled(state, place.world - 1),
  head: (state, id) => headed(state, id),
  observe: (state, id, { place, pick }) =>
    observing(state, id, { world: place.world, seat: pick % 2 ? place.seat : undefined }),
  settings: (state, _, { pick }) =>
    settingsChanged(state, {
      seating: pick % 4 === 0 ? 'assigned' : 'free',
      observers: (['none', 'public', 'seats', 'seats'] as const)[pick % 4],
    }),
  stage: (state, _, { pick }) => ({ ...state, stage: (['lobby', 'running', 'running', 'debrief'] as const)[pick % 4] }),
}

const does = (heard: Heard, each: Doing): void => {
  const { state } = heard
  const id = state.people[each.who % Math.max(1, state.people.length)]?.id ?? 'nobody'
  const { kind, pick } = each
  if (kind === 'join') {
    const name = `Name-${++heard.count}-`
    note(heard, joined(state, { name, as: pick % 4 === 0 ? 'observer' : 'player' }, NOW))
  } else if (kind === 'return') {
    note(heard, returned(state, heard.codes.get(id) ?? 'none'))
  } else if (kind === 'renew') {
    const next = renewed(state, id)
    if ('refused' in next) return
    heard.state = next.state
    heard.told.push(next.returnCode)
    heard.codes.set(id, next.returnCode)
  } else if (kind === 'rename' || kind === 'remove') {
    const name = `Name-${++heard.count}-`
    const next = kind === 'rename' ? renamed(state, id, name) : removed(state, id)
    if ('refused' in next) return
    heard.state = next
    if (kind === 'remove') heard.gone.add(id)
    else heard.names.set(id, [...(heard.names.get(id) ?? []), name])
  } else {
    const next = PLAIN[kind](state, id, each)
    if (!('refused' in next)) heard.state = next
  }
}

const everyPlace = (state: SessionState): Place[] =>
  state.worlds.flatMap(({ number: world }) => SEATS.map(seat => ({ world, seat })))

const holdsSeats = (state: SessionState): void => {
  const seen: string[] = []
  for (const place of everyPlace(state)) {
    const sitters = sittersOf(state, place)
    const holder = chairAt(state, place)?.holder
    seen.push(...sitters.map(({ id }) => id))
    expect(sitters.filter(({ head }) => head)).toHaveLength(sitters.length > 0 ? 1 : 0)
    // Control may have set a scripted actor in for people who still sit there.
    if (sitters.length > 0) expect(holder).not.toBe('open')
    else expect(holder).not.toBe('people')
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(state.people.filter(({ head, id }) => head && !seen.includes(id))).toEqual([])
  for (const person of state.people) if (placeOf(person)) expect(seen).toContain(person.id)
  expect(JSON.parse(JSON.stringify(state))).toEqual(state)
}

const holdsSecrets = ({ state, secrets, gone, names, told }: Heard): void => {
  for (const [id, list] of secrets) {
    const latest = gone.has(id) ? undefined : id
    expect(whoIs(state, list.at(-1) ?? '')?.id).toBe(latest)
    for (const ended of list.slice(0, -1)) expect(whoIs(state, ended)).toBeUndefined()
  }
  const kept = JSON.stringify(state)
  for (const secret of told) expect(kept).not.toContain(secret)
  for (const id of gone) for (const name of names.get(id) ?? []) expect(kept).not.toContain(name)
}

const whole = (state: SessionState) => ({
  row: { openedAt: NOW, usedAt: NOW, state },
  worlds: state.worlds.map(({ number }) => ({
    ...{ id: `w${number}`, session: 's', number, scenario: 'after-kabul', seed: 1, rules: '1' },
  })),
  logs: state.worlds.map(() => []),
  lines: linesOfAll(state, state.people[0]?.id ?? ''),
})

const holdsFiles = ({ state, names, gone, told }: Heard): void => {
  const hashes = hashesOf(state)
  const [named, nameless] = [true, false].map(withNames => JSON.stringify(takenOut(whole(state), withNames)))
  for (const [id, list] of names) {
    for (const name of list) {
      expect(nameless).not.toContain(name)
      if (gone.has(id)) expect(named).not.toContain(name)
    }
    expect(nameless).not.toContain(id)
  }
  for (const secret of [...told, ...hashes]) {
    expect(named).not.toContain(secret)
    expect(nameless).not.toContain(secret)
  }
}

const hashesOf = (state: SessionState): string[] =>
  [state.controlHash, ...state.people.flatMap(({ secretHash, returnHash }) => [secretHash, returnHash])].filter(Boolean)

const holdsRooms = ({ state, told }: Heard): void => {
  const now = live(state, { lines: linesOfAll(state, state.people[0]?.id ?? '') })
  const people = state.people.map(({ id }) => ({ role: 'person', person: id }) as const)
  for (const who of [{ role: 'control' } as const, { role: 'screen' } as const, ...people]) {
    const room = roomFor(who, now)
    const text = JSON.stringify(room)
    for (const secret of [...told, ...hashesOf(state)]) expect(text).not.toContain(secret)
    if (state.stage !== 'debrief') expect(text).not.toContain('"seed"')
    if (who.role === 'control') continue
    expect([room.people, room.notes]).toEqual([[], []])
    const me = state.people.find(({ id }) => who.role === 'person' && id === who.person)
    const own = me && placeOf(me)
    for (const { world, seat } of everyPlace(state)) {
      const isOwn = own?.world === world && own.seat === seat
      expect(text.includes(`team ${world} ${seat}.`)).toBe(isOwn)
      expect(text.includes(`notice ${world} ${seat}.`)).toBe(isOwn)
    }
    if (own && state.stage !== 'lobby') {
      expect(room.worlds.map(({ number }) => number)).toEqual([own.world])
      expect(text).not.toContain(`notice ${3 - own.world} all.`)
    }
  }
}

describe('whatever people and Control do', () => {
  test('seats, secrets, names and documents stay in order', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(doing, { minLength: 20, maxLength: 60 }), doings => {
        const heard: Heard = {
          ...{ state: session(), told: [], count: 0, gone: new Set<string>() },
          ...{ secrets: new Map(), codes: new Map(), names: new Map() },
        }
        for (const kind of ['join', 'join', 'join'] as const) {
          does(heard, { kind, who: 0, place: { world: 1, seat: 'russia' }, pick: 1 })
        }
        for (const each of doings) {
          does(heard, each)
          holdsSeats(heard.state)
        }
        holdsSecrets(heard)
        holdsFiles(heard)
        holdsRooms(heard)
      }),
      { numRuns: 40 },
    )
  })

  test('a removed person comes back by no code', () => {
    const heard: Heard = {
      ...{ state: session(), told: [], count: 0, gone: new Set<string>() },
      ...{ secrets: new Map(), codes: new Map(), names: new Map() },
    }
    const place = { world: 1, seat: 'russia' } as const
    for (const kind of ['join', 'take', 'remove'] as const) does(heard, { kind, who: 0, place, pick: 1 })
    const [code] = heard.codes.values()
    expect(heard.gone.size).toBe(1)
    expect(returned(heard.state, code)).toHaveProperty('refused')
    expect(returned(heard.state, '')).toHaveProperty('refused')
    expect(whoIs(heard.state, '')).toBeUndefined()
  })
})

describe('a shuffle', () => {
  test('is even over worlds and seats, and leaves scripted actors where they are', { timeout: 60_000 }, () => {
    let crowd = session({ worlds: 3 })
    for (let at = 0; at < 40; at++) {
      const person = { id: `p${at}`, name: `P${at}`, role: 'player', secretHash: `h${at}`, returnHash: '' } as const
      crowd = { ...crowd, people: [...crowd.people, { ...person, joinedAt: NOW, head: false }] }
    }
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.infiniteStream(fc.nat(1000)),
        fc.array(fc.nat(8), { maxLength: 4 }),
        (many, luck, scripts) => {
          let state: SessionState = { ...crowd, people: crowd.people.slice(0, many) }
          for (const { number: world } of state.worlds) {
            for (const at of new Set(scripts)) {
              const next = handed(state, { world, seat: SEATS[at] }, 'script')
              if (!('refused' in next)) state = next
            }
          }
          const next = shuffled(state, end => luck.next().value % end)
          if ('refused' in next) throw new Error(next.refused)
          const sizes = everyPlace(next)
            .filter(place => chairAt(state, place)?.holder !== 'script')
            .map(place => sittersOf(next, place).length)
          const worlds = next.worlds.map(({ number }) => next.people.filter(({ at }) => at?.world === number).length)
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
          expect(Math.max(...worlds) - Math.min(...worlds)).toBeLessThanOrEqual(1)
          expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(many)
          for (const place of everyPlace(state)) {
            if (chairAt(state, place)?.holder === 'script') expect(chairAt(next, place)?.holder).toBe('script')
          }
          holdsSeats(next)
        },
      ),
      { numRuns: 100 },
    )
  })
})
