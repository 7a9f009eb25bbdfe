import { describe, expect, test } from 'vitest'
import { SEATS } from '../../content/ids.ts'
import { SCENARIOS } from '../../content/scenarios/index.ts'
import { POLICIES_BY_NAME, type Policy, playRound, type Said } from '../../game/actors/index.ts'
import { STAGES } from '../../game/actors/kinds.ts'
import { disturbed } from '../../game/fuzz-secrets.ts'
import { EVERYONE, SEAT } from '../../game/places.ts'
import { attempt, refusal } from '../../game/play.ts'
import type { Reason } from '../../game/reasons.ts'
import { scoresOf } from '../../game/score.ts'
import { advise, strategist } from '../../game/search/index.ts'
import { setUp } from '../../game/setup.ts'
import { view } from '../../game/view.ts'
import type { World } from '../../game/world.ts'
import { decide, table } from '../table.ts'

const { doctrine, random } = POLICIES_BY_NAME
const ALL_DOCTRINE = EVERYONE.map(() => doctrine)
/** In ms: whole games are thought through, and a machine may be busy. */
const SLOW = 90_000
const ALL_STAGES = [...STAGES, 'replies'] as const
const QUICK = strategist({ iterations: 50 })
const THOROUGH = strategist({ iterations: 400 })

type Played = { readonly world: World; readonly said: Said[]; readonly refused: Reason[] }

/** A whole game of these policies; what the seats in `heard` said, and what of it was refused. */
const playGame = (
  seed: number,
  policies: readonly Policy[],
  heard: readonly number[],
  { scenario = 'after-kabul', before = () => {} }: { scenario?: string; before?: (world: World) => void } = {},
): Played => {
  const world = setUp(scenario, seed)
  const said: Said[] = []
  const refused: Reason[] = []
  const act = (each: Said): void => {
    const reason = refusal(world, each.decision)
    attempt(world, each.decision)
    if (!heard.some(seat => SEATS[seat] === each.decision.seat)) return
    said.push(each)
    if (reason) refused.push(reason)
  }
  while (world.phase === 'decision') {
    before(world)
    playRound({ policies, see: () => world, act, seed }, world.turn)
  }
  return { world, said, refused }
}

/** Worlds as they stand when a turn opens, and as they stand once all have talked. */
const moments = (seed: number): World[] => {
  const worlds: World[] = []
  const keep: Policy = {
    ...random,
    orders: (world, seat, chance) => {
      if (seat === 4) worlds.push(structuredClone(world))
      return random.orders(world, seat, chance)
    },
  }
  playGame(
    seed,
    EVERYONE.map(() => keep),
    [],
    { before: world => worlds.push(structuredClone(world)) },
  )
  return worlds
}

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length

describe('a strategist', () => {
  test('decides the same whatever it may not know, and leaves world, plans and dice as they are', {
    timeout: SLOW,
  }, () => {
    let decided = 0
    const brief = strategist({ iterations: 40 })
    for (const world of moments(31).filter((_, i) => i % 5 === 0)) {
      for (const seat of EVERYONE) {
        const worlds = [world, view(world, seat), disturbed(world, seat)]
        const before = JSON.stringify(worlds)
        for (const stage of ALL_STAGES) {
          const chance = { state: 4711 + world.turn }
          const [plain, seen, other] = worlds.map(each => brief[stage](each, seat, chance))
          decided += plain.length
          expect(seen).toEqual(plain)
          expect(other).toEqual(plain)
          expect(chance.state).toBe(4711 + world.turn)
        }
        expect(JSON.stringify(worlds)).toBe(before)
      }
    }
    expect(decided).toBeGreaterThan(20)
  })

  test('is never refused among random players, and says why in at most forty words', { timeout: SLOW }, () => {
    const brief = strategist({ iterations: 30 })
    for (const seat of EVERYONE) {
      const { said, refused } = playGame(100 + seat, EVERYONE.map(() => random).with(seat, brief), [seat])
      expect(refused).toEqual([])
      for (const { because, decision, source } of said.filter(each => each.decision.move !== 'seal')) {
        if (decision.move === 'draft' && (decision.args as { call: string }).call === '') continue
        expect(because).toMatch(/^[“A-Z].*\.$/)
        expect(words(because)).toBeLessThanOrEqual(40)
        expect(because).not.toMatch(/undefined|NaN|[{}]/)
        expect(source.length).toBeGreaterThan(0)
      }
    }
  })

  test.each(Object.keys(SCENARIOS))('plays %s, never refused', scenario => {
    for (const seat of [SEAT.tajikistan, SEAT.taliban, SEAT['united-states']]) {
      const brief = strategist({ iterations: 30 })
      const policies = ALL_DOCTRINE.with(seat, brief)
      const { world, refused } = playGame(9, policies, [seat], { scenario })
      expect(world.phase).toBe('over')
      expect(refused).toEqual([])
    }
  })

  test('names what it weighed', () => {
    const [first] = THOROUGH.orders(table(), SEAT.pakistan, { state: 5 }).filter(each => each.decision.move === 'draft')
    expect(first.because).toMatch(/^Of \d+ plans, those with “.+” promised most: .+ by the end\.$/)
  })

  test('gives with the same seed, view and number of iterations the same decisions', () => {
    const world = table({ seed: 8 })
    const again = () => strategist({ iterations: 150 }).orders(world, SEAT.china, { state: 99 })
    expect(again()).toEqual(again())
  })

  test('stops when it is told to, with the best it has', () => {
    const world = table({ seed: 8 })
    for (const most of [0, 1, 30, 1500]) {
      let asked = 0
      const policy = strategist({ iterations: Number.MAX_SAFE_INTEGER, enough: () => ++asked > most })
      const said = policy.orders(world, SEAT.russia, { state: 99 })
      expect(said[said.length - 1].decision.move).toBe('seal')
      expect(asked).toBeLessThan(most + 20)
    }
  })

  test('ends a whole table of nine, none of them refused', () => {
    const nine = EVERYONE.map(() => strategist({ iterations: 30 }))
    const { world, refused } = playGame(3, nine, EVERYONE)
    expect(world.phase).toBe('over')
    expect(refused).toEqual([])
  })
})

