import { describe, expect, test } from 'vitest'
import { PARAMETERS } from '../../../content/parameters.ts'
import { RULEBOOK, type RuleLine } from '../../../content/rulebook/en.ts'

const words = (text: string): number => text.split(/\s+/).filter(part => /[\p{L}\p{N}]/u.test(part)).length
const textOf = (line: RuleLine): string => (typeof line === 'string' ? line : `${line.term} ${line.text}`)
const count = (title: string, lines: readonly RuleLine[]): number =>
  words(title) + lines.reduce((sum, line) => sum + words(textOf(line)), 0)

const { quickStart, chapters } = RULEBOOK
const quick = count(quickStart.title, quickStart.steps)
const all = [...quickStart.steps, ...chapters.flatMap(chapter => chapter.lines)].map(textOf)

describe('the rulebook', () => {
  test('has a quick start of at most 350 words', () => {
    expect(quick).toBeLessThanOrEqual(350)
  })

  test('has at most 2,500 words', () => {
    expect(chapters.reduce((sum, { title, lines }) => sum + count(title, lines), quick)).toBeLessThanOrEqual(2500)
  })

  test('fills every number in', () => {
    expect(all.filter(text => /undefined|NaN|\$\{/.test(text))).toEqual([])
  })

  test('prints the numbers that the game plays with', () => {
    const score = all.find(text => text.startsWith('Collapse.'))
    expect(score).toContain(String(PARAMETERS.score.collapseBelow))
    expect(score).toContain(String(-PARAMETERS.score.collapse))
  })

  test('stands in docs/rules.md as the game prints it (vitest -u writes it anew)', async () => {
    const line = (each: RuleLine) => (typeof each === 'string' ? each : `**${each.term}** ${each.text}`)
    const parts = chapters.flatMap(({ title, lines }) => [`## ${title}`, ...lines.map(line)])
    const quickly = quickStart.steps.map((each, at) => `${at + 1}. ${line(each)}`).join('\n')
    const text = ['# Amu Darya: the rules', `## ${quickStart.title}`, quickly, ...parts].join('\n\n')
    await expect(`${text}\n`).toMatchFileSnapshot('../../../docs/rules.md')
  })

  test('names each chapter once', () => {
    const ids = chapters.map(chapter => chapter.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
