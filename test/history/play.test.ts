import { describe, expect, test } from 'vitest'
import { HISTORIES } from '../../content/history/index.ts'
import { RECORDED_2021 } from '../../content/history/indicators.ts'
import type { History, Indicator } from '../../content/history/kinds.ts'
import { SCENARIOS } from '../../content/scenarios/index.ts'
import { isWithin, watched } from '../../game/history/indicators.ts'
import { measureHistory } from '../../game/history/measure.ts'
import { replayHistory } from '../../game/history/play.ts'
import { SEAT } from '../../game/places.ts'
import { at, order, resolveTurn, table } from '../table.ts'

const HISTORY = HISTORIES['after-kabul']

/** The script with one turn's deeds of one seat changed. */
const changed = (turn: number, seat: 'russia' | 'uzbekistan', calls: readonly string[]): History => ({
  ...HISTORY,
  turns: HISTORY.turns.map((each, at) =>
    at !== turn - 1
      ? each
      : {
          ...each,
          deeds: {
            ...each.deeds,
            [seat]: { orders: calls.map(call => ({ call, date: '', note: 'As a test.', source: ['design'] })) },
          },
        },
  ),
})

describe('each script', () => {
  const MOST_UNTAKEN = 0.05

  test.each(Object.values(HISTORIES))(
    'is taken by the game as it is written, all but a twentieth: $scenario',
    script => {
      let given = 0
      let untaken = 0
      for (let seed = 1; seed <= 30; seed++) {
        const replayed = replayHistory(script, seed)
        given += replayed.given
        untaken += replayed.untaken.length
      }
      expect(given).toBeGreaterThan(30 * 25)
      expect(untaken / given).toBeLessThanOrEqual(MOST_UNTAKEN)
    },
  )

  test('shows the fixed events besides its own, and nothing counter-factual', () => {
    for (const script of Object.values(HISTORIES) as readonly History[])
      replayHistory(script, 3, ({ events, phase, turn }) => {
        const { fixed } = SCENARIOS[script.scenario as keyof typeof SCENARIOS].turns[turn - 1] as { fixed?: string }
        const ids = [...(fixed ? [fixed] : []), ...script.turns[turn - 1].events]
        if (phase === 'decision') expect(events.map(({ id }) => id)).toEqual(ids)
      })
  })
})

describe('the record played through the engine', () => {
  test('is the same again with the same seed', () => {
    const [one, two] = [replayHistory(HISTORY, 7), replayHistory(HISTORY, 7)]
    expect(one).toEqual(two)
    expect(replayHistory(HISTORY, 8).world.dice).not.toBe(one.world.dice)
  })

  test('takes orders, gates, votes and agreements as they are written', () => {
    const { world, untaken } = replayHistory(HISTORY, 1)
    expect(at(world, 'policy', 'surkhandarya')).toBe(0)
    expect(at(world, 'trade', 'turkmenistan')).toBe(1)
    expect(at(world, 'stance', 'tajikistan')).toBe(0)
    const uzbek = world.deals.filter(({ by }) => by === SEAT.uzbekistan)
    expect(uzbek.map(({ state }) => state)).toEqual(['ended'])
    expect(untaken.filter(({ turn }) => turn === 1)).toEqual([])
  })

  test('tells what the game does not take, and goes on', () => {
    const poor = replayHistory(changed(1, 'uzbekistan', ['trade', 'no-such-order']), 1)
    expect(poor.untaken.filter(({ turn, seat }) => turn === 1 && seat === 'uzbekistan')).toEqual([
      { turn: 1, seat: 'uzbekistan', what: 'draft trade', why: 'lack: from-turn-2' },
      { turn: 1, seat: 'uzbekistan', what: 'draft no-such-order', why: 'no-such-order' },
    ])
    expect(poor.world.phase).toBe('over')
  })

  test('hosts give the leave that the record shows', () => {
    const { world } = replayHistory(changed(1, 'russia', ['drill surkhandarya']), 1)
    expect(world.tracks.drilled[2]).toBe(2)
  })
})

describe('what is read', () => {
  const post: Indicator = RECORDED_2021['khatlon-post']

  test('some when the last turn opens, the rest at the end', () => {
    const late: Indicator = { ...post, before: undefined }
    const { watch, values } = watched([post, late, RECORDED_2021.index, RECORDED_2021.collapse])
    const world = table({ calm: true, turn: 6, tracks: { post: 1, works: { khatlon: 1 } } })
    watch(world)
    resolveTurn(world)
    watch(world)
    expect(values()).toEqual([1, 2, world.index, 0])
  })

  test('all at the end where a game ends before its last turn', () => {
    const { watch, values } = watched([post, RECORDED_2021.collapse])
    const world = table({ turn: 2, tracks: { home: 0, hardship: 6, isis: 5, tension: 4, post: 1 } })
    watch(world)
    order(world, 'china')
    resolveTurn(world)
    watch(world)
    expect(world.ending).toBe('collapse')
    expect(values()).toEqual([1, 1])
  })

  test('a value at the edge of a tolerance is within it', () => {
    expect([3, 4, 8, 9].map(value => isWithin(RECORDED_2021.csto, value))).toEqual([false, true, true, false])
  })
})

describe('the measure', () => {
  const measured = measureHistory(HISTORY, { games: 12, seed: 40 })

  test('has a row for each indicator, for history and for doctrine', () => {
    for (const { indicators } of [measured, measured.doctrine]) {
      expect(indicators.map(({ id }) => id)).toEqual(Object.keys(HISTORY.indicators))
      for (const { low, median, high, share, within, tolerance } of indicators) {
        expect(low <= median && median <= high).toBe(true)
        expect(within).toBe(median >= tolerance[0] && median <= tolerance[1])
        expect(share >= 0 && share <= 1).toBe(true)
      }
    }
  })

  test('counts a refusal once a game', () => {
    for (const { games } of measured.refused) expect(games).toBeLessThanOrEqual(12)
    expect(measured.given).toBeGreaterThan(12 * 30)
  })

  test('what holds at once is what holds one by one', () => {
    const sum = ({ indicators }: typeof measured.doctrine) => indicators.reduce((all, { share }) => all + share, 0)
    for (const part of [measured, measured.doctrine]) {
      expect(part.atOnce.low).toBeLessThanOrEqual(Math.ceil(sum(part)))
      expect(part.atOnce.high).toBeGreaterThanOrEqual(Math.floor(sum(part)))
    }
  })
})
