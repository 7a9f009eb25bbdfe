import fc from 'fast-check'
import { produce } from 'immer'
import { describe, expect, test } from 'vitest'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { TRACKS } from '../../content/tracks.ts'
import { POLICIES_BY_NAME, playRound, type QuickLevel } from '../../game/actors/index.ts'
import { fuzz } from '../../game/fuzz.ts'
import { notPlain, offScale } from '../../game/fuzz-shape.ts'
import { MOVES } from '../../game/moves/all.ts'
import { EVERYONE } from '../../game/places.ts'
import { fold, play, refusal } from '../../game/play.ts'
import { setUp } from '../../game/setup.ts'
import { playMatch } from '../../game/simulate.ts'
import { type Trace, tracing } from '../../game/telling.ts'
import { view, viewAfter } from '../../game/view.ts'
import { copy, type Decision, type World } from '../../game/world.ts'

const all = (level: QuickLevel) => Object.fromEntries(SEATS.map(seat => [seat, level])) as Record<SeatId, QuickLevel>

describe('random legal games, with mischief', () => {
  test.each([0, 1, 2])(
    'end, stay plain and on their scales, replay, and tell nobody what is not theirs: a hundred from %i',
    { timeout: 240_000 },
    block => {
      const findings = Array.from(
        { length: 100 },
        (_, i) => fuzz('after-kabul', 20_000 + block * 100 + i, { leaks: 90, immer: 5 }).findings,
      ).flat()
      expect(findings).toEqual([])
    },
  )

  test('of the lesson too', { timeout: 240_000 }, () => {
    const findings = Array.from({ length: 30 }, (_, i) => fuzz('first-orders', i).findings).flat()
    expect(findings).toEqual([])
  })
})

describe('the log is the game', () => {
  test.each(['doctrine', 'novice', 'random', 'pass'] as const)(
    '%s: replayed, traced, drafted, it is the same',
    level => {
      for (let seed = 1; seed <= 6; seed++) {
        const log: Decision[] = []
        const world = playMatch({ scenario: 'after-kabul', seed, levels: all(level), log })
        expect(fold('after-kabul', seed, log)).toEqual(world)
        expect(fold('after-kabul', seed, JSON.parse(JSON.stringify(log)), tracing())).toEqual(world)
        let drafted = setUp('after-kabul', seed)
        for (const decision of log) drafted = produce(drafted, draft => play(draft as World, decision, tracing()))
        expect(JSON.stringify(drafted)).toBe(JSON.stringify(world))
      }
    },
  )

  test('a view made from the one before is the view, and for most decisions of others the same object', () => {
    const log: Decision[] = []
    playMatch({ scenario: 'after-kabul', seed: 3, levels: all('random'), log })
    let world = setUp('after-kabul', 3)
    let same = 0
    for (const decision of log) {
      const next = produce(world, draft => play(draft as World, decision, tracing()))
      for (const seat of [-1, ...EVERYONE]) {
        const [before, after] = [view(world, seat), view(next, seat)]
        const made = viewAfter(world, before, next, seat)
        expect(made).toEqual(after)
        if (made !== before) continue
        same++
        expect(after).toEqual(before)
      }
      world = next
    }
    expect(same).toBeGreaterThan(log.length)
  })

  test('another seed is another game', () => {
    const worlds = [1, 2, 3, 4].map(seed => JSON.stringify(setUp('after-kabul', seed)))
    expect(new Set(worlds).size).toBe(4)
  })

  test('a decision that is refused cannot be folded in', () => {
    expect(() => fold('after-kabul', 1, [{ seat: 'russia', move: 'end', args: {} }])).toThrow(/not-yours/)
  })

  test('it is plain JSON and on its scales at every step, there and back', () => {
    const log: Decision[] = []
    playMatch({ scenario: 'after-kabul', seed: 77, levels: all('random'), log })
    const world = setUp('after-kabul', 77)
    for (const decision of log) {
      play(world, decision)
      expect(JSON.parse(JSON.stringify(world))).toStrictEqual(world)
      expect(notPlain(world) ?? offScale(world)).toBeUndefined()
    }
  })
})

describe('a copy', () => {
  test('shares nothing that the rules change: the original can be frozen', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const world = setUp('after-kabul', seed)
      while (world.phase === 'decision') {
        const before = JSON.stringify(world)
        const frozen = deepFreeze(JSON.parse(before) as World)
        const scratch = copy(frozen)
        expect(scratch).toEqual(frozen)
        round(scratch, seed)
        expect(JSON.stringify(frozen)).toBe(before)
        round(world, seed)
        expect(scratch).toEqual(world)
      }
    }
  })
})

