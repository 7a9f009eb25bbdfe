import { afterEach, describe, expect, test } from 'vitest'
import { addressOf } from '../../server/live/client-address.ts'
import { call, fetchJson, type Hall, hire, joinAs, openSession, sitting } from './room.ts'
import { slowReader } from './slow-reader.ts'
import { UNLIMITED } from './unlimited.ts'

/** How often things may be done: a class at once may, somebody who guesses may not. */

let hall: Hall
afterEach(() => hall.stop())

const GUESSES = 100
const tooMany = { ok: false, refused: expect.stringMatching(/^Too many wrong codes .*ten minutes/) }
const tooManyOverHttp = { status: 429, body: { refused: tooMany.refused } }

/** A request as a proxy hands it on, or as somebody pretends that one did. */
const from = async (forwarded: string | undefined, path: string, init: RequestInit = {}) => {
  const headers = {
    'Content-Type': 'application/json',
    ...(forwarded ? { 'X-Forwarded-For': forwarded } : {}),
    ...init.headers,
  }
  const answer = await fetch(hall.address + path, { ...init, headers })
  return { status: answer.status, body: JSON.parse(await answer.text()) }
}
const guess = (forwarded?: string) => from(forwarded, '/api/sessions/QQQQQQ')
const guessing = async (times: number, forwarded: (time: number) => string | undefined = () => undefined) => {
  const answers = []
  for (let time = 0; time < times; time++) answers.push((await guess(forwarded(time))).status)
  return answers
}
const allowed = Array(GUESSES).fill(404)

describe('a class at once', () => {
  test('a hundred and twenty people join and come on the line from one address within a minute', async () => {
    hall = await hire()
    const { code } = await openSession(hall.address)
    const names = Array.from({ length: 120 }, (_, at) => `Student ${at}`)
    const joined = await Promise.all(names.map(name => joinAs(hall.address, code, name)))
    expect(new Set(joined.map(({ secret }) => secret)).size).toBe(120)
    const callers = await Promise.all(joined.map(({ secret }) => call(hall.address, { as: 'person', code, secret })))
    expect(callers.filter(({ welcome }) => !welcome.ok)).toEqual([])
    for (const caller of callers) caller.close()
  })

  test('asks are counted by person: one who hammers is told to wait, the next one is served', async () => {
    hall = await hire()
    const { code } = await openSession(hall.address)
    const [tajik, russian] = await Promise.all([
      sitting(hall.address, code, 'tajikistan'),
      sitting(hall.address, code, 'russia'),
    ])
    const answers = await Promise.all(Array.from({ length: 100 }, () => tajik.ask('again', { document: 'room' })))
    const waits = answers.filter(answer => !answer.ok)
    expect(waits.length).toBeGreaterThanOrEqual(40)
    expect(waits[0]).toEqual({ ok: false, refused: expect.stringMatching(/^That was too much at once\. Wait .*\.$/) })
    const { secret } = tajik.person
    const again = await call(hall.address, { as: 'person', code, secret })
    expect(await again.ask('again', { document: 'room' })).toMatchObject({ ok: false })
    expect(await russian.ask('again', { document: 'room' })).toEqual({ ok: true })
  })
})