describe('a strategist who is asked', () => {
  const answerTo = (promises: readonly object[], seat: 'tajikistan' | 'uzbekistan', by: 'russia' | 'united-states') => {
    const world = table({ tracks: { funds: 8 } })
    decide(world, by, 'propose', { to: seat, promises, secret: false })
    return THOROUGH.replies(world, SEAT[seat], { state: 7 })[0].decision
  }

  test('takes a gift', () => {
    const gift = [{ clause: 'pay', from: 'russia', funds: 4 }]
    expect(answerTo(gift, 'tajikistan', 'russia')).toMatchObject({ move: 'answer', args: { yes: true } })
  })

  test('declines what is plainly bad', () => {
    const bad = [{ clause: 'pay', from: 'tajikistan', funds: 6 }]
    const { move, args } = answerTo(bad, 'tajikistan', 'russia')
    expect(move === 'propose' || (args as { yes: boolean }).yes === false).toBe(true)
  })

  test('does not cross the red line of its doctrine, whatever is paid', () => {
    const base = [
      { clause: 'base', from: 'uzbekistan' },
      { clause: 'pay', from: 'united-states', funds: 6 },
    ]
    const world = table({ tracks: { funds: 8, home: { uzbekistan: 8 }, sovereignty: { uzbekistan: 8 } } })
    decide(world, 'united-states', 'propose', { to: 'uzbekistan', promises: base, secret: false })
    const [{ decision }] = THOROUGH.replies(world, SEAT.uzbekistan, { state: 7 })
    expect(decision).toMatchObject({ move: 'answer', args: { yes: false } })
  })

  test('answers each one that asks leave', () => {
    const world = table({ tracks: { funds: 8 } })
    for (const call of ['drill khatlon', 'post:partner khatlon']) decide(world, 'russia', 'ask', { call })
    const said = QUICK.replies(world, SEAT.tajikistan, { state: 7 })
    expect(said.map(({ decision }) => decision.move)).toEqual(['consent', 'consent'])
  })
})

describe('advice', () => {
  test('is three different plans as plain JSON, legal once leave is given', () => {
    for (const seat of [SEAT.russia, SEAT.turkmenistan, SEAT.taliban, SEAT.iran]) {
      const world = setUp('after-kabul', 20 + seat)
      const seen = view(world, seat)
      const advice = advise(seen, seat, { iterations: 240 })
      expect(JSON.parse(JSON.stringify(advice))).toEqual(advice)
      expect(new Set(advice.map(each => JSON.stringify([each.calls, each.gates, each.opium]))).size).toBe(3)
      for (const { calls, asks, low, high, games, because } of advice) {
        expect(calls).toEqual(expect.arrayContaining([...asks]))
        expect(low).toBeLessThanOrEqual(high)
        expect(games).toBeGreaterThan(10)
        expect(words(because)).toBeLessThanOrEqual(40)
        const trial = structuredClone(world)
        for (const call of asks) trial.consents.push({ by: seat, host: 0, call, answer: 'yes' })
        for (const [slot, call] of calls.entries()) decide(trial, SEATS[seat], 'draft', { slot, call })
      }
      expect(advise(world, seat, { iterations: 240 })).toEqual(advice)
      const scores = advice.map(each => each.score)
      expect(scores, 'the best first, as they were measured').toEqual([...scores].sort((a, b) => b - a))
    }
  })
})

test('thinking ahead pays: one seat among doctrine, on the same seeds', { timeout: SLOW }, () => {
  const seats = [SEAT.china, SEAT.turkmenistan, SEAT.pakistan]
  const seeds = Array.from({ length: 7 }, (_, i) => 700 + i)
  const gains = seeds.flatMap(seed => {
    const usual = scoresOf(playGame(seed, ALL_DOCTRINE, []).world)
    return seats.map(seat => scoresOf(playGame(seed, ALL_DOCTRINE.with(seat, QUICK), []).world)[seat] - usual[seat])
  })
  expect(gains.reduce((sum, gain) => sum + gain, 0) / gains.length).toBeGreaterThan(4)
})
