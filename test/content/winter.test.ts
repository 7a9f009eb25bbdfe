import { describe, expect, test } from 'vitest'
import { WINTER_SITUATIONS } from '../../content/briefings/winter.ts'
import { CLAIMS } from '../../content/claims.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import type { Turn } from '../../content/kinds.ts'
import { AFTER_KABUL } from '../../content/scenarios/after-kabul.ts'
import { WINTER } from '../../content/scenarios/winter.ts'
import { SOURCES } from '../../content/sources/index.ts'
import type { QuickLevel } from '../../game/actors/index.ts'
import { playMatch } from '../../game/simulate.ts'

const exists = (id: string): boolean =>
  id.startsWith('isas-2021#') ? Object.hasOwn(CLAIMS, id.slice('isas-2021#'.length)) : Object.hasOwn(SOURCES, id)
const all = (level: QuickLevel) => Object.fromEntries(SEATS.map(seat => [seat, level])) as Record<SeatId, QuickLevel>
const collapses = (level: QuickLevel, games: number): number =>
  Array.from({ length: games }, (_, at) =>
    playMatch({ scenario: 'winter', seed: 900 + at, levels: all(level) }),
  ).filter(({ ending }) => ending === 'collapse').length

describe('the winter scenario', () => {
  test('is the end of the standard one, from October on', () => {
    const own = ({ chance, hunger, ...turn }: Turn) => turn
    expect(WINTER.turns.map(own)).toEqual(AFTER_KABUL.turns.slice(2).map(own))
    expect(WINTER.turns.map(({ winter = false }) => winter)).toEqual([false, false, true, true])
  })

  test('tells every seat what stands on its first day, in at most 70 words, from the sources', () => {
    expect(Object.keys(WINTER_SITUATIONS).sort()).toEqual([...SEATS].sort())
    for (const [seat, { text, source }] of Object.entries(WINTER_SITUATIONS)) {
      expect(text.split(/\s+/).length, seat).toBeLessThanOrEqual(70)
      for (const id of source) expect(exists(id), `${seat}: ${id}`).toBe(true)
      for (const id of source) expect((SOURCES[id].when ?? '') < '2021-12-31', `${seat}: ${id}`).toBe(true)
    }
  })

  test('can hold, and gives way if nobody does anything', { timeout: 60_000 }, () => {
    expect(collapses('doctrine', 40)).toBeLessThan(20)
    expect(collapses('pass', 40)).toBeGreaterThan(30)
  })
})
