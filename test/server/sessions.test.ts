import { describe, expect, test } from 'vitest'
import type { Clock } from '../../game/wire/room.ts'
import { chairAt, memberOf, sittersOf } from '../../server/sessions/chairs.ts'
import { extended, freshClock, paused, resumed, whenDue } from '../../server/sessions/clocks.ts'
import { opened } from '../../server/sessions/opening.ts'
import { joined, removed, renamed, renewed, returned, whoIs } from '../../server/sessions/people.ts'
import { deletedAt, expired } from '../../server/sessions/retention.ts'
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
import {
  asGiven,
  hashOfReturnCode,
  isSameHash,
  matches,
  newCode,
  newReturnCode,
  newSecret,
  newSeed,
} from '../../server/sessions/secrets.ts'
import { RIVERS, words } from '../../server/sessions/words.ts'
import { come, done, NOW, running, SETTINGS, session, withPeople } from './sessions-made.ts'

const RUSSIA = { world: 1, seat: 'russia' } as const
const IRAN = { world: 2, seat: 'iran' } as const

describe('codes and secrets', () => {
  test('a code has six signs that cannot be misread, and no three letters in a row', () => {
    const codes = Array.from({ length: 300 }, newCode)
    for (const code of codes) {
      expect(code).toMatch(/^[2-9CDFGHJKLMNPQRTVWX]{6}$/)
      expect(code).not.toMatch(/[A-Z]{3}/)
      expect(asGiven(code)).toBe(code)
    }
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('a return code has three groups of three, each with a figure', () => {
    for (let i = 0; i < 300; i++) expect(newReturnCode()).toMatch(/^(?=.*\d)([2-9C-X]{3}-){2}[2-9C-X]{3}$/)
  })

  test.each([
    ['c2d-3f4', 'C2D3F4'],
    ['  C2 D3 F4 ', 'C2D3F4'],
    ['C2D–3F4', 'C2D3F4'],
    ['sbz', '582'],
    ['o0iu1', 'QQLVL'],
    ['СКМН', 'CKMH'],
    ['۴٥', '45'],
    ['Ｃ２', 'C2'],
    ['A2', '?2'],
  ])('%j is read as %s', (typed, read) => {
    expect(asGiven(typed)).toBe(read)
  })

  test('a secret has 256 bits, is safe in an address, and matches its own hash alone', () => {
    const { row, control } = done(opened(SETTINGS, NOW))
    expect(control).toMatch(/^[\w-]{43}$/)
    expect(matches(control, row.state.controlHash)).toBe(true)
    expect(matches(newSecret(), row.state.controlHash)).toBe(false)
    expect(matches(control, '')).toBe(false)
    expect(isSameHash('', '')).toBe(false)
  })

  test('the same return code has another hash in another session', () => {
    expect(hashOfReturnCode('c2d 3f4-5g6', 'one')).toBe(hashOfReturnCode('C2D-3F4-5G6', 'one'))
    expect(hashOfReturnCode('C2D-3F4-5G6', 'one')).not.toBe(hashOfReturnCode('C2D-3F4-5G6', 'two'))
  })

  test('a seed is a whole number of 32 bits', () => {
    const seeds = Array.from({ length: 200 }, newSeed)
    expect(seeds.every(seed => seed >>> 0 === seed)).toBe(true)
    expect(seeds.some(seed => seed > 2 ** 31)).toBe(true)
  })
})

describe('opening', () => {
  test('gives as many worlds as were asked for, each with its seed, all chairs open', () => {
    const { row, worlds } = done(opened({ ...SETTINGS, worlds: 12 }, NOW))
    expect(worlds.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(new Set(worlds.map(({ seed }) => seed)).size).toBe(12)
    expect(worlds.every(({ session: id }) => id === row.id)).toBe(true)
    expect(row.state.worlds.flatMap(({ seats }) => seats.map(({ holder }) => holder))).toEqual(Array(108).fill('open'))
    expect([row.openedAt, row.usedAt, row.keepDays]).toEqual([NOW, NOW, 30])
    expect(new Set(RIVERS).size).toBe(12)
  })

  test('refuses a scenario that is not there', () => {
    expect(opened({ ...SETTINGS, scenario: 'toString' }, NOW)).toEqual({ refused: words.noScenario })
  })
})

describe('people', () => {
  test.each([
    ['  Anna \t B. ', 'Anna B.'],
    ['An\u0000na\u202e', 'Anna'],
    ['می‌روم', 'می‌روم'],
    ['Zoe\u0301', 'Zo\u00e9'],
    ['x'.repeat(40), 'x'.repeat(40)],
  ])('the name %j is kept as %j', (typed, name) => {
    expect(come(session(), typed).person.name).toBe(name)
  })

  test.each([
    ['', words.noName],
    [' \u200d\u0007 ', words.noName],
    ['--', words.noName],
    ['x'.repeat(41), words.longName(40)],
  ])('the name %j is refused', (typed, refused) => {
    const { state, ids } = withPeople(['Anna'])
    expect(joined(state, { name: typed, as: 'player' }, NOW)).toEqual({ refused })
    expect(renamed(state, ids[0], typed)).toEqual({ refused })
  })

  test('observers come only where they are allowed', () => {
    expect(joined(session({ observers: 'none' }), { name: 'Anna', as: 'observer' }, NOW)).toEqual({
      refused: words.noObservers,
    })
    expect(come(session({ observers: 'public' }), 'Anna', 'observer').person.role).toBe('observer')
  })

  test('the two hundredth may come, the next may not until one is removed', () => {
    const { state, person } = come(session(), 'Anna')
    const people = Array.from({ length: 199 }, (_, at) => ({ ...person, id: `p${at}`, secretHash: `h${at}` }))
    const full = { ...state, people }
    const last = done(joined(full, { name: 'Boris', as: 'player' }, NOW))
    expect(joined(last.state, { name: 'Clara', as: 'player' }, NOW)).toEqual({ refused: words.full(200) })
    expect(joined(done(removed(last.state, 'p0')), { name: 'Clara', as: 'player' }, NOW)).toHaveProperty('secret')
  })

  test('whoever comes back is the same person in the same seat, and the old device is out', () => {
    const first = come(session(), 'Anna')
    const there = done(took(first.state, first.person.id, RUSSIA))
    const again = done(returned(there, ` ${first.returnCode.toLowerCase().replaceAll('-', ' ')} `))
    expect(again.person.id).toBe(first.person.id)
    expect(again.returnCode).toBe(first.returnCode)
    expect(whoIs(again.state, first.secret)).toBeUndefined()
    expect(whoIs(again.state, again.secret)?.at).toEqual(RUSSIA)
  })

  test('a new return code ends the old one', () => {
    const { state, person, returnCode } = come(session(), 'Anna')
    const next = done(renewed(state, person.id))
    expect(returned(next.state, returnCode)).toEqual({ refused: words.wrongReturnCode })
    expect(done(returned(next.state, next.returnCode)).person.id).toBe(person.id)
  })

  test('a return code of one session is none in another', () => {
    const { returnCode } = come(session(), 'Anna')
    expect(returned(come(session(), 'Boris').state, returnCode)).toEqual({ refused: words.wrongReturnCode })
  })

  test('a removed person leaves the seat to the next, and is nobody any more', () => {
    const { state, ids } = withPeople(['Anna', 'Boris'])
    const both = done(took(done(took(state, ids[0], RUSSIA)), ids[1], RUSSIA))
    const next = done(removed(both, ids[0]))
    expect(sittersOf(next, RUSSIA).map(({ name, head }) => [name, head])).toEqual([['Boris', true]])
    expect(memberOf(next, ids[0])).toBeUndefined()
    expect(next.people[0]).toMatchObject({ id: ids[0], name: '', secretHash: '', returnHash: '' })
    for (const refused of [
      removed(next, ids[0]),
      renamed(next, ids[0], 'Anna'),
      renewed(next, ids[0]),
      took(next, ids[0], IRAN),
    ]) {
      expect(refused).toEqual({ refused: words.noPerson })
    }
  })
})

describe('taking a seat', () => {
  test('the first heads the delegation; when the head leaves, the next does', () => {
    const { state, ids } = withPeople(['Anna', 'Boris', 'Clara'])
    const all = ids.reduce((now, id) => done(took(now, id, RUSSIA)), state)
    const heads = (now: typeof state) => now.people.map(({ head }) => head)
    expect(heads(all)).toEqual([true, false, false])
    expect(heads(done(headed(all, ids[2])))).toEqual([false, false, true])
    expect(heads(done(left(all, ids[0])))).toEqual([false, true, false])
    expect(chairAt(all, RUSSIA)?.holder).toBe('people')
  })

  test('whoever joined the session earlier but sat down later does not take the head', () => {
    const { state, ids } = withPeople(['Anna', 'Boris'])
    const both = done(took(done(took(state, ids[1], RUSSIA)), ids[0], RUSSIA))
    expect(both.people.map(({ head }) => head)).toEqual([false, true])
  })

  test('who moves in the lobby leaves the old chair open; in the game one leaves first', () => {
    const { state, ids } = withPeople(['Anna'])
    const there = done(took(state, ids[0], RUSSIA))
    const moved = done(took(there, ids[0], IRAN))
    expect([chairAt(moved, RUSSIA)?.holder, chairAt(moved, IRAN)?.holder]).toEqual(['open', 'people'])
    expect(took(running(there), ids[0], IRAN)).toEqual({ refused: words.leaveFirst })
    expect(took(running(there), ids[0], RUSSIA)).toEqual(running(there))
  })

  test('a chair left in the game is played on, and may be taken again', () => {
    const { state, ids } = withPeople(['Anna', 'Boris'])
    const out = done(left(running(done(took(state, ids[0], RUSSIA))), ids[0]))
    expect(chairAt(out, RUSSIA)?.holder).toBe('script')
    expect(memberOf(out, ids[0])).not.toHaveProperty('at')
    const taken = done(took(out, ids[1], RUSSIA))
    expect(chairAt(taken, RUSSIA)?.holder).toBe('people')
    expect(left(out, ids[0])).toEqual({ refused: words.noSeatToLeave })
  })

  test.each([
    ['a world that is not there', 'running', { world: 3, seat: 'iran' }, words.noWorld(3)],
    ['a seat after the close', 'debrief', IRAN, words.closed],
  ] as const)('%s is refused', (_, stage, place, refused) => {
    const { state, ids } = withPeople(['Anna'])
    expect(took({ ...state, stage }, ids[0], place)).toEqual({ refused })
  })

  test('where Control seats people, nobody takes a seat, and Control gives any', () => {
    const { state, ids } = withPeople(['Anna'], { seating: 'assigned' })
    expect(took(state, ids[0], RUSSIA)).toEqual({ refused: words.assigned })
    const there = done(seated(state, ids[0], RUSSIA))
    expect(sittersOf(there, RUSSIA)).toHaveLength(1)
    expect(done(seated(there, ids[0], undefined)).people[0]).not.toHaveProperty('at')
    expect(seated(state, ids[0], { world: 3, seat: 'iran' })).toEqual({ refused: words.noWorld(3) })
    expect(seated(state, 'nobody', RUSSIA)).toEqual({ refused: words.noPerson })
  })
})

describe('scripted actors', () => {
  test('a chair handed over keeps its people, is locked for others, and goes back to them', () => {
    const { state, ids } = withPeople(['Anna', 'Boris'])
    const script = done(handed(done(took(running(state), ids[0], RUSSIA)), RUSSIA, 'script'))
    expect([chairAt(script, RUSSIA)?.holder, sittersOf(script, RUSSIA).length]).toEqual(['script', 1])
    expect(took(script, ids[1], RUSSIA)).toEqual({ refused: words.scriptHolds })
    expect(chairAt(done(handed(script, RUSSIA, 'people')), RUSSIA)?.holder).toBe('people')
    expect(chairAt(done(left(script, ids[0])), RUSSIA)?.holder).toBe('script')
  })

  test('an opened chair has neither people nor what they ordered for their absence', () => {
    const { state, ids } = withPeople(['Anna'])
    const there = done(took(running(state), ids[0], RUSSIA))
    const worlds = there.worlds.map(table => ({
      ...table,
      seats: table.seats.map(chair => ({ ...chair, standing: ['abstain'] as const })),
    }))
    const open = done(handed({ ...there, worlds }, RUSSIA, 'open'))
    expect(chairAt(open, RUSSIA)).toEqual({ holder: 'open', standing: [] })
    expect(chairAt(open, IRAN)?.standing).toEqual(['abstain'])
    expect(open.people[0]).not.toHaveProperty('at')
  })

  test('a chair is not handed to people where nobody sits', () => {
    expect(handed(session(), RUSSIA, 'people')).toEqual({ refused: words.nobodySits })
    expect(handed(session(), { world: 9, seat: 'iran' }, 'script')).toEqual({ refused: words.noWorld(9) })
  })

  test('filling leaves people where they are, in one world or in all', () => {
    const { state, ids } = withPeople(['Anna'])
    const there = done(took(state, ids[0], RUSSIA))
    const holders = (now: typeof state) =>
      now.worlds.map(({ seats }) => seats.filter(chair => chair.holder === 'script'))
    expect(holders(done(filled(there, 1))).map(list => list.length)).toEqual([8, 0])
    expect(holders(done(filled(there, 0))).map(list => list.length)).toEqual([8, 9])
    expect(done(filled(there, 1)).worlds[1]).toBe(there.worlds[1])
    expect(filled(there, 3)).toEqual({ refused: words.noWorld(3) })
  })

  test('nobody can be dealt out where every seat is scripted', () => {
    const { state } = withPeople(['Anna'])
    expect(shuffled(done(filled(state, 0)))).toEqual({ refused: words.allScripted })
    expect(done(shuffled(state)).people[0].at).toBeDefined()
  })
})

describe('observers', () => {
  test.each([
    ['none', undefined, { refused: words.noObservers }],
    ['public', 'iran', { refused: words.publicOnly }],
    ['public', undefined, undefined],
    ['seats', 'iran', undefined],
  ] as const)('where %s is allowed, looking at %s', (observers, seat, refused) => {
    const { state, ids } = withPeople(['Anna'])
    const result = observing(settingsChanged(state, { observers }), ids[0], { world: 2, seat })
    if (refused) expect(result).toEqual(refused)
    else
      expect(done(result).people[0]).toMatchObject({ role: 'observer', at: seat ? { world: 2, seat } : { world: 2 } })
  })

  test('who sits does not watch; who watched sits down again in the lobby, later only by Control', () => {
    const { state, ids } = withPeople(['Anna'])
    expect(observing(done(took(state, ids[0], RUSSIA)), ids[0], { world: 2 })).toEqual({
      refused: words.leaveToObserve,
    })
    const watching = done(observing(state, ids[0], { world: 2, seat: 'iran' }))
    expect(sittersOf(watching, IRAN)).toEqual([])
    expect(done(took(watching, ids[0], IRAN)).people[0]).toMatchObject({ role: 'player', head: true })
    expect(took(running(watching), ids[0], IRAN)).toEqual({ refused: words.observersWatch })
    expect(done(seated(running(watching), ids[0], IRAN)).people[0]).toMatchObject({ role: 'player', head: true })
  })

  test('what is not allowed any more is not looked at any more', () => {
    const { state, ids } = withPeople(['Anna'])
    const watching = done(observing(state, ids[0], { world: 2, seat: 'iran' }))
    expect(settingsChanged(watching, { observers: 'public' }).people[0].at).toEqual({ world: 2 })
    expect(settingsChanged(watching, { observers: 'none' }).people[0]).not.toHaveProperty('at')
    expect(settingsChanged(watching, { level: 'novice' }).people[0]).toBe(watching.people[0])
  })

  test('a setting that is not named stays', () => {
    const { settings } = settingsChanged(session(), { sealing: 'anyone', seating: undefined })
    expect(settings).toEqual({ ...SETTINGS, sealing: 'anyone' })
  })
})

describe('a clock', () => {
  const until: Clock = { state: 'running', endsAt: NOW + 5000 }
  test('begins as the plan says', () => {
    expect(freshClock({ kind: 'none' }, NOW)).toEqual({ state: 'none' })
    expect(freshClock({ kind: 'minutes', each: 2 }, NOW)).toEqual({ state: 'running', endsAt: NOW + 120_000 })
    expect(freshClock({ kind: 'hours', each: 0.5 + 1 }, NOW)).toEqual({ state: 'running', endsAt: NOW + 5_400_000 })
  })

  test('loses nothing in a pause', () => {
    const still = paused(until, NOW + 2000)
    expect(still).toEqual({ state: 'paused', left: 3000 })
    expect(paused(still, NOW + 9000)).toBe(still)
    expect(resumed(still, NOW + 10_000)).toEqual({ state: 'running', endsAt: NOW + 13_000 })
    expect(paused(until, NOW + 60_000)).toEqual({ state: 'paused', left: 0 })
    expect(resumed(paused({ state: 'none' }, NOW), NOW)).toEqual({ state: 'none' })
    expect(resumed(until, NOW)).toBe(until)
  })

  test('is made longer and shorter, and never ends before now', () => {
    expect(extended(until, 60, NOW)).toEqual({ state: 'running', endsAt: NOW + 65_000 })
    expect(extended(until, -60, NOW)).toEqual({ state: 'running', endsAt: NOW })
    expect(extended({ state: 'paused', left: 3000 }, -2, NOW)).toEqual({ state: 'paused', left: 1000 })
    expect(extended({ state: 'paused', left: 3000 }, -9, NOW)).toEqual({ state: 'paused', left: 0 })
    for (const still of [{ state: 'none' }, { state: 'paused', left: undefined }] as const) {
      expect(extended(still, 60, NOW)).toBe(still)
    }
  })

  test('is due when it ends, if it runs', () => {
    expect([whenDue(until), whenDue({ state: 'none' }), whenDue({ state: 'paused', left: 1 })]).toEqual([
      NOW + 5000,
      undefined,
      undefined,
    ])
  })
})

describe('keeping', () => {
  test('a session goes its days after the last use, not a moment before', () => {
    const row = { usedAt: NOW, keepDays: 2 }
    expect(deletedAt(row)).toBe(NOW + 172_800_000)
    expect(expired([row], NOW + 172_799_999)).toEqual([])
    expect(expired([row, { usedAt: NOW + 1, keepDays: 2 }], NOW + 172_800_000)).toEqual([row])
  })
})
