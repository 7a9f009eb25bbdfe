import { expect, test } from 'vitest'
import { SEATS } from '../../content/ids.ts'
import { ORDERS } from '../../content/orders/index.ts'
import { gamesToPlay, measure } from '../../server/balance/measure.ts'
import { asJson, printed } from '../../server/balance/printed.ts'
import { page } from '../../server/balance/report/page.ts'
import { rate, target, wantOf } from '../../server/balance/target.ts'
import { targetsOf } from '../../server/balance/targets/index.ts'
import { startWorkers } from '../../server/balance/workers.ts'

const GAMES = 6
let played = 0
const measured = await measure(
  startWorkers(1, games => {
    played += games
  }),
  40,
  GAMES,
)
const targets = targetsOf(measured)

test('the progress bar knows how many games there are', () => {
  expect(played).toBe(gamesToPlay(GAMES))
})

test('JSON names each target once, with what is wanted, what was measured, and how sure that is', () => {
  const { seed, games, targets: list } = JSON.parse(asJson(targets, 40, GAMES))
  expect([seed, games]).toEqual([40, GAMES])
  expect(new Set(list.map(({ id }: { id: string }) => id)).size).toBe(list.length)
  for (const each of list) {
    expect(Object.keys(each)).toEqual(['id', 'want', 'measured', 'interval', 'pass'])
    expect(each.want).not.toBe('')
    if (each.measured === null) expect([each.interval, each.pass]).toEqual([null, false])
    else expect(each.interval).toHaveLength(2)
  }
})

test('every seat and every order has its targets', () => {
  const ids = targets.map(({ id }) => id)
  for (const seat of SEATS)
    for (const kind of ['mean', 'wins', 'agreed', 'reflex', 'random', 'novice', 'moves', 'luck', 'newcomer.3'])
      expect(ids).toContain(`${kind}.${seat}`)
  for (const order of Object.keys(ORDERS))
    for (const kind of ['use', 'effect', 'best']) expect(ids).toContain(`${kind}.${order}`)
  for (const id of ['collapse', 'collapse.pass', 'collapse.cooperate', 'shared', 'opening.collapse', 'opening.shared'])
    expect(ids).toContain(id)
})

test('the printed table has a line for each target', () => {
  const lines = printed(targets, 40, GAMES).split('\n')
  for (const { id } of targets) expect(lines.some(line => line.startsWith(`${id} `))).toBe(true)
})

test.each([
  [{ from: 0.15, to: 0.3, unit: 'percent' }, 0.15, true, '15 to 30 %'],
  [{ from: 0.15, to: 0.3, unit: 'percent' }, 0.31, false, '15 to 30 %'],
  [{ to: 12, unit: 'points' }, 12.1, false, '12 or less'],
  [{ from: 5, unit: 'points' }, 5, true, '5 or more'],
  [{ to: -2, unit: 'points' }, -1.9, false, '−2 or less'],
] as const)('of %j, %d is judged %s', (limits, value, pass, want) => {
  expect(target('x', limits, value, [value, value]).pass).toBe(pass)
  expect(wantOf(limits)).toBe(want)
})

test('a rate of nothing holds no lower limit', () => {
  expect(rate('x', { from: 0.02 }, 0, 0).pass).toBe(false)
})

/** The tags left open, or the first that closes another. */
const unclosed = (markup: string): string[] => {
  const open: string[] = []
  for (const [, slash, name, rest] of markup.replace(/<!doctype html>/, '').matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/g)) {
    if (rest.endsWith('/')) continue
    if (!slash) open.push(name)
    else if (open.pop() !== name) return [`</${name}>`]
  }
  return open
}

const report = page(measured, targets)

test('the report is well-formed, and needs nothing from elsewhere', () => {
  expect(unclosed(report)).toEqual([])
  expect(report).not.toMatch(/<script|<link|<img|url\(|https?:|NaN|undefined|Infinity/)
})

test('the report has all its sections, and each picture says what it shows', () => {
  const ids = [...report.matchAll(/<section id="([a-z]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['endings', 'scores', 'course', 'orders', 'influence', 'newcomers', 'targets'])
  const pictures = report.split('<svg ').slice(1)
  expect(pictures).toHaveLength(4)
  for (const each of pictures) {
    expect(each).toMatch(/^[^>]*role="img"[^>]*aria-labelledby="\S+ \S+"/)
    expect(each).toMatch(/<title id="\S+">[^<]+<\/title><desc id="\S+">[^<]+<\/desc>/)
  }
  expect(report).toContain('prefers-color-scheme: dark')
})

test('the matrix has nine rows of nine', () => {
  const rows = report.split('id="influence"')[1].split('</section>')[0].split('<tr>').slice(2)
  expect(rows).toHaveLength(9)
  for (const row of rows) expect(row.match(/<td/g)).toHaveLength(9)
})
