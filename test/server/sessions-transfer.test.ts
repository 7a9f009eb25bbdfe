import { describe, expect, test } from 'vitest'
import { removed, whoIs } from '../../server/sessions/people.ts'
import { filled, took } from '../../server/sessions/seating.ts'
import { matches } from '../../server/sessions/secrets.ts'
import type { SessionState } from '../../server/sessions/state.ts'
import { importedAs, takenOut, type Whole } from '../../server/sessions/transfer.ts'
import { MOST, type SessionFile } from '../../server/sessions/transfer-file.ts'
import { words } from '../../server/sessions/words.ts'
import { decisionRow, done, line, linesOfAll, NOW, running, withPeople } from './sessions-made.ts'

const RUSSIA = { world: 1, seat: 'russia' } as const
const LATER = NOW + 99_000

/** Anna sits in Russia's seat, Boris was removed; the rest of the first world is scripted. */
const made = (): { whole: Whole; state: SessionState; ids: string[] } => {
  const { state: before, ids } = withPeople(['Anna', 'Boris'])
  const state = running(done(removed(done(filled(done(took(before, ids[0], RUSSIA)), 1)), ids[1])))
  const reason = { because: 'Guards first.', source: ['isas-2021'] }
  return {
    ids,
    state,
    whole: {
      row: { openedAt: NOW, usedAt: NOW + 5, state },
      worlds: state.worlds.map(({ number }) => ({
        ...{
          id: `w${number}`,
          session: 's',
          number,
          scenario: 'after-kabul',
          seed: 4_000_000_000 + number,
          rules: '1',
        },
      })),
      logs: [
        [decisionRow(0, { person: ids[0] }), decisionRow(1, { person: ids[1] }), decisionRow(2, { because: reason })],
        [],
      ],
      lines: linesOfAll(state, ids[0]),
    },
  }
}

/** As it comes back from a disk. */
const file = (withNames = true): SessionFile => JSON.parse(JSON.stringify(takenOut(made().whole, withNames)))

describe('a session taken out', () => {
  test('without names has nobody’s name, id or device in it, nor Control’s notes', () => {
    const { whole, ids } = made()
    const taken = takenOut(whole, false)
    const text = JSON.stringify(taken)
    for (const word of ['Anna', 'Boris', ...ids, 'device-', 'note 1.']) expect(text).not.toContain(word)
    expect(taken.people.map(({ id, name }) => [id, name])).toEqual([
      ['person-1', 'Person 1'],
      ['person-2', ''],
    ])
    expect(taken.worlds[0].decisions.map(({ person }) => person)).toEqual(['person-1', 'person-2', ''])
    expect(taken.lines[0]).toMatchObject({ kind: 'team', person: 'person-1', text: 'team 1 russia.' })
  })

  test('with names has them, but for whoever was removed', () => {
    const text = JSON.stringify(takenOut(made().whole, true))
    expect(text).toContain('Anna')
    expect(text).toContain('note 1.')
    expect(text).not.toContain('Boris')
  })
})

