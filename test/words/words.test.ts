import { describe, expect, test } from 'vitest'
import { CLAUSES } from '../../content/clauses.ts'
import { EVENTS } from '../../content/events/index.ts'
import { SEATS } from '../../content/ids.ts'
import type { Event, Order, Resolution } from '../../content/kinds.ts'
import { ORDERS } from '../../content/orders/index.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { CONTROL_REFUSALS } from '../../content/words/en/control.ts'
import { DEEDS } from '../../content/words/en/deeds.ts'
import { LACKS, REFUSALS } from '../../content/words/en/refusals.ts'
import { MENU } from '../../game/orders.ts'
import { play, refusal } from '../../game/play.ts'
import { setUp } from '../../game/setup.ts'
import { CHAPTERS, type Telling, tracing } from '../../game/telling.ts'
import { heard } from '../../game/view.ts'
import { inWords, people, sentence, signed } from '../../game/words/format.ts'
import * as words from '../../game/words/index.ts'
import type { Decision, World } from '../../game/world.ts'
import { sourcesUnder } from '../source.ts'
import { ROWS } from './rows.ts'
import { REASON_DATA, sections } from './sentences.ts'

/** What can hinder an order that was legal when it was written: `game/turn.ts`. */
const HINDRANCES = ['leave', 'means']

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length
const game = sourcesUnder('game')
const content = sourcesUnder('content')
const everySentence = Object.entries(sections()).flatMap(([name, lines]) => lines.map(line => `${name}: ${line}`))

describe('limits', () => {
  test('no card has more than 35 words of effect, for whichever seat', () => {
    const long = Object.entries<Order>(ORDERS).flatMap(([id, order]) =>
      order.forms.flatMap(form =>
        [-1, ...form.by.map(by => SEATS.indexOf(by))]
          .map(seat => words.rulesText(form, order, seat))
          .filter(text => count(text) > 35)
          .map(text => `${id}: ${count(text)} words: ${text}`),
      ),
    )
    expect(long).toEqual([])
  })

  test('nor has a resolution, an event or an option', () => {
    const texts = [
      ...Object.values<Resolution>(RESOLUTIONS).map(words.rulesTextOf),
      ...Object.values<Event>(EVENTS).flatMap(({ effects, choice }) => [
        words.eventEffectsText(effects),
        ...(choice?.options ?? []).map(option =>
          words.eventEffectsText(option.effects, SEATS.indexOf(choice?.seat ?? 'russia')),
        ),
      ]),
    ]
    expect(texts.filter(text => count(text) > 35 || text === '')).toEqual([])
  })

  test('a refusal and a title stay under 30 and 22 words', () => {
    expect(sections().refusals.filter(line => count(line) > 30)).toEqual([])
    expect(sections().headlines.filter(line => !line.startsWith(' ') && count(line) > 22)).toEqual([])
  })
})