describe('guessing codes', () => {
  test('is stopped after a hundred by address, with a sentence, even where the next guess is right', async () => {
    hall = await hire()
    const { code } = await openSession(hall.address)
    expect(await guessing(GUESSES)).toEqual(allowed)
    expect(await guess()).toEqual(tooManyOverHttp)
    expect(await from(undefined, `/api/sessions/${code}`)).toEqual(tooManyOverHttp)
    const screen = await call(hall.address, { as: 'screen', code })
    expect(screen.welcome).toEqual(tooMany)
  })

  test('is counted over sockets and over HTTP together, and return codes with them', async () => {
    hall = await hire()
    const { code } = await openSession(hall.address)
    for (let time = 0; time < 40; time++) {
      const { welcome } = await call(hall.address, { as: 'screen', code: `QQQQ${time}` })
      expect(welcome).toMatchObject({ ok: false, gone: true })
    }
    const returning = { body: { returnCode: '222-222-222' } }
    for (let time = 0; time < 60; time++)
      expect((await fetchJson(hall.address, `/api/sessions/${code}/people`, returning)).status).toBe(400)
    expect(await fetchJson(hall.address, `/api/sessions/${code}/people`, returning)).toEqual(tooManyOverHttp)
    expect(await guess()).toEqual(tooManyOverHttp)
  })

  test('many at once get no further than one after the other', async () => {
    hall = await hire()
    const { code } = await openSession(hall.address)
    const returning = { body: { returnCode: '222-222-222' } }
    const path = `/api/sessions/${code}/people`
    const answers = await Promise.all(Array.from({ length: 250 }, () => fetchJson(hall.address, path, returning)))
    expect(answers.filter(({ status }) => status === 400).length).toBeLessThanOrEqual(GUESSES)
  })

  test('keeps nobody out who has a secret: a class shares the address of the one who guesses', async () => {
    hall = await hire()
    const { code, control } = await openSession(hall.address)
    const { secret } = await joinAs(hall.address, code, 'A student')
    await guessing(GUESSES)
    const student = await call(hall.address, { as: 'person', code, secret })
    expect(student.welcome).toMatchObject({ ok: true })
    const desk = await call(hall.address, { as: 'control', code, secret: control })
    expect(desk.welcome).toMatchObject({ ok: true })
    expect(await fetchJson(hall.address, `/api/sessions/${code}/export`, { secret: control })).toMatchObject({
      status: 200,
    })
    const wrong = await call(hall.address, { as: 'person', code, secret: 'x'.repeat(43) })
    expect(wrong.welcome).toEqual(tooMany)
    expect(await fetchJson(hall.address, `/api/sessions/${code}/export`, { secret })).toEqual(tooManyOverHttp)
  })

  test('secrets are guessed no faster than codes', async () => {
    hall = await hire()
    const { code } = await openSession(hall.address)
    const answers: unknown[] = []
    for (let time = 0; time <= GUESSES; time++) {
      const as = time % 2 ? 'person' : 'control'
      const caller = await call(hall.address, { as, code, secret: `guess-${time}` })
      answers.push(caller.welcome)
      caller.close()
    }
    expect(answers.slice(0, GUESSES)).toEqual(Array(GUESSES).fill(expect.objectContaining({ ok: false, gone: true })))
    expect(answers[GUESSES]).toEqual(tooMany)
  })

  test('the host’s key is not guessed either, and waits where wrong ones came from', async () => {
    hall = await hire({ env: { HOST_KEY: 'the-key-of-the-host' } })
    for (let time = 0; time < GUESSES; time++)
      expect((await fetchJson(hall.address, '/api/backup', { secret: `the-key-of-${time}` })).status).toBe(403)
    expect(await fetchJson(hall.address, '/api/backup', { secret: 'the-key-of-nobody' })).toEqual(tooManyOverHttp)
    expect(await fetchJson(hall.address, '/api/backup', { secret: 'the-key-of-the-host' })).toEqual(tooManyOverHttp)
  })
})

describe('which address it is', () => {
  test('without a proxy in front X-Forwarded-For counts for nothing', async () => {
    hall = await hire()
    expect(await guessing(GUESSES, time => `10.0.0.${time}`)).toEqual(allowed)
    expect(await guess('10.0.1.1')).toEqual(tooManyOverHttp)
  })

  test('behind one, what a device writes there itself does not help it, and others are not counted with it', async () => {
    hall = await hire({ env: { TRUST_PROXY: '1' } })
    expect(await guessing(GUESSES, time => `10.0.0.${time}, 203.0.113.9`)).toEqual(allowed)
    expect(await guess('198.51.100.1, 203.0.113.9')).toEqual(tooManyOverHttp)
    expect((await guess('203.0.113.9, 198.51.100.1')).status).toBe(404)
    expect((await guess('198.51.100.2')).status).toBe(404)
  })

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['1:2:3:4:5:6:7::', '1:2:3:4'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s is counted as %s', async (remoteAddress, counted) => {
    hall ??= await hire()
    expect(addressOf({ headers: {}, socket: { remoteAddress } } as never, 0)).toBe(counted)
    expect(addressOf({ headers: { 'x-forwarded-for': `1.1.1.1, ${remoteAddress}` }, socket: {} } as never, 1)).toBe(
      counted,
    )
  })

  test('with fewer entries than proxies it is the nearest one’s', () => {
    const request = { headers: { 'x-forwarded-for': '10.0.0.1' }, socket: { remoteAddress: '192.0.2.7' } }
    expect(addressOf(request as never, 2)).toBe('192.0.2.7')
  })
})

test('a device that asks and never reads is let go, and what it asked for does not pile up', async () => {
  hall = await hire({ rates: UNLIMITED })
  const { code, control } = await openSession(hall.address)
  const desk = await call(hall.address, { as: 'control', code, secret: control })
  const seats = ['tajikistan', 'russia', 'iran', 'china', 'pakistan'] as const
  const callers = await Promise.all(seats.map(seat => sitting(hall.address, code, seat)))
  await desk.ask('start')
  const long = { move: 'say', args: { to: [], text: 'x'.repeat(600) } }
  await Promise.all(callers.flatMap(({ ask }) => Array.from({ length: 60 }, () => ask('decide', long))))
  const { secret } = callers[0].person
  const deaf = await slowReader(hall.address, { as: 'person', code, secret, build: '' })
  const people = () => hall.house.live()[0].counts().devices.person
  const all = people()
  expect(all).toBe(seats.length + 1)
  let asked = 0
  while (people() === all && asked < 1500) {
    deaf.ask({ id: `slow-reader-${++asked}`, ask: 'again', args: { document: 'board' } })
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  deaf.close()
  expect(people()).toBe(all - 1)
}, 60_000)
