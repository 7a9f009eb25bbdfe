import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * The brief that the game is built on is retold, never copied: no run of eight of its words stands in content. Its text
 * stays outside; here are the hashes of its runs (sha-256, first twelve digits, of eight lower-case words).
 */
const RUN = 8
const hashes = new Set(JSON.parse(readFileSync(new URL('./brief-hashes.json', import.meta.url), 'utf8')) as string[])
const hash = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 12)

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[a-z0-9]+/g) ?? []
const runsOf = (text: string): string[] => {
  const all = wordsOf(text)
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, i) => all.slice(i, i + RUN).join(' '))
}

const strings = (value: unknown, found: string[] = []): string[] => {
  if (typeof value === 'string') found.push(value)
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) strings(each, found)
  return found
}

const modules = import.meta.glob('../../content/**/*.ts', { eager: true })

test('no eight words of the brief in a row stand in content', () => {
  const all = Object.entries(modules).flatMap(([path, module]) => strings(module).map(text => ({ path, text })))
  const copied = all.flatMap(({ path, text }) =>
    runsOf(text)
      .filter(run => hashes.has(hash(run)))
      .map(run => `${path}: ${run}`),
  )
  expect(hashes.size).toBeGreaterThan(900)
  expect(all.length).toBeGreaterThan(2000)
  expect(copied).toEqual([])
})
