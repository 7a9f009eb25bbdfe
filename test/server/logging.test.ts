import { describe, expect, test } from 'vitest'
import { type LogFields, logging } from '../../server/logging.ts'
import { root } from '../../server/setup/root.mjs'
import { sourcesUnder } from '../source.ts'

const quiet = { logLevel: 'debug', hostKey: undefined, metricsKey: undefined, databaseUrl: undefined } as const

/** A log, and what it has written so far. */
const logged = (settings: Parameters<typeof logging>[0] = quiet, isTTY = false) => {
  let text = ''
  const log = logging(settings, { isTTY, write: more => (text += more) })
  return {
    log,
    text: () => text,
    lines: () =>
      text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
  }
}

describe('the log', () => {
  test('is JSON, a line each, with the time, the level and the fields, and neither host nor process', () => {
    const { log, lines } = logged()
    log.info('A session was opened.', { session: 'a1b2', worlds: 3 })
    log.error('Not written.')
    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        say: 'A session was opened.',
        session: 'a1b2',
        worlds: 3,
      },
      { level: 'error', time: expect.any(String), say: 'Not written.' },
    ])
  })

  test('says nothing below its level, and nothing at all when silent', () => {
    const warn = logged({ ...quiet, logLevel: 'warn' })
    warn.log.info('no')
    warn.log.warn('yes')
    expect(warn.lines()).toHaveLength(1)
    const silent = logged({ ...quiet, logLevel: 'silent' })
    silent.log.error('no')
    expect(silent.text()).toBe('')
  })

  test('is one readable line each in a terminal', () => {
    const { log, text } = logged(quiet, true)
    log.info('A session was opened.', { session: 'a1b2', worlds: 3 })
    log.error('Not written.', { error: Object.assign(new TypeError('x'), { code: 'EIO' }) })
    const [first, second] = text().trim().split('\n')
    expect(first).toMatch(/^\d\d:\d\d:\d\d A session was opened\. session=a1b2 worlds=3$/)
    expect(second).toMatch(
      /^\d\d:\d\d:\d\d error: Not written\. \(TypeError EIO at test\/server\/logging\.test\.ts:\d+:\d+\)$/,
    )
  })

  test('lets no field through that is not on its list, and names what it withheld', () => {
    const { log, text, lines } = logged()
    const planted = { name: 'Zebedee', secret: 'tok-123', text: 'Zebedee says', headers: { authorization: 'tok-123' } }
    log.info('Joined.', { session: 'a1b2', ...planted } as LogFields)
    expect(text()).not.toMatch(/Zebedee|tok-123/)
    expect(lines()[0]).toMatchObject({ session: 'a1b2', withheld: ['name', 'secret', 'text', 'headers'] })
  })

  test('lets nothing through under a good name that a person may have typed', () => {
    const { log, text } = logged()
    log.info('Asked.', { move: 'Zebedee Smith', route: '/join#secret=tok-123', seat: 'x'.repeat(200), turn: 2 })
    expect(text()).not.toMatch(/Zebedee|tok-123|xxx/)
    expect(text()).toContain('"turn":2')
  })

  test('tells an error by its kind, code and place, and never by its message', () => {
    const { log, text, lines } = logged()
    const cause = new RangeError('tok-123')
    const error = Object.assign(new Error('Zebedee typed\n    at Zebedee (Zebedee:1:2)', { cause }), {
      code: '23505',
      detail: 'Key (name)=(Zebedee) already exists',
    })
    log.error('Not kept.', { error })
    log.error('Not kept.', { error: 'Zebedee' })
    expect(text()).not.toMatch(/Zebedee|tok-123/)
    expect(text()).not.toContain(root)
    expect(lines()[0].error).toMatchObject({ kind: 'Error', code: '23505', cause: { kind: 'RangeError' } })
    expect(lines()[0].error.at[0]).toMatch(/^test\/server\/logging\.test\.ts:\d+:\d+$/)
  })

  test('blots out the secrets of the settings wherever they stand', () => {
    const settings = {
      ...quiet,
      hostKey: 'host-key-1',
      metricsKey: 'metrics-key-1',
      databaseUrl: 'postgres://anna:open%21sesame@db/games',
    }
    const { log, text } = logged(settings)
    log.info('Said host-key-1 and open!sesame.', { reason: 'metrics-key-1' })
    expect(text()).not.toMatch(/host-key-1|metrics-key-1|sesame/)
    expect(text().match(/\[secret\]/g)).toHaveLength(3)
  })

  test('stays readable with a password that is part of our own words, or wrongly encoded', () => {
    for (const databaseUrl of ['postgres://anna:e@db/games', 'postgres://anna:50%-off@db/games']) {
      const { log, lines } = logged({ ...quiet, databaseUrl })
      log.error('Not kept.')
      expect(lines()[0]).toMatchObject({ level: 'error', say: 'Not kept.' })
    }
  })
})

test('sentences of the log are written out in the code, with nothing put into them', () => {
  const told = sourcesUnder('server').flatMap(({ path, text }) =>
    [...text.matchAll(/\blog\.(?:debug|info|warn|error)\(\s*(.{0,40})/g)]
      .filter(([, first]) => !/^'/.test(first) || /^'[^']*'\s*\+/.test(first))
      .map(([, first]) => `${path} logs ${first}: put what changes into a field.`),
  )
  expect(told).toEqual([])
})
