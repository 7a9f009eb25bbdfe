import { describe, expect, test } from 'vitest'
import { SEATS } from '../../content/ids.ts'
import { difference } from '../../game/wire/difference.ts'
import { removed, renamed } from '../../server/sessions/people.ts'
import { type Live, roomFor, type Who } from '../../server/sessions/room.ts'
import { filled, observing, took } from '../../server/sessions/seating.ts'
import { decisionRow, done, line, linesOfAll, live, liveWorld, NOW, running, withPeople } from './sessions-made.ts'

const CONTROL: Who = { role: 'control' }
const SCREEN: Who = { role: 'screen' }
const RUSSIA = { world: 1, seat: 'russia' } as const

/** Anna and Boris sit in Russia's seat of the first world, Clara nowhere, Dana watches the second. */
const made = () => {
  const { state, ids } = withPeople(['Anna', 'Boris', 'Clara', 'Dana'])
  const [anna, boris, clara, dana] = ids
  const sitting = done(took(done(took(state, anna, RUSSIA)), boris, RUSSIA))
  const here = done(observing(sitting, dana, { world: 2, seat: 'iran' }))
  const as = (person: string): Who => ({ role: 'person', person })
  return { state: here, ids: { anna, boris, clara, dana }, anna: as(anna), clara: as(clara), dana: as(dana) }
}

describe('whom a room is for', () => {
  test('says who one is', () => {
    const { state, ids, anna, clara, dana } = made()
    const you = (who: Who) => roomFor(who, live(state)).you
    expect(you(CONTROL)).toEqual({ role: 'control' })
    expect(you(SCREEN)).toEqual({ role: 'screen' })
    expect(you(anna)).toEqual({ role: 'player', person: ids.anna, name: 'Anna', head: true, at: RUSSIA })
    expect(you(clara)).toEqual({ role: 'player', person: ids.clara, name: 'Clara', head: false })
    expect(you(dana)).toEqual({ role: 'observer', person: ids.dana, name: 'Dana', world: 2, seat: 'iran' })
    expect(() => you({ role: 'person', person: 'nobody' })).toThrow('nobody')
  })

  test('in the lobby all worlds, after the start one’s own; who has no place yet may choose', () => {
    const { state, anna, clara, dana } = made()
    const worlds = (who: Who, now: typeof state) => roomFor(who, live(now)).worlds.map(({ number }) => number)
    for (const who of [CONTROL, SCREEN, anna, clara, dana]) expect(worlds(who, state)).toEqual([1, 2])
    const now = running(state)
    expect([CONTROL, SCREEN, anna, clara, dana].map(who => worlds(who, now))).toEqual([
      [1, 2],
      [1, 2],
      [1],
      [1, 2],
      [2],
    ])
  })

  test('people and notes are Control’s alone', () => {
    const { state, ids, anna, dana } = made()
    const now = live(done(removed(running(state), ids.clara)), { lines: linesOfAll(state, ids.anna) })
    const desk = roomFor(CONTROL, now)
    expect(desk.people.map(({ name }) => name)).toEqual(['Anna', 'Boris', 'Dana'])
    expect(desk.notes.map(({ text }) => text)).toEqual(['note 1.', 'note 2.'])
    for (const who of [SCREEN, anna, dana]) {
      const { people, notes } = roomFor(who, now)
      expect([people, notes]).toEqual([[], []])
    }
  })

  test('the channel of a delegation is its own and Control’s', () => {
    const { state, ids, anna, clara, dana } = made()
    const now = live(running(state), { lines: linesOfAll(state, ids.anna) })
    const team = (who: Who) => roomFor(who, now).team.map(({ text }) => text)
    expect(team(anna)).toEqual(['team 1 russia.'])
    expect(roomFor(anna, now).team[0]).toMatchObject({ person: ids.anna, name: 'Anna' })
    expect([team(clara), team(dana), team(SCREEN)]).toEqual([[], [], []])
    expect(team(CONTROL)).toHaveLength(18)
  })

  test('Control’s words reach the seats they are for, and all who may see the world where they are for all', () => {
    const { state, ids, anna, clara, dana } = made()
    const everywhere = [
      line(900, { world: 0, kind: 'notice', text: 'to all Russias.', data: { to: ['russia'] } }),
      line(901, { world: 0, kind: 'notice', text: 'to everyone.', data: { to: [] } }),
    ]
    const now = live(running(state), { lines: [...linesOfAll(state, ids.anna), ...everywhere] })
    const notices = (who: Who) => roomFor(who, now).notices.map(({ text }) => text)
    expect(notices(anna)).toEqual(['notice 1 russia.', 'notice 1 all.', 'to all Russias.', 'to everyone.'])
    expect(notices(dana)).toEqual(['notice 2 all.', 'to everyone.'])
    for (const who of [clara, SCREEN]) expect(notices(who)).toEqual(['notice 1 all.', 'notice 2 all.', 'to everyone.'])
    expect(notices(CONTROL)).toHaveLength(22)
    expect(roomFor(anna, now).trace.map(({ world, kind, data }) => [world, kind, data])).toEqual([
      [1, 'handed', { seat: 'iran', to: 'script' }],
    ])
  })

  test('standing orders are the own seat’s', () => {
    const { state, anna, clara } = made()
    const worlds = state.worlds.map(table => ({
      ...table,
      seats: table.seats.map((chair, at) =>
        SEATS[at] === 'russia' ? { ...chair, standing: ['abstain'] as const } : chair,
      ),
    }))
    const now = live({ ...state, worlds })
    expect([anna, clara, SCREEN].map(who => roomFor(who, now).standing)).toEqual([['abstain'], [], []])
  })

  test('records come with the close: one’s own world’s, all to Control', () => {
    const { state, ids, anna, clara, dana } = made()
    const reason = { because: 'Guards first.', source: ['isas-2021'] }
    const rows = [decisionRow(0, { person: ids.anna }), decisionRow(1, { seat: 'iran', because: reason })]
    const worlds = [liveWorld(1, rows), liveWorld(2)]
    const records = (who: Who, stage: 'running' | 'debrief') =>
      roomFor(who, live({ ...state, stage }, { worlds })).records
    for (const who of [CONTROL, anna]) expect(records(who, 'running')).toEqual([])
    const closed = (who: Who) => records(who, 'debrief').map(({ world }) => world)
    expect([CONTROL, anna, dana, clara, SCREEN].map(closed)).toEqual([[1, 2], [1], [2], [], []])
    expect(records(anna, 'debrief')[0]).toEqual({
      world: 1,
      scenario: 'after-kabul',
      seed: 4_000_000_001,
      decisions: rows.map(({ seat, move, args }) => ({ seat, move, args })),
      by: ['Anna', ''],
      whys: [{ decision: 1, ...reason }],
    })
  })
})