describe('completeness', () => {
  test('every code that the rules refuse with has its sentence', () => {
    const codes = game.flatMap(({ text }) =>
      [...text.matchAll(/because\(\s*([^,)]*(?:\? '[^']*' : [^,)]*)?)/g)].flatMap(([, first]) => quoted(first)),
    )
    const left = [...new Set(codes)].filter(
      code => code !== 'lack' && !(code in REFUSALS) && !(code in CONTROL_REFUSALS),
    )
    expect(codes.length).toBeGreaterThan(40)
    expect(left).toEqual([])
  })

  test('every lack named in content or in the rules has its sentence, and none is left over', () => {
    const named = [...content, ...game]
      .filter(({ path }) => !path.startsWith('content/words/'))
      .flatMap(({ text }) => [...text.matchAll(/lack: '([a-z0-9-]+)'/g)].map(([, key]) => key))
    const keys = new Set([...named, ...HINDRANCES])
    expect([...keys].filter(key => !(key in LACKS))).toEqual([])
    expect(Object.keys(LACKS).filter(key => !keys.has(key))).toEqual([])
  })

  test('every kind of row that the rules tell has words, and a sample in the golden file', () => {
    const kinds = new Set(
      game
        .filter(({ path }) => !path.startsWith('game/words/') && path !== 'game/preview.ts')
        .flatMap(({ text }) =>
          [...text.matchAll(/tell\([\s\S]*?kind: ([^,}\n]*)/g)].flatMap(([, kind]) => quoted(kind)),
        ),
    )
    const sampled = new Set(ROWS.map(({ kind }) => kind))
    expect(kinds.size).toBeGreaterThan(30)
    expect([...kinds].filter(kind => !sampled.has(kind))).toEqual([])
  })

  test('every order of every seat can be told', () => {
    const keys = new Set(MENU.flat().map(({ order, form }) => (form.form ? `${order}:${form.form}` : order)))
    expect([...keys].filter(key => !(key in DEEDS))).toEqual([])
    expect(Object.keys(DEEDS).filter(key => !keys.has(key) && !keys.has(key.split(':')[0]))).toEqual([])
  })

  test('every seat, chapter and clause has its name', () => {
    expect(SEATS.map((_, seat) => words.seatName(seat)).every(Boolean)).toBe(true)
    expect(CHAPTERS.map(words.chapterName).every(Boolean)).toBe(true)
    expect(
      Object.values(CLAUSES)
        .map(clause => words.clauseText(clause))
        .every(Boolean),
    ).toBe(true)
  })

  test('no placeholder is left, and nothing is undefined', () => {
    expect(everySentence.filter(line => /[{}]|undefined|NaN|null|\[object/.test(line))).toEqual([])
  })

  test('a refusal ends in a stop and names nothing by its id', () => {
    for (const code of Object.keys({ ...REFUSALS, ...CONTROL_REFUSALS })) {
      const text = words.anyRefusalSentence({ ...REASON_DATA, code })
      expect(text).toMatch(/^[A-Z].*\.$/)
      expect(text).not.toMatch(/united-states|uzbekistan|khyber|taliban\b/)
    }
  })
})

describe('tone', () => {
  const forbidden = /the regime|\bflood(s|ed|ing)?\b|\bpour(s|ed|ing)?\b|!|\bswarm|\bwave of|\boops\b|%|--/i
  test('nothing that is said uses words that are not ours', () => {
    expect(everySentence.filter(line => forbidden.test(line))).toEqual([])
  })

  test('cables leak, people do not', () => {
    const leaks = everySentence.filter(line => /\bleak/i.test(line) && !/cable|^rules|^orders|leak \|/i.test(line))
    expect(leaks).toEqual([])
  })

  test('a number below nought has a true minus', () => {
    const texts = everySentence.filter(line => !line.startsWith('headlines:   sum'))
    expect(texts.filter(line => /(^|\s)-\d/.test(line))).toEqual([])
  })
})

describe('a sentence', () => {
  test('opens with a capital letter, also after a stop', () => {
    expect(sentence('{who} waits. {who} waits.', { who: 'the United States' })).toBe(
      'The United States waits. The United States waits.',
    )
  })
  test('counts', () => {
    expect(sentence('{n:words} {n:turn|turns}', { n: 1 })).toBe('One turn')
    expect(sentence('{n:words} {n:turn|turns}', { n: 12 })).toBe('12 turns')
    expect(inWords(115)).toBe('one hundred and fifteen')
    expect(people(5)).toBe('twenty-five thousand')
    expect(signed(-2)).toBe('−2')
  })
})

describe('games played at random', () => {
  const games = [1, 2, 3, 4, 5, 6].map(playAtRandom)

  test('every row that is told, and every row as another seat hears it, has words', () => {
    const bad = games.flatMap(({ world, told }) =>
      [...told, ...heard(told, SEATS.indexOf('united-states'), false)].flatMap(row => {
        const { title, who = 'who', why = 'why', changes, dice } = words.headline(row, world)
        const text = [title, who, why, ...changes.flatMap(Object.values), ...dice.map(({ what }) => what)]
        return text.some(each => !each || each === row.kind || /[{}]|undefined|NaN/.test(String(each)))
          ? [[row.kind, ...text]]
          : []
      }),
    )
    expect(bad).toEqual([])
  })

  test('weights are numbers, and what moves a mandate weighs more than what moves nothing', () => {
    const { world, told } = games[0]
    for (const row of told) expect(words.weight(row, 3, world)).toBeGreaterThanOrEqual(0)
    const still = { ...told[0], kind: 'cools', changes: [] }
    const moving = { ...still, changes: [{ track: 'home' as const, at: 3, from: 2, to: 6 }] }
    expect(words.weight(moving, 3, world)).toBeGreaterThan(words.weight(still, 3, world))
  })

  test('the debrief finds something in each', () => {
    for (const { world, told } of games) {
      const found = words.findings(world, [told])
      expect(found.length).toBeGreaterThanOrEqual(8)
      expect(words.endingSentence(world)).toMatch(/\.$/)
      for (const { title } of found) expect(title).not.toMatch(/[.{}]$/)
    }
  })
})

function quoted(text: string): string[] {
  return [...text.replace(/=== '[^']*'/g, '').matchAll(/'([a-z0-9-]+)'/g)].map(([, each]) => each)
}

/** All seats play at random what they may: legal orders, gates, deals, motions. */
function playAtRandom(seed: number): { world: World; told: readonly Telling[] } {
  const trace = tracing()
  const world = setUp('after-kabul', seed, trace)
  let state = seed * 7919
  const below = (n: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * n)
  }
  const act = (decision: Decision): void => {
    if (!refusal(world, decision)) play(world, decision, trace)
  }
  while (world.phase === 'decision') {
    for (const [seat, id] of SEATS.entries()) {
      const to = SEATS[(seat + 1 + below(8)) % 9]
      const promises = [
        { clause: 'intelligence', from: id, turns: 1 },
        { clause: 'no-line', from: to, turns: 2 },
      ]
      const tabled = Object.keys(RESOLUTIONS)[below(10)]
      act({ seat: id, move: 'propose', args: { to, promises: promises.slice(below(2)), secret: below(2) === 0 } })
      act({ seat: id, move: 'table', args: { resolution: tabled } })
      act({ seat: id, move: 'vote', args: { resolution: tabled, vote: below(5) ? 'fund' : 'against' } })
      for (const open of world.deals) act({ seat: id, move: 'answer', args: { deal: open.id, yes: below(3) > 0 } })
      for (let slot = 0; slot < world.plans[seat].calls.length; slot++) {
        const { call, host } = MENU[seat][below(MENU[seat].length)]
        if (host >= 0) {
          act({ seat: id, move: 'ask', args: { call } })
          act({ seat: SEATS[host], move: 'consent', args: { by: id, call, yes: below(3) > 0 } })
        }
        act({ seat: id, move: 'draft', args: { slot, call } })
      }
    }
    act({ seat: 'control', move: 'end', args: {} })
  }
  return { world, told: trace.told }
}
