import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settingsFrom } from '../../server/settings.ts'

describe('the settings', () => {
  test('have a default for everything', () => {
    expect(settingsFrom({})).toEqual({
      port: 8000,
      host: undefined,
      data: resolve('data'),
      databaseUrl: undefined,
      trustProxy: 0,
      hostKey: undefined,
      publicUrl: undefined,
      origins: [],
      logLevel: 'info',
      metricsKey: undefined,
      keepDaysMost: 365,
      thinkThreads: expect.any(Number),
    })
  })

  test('take what the environment says', () => {
    const settings = settingsFrom({
      DATABASE_URL: 'postgres://u:p@db:5432/games',
      TRUST_PROXY: '2',
      HOST_KEY: 'kabul-2021',
      PUBLIC_URL: 'https://game.example.org/',
      ORIGINS: 'https://a.example.org, http://b.example.org:8080/',
      LOG_LEVEL: 'warn',
      METRICS_KEY: 'count-me-in',
      KEEP_DAYS_MOST: '30',
      THINK_THREADS: '3',
    })
    expect(settings).toMatchObject({
      databaseUrl: 'postgres://u:p@db:5432/games',
      trustProxy: 2,
      hostKey: 'kabul-2021',
      publicUrl: 'https://game.example.org',
      origins: ['https://a.example.org', 'http://b.example.org:8080'],
      logLevel: 'warn',
      metricsKey: 'count-me-in',
      keepDaysMost: 30,
      thinkThreads: 3,
    })
  })

  test.each([
    ['DATABASE_URL', 'mysql://db/games', 'DATABASE_URL must look like postgres://'],
    ['DATABASE_URL', '', 'DATABASE_URL is set but empty; leave it out to keep games in a file.'],
    ['TRUST_PROXY', 'true', 'TRUST_PROXY must be the number of proxies in front, 0 to 9, but is "true".'],
    ['TRUST_PROXY', '-1', 'TRUST_PROXY must be the number of proxies in front, 0 to 9, but is "-1".'],
    ['HOST_KEY', '', 'HOST_KEY is set but empty; leave it out to let anybody open a session.'],
    ['HOST_KEY', 'short', 'HOST_KEY must have 8 to 100 characters and no space.'],
    ['METRICS_KEY', 'two words', 'METRICS_KEY must have 8 to 100 characters and no space.'],
    ['PUBLIC_URL', 'game.example.org', 'PUBLIC_URL must look like https://game.example.org, without a path'],
    ['PUBLIC_URL', 'https://example.org/game', 'without a path, but is "https://example.org/game".'],
    ['ORIGINS', '*', 'ORIGINS must be addresses like https://game.example.org'],
    ['ORIGINS', 'https://a.example.org,b.example.org', 'but is "https://a.example.org,b.example.org".'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of error, warn, info, debug, silent, but is "loud".'],
    ['KEEP_DAYS_MOST', '0', 'KEEP_DAYS_MOST must be a whole number of days from 1 to 365, but is "0".'],
    ['KEEP_DAYS_MOST', '366', 'but is "366".'],
    ['THINK_THREADS', '0', 'THINK_THREADS must be a whole number from 1 to 64, but is "0".'],
    ['HOST', '', 'HOST is set but empty; leave it out to listen on every address.'],
  ])('refuse %s=%s with one sentence', (name, value, sentence) => {
    expect(settingsFrom({ [name]: value })).toEqual({ wrong: [expect.stringContaining(sentence)] })
  })

  test('never repeat a secret that is wrong', () => {
    const said = settingsFrom({ HOST_KEY: 'x y z secret', DATABASE_URL: 'http://anna:open-sesame@db' })
    expect(JSON.stringify(said)).not.toMatch(/x y z|sesame/)
  })

  test('say everything that is wrong at once', () => {
    expect(settingsFrom({ PORT: 'x', LOG_LEVEL: 'x' })).toEqual({ wrong: [expect.any(String), expect.any(String)] })
  })
})
