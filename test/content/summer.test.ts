import { describe, expect, test } from 'vitest'
import { spanOf } from '../../client/debrief/dated.ts'
import { SUMMER_SITUATIONS } from '../../content/briefings/summer.ts'
import { CLAIMS } from '../../content/claims.ts'
import { CLAUSES } from '../../content/clauses.ts'
import { EVENTS } from '../../content/events/index.ts'
import { AREAS, SEATS, type SeatId } from '../../content/ids.ts'
import type { Event, Scenario, Turn, Waiting } from '../../content/kinds.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { AFTER_KABUL } from '../../content/scenarios/after-kabul.ts'
import { SUMMER_ON_THE_BORDER } from '../../content/scenarios/summer-on-the-border.ts'
import { SOURCES } from '../../content/sources/index.ts'
import type { QuickLevel } from '../../game/actors/index.ts'
import { isEarly, running } from '../../game/clock.ts'
import { lackOf } from '../../game/institutions.ts'
import { lacking, MENU } from '../../game/orders.ts'
import { playMatch } from '../../game/simulate.ts'
import { eventEffectsText, refusalSentence } from '../../game/words/index.ts'
import type { World } from '../../game/world.ts'
import { asked, at, decide, order, resolveTurn, table } from '../table.ts'

const SUMMER: Scenario = SUMMER_ON_THE_BORDER
const FALL = SUMMER.clock?.turn ?? 0
const events: Readonly<Record<string, Event>> = EVENTS
const exists = (id: string): boolean =>
  id.startsWith('isas-2021#') ? Object.hasOwn(CLAIMS, id.slice('isas-2021#'.length)) : Object.hasOwn(SOURCES, id)
const all = (level: QuickLevel) => Object.fromEntries(SEATS.map(seat => [seat, level])) as Record<SeatId, QuickLevel>
const played = (level: QuickLevel, seed: number, watch?: (world: World) => void): World =>
  playMatch({ scenario: 'summer-on-the-border', seed, levels: all(level), watch })

const MONTHS = ['July', 'August', 'September', 'October', 'November', 'December']
/** The first day of "30 July–10 August", "8–9 July" or "7 July", as an ISO day. */
const firstDay = (date: string): string => {
  const [, day, month, , end] = /(\d+)(?: (\p{L}+))?(?:–(\d+) (\p{L}+))?$/u.exec(date) ?? []
  return `2021-${String(MONTHS.indexOf(month ?? end) + 7).padStart(2, '0')}-${day.padStart(2, '0')}`
}

describe('the summer scenario', () => {
  test('goes through the year’s second half without a gap, and ends as the standard one does', () => {
    const spans = SUMMER.turns.map(({ dates }) => spanOf(dates))
    expect(spans[0]?.from).toBe('2021-07-04')
    expect(spans.at(-1)?.to).toBe('2021-12-31')
    for (const [i, span] of spans.entries()) {
      const next = new Date(`${span?.to}T00:00:00Z`)
      next.setUTCDate(next.getUTCDate() + 1)
      if (i + 1 < spans.length) expect(spans[i + 1]?.from).toBe(next.toISOString().slice(0, 10))
    }
    const events = ({ dates, dated, fixed }: Turn) => ({ dates, dated, fixed })
    expect(SUMMER.turns.slice(3, 7).map(events)).toEqual(AFTER_KABUL.turns.slice(0, 4).map(events))
  })

  test('has four dated events or more to choose from in each turn; the summer’s lie within its weeks', () => {
    for (const [i, { dates, dated, fixed }] of SUMMER.turns.entries()) {
      const span = spanOf(dates)
      expect(dated.length, dates).toBeGreaterThanOrEqual(4)
      if (i >= FALL) continue
      for (const id of [...dated, fixed ?? '']) {
        const day = firstDay(events[id].date ?? '')
        expect(day >= (span?.from ?? '') && day <= (span?.to ?? ''), `${id}: ${day}`).toBe(true)
      }
    }
  })

  test('deals no event twice, and chance ones of its own before Kabul falls', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { happened, ending } = played('pass', seed)
      expect(new Set(happened).size).toBe(happened.length)
      expect(ending).not.toBe('none')
      const early = happened.filter(id => SUMMER.turns.slice(0, FALL - 1).some(({ chance }) => chance?.includes(id)))
      expect(early).toHaveLength(FALL - 1)
    }
  })

  test('tells every seat what stands on its first day, in at most 70 words, from sources that had happened', () => {
    expect(Object.keys(SUMMER_SITUATIONS).sort()).toEqual([...SEATS].sort())
    for (const [seat, { text, source }] of Object.entries(SUMMER_SITUATIONS)) {
      expect(text.split(/\s+/).length, seat).toBeLessThanOrEqual(70)
      for (const id of source) expect(exists(id), `${seat}: ${id}`).toBe(true)
    }
  })

  test('can hold, and gives way if nobody does anything', { timeout: 60_000 }, () => {
    const collapses = (level: QuickLevel): number =>
      Array.from({ length: 40 }, (_, i) => played(level, 900 + i)).filter(({ ending }) => ending === 'collapse').length
    expect(collapses('doctrine')).toBeLessThan(20)
    expect(collapses('pass')).toBeGreaterThan(30)
  })
})

