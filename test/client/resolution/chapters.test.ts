import { describe, expect, test } from 'vitest'
import { foldedIn, pagesOf, resolvedTurn } from '../../../client/resolution/chapters.ts'
import { SEATS } from '../../../content/ids.ts'
import { play } from '../../../game/play.ts'
import { setUp } from '../../../game/setup.ts'
import { tracing } from '../../../game/telling.ts'

const trace = tracing()
const world = setUp('after-kabul', 7, trace)
play(world, { seat: 'tajikistan', move: 'draft', args: { slot: 0, call: 'reinforce khatlon' } }, trace)
for (const seat of SEATS) play(world, { seat, move: 'seal', args: {} }, trace)
const pages = pagesOf(trace.told, 1, SEATS.indexOf('tajikistan'), world)

describe('the chapters of a turn', () => {
  test('are nine, in the printed order', () => {
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(pages[0].chapter).toBe('votes')
    expect(pages[8].chapter).toBe('index')
  })

  test('hold every row that says something once', () => {
    const rows = pages.flatMap(({ lead, rest }) => (lead ? [lead, ...rest] : rest))
    expect(new Set(rows).size).toBe(rows.length)
    expect(rows.some(({ kind }) => kind === 'order')).toBe(true)
  })

  test('are passed over where nothing happened', () => {
    const diplomacy = pages.find(({ chapter }) => chapter === 'diplomacy')
    expect(diplomacy).toMatchObject({ lead: undefined, rest: [] })
  })

  test('a setting that stays as it was is no news', () => {
    const kabul = pages.find(({ chapter }) => chapter === 'kabul')
    expect(kabul?.lead?.kind).not.toBe('opium-rule')
  })
})

describe('rows of one kind', () => {
  const systems = pages.find(({ chapter }) => chapter === 'systems')?.rest ?? []
  const kinds = new Set(['isis-grows', 'home'])
  const folded = foldedIn(systems, kinds)

  test('are one line from three on, in the place of the first', () => {
    expect(folded.flat()).toHaveLength(systems.length)
    for (const alike of folded) {
      if (alike.length === 1) continue
      expect(alike.length).toBeGreaterThan(2)
      expect(kinds).toContain(alike[0].kind)
      expect(new Set(alike.map(({ kind }) => kind)).size).toBe(1)
    }
    expect(folded.some(({ length }) => length > 2)).toBe(true)
  })
})

test('the turn that was resolved, not the one that opened', () => {
  expect(world.turn).toBe(2)
  expect(resolvedTurn(trace.told)).toBe(1)
  expect(resolvedTurn([])).toBe(0)
})