describe('what stands in a world', () => {
  test('who is there, who is away since when, who has sealed, who writes', () => {
    const { state, ids } = made()
    const world = structuredClone(liveWorld(1).world)
    world.plans[0].sealed = true
    world.plans[1].calls[0] = 'drill'
    const worlds = [{ ...liveWorld(1), world }, liveWorld(2)]
    const presence = (id: string) => (id === ids.boris ? NOW + 5 : undefined)
    const [first] = roomFor(SCREEN, live(done(filled(state, 1)), { worlds, presence })).worlds
    expect(first.name).toBe('Amu')
    expect(first.seats[0]).toEqual({
      holder: 'people',
      people: [
        { id: ids.anna, name: 'Anna', head: true, role: 'player', here: true },
        { id: ids.boris, name: 'Boris', head: false, role: 'player', here: false, awaySince: NOW + 5 },
      ],
      sealed: true,
      writing: false,
    })
    expect(first.seats[1]).toEqual({ holder: 'script', people: [], sealed: false, writing: true })
  })

  test('a renamed person has the new name in the channel, a removed one none', () => {
    const { state, ids } = made()
    const lines = linesOfAll(state, ids.boris)
    const name = (now: typeof state) => roomFor(CONTROL, live(now, { lines })).team[0].name
    expect(name(state)).toBe('Boris')
    expect(name(done(renamed(state, ids.boris, 'Borja')))).toBe('Borja')
    expect(name(done(removed(state, ids.boris)))).toBe('')
  })
})

describe('what did not change', () => {
  const same = (one: Live, other: Live, who: Who) => difference(roomFor(who, one), roomFor(who, other))

  test('is the same object, whatever the rest is made of', () => {
    const { state, ids, anna } = made()
    const lines = linesOfAll(state, ids.anna)
    const world = liveWorld(1).world
    const course = [50, 51]
    const now = () =>
      live(state, { lines, worlds: [1, 2].map(number => ({ ...liveWorld(number), world, course })), presence: () => 7 })
    const [before, after] = [roomFor(CONTROL, now()), roomFor(CONTROL, now())]
    for (const at of [0, 1]) expect(after.worlds[at]).toBe(before.worlds[at])
    expect(roomFor(anna, now()).worlds[0]).toBe(before.worlds[0])
    for (const at of [0, 1, 2]) expect(after.people[at]).toBe(before.people[at])
    expect(after.team[0]).toBe(before.team[0])
    expect(after.notices[0]).toBe(before.notices[0])
    expect(after.trace[0]).toBe(before.trace[0])
  })

  test('is not told again: presence, a seat taken elsewhere, a new decision of a record', () => {
    const { state, ids, anna } = made()
    const here = live(state)
    const away = live(state, { presence: id => (id === ids.anna ? NOW + 9 : undefined) })
    const paths = same(here, away, SCREEN).map(([path]) => path.slice(0, 7).join('.'))
    expect(paths).toEqual(['worlds.0.seats.0.people.0.here', 'worlds.0.seats.0.people.0.awaySince'])

    const elsewhere = live(done(took(state, ids.clara, { world: 2, seat: 'iran' })))
    expect(roomFor(SCREEN, elsewhere).worlds[0]).toBe(roomFor(SCREEN, here).worlds[0])
    expect(same(here, elsewhere, SCREEN).every(([path]) => path[0] === 'unseated' || path[1] === 1)).toBe(true)
    expect([here, elsewhere].map(now => roomFor(SCREEN, now).unseated)).toEqual([1, 0])

    const rows = [decisionRow(0, { person: ids.anna })]
    const closed = live({ ...state, stage: 'debrief' }, { worlds: [liveWorld(1, rows), liveWorld(2)] })
    const before = roomFor(anna, closed)
    expect(roomFor(anna, closed).records[0]).toBe(before.records[0])
    rows.push(decisionRow(1))
    expect(difference(before, roomFor(anna, closed)).map(([path]) => path.join('.'))).toEqual([
      'records.0.decisions.1',
      'records.0.by.1',
    ])
  })
})
