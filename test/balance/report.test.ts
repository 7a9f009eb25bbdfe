import { expect, test } from 'vitest'
import { SEATS } from '../../content/ids.ts'
import { ORDERS } from '../../content/orders/index.ts'
import { line, rate, wantOf } from '../../server/balance/line.ts'
import { gamesToPlay, measure } from '../../server/balance/measure.ts'
import { asJson, printed } from '../../server/balance/printed.ts'
import { page } from '../../server/balance/report/page.ts'
import { tooEarly } from '../../server/balance/targets/endings.ts'
import { countLines, countTargets, targetsOf } from '../../server/balance/targets/index.ts'
import { startWorkers } from '../../server/balance/workers.ts'

const GAMES = 6
const SCENARIO = 'after-kabul'
let played = 0
const measured = await measure(
  startWorkers(1, games => {
    played += games
  }),
  SCENARIO,
  40,
  GAMES,
)
const targets = targetsOf(measured)
const lines = targets.flatMap(each => each.lines)

test('the progress bar knows how many games there are', () => {
  expect(played).toBe(gamesToPlay(SCENARIO, GAMES))
})

test('JSON names each line once, with what is wanted, what was measured, and how sure that is', () => {
  const { scenario, seed, games, targets: all } = JSON.parse(asJson(targets, measured))
  expect([scenario, seed, games]).toEqual([SCENARIO, 40, GAMES])
  const list = all.flatMap((each: { lines: object[] }) => each.lines)
  expect(new Set(list.map(({ id }: { id: string }) => id)).size).toBe(list.length)
  for (const each of list) {
    expect(Object.keys(each)).toEqual(['id', 'want', 'measured', 'interval', 'pass'])
    expect(each.want).not.toBe('')
    if (each.measured === null) expect([each.interval, each.pass]).toEqual([null, false])
    else expect(each.interval).toHaveLength(2)
  }
})

test('every seat and every order has its targets', () => {
  const ids = lines.map(({ id }) => id)
  for (const seat of SEATS)
    for (const kind of [
      'mean',
      'wins',
      'agreed',
      'reflex',
      'random',
      'novice',
      'moves',
      'luck',
      'newcomer.3',
      'strategist.gains',
    ])
      expect(ids).toContain(`${kind}.${seat}`)
  for (const order of Object.keys(ORDERS))
    for (const kind of ['use', 'effect', 'best']) expect(ids).toContain(`${kind}.${order}`)
  for (const id of ['collapse', 'collapse.pass', 'collapse.cooperate', 'shared', 'opening.collapse', 'opening.shared'])
    expect(ids).toContain(id)
})

test('the printed table has each target with its lines beneath it', () => {
  const text = printed(targets, measured).split('\n')
  for (const { id, lines: own } of targets) {
    const from = text.findIndex(each => each.startsWith(`${id}: `))
    expect(from, id).toBeGreaterThan(0)
    expect(text.slice(from + 1, from + 1 + own.length).map(each => each.trim().split(' ')[0])).toEqual(
      own.map(each => each.id),
    )
  }
})

test('a target holds where all of its lines do, and is counted only where the design asks it', () => {
  for (const { id, lines: own, pass } of targets) {
    const played = own.filter(each => each.measured !== undefined)
    expect(pass, id).toBe(played.length === 0 ? undefined : played.every(each => each.pass))
  }
  const counted = countTargets(targets)
  expect(counted.of + counted.unmeasured).toBe(21)
  expect(counted.unmeasured).toBe(targets.filter(each => each.pass === undefined).length)
  const { of, unmeasured } = countLines(targets)
  expect(of + unmeasured).toBe(lines.length)
  const summary = printed(targets, measured)
  expect(summary).toContain(`${counted.held} of ${counted.of} targets hold`)
})

const ended = (turn: number, collapsed = true) => ({ scores: [], collapsed, turn, course: [50] })

test.each([
  ['after-kabul', 3],
  ['winter', 2],
  ['first-orders', 1],
])('in %s too early means by the end of turn %i', (scenario, last) => {
  const pass = [ended(last), ended(last + 1), ended(last + 1, false)]
  expect(tooEarly({ ...measured, scenario, pass })[0].measured).toBe(0.5)
})

test('a scenario without a history says so', () => {
  const missing = targetsOf({ ...measured, scenario: 'first-orders', history: undefined })
  for (const id of ['history', 'record']) {
    const found = missing.find(each => each.id === id)
    expect(found?.pass).toBeUndefined()
    expect(found?.lines.map(each => each.note)).toEqual(['No history is written for first-orders.'])
  }
})

test.each([
  [{ from: 0.15, to: 0.3, unit: 'percent' }, 0.15, true, '15 to 30 %'],
  [{ from: 0.15, to: 0.3, unit: 'percent' }, 0.31, false, '15 to 30 %'],
  [{ to: 12, unit: 'points' }, 12.1, false, '12 or less'],
  [{ from: 5, unit: 'points' }, 5, true, '5 or more'],
  [{ to: -2, unit: 'points' }, -1.9, false, '−2 or less'],
] as const)('of %j, %d is judged %s', (limits, value, pass, want) => {
  expect(line('x', limits, value, [value, value]).pass).toBe(pass)
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
  expect(ids).toEqual(['targets', 'endings', 'scores', 'course', 'orders', 'influence', 'newcomers'])
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