describe('whatever arrives', () => {
  const names = ['__proto__', 'toString', 'constructor', 'hasOwnProperty', 'x'.repeat(100_000), '', 'control', '0']
  const seat = fc.oneof(fc.constantFrom(...SEATS, 'control', ...names), fc.anything())
  const move = fc.oneof(fc.constantFrom(...Object.keys(MOVES), ...names), fc.anything())
  const text = fc.oneof(
    fc.constantFrom(...names, 'drill khatlon', 'border-fund', 'russia', 'khatlon', 'open'),
    fc.string(),
  )
  const written = fc.record({
    kind: fc.constantFrom('change', 'set', 'relation', 'pay', 'run', 'works'),
    track: fc.constantFrom(...Object.keys(TRACKS), ...names),
    of: fc.constantFrom(...SEATS, ...names),
    by: fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double()),
  })
  const slots = fc.record(
    {
      slot: fc.oneof(fc.integer(), fc.double(), text),
      call: text,
      reason: text,
      sector: text,
      policy: text,
      rule: text,
      to: fc.oneof(text, fc.array(text)),
      by: text,
      yes: fc.oneof(fc.boolean(), text),
      resolution: text,
      vote: text,
      deal: fc.oneof(fc.integer(), fc.double()),
      promise: fc.integer(),
      promises: fc.array(fc.oneof(fc.anything(), fc.record({ clause: text, from: text, funds: fc.integer() }))),
      secret: fc.boolean(),
      event: text,
      option: text,
      cable: fc.integer(),
      kept: fc.boolean(),
      turn: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.double()),
      effects: fc.array(fc.oneof(fc.anything(), written)),
      seat: text,
      move: fc.oneof(fc.constantFrom(...Object.keys(MOVES)), text),
      args: fc.anything(),
      text,
      line: text,
    },
    { requiredKeys: [] },
  )
  const args = fc.oneof(
    fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }),
    slots,
  )

  const worlds = [setUp('after-kabul', 5), playMatch({ scenario: 'first-orders', seed: 5, levels: all('random') })]

  test('a refusal never throws and changes nothing', () => {
    const kept = JSON.stringify(worlds)
    fc.assert(
      fc.property(fc.constantFrom(...worlds), fc.record({ seat, move, args }), (world, decision) => {
        const refused = refusal(world, decision as Decision)
        if (refused) {
          expect(typeof refused.code).toBe('string')
          expect(JSON.parse(JSON.stringify(refused))).toEqual(refused)
        }
      }),
      { numRuns: 4000, seed: 1 },
    )
    expect(JSON.stringify(worlds)).toBe(kept)
  })

  test('what is let through leaves a world whole', () => {
    fc.assert(
      fc.property(fc.record({ seat, move, args: slots }), decision => {
        const world = copy(worlds[0])
        if (refusal(world, decision as Decision)) return
        play(world, decision as Decision)
        expect(notPlain(world) ?? offScale(world)).toBeUndefined()
      }),
      { numRuns: 4000, seed: 2 },
    )
  })

  test.each([
    undefined,
    null,
    0,
    'seal',
    [],
    {},
    { move: 'seal' },
    { seat: Object.create(null), move: 'seal', args: {} },
    { seat: { toString: 'no' }, move: 'seal', args: {} },
    { seat: Symbol('russia'), move: 'seal', args: {} },
    { seat: 'russia', move: '__proto__', args: {} },
    { seat: '__proto__', move: 'seal', args: {} },
    { seat: 'russia', move: 'draft', args: JSON.parse('{"__proto__":{"slot":0},"slot":0,"call":""}') },
  ])('%o is refused', decision => {
    expect(refusal(worlds[0], decision as unknown as Decision)?.code).toMatch(/^(no-such-|misshapen|not-yours)/)
  })
})

describe('these tests themselves', () => {
  test('see a number off its scale and a thing that JSON cannot carry', () => {
    const world = setUp('after-kabul', 1)
    world.tracks.funds[0] = 21
    expect(offScale(world)).toBe('funds stands at 21')
    expect(notPlain({ a: [1, { b: undefined }] })).toBe('world.a[1].b is undefined')
    expect(notPlain({ a: Number.NaN })).toBe('world.a is NaN')
    expect(notPlain(new Map())).toBe('world is no plain object')
  })
})

/** One turn of random play. */
function round(world: World, seed: number, trace?: Trace): void {
  playRound(
    {
      policies: EVERYONE.map(() => POLICIES_BY_NAME.random),
      see: () => world,
      act: ({ decision }) => {
        if (!refusal(world, decision)) play(world, decision, trace)
      },
      seed,
    },
    world.turn,
  )
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(Object.freeze(value))) deepFreeze(inner)
  return value
}