describe('a session brought in', () => {
  test.each([true, false])('goes on as it was, with fresh ids, code and secret (names: %s)', withNames => {
    const { whole, state } = made()
    const taken = file(withNames)
    const { row, worlds, decisions, lines, control } = done(importedAs(taken, LATER))
    expect(matches(control, row.state.controlHash)).toBe(true)
    expect(row.state.controlHash).not.toBe(state.controlHash)
    expect([row.openedAt, row.usedAt]).toEqual([LATER, LATER])
    expect(worlds.map(({ seed, number, session }) => [seed, number, session])).toEqual(
      whole.worlds.map(({ seed, number }) => [seed, number, row.id]),
    )
    expect(decisions.map(({ world, number, move, args }) => [world, number, move, args])).toEqual(
      whole.logs[0].map(({ number, move, args }) => [worlds[0].id, number, move, args]),
    )
    expect(decisions[2].because).toEqual(whole.logs[0][2].because)
    expect(lines.map(({ text }) => text)).toEqual(taken.lines.map(({ text }) => text))
    const ids = new Set(row.state.people.map(({ id }) => id))
    expect(decisions.map(({ person }) => ids.has(person))).toEqual([true, true, false])

    const next = takenOut(
      { row, worlds, logs: [decisions, []], lines: lines.map((each, id) => ({ ...each, id })) },
      withNames,
    )
    expect(next.people.map(({ name }) => name)).toEqual(taken.people.map(({ name }) => name))
    expect(next.worlds.map(each => each.decisions.length)).toEqual([3, 0])
  })

  test('its people are names and no more, and their chairs wait open under a stopped clock', () => {
    const { state } = done(importedAs(file(), LATER)).row
    expect(state.people.map(({ name, secretHash, returnHash }) => [name, secretHash, returnHash])).toEqual([
      ['Anna', '', ''],
      ['', '', ''],
    ])
    expect(state.people.every(person => !('at' in person) && !person.head)).toBe(true)
    expect(whoIs(state, '')).toBeUndefined()
    expect(state.worlds[0].seats.map(({ holder }) => holder)).toEqual(['open', ...Array(8).fill('script')])
    expect(state.worlds[0].clock).toEqual({ state: 'paused', left: 600_000 })
    expect(state.stage).toBe('running')
  })

  test('one that was never begun has no clock', () => {
    const { state } = done(importedAs({ ...file(), stage: 'lobby' }, LATER)).row
    expect(state.worlds.map(({ clock }) => clock)).toEqual([{ state: 'none' }, { state: 'none' }])
  })

  test('whether the adviser may be asked goes along; a file that knows nothing of it forbids it', () => {
    const adviserOf = (settings: object) =>
      done(importedAs({ ...file(), settings: { ...file().settings, ...settings } }, LATER)).row.state.settings.adviser
    expect([adviserOf({ adviser: true }), adviserOf({})]).toEqual([true, undefined])
  })

  test('a line that lost its empty data on the way is taken', () => {
    const note = line(1, { world: 1, text: 'kept' })
    const { id: _, session: __, data: ___, ...bare } = note
    expect(done(importedAs({ ...file(), lines: [bare] }, LATER)).lines[0]).toMatchObject({ text: 'kept', data: null })
  })

  const changed = (change: (taken: SessionFile) => unknown): unknown => {
    const taken = file()
    return change(taken) ?? taken
  }
  const world = (change: object) => (taken: SessionFile) => ({
    ...taken,
    worlds: [{ ...taken.worlds[0], ...change }, taken.worlds[1]],
  })

  test.each<[string, (taken: SessionFile) => unknown, string]>([
    ['no JSON', () => 'hello', words.notASession],
    ['something else', () => ({ format: 'Amu Darya game' }), words.notASession],
    ['a newer file', taken => ({ ...taken, version: 2 }), words.newerFile],
    ['other rules', world({ rules: '0' }), words.otherRules],
    ['an unknown scenario', taken => ({ ...taken, settings: { ...taken.settings, scenario: 'x' } }), words.noScenario],
    ['worlds of two scenarios', world({ scenario: 'first-orders' }), words.damaged('worlds')],
    ['worlds in another order', taken => ({ ...taken, worlds: taken.worlds.toReversed() }), words.damaged('worlds')],
    ['a world too few', taken => ({ ...taken, worlds: taken.worlds.slice(1) }), words.damaged('worlds')],
    ['a person twice', taken => ({ ...taken, people: [...taken.people, taken.people[0]] }), words.damaged('people')],
    ['a decision of nobody', taken => ({ ...taken, people: [] }), words.damaged('decisions')],
    ['a seat too few', world({ seats: [] }), words.damaged('worlds.0.seats')],
    ['a seed that is none', world({ seed: -1 }), words.damaged('worlds.0.seed')],
    ['a screen beyond the worlds', taken => ({ ...taken, screen: 12 }), words.damaged('screen')],
    [
      'a line of a world beyond',
      taken => ({ ...taken, lines: [{ ...taken.lines[0], world: 3 }] }),
      words.damaged('lines'),
    ],
    [
      'a trace of no kind',
      taken => ({
        ...taken,
        lines: taken.lines.map(each => ({ ...each, ...(each.kind === 'trace' && { data: { kind: 'x' } }) })),
      }),
      words.damaged('lines.20.data.kind'),
    ],
    ['a hash', taken => ({ ...taken, controlHash: 'x' }), words.damaged('the top')],
    ['a crowd', taken => ({ ...taken, people: Array(MOST.people + 1) }), words.tooMuch('people')],
    ['endless lines', taken => ({ ...taken, lines: Array(MOST.lines + 1) }), words.tooMuch('lines')],
    ['an endless log', world({ decisions: Array(MOST.decisions + 1) }), words.tooMuch('decisions')],
  ])('%s is refused in a sentence', (_, change, refused) => {
    expect(importedAs(changed(change), LATER)).toEqual({ refused })
  })
})