describe('the clock', () => {
  test('strikes with the fixed event of its turn, and says so in at most 40 words', () => {
    expect(SUMMER.turns[FALL - 1].fixed).toBe('kabul-falls')
    expect(`${SUMMER.clock?.text} ${SUMMER.clock?.until}`.split(/\s+/).length).toBeLessThanOrEqual(40)
  })

  test.each(['random', 'doctrine', 'pass'] as const)('strikes whatever is decided: %s', level => {
    for (let seed = 1; seed <= 40; seed++) {
      let before = false
      let struck = false
      const watch = (world: World) => {
        const { control, frozen } = world.tracks
        if (world.turn < FALL && world.phase === 'decision') {
          before = true
          expect(frozen[0], `seed ${seed}`).toBe(0)
          expect(control[AREAS.indexOf('kabul-east')], `seed ${seed}`).toBe(2)
        }
        if (world.turn !== FALL || world.phase !== 'decision') return
        struck = true
        expect([...control], `seed ${seed}`).toEqual([1, 0, 0, 0, 1, 0])
        expect(frozen[0]).toBe(3)
        expect(world.events[0].id).toBe('kabul-falls')
      }
      const { turn } = played(level, seed, watch)
      expect(before && (struck || turn < FALL), `seed ${seed}`).toBe(true)
    }
  })

  test('names orders, clauses and resolutions that there are', () => {
    const calls = new Set(MENU.flat().flatMap(each => [each.order, each.call.split(' ')[0]]))
    for (const { orders = [], clauses = [], resolutions = [] } of SUMMER.clock?.waiting ?? []) {
      for (const id of orders) expect(calls, id).toContain(id)
      for (const id of clauses) expect(CLAUSES).toHaveProperty(id)
      for (const id of resolutions) expect(RESOLUTIONS).toHaveProperty(id)
    }
  })

  test('what waits for it is refused with a sentence, and comes into play as it strikes', () => {
    const waiting: readonly Waiting[] = SUMMER.clock?.waiting ?? []
    const early = table({ scenario: 'summer-on-the-border', tracks: { stance: 2, capital: 12, funds: 12 } })
    for (const { lack } of waiting)
      expect(refusalSentence({ code: 'lack', lack }), lack).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u)
    const named = waiting.flatMap(({ orders = [], lack, longer = 0 }) => orders.map(id => [id, lack, longer] as const))
    const instances = (id: string) => MENU.flat().filter(each => each.order === id || each.call.startsWith(id))
    const lacks = (id: string) => named.filter(([name]) => name === id).map(([, lack]) => lack)
    for (const [id] of named)
      for (const each of instances(id)) expect(lacks(id), each.call).toContain(lacking(early, each))
    expect(lackOf(early, 'inclusive-government', SEATS.indexOf('china'))).toBe('republic-stands')
    for (const [id, lack, longer] of named) {
      for (let turn = FALL; turn <= FALL + longer; turn++) {
        early.turn = turn
        const isFree = turn === FALL + longer
        for (const each of instances(id))
          expect(lacking(early, each) !== lack, `${each.call}, turn ${turn}`).toBe(isFree)
      }
    }
    early.turn = FALL
    expect(lackOf(early, 'inclusive-government', SEATS.indexOf('china'))).toBeUndefined()
  })

  test('lets states come to working ties before it strikes, and no further', () => {
    const world = table({ scenario: 'summer-on-the-border', tracks: { stance: 1, capital: 12 } })
    order(world, 'china', 'step:up')
    resolveTurn(world)
    expect(at(world, 'stance', 'china')).toBe(2)
    expect(asked(world, 'china', 'draft', { slot: 0, call: 'step:up' })).toRefuse('lack', {
      lack: 'too-early-for-envoys',
    })
  })

  test('lets nobody agree on a step together or on trade before it strikes', () => {
    const world = table({ scenario: 'summer-on-the-border', tracks: { stance: 2 } })
    const promises = [{ clause: 'trade', from: 'taliban' }]
    expect(asked(world, 'iran', 'propose', { to: 'taliban', promises, secret: false })).toRefuse('lack', {
      lack: 'from-turn-5',
    })
  })

  test('stops where Control lets it strike sooner', () => {
    const world = table({ scenario: 'summer-on-the-border' })
    expect(running(world)?.name).toBe('Kabul falls')
    decide(world, 'control', 'inject', { event: 'kabul-falls' })
    expect(running(world)).toBeUndefined()
    expect(at(world, 'frozen')).toBe(3)
  })

  test('finds scripted states at working ties when it strikes, by rules that no other scenario reads', () => {
    const at4 = { russia: 0, china: 0, turkmenistan: 0 }
    for (let seed = 1; seed <= 60; seed++)
      played('doctrine', seed, ({ turn, phase, tracks }) => {
        if (turn !== FALL + 1 || phase === 'over') return
        for (const seat of Object.keys(at4) as (keyof typeof at4)[])
          if (tracks.stance[SEATS.indexOf(seat)] >= 2) at4[seat]++
      })
    for (const [seat, games] of Object.entries(at4)) expect(games, seat).toBeGreaterThan(45)
    expect([1, FALL, FALL + 1].map(turn => isEarly({ scenario: 'summer-on-the-border', turn }))).toEqual([
      true,
      true,
      false,
    ])
    expect(isEarly({ scenario: 'after-kabul', turn: 1 })).toBe(false)
  })

  test('is told in the words of the board', () => {
    const text = eventEffectsText(events['kabul-falls'].effects)
    expect(text).toContain('he Taliban take control in the North, the West and the South')
    expect(text).toContain('ll assets frozen')
  })
})
