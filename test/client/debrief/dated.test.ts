import { describe, expect, test } from 'vitest'
import { onRecord, spanOf } from '../../../client/debrief/dated.ts'
import { SEATS } from '../../../content/ids.ts'
import { AFTER_KABUL } from '../../../content/scenarios/after-kabul.ts'

describe('the days of a turn', () => {
  test.each([
    ['23 August–12 September 2021', '2021-08-23', '2021-09-12'],
    ['6–31 December 2021', '2021-12-06', '2021-12-31'],
    ['1–20 October 2021', '2021-10-01', '2021-10-20'],
  ])('%s', (dates, from, to) => expect(spanOf(dates)).toEqual({ from, to }))

  test('a span written otherwise is no span', () => expect(spanOf('the summer of 2021')).toBeUndefined())

  test('the standard scenario’s turns follow one another', () => {
    const spans = AFTER_KABUL.turns.map(({ dates }) => spanOf(dates))
    for (let at = 1; at < spans.length; at++) expect((spans[at]?.from ?? '') > (spans[at - 1]?.to ?? '')).toBe(true)
  })
})

describe('what is on record', () => {
  test('every turn has something, inside its days', () => {
    for (const { dates } of AFTER_KABUL.turns) {
      const span = spanOf(dates)
      const sources = onRecord(dates, 0)
      expect(sources.length).toBeGreaterThan(0)
      for (const { when = '' } of sources) expect(when >= (span?.from ?? '') && when <= (span?.to ?? '')).toBe(true)
    }
  })

  test('the player’s own government comes first', () => {
    const [first] = onRecord(AFTER_KABUL.turns[0].dates, SEATS.indexOf('tajikistan'))
    expect(first.text).toMatch(/Tajik|Dushanbe/)
  })
})
