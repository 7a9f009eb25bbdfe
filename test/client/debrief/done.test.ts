import { describe, expect, test } from 'vitest'
import { doneBy, idleOf } from '../../../client/debrief/done.ts'
import { SEATS } from '../../../content/ids.ts'
import { AFTER_KABUL } from '../../../content/scenarios/after-kabul.ts'
import { SCENARIOS } from '../../../content/scenarios/index.ts'

const weeks = Object.values(SCENARIOS).flatMap(({ turns }) => turns.map(({ dates }) => dates))

describe('what a government did', () => {
  test('is told for every seat in the weeks of every scenario, or it is told why there is nothing to order', () => {
    for (const dates of weeks) {
      for (const seat of SEATS.keys()) {
        const done = doneBy(dates, seat)
        expect(done.length > 0 || idleOf(dates, seat) !== undefined, `${dates}, ${SEATS[seat]}`).toBe(true)
        for (const { text } of done) {
          expect(text, `${dates}, ${SEATS[seat]}`).not.toMatch(/[{}]|undefined/)
          expect(text).toMatch(/^\p{Lu}.*\.$/u)
        }
      }
    }
  })

  test('stands by day, in the words of the orders', () => {
    const done = doneBy(AFTER_KABUL.turns[1].dates, SEATS.indexOf('tajikistan'))
    expect(done.map(({ date }) => date)).toEqual(done.map(({ date }) => date).sort())
    expect(done.map(({ text }) => text)).toContain('Speak out against Kabul.')
  })

  test('is nothing for weeks that no history tells of', () => {
    expect(doneBy('1–20 July 2021', 0)).toEqual([])
    expect(idleOf('1–20 July 2021', 0)).toBeUndefined()
  })
})
