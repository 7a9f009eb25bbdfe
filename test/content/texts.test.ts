import { describe, expect, test } from 'vitest'
import { ACTORS } from '../../content/actors/index.ts'
import { AGENDAS } from '../../content/agendas/index.ts'
import { CLAIMS } from '../../content/claims.ts'
import { DOCTRINES } from '../../content/doctrines/index.ts'
import { EVENTS } from '../../content/events/index.ts'
import { GLOSSARY } from '../../content/glossary.ts'
import { ORDERS } from '../../content/orders/index.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { SOURCES } from '../../content/sources/index.ts'

const words = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

/** What is longer than it may be. */
const over = (limit: number, texts: Iterable<readonly [string, string]>): string[] =>
  [...texts].filter(([, text]) => words(text) > limit).map(([id, text]) => `${id}: ${words(text)} words`)

const doctrineRows = Object.entries(DOCTRINES).flatMap(([seat, doctrine]) =>
  Object.values(doctrine).flatMap(rows =>
    Array.isArray(rows) ? rows.filter(row => row.because).map(row => [seat, row.because] as const) : [],
  ),
)

describe('how long a text may be', () => {
  test.each([
    ['an event', 40, Object.entries(EVENTS).map(([id, { text }]) => [id, text] as const)],
    ['flavour of an order', 40, Object.entries(ORDERS).map(([id, { flavour }]) => [id, flavour] as const)],
    ['flavour of a resolution', 40, Object.entries(RESOLUTIONS).map(([id, { flavour }]) => [id, flavour] as const)],
    ['a reason of a doctrine', 15, doctrineRows],
    ['a character', 30, Object.entries(ACTORS).map(([id, { character }]) => [id, character] as const)],
    ['a line under a name', 12, Object.entries(ACTORS).map(([id, { inOneLine }]) => [id, inOneLine] as const)],
    [
      'an agenda',
      25,
      Object.entries(AGENDAS).flatMap(([seat, all]) => Object.values(all).map(({ text }) => [seat, text] as const)),
    ],
    ['a source', 40, Object.entries(SOURCES).map(([id, { text }]) => [id, text] as const)],
    ['a claim', 25, Object.entries(CLAIMS).map(([id, { text }]) => [id, text] as const)],
    ['an entry of the glossary', 45, GLOSSARY.map(({ id, text }) => [id, text] as const)],
  ])('%s: %i words', (_, limit, texts) => {
    expect(texts.length).toBeGreaterThan(0)
    expect(over(limit, texts)).toEqual([])
  })

  test('a briefing: 250 words, and its parts', () => {
    for (const [id, { briefing, inOneLine }] of Object.entries(ACTORS)) {
      const { aim, situation, redLines, means, advice } = briefing
      expect(words([inOneLine, aim, situation, ...redLines, means, advice].join(' ')), id).toBeLessThanOrEqual(250)
      expect(over(45, [[id, aim]])).toEqual([])
      expect(over(70, [[id, situation]])).toEqual([])
      expect(over(50, [[id, means]])).toEqual([])
      expect(over(40, [[id, advice]])).toEqual([])
      expect(
        over(
          18,
          redLines.map(line => [id, line] as const),
        ),
      ).toEqual([])
      expect([3, 4]).toContain(redLines.length)
    }
  })
})

describe('how a text is written', () => {
  const texts = strings({ ACTORS, AGENDAS, DOCTRINES, EVENTS, ORDERS, RESOLUTIONS, GLOSSARY })

  test('typographic quotes and apostrophes, no double spaces, nothing shouted', () => {
    const wrong = texts.filter(([, text]) => /[a-z]'[a-z]|"| {2}|!/i.test(text) && text.includes(' '))
    expect(wrong).toEqual([])
  })

  test('no text is empty', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

function strings(value: unknown, path = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, path ? `${path}.${key}` : key))
}
