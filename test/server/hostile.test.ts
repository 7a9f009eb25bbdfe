import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Joined } from '../../game/wire/frames.ts'
import { openMemory } from '../../server/store/memory.ts'
import type { Store } from '../../server/store/store.ts'
import { folded, type Kept, keptOf } from './kept.ts'
import { comesToHold, type Line, line } from './line.ts'
import { type Caller, call, fetchJson, type Hall, hire, joinAs, openSession, sitting } from './room.ts'
import { UNLIMITED } from './unlimited.ts'

/** What no honest device sends: refused with a reason, nothing changed, and the server serves the next one. */

let hall: Hall
let store: Store
let code: string
let control: string
let desk: Caller
let tajik: Awaited<ReturnType<typeof sitting>>
let russian: Awaited<ReturnType<typeof sitting>>
let looking: Joined
let before: Kept
let rough: Line | undefined

beforeAll(async () => {
  store = openMemory()
  hall = await hire({ store, rates: UNLIMITED })
  ;({ code, control } = await openSession(hall.address))
  desk = await call(hall.address, { as: 'control', code, secret: control })
  tajik = await sitting(hall.address, code, 'tajikistan')
  russian = await sitting(hall.address, code, 'russia')
  looking = await joinAs(hall.address, code, 'Looking on', 'observer')
  await desk.ask('start')
  await russian.ask('decide', { move: 'say', args: { to: ['china'], text: 'Between us.' } })
})
afterAll(() => hall.stop())

beforeEach(async () => {
  before = await keptOf(store, code)
})
afterEach(async () => {
  rough?.close()
  rough = undefined
  expect(await keptOf(store, code)).toEqual(before)
  expect(folded(before).world).toMatchObject({ turn: 1, phase: 'decision' })
  expect((await fetch(`${hall.address}/healthz`)).status).toBe(200)
  expect(await russian.ask('again', { document: 'room' })).toEqual({ ok: true })
})

const helloAs = (as: string, secret?: string): string => JSON.stringify({ as, code, secret, build: '' })
/** A rough line on which a device has said who it is. */
const greeted = async (as = 'person', secret = tajik.person.secret): Promise<Line> => {
  rough = await line(hall.address)
  expect(await rough.ask('hello', as === 'screen' ? helloAs(as) : helloAs(as, secret))).toMatchObject({ ok: true })
  return rough
}
let asked = 0
const anId = (): string => `hostile-${++asked}`
const withReason = { ok: false, refused: expect.stringMatching(/^[A-Z].*\.$/s) }
/** A frame of asking, its arguments as JSON by hand: an object literal cannot say `__proto__`. */
const frame = (ask: string, args: string): string => `{"id":"${anId()}","ask":${JSON.stringify(ask)},"args":${args}}`
const decide = (move: string, args: string): string => `{"move":${JSON.stringify(move)},"args":${args}}`
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
const many = (count: number, each: string): string => `[${Array(count).fill(each).join(',')}]`

describe('a seat in the frame counts for nothing', () => {
  test.each([
    ['beside the ask', () => `{"id":"${anId()}","ask":"decide","args":${decide('seal', '{}')},"seat":"russia"}`],
    ['beside the move', () => frame('decide', '{"move":"seal","args":{},"seat":"russia"}')],
    [
      'another person beside the move',
      () => frame('decide', `{"move":"seal","args":{},"person":"${russian.person.person}"}`),
    ],
    ['in the arguments', () => frame('decide', decide('seal', '{"seat":"russia"}'))],
    ['as the number of a player', () => frame('decide', decide('seal', '{"playerID":"0"}'))],
    ['another’s name', () => frame('rename', `{"person":"${russian.person.person}","name":"Somebody"}`)],
    ['another’s standing orders', () => frame('standing', '{"world":1,"seat":"russia","rules":["abstain"]}')],
    ['another’s return code', () => frame('return-code', `{"person":"${russian.person.person}"}`)],
    ['another’s channel', () => frame('team', '{"text":"Hello.","seat":"russia"}')],
    ['the head of another delegation', () => frame('head', `{"person":"${russian.person.person}"}`)],
    ['a second seat', () => frame('take', '{"world":1,"seat":"russia"}')],
    ['a look over a shoulder', () => frame('observe', '{"world":1,"seat":"russia"}')],
    ['an offer that was made to others', () => frame('decide', decide('answer', '{"deal":0,"yes":true}'))],
    ['a cable that others have', () => frame('decide', decide('show', '{"cable":0,"to":"russia"}'))],
    ['another’s crossing', () => frame('decide', decide('gate', '{"sector":"termez","policy":"closed"}'))],
    ['another’s poppies', () => frame('decide', decide('opium', '{"rule":"ban"}'))],
  ])('%s', async (_, asking) => {
    expect(await (await greeted()).ask('ask', asking())).toEqual(withReason)
  })
})

const CONTROLS = [
  ['start', '{}'],
  ['pause', '{"world":0}'],
  ['resume', '{"world":0}'],
  ['extend', '{"world":0,"seconds":60}'],
  ['end', '{"world":0}'],
  ['tell', '{"world":0,"to":[],"text":"Hello."}'],
  ['seat', '{"person":"x","world":1,"seat":"russia"}'],
  ['shuffle', '{}'],
  ['hand', '{"world":1,"seat":"russia","to":"script"}'],
  ['fill', '{"world":0}'],
  ['settings', '{"observers":"seats"}'],
  ['note', '{"world":0,"text":"Hello."}'],
  ['remove-note', '{"note":1}'],
  ['remove-person', '{"person":"x"}'],
  ['remove-message', '{"world":1,"message":0}'],
  ['remove-team-line', '{"line":1}'],
  ['watch', '{"world":1}'],
  ['screen', '{"world":1}'],
  ['close', '{}'],
] as const

describe('only Control', () => {
  test.each(CONTROLS)('%s, from a player', async (ask, args) => {
    expect(await (await greeted()).ask('ask', frame(ask, args))).toEqual(withReason)
  })
  test.each([
    ['inject', '{"text":"Snow.","effects":[]}'],
    ['hold', '{"event":"drought"}'],
    ['amend', '{"effects":[],"reason":"Because."}'],
    ['act', '{"seat":"russia","move":"seal","args":{}}'],
    ['rewind', '{"turn":1}'],
    ['end', '{}'],
    ['close', '{}'],
  ])('decides %s, not a player', async (move, args) => {
    expect(await (await greeted()).ask('ask', frame('decide', decide(move, args)))).toEqual(withReason)
    const inWorld = `{"world":1,"move":"${move}","args":${args}}`
    expect(await rough?.ask('ask', frame('decide', inWorld))).toEqual(withReason)
  })
  test('and Control plays no seat by an ordinary move', async () => {
    const strange = await greeted('control', control)
    for (const move of ['seal', 'say', 'draft', 'end', 'close', 'toString', '__proto__'])
      expect(await strange.ask('ask', frame('decide', `{"world":1,"move":"${move}","args":{}}`))).toEqual(withReason)
  })
  test('an observer and a projector decide nothing', async () => {
    const observer = await greeted('person', looking.secret)
    for (const ask of ['decide', 'team', 'standing', 'take'])
      for (const args of [
        decide('seal', '{}'),
        '{"text":"Hello."}',
        '{"rules":["abstain"]}',
        '{"world":1,"seat":"iran"}',
      ])
        expect(await observer.ask('ask', frame(ask, args))).toEqual(withReason)
    observer.close()
    const screen = await greeted('screen')
    for (const ask of ['decide', 'take', 'team', 'start', 'end', 'again'])
      expect(await screen.ask('ask', frame(ask, decide('seal', '{}')))).toEqual(withReason)
  })
})

const INHERITED = ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf', 'then', '', 'Decide']
describe('a name that nobody gave', () => {
  test.each(INHERITED)('“%s” is no ask and no move', async name => {
    const strange = await greeted()
    expect(await strange.ask('ask', frame(name, '{}'))).toEqual(withReason)
    expect(await strange.ask('ask', frame('decide', decide(name, '{}')))).toEqual(withReason)
    expect(
      await strange.ask('ask', frame('decide', decide('draft', `{"slot":0,"call":${JSON.stringify(name || '?')}}`))),
    ).toEqual(withReason)
    expect(await strange.ask('ask', frame('decide', decide('vote', `{"resolution":"${name}","vote":"for"}`)))).toEqual(
      withReason,
    )
  })
  test.each([
    '{"__proto__":{"isAdmin":true},"move":"seal","args":{}}',
    '{"constructor":{"prototype":{"isAdmin":true}},"move":"seal","args":{}}',
    decide('seal', '{"__proto__":{"isAdmin":true}}'),
    decide('seal', '{"constructor":{"prototype":{"isAdmin":true}}}'),
    decide('draft', '{"slot":0,"call":"","__proto__":{"reason":"x"}}'),
    decide('say', '{"to":[],"text":"Hello.","__proto__":{"about":"x"}}'),
  ])('a prototype is refused: %s', async args => {
    expect(await (await greeted()).ask('ask', frame('decide', args))).toEqual(withReason)
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })
})

describe('a frame without the right shape', () => {
  test.each([
    ['nothing', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['a text', '"seal"'],
    ['no id', '{"ask":"decide","args":{}}'],
    ['a short id', '{"id":"x","ask":"leave","args":{}}'],
    ['an id with a line break', '{"id":"12345678\\n","ask":"leave","args":{}}'],
    ['a number for an id', '{"id":12345678,"ask":"leave","args":{}}'],
    ['a list for an ask', '{"id":"hostile-list","ask":["leave"],"args":{}}'],
    ['something more', '{"id":"hostile-more","ask":"leave","args":{},"more":1}'],
    ['leaving with arguments', '{"id":"hostile-argument","ask":"leave","args":{"world":1}}'],
    ['leaving without any', '{"id":"hostile-without","ask":"leave"}'],
    ['a world that is text', '{"id":"hostile-world","ask":"take","args":{"world":"1","seat":"iran"}}'],
    ['world 0', '{"id":"hostile-world-0","ask":"take","args":{"world":0,"seat":"iran"}}'],
    ['world 1.5', '{"id":"hostile-world-1","ask":"take","args":{"world":1.5,"seat":"iran"}}'],
    ['a world that is not there', '{"id":"hostile-world-9","ask":"take","args":{"world":9,"seat":"iran"}}'],
    ['many rules', `{"id":"hostile-rules","ask":"standing","args":{"rules":${many(3000, '"abstain"')}}}`],
    ['deep nesting', `{"id":"hostile-deep","ask":"decide","args":{"move":"seal","args":${nested(14_000)}}}`],
    [
      'deep nesting in a move of Control',
      `{"id":"hostile-deep-2","ask":"decide","args":{"move":"act","args":{"seat":"iran","move":"seal","args":${nested(14_000)}}}}`,
    ],
    [
      'ten thousand receivers',
      `{"id":"hostile-many","ask":"decide","args":{"move":"say","args":{"to":${many(2500, '"china"')},"text":"x"}}}`,
    ],
    [
      'long words',
      `{"id":"hostile-long","ask":"decide","args":{"move":"say","args":{"to":[],"text":"${'x'.repeat(601)}"}}}`,
    ],
    ['a long name', `{"id":"hostile-name","ask":"rename","args":{"name":"${'x'.repeat(41)}"}}`],
    ['a name of spaces', '{"id":"hostile-blank","ask":"rename","args":{"name":"   "}}'],
    ['nothing said in a team', '{"id":"hostile-team","ask":"team","args":{"text":" \\n "}}'],
    [
      'a slot below the first',
      '{"id":"hostile-slot","ask":"decide","args":{"move":"draft","args":{"slot":-1,"call":""}}}',
    ],
    [
      'a slot without end',
      '{"id":"hostile-slots","ask":"decide","args":{"move":"draft","args":{"slot":1e400,"call":""}}}',
    ],
    [
      'bytes for a move',
      '{"id":"hostile-bytes","ask":"decide","args":{"move":"seal","args":{"type":"Buffer","data":[1]}}}',
    ],
  ])('%s', async (_, argument) => {
    expect(await (await greeted()).ask('ask', argument)).toEqual(withReason)
  })
  test('bytes in the place of arguments', async () => {
    const strange = await greeted()
    strange.send(
      `451-077["ask",{"id":"hostile-binary","ask":"decide","args":{"move":"seal","args":{"_placeholder":true,"num":0}}}]`,
    )
    strange.send(new Uint8Array(64))
    expect(await comesToHold(() => strange.heard().some(each => each.startsWith('4377[')))).toBe(true)
    expect(strange.heard().find(each => each.startsWith('4377['))).toMatch(/"ok":false/)
  })
})

describe('a line that does not keep to the protocol', () => {
  test.each([
    ['is cut off in mid-frame', '42["ask",{'],
    ['is no event', '42{}'],
    ['is of no kind', '49'],
    ['is of no kind of the engine', '9'],
    ['names no event', '42[7]'],
    ['names an event of the library', '42["disconnect"]'],
    ['names its errors', '42["error",{}]'],
    ['names its connecting', '42["connect",{}]'],
    ['answers what nobody asked', '4312345[{}]'],
    ['enters another room', '40/admin,'],
    ['speaks in another room', '42/admin,["ask",{}]'],
    ['announces bytes without end', '459999999999-["ask",{"_placeholder":true,"num":0}]'],
    ['puts one place for bytes in another', '451-["ask",{"_placeholder":true,"num":99}]'],
    ['starts another transport', '2probe'],
    ['has an answer number without end', `42${'9'.repeat(400)}["hello",{}]`],
    ['is empty', ''],
    ['is bytes', new Uint8Array([1, 2, 3, 4])],
    ['is larger than any', `42["ask","${'x'.repeat(40_000)}"]`],
  ])('%s: the server stays', async (_, sent) => {
    const strange = await greeted()
    strange.send(sent)
    strange.send(new Uint8Array([0]))
    await fetch(`${hall.address}/healthz`)
  })
  test('a frame over the largest size cuts the line', async () => {
    const strange = await greeted()
    strange.send(`42["ask","${'x'.repeat(40_000)}"]`)
    await strange.cut
    expect(strange.isOpen()).toBe(false)
  })
  test('what wants no answer gets none and does nothing; twenty of them cut the line', async () => {
    const strange = await greeted()
    const heard = strange.heard().length
    for (let i = 0; i < 20; i++) strange.send(`42["ask",${frame('leave', '{}')}]`)
    await strange.cut
    expect(
      strange
        .heard()
        .slice(heard)
        .filter(each => each.startsWith('43')),
    ).toEqual([])
  })
  test('twenty events without a meaning cut the line, before and after the greeting', async () => {
    const mute = await line(hall.address)
    for (let i = 0; i < 20; i++) mute.send('42["UPDATE",{}]')
    await mute.cut
    const strange = await greeted()
    for (let i = 0; i < 20; i++) strange.send('42["constructor",{}]')
    await strange.cut
  })
  test('a frame that is wrong twenty times cuts the line', async () => {
    const strange = await greeted()
    for (let i = 0; i < 20; i++) await strange.ask('ask', '{}')
    await strange.cut
  })
})

describe('a greeting', () => {
  test.each([
    ['without a secret', () => helloAs('person')],
    ['with an empty secret', () => helloAs('person', '')],
    ['with a wrong secret', () => helloAs('person', 'x'.repeat(43))],
    ['with another’s role', () => helloAs('control', tajik.person.secret)],
    ['with Control’s secret as a person', () => helloAs('person', control)],
    ['with a return code for a secret', () => helloAs('person', tajik.person.returnCode)],
    ['with a person’s id for a secret', () => helloAs('person', tajik.person.person)],
    ['as nobody there is', () => helloAs('host', control)],
    ['to a session that is not there', () => JSON.stringify({ as: 'screen', code: 'QQQQQQ', build: '' })],
    ['to an inherited session', () => JSON.stringify({ as: 'screen', code: '__proto__', build: '' })],
    ['with a list for a code', () => JSON.stringify({ as: 'screen', code: [code], build: '' })],
    ['with more than is asked', () => JSON.stringify({ as: 'screen', code, build: '', person: 'x' })],
    ['with a prototype', () => `{"as":"screen","code":"${code}","build":"","__proto__":{"role":"control"}}`],
    ['with nothing', () => 'null'],
  ])('%s is refused, and the line hears nothing', async (_, hello) => {
    rough = await line(hall.address)
    expect(await rough.ask('hello', hello())).toMatchObject({ ...withReason, gone: true })
    expect(await rough.ask('ask', frame('again', '{"document":"room"}'))).toEqual(withReason)
    expect(rough.heard().filter(each => each.includes('"news"'))).toEqual([])
  })
  test('a second greeting is not heard: who one is stays', async () => {
    const strange = await greeted()
    strange.send(`4299["hello",${helloAs('control', control)}]`)
    expect(await strange.ask('ask', frame('end', '{"world":0}'))).toEqual(withReason)
    expect(strange.heard().some(each => each.startsWith('4399['))).toBe(false)
  })
  test('two greetings at once: the first counts', async () => {
    rough = await line(hall.address)
    rough.send(`4298["hello",${helloAs('person', tajik.person.secret)}]`)
    rough.send(`4299["hello",${helloAs('control', control)}]`)
    expect(await comesToHold(() => rough?.heard().some(each => each.startsWith('4398[')) === true)).toBe(true)
    expect(await rough.ask('ask', frame('end', '{"world":0}'))).toEqual(withReason)
    expect(rough.heard().some(each => each.startsWith('4399['))).toBe(false)
  })
  test('before it nothing is done, with a reason', async () => {
    rough = await line(hall.address)
    for (const ask of ['decide', 'end', 'again', 'leave'])
      expect(await rough.ask('ask', frame(ask, '{}'))).toEqual(withReason)
  })
  test('a page of another site is not let in by either transport', async () => {
    for (const origin of [
      'https://elsewhere.example',
      'null',
      'file://',
      hall.address.replace('127.0.0.1', 'localhost'),
    ]) {
      const answer = await fetch(`${hall.address}/socket.io/?EIO=4&transport=polling`, { headers: { Origin: origin } })
      expect(answer.status, origin).toBe(403)
      await answer.text()
    }
    const own = await fetch(`${hall.address}/socket.io/?EIO=4&transport=polling`, { headers: { Origin: hall.address } })
    expect([own.status, (await own.text())[0]]).toEqual([200, '0'])
  })
})

describe('over HTTP', () => {
  const people = () => `/api/sessions/${code}/people`
  const sent = async (
    path: string,
    body: BodyInit | undefined,
    headers: Record<string, string> = {},
    method = 'POST',
  ) => {
    const answer = await fetch(hall.address + path, { method, headers, ...(body === undefined ? {} : { body }) })
    return { status: answer.status, text: await answer.text() }
  }
  const form = {
    scenario: 'after-kabul',
    worlds: 1,
    seating: 'free',
    sealing: 'anyone',
    clock: { kind: 'none' },
    observers: 'none',
    level: 'novice',
    keepDays: 1,
  }
  test.each([
    ['broken JSON', '{"name":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['no name', '{"as":"player"}'],
    ['a name that is a list', '{"name":["A"],"as":"player"}'],
    ['a role that nobody has', '{"name":"A","as":"control"}'],
    ['a seat along with it', '{"name":"A","as":"player","seat":"iran"}'],
    ['a prototype', '{"name":"A","as":"player","__proto__":{"head":true}}'],
    ['an empty name', '{"name":"\\u202e \\u0000","as":"player"}'],
    ['a long name', `{"name":"${'x'.repeat(41)}","as":"player"}`],
    ['both kinds of coming', '{"name":"A","as":"player","returnCode":"222-222-222"}'],
    ['a wrong return code', '{"returnCode":"222-222-222"}'],
    ['deep nesting', nested(7000)],
    ['a form', 'name=A&as=player'],
  ])('joining with %s is refused', async (_, body) => {
    const { status, text } = await sent(people(), body, { 'Content-Type': 'application/json' })
    expect([status, JSON.parse(text)]).toEqual([400, { refused: withReason.refused }])
  })
  test('too much at once is refused, whether or not it says how much it is', async () => {
    const large = JSON.stringify({ name: 'A', as: 'player', more: 'x'.repeat(20_000) })
    expect((await sent(people(), large)).status).toBe(413)
    const unsaid = new Response(large).body as ReadableStream
    const answer = await fetch(hall.address + people(), { method: 'POST', body: unsaid, duplex: 'half' } as RequestInit)
    expect(answer.status).toBe(413)
    await answer.text()
  })
  test.each([
    ['PUT', () => people()],
    ['PATCH', () => `/api/sessions/${code}`],
    ['GET', () => people()],
    ['POST', () => `/api/sessions/${code}/export`],
    ['DELETE', () => '/api/sessions'],
    ['POST', () => '/api/addresses'],
    ['POST', () => '/'],
    ['OPTIONS', () => people()],
  ])('%s has no meaning where it is not meant', async (method, path) => {
    expect([404, 405]).toContain((await sent(path(), undefined, {}, method)).status)
  })
  test.each(['', 'Bearer', 'Bearer ', 'Bearer wrong', `Basic ${'x'.repeat(43)}`, `Bearer ${'x'.repeat(200)}`])(
    'taking a session away with “%s” is refused',
    async authorization => {
      for (const [method, path] of [
        ['DELETE', `/api/sessions/${code}`],
        ['GET', `/api/sessions/${code}/export`],
      ]) {
        const { status, text } = await sent(path, undefined, { Authorization: authorization }, method)
        expect([status, JSON.parse(text)]).toEqual([401, { refused: withReason.refused }])
      }
    },
  )
  test('a player’s secret takes nothing away', async () => {
    for (const method of ['DELETE', 'GET']) {
      const path = `/api/sessions/${code}${method === 'GET' ? '/export' : ''}`
      expect((await fetchJson(hall.address, path, { method, secret: tajik.person.secret })).status).toBe(401)
    }
  })
  test.each(['https://elsewhere.example', 'null', 'http://127.0.0.1'])('a page of %s is refused', async origin => {
    const { status, text } = await sent(people(), '{"name":"A","as":"player"}', {
      Origin: origin,
      'Content-Type': 'text/plain',
    })
    expect([status, JSON.parse(text)]).toEqual([403, { refused: withReason.refused }])
  })
  test.each([
    ['no host’s key is asked for and a backup is wanted', 'GET', '/api/backup', undefined, 403],
    ['a file that is no session', 'POST', '/api/sessions/import', '{"format":"Amu Darya session"}', 400],
    ['a file that is no JSON', 'POST', '/api/sessions/import', 'PK\u0003\u0004', 400],
    ['an opening without a form', 'POST', '/api/sessions', '{}', 400],
    [
      'an opening with a scenario that nobody wrote',
      'POST',
      '/api/sessions',
      JSON.stringify({ ...form, scenario: 'toString' }),
      400,
    ],
    ['an opening with a hundred worlds', 'POST', '/api/sessions', JSON.stringify({ ...form, worlds: 100 }), 400],
    [
      'an opening with a clock of no kind',
      'POST',
      '/api/sessions',
      JSON.stringify({ ...form, clock: { kind: 'none', each: 1 } }),
      400,
    ],
  ])('%s', async (_, method, path, body, expected) => {
    const sessions = (await store.sessions()).length
    const { status, text } = await sent(path, body, {}, method)
    expect([status, JSON.parse(text)]).toEqual([expected, { refused: withReason.refused }])
    expect(await store.sessions()).toHaveLength(sessions)
  })
  test.each([
    '/api/sessions/__proto__',
    '/api/sessions/%00',
    '/api/sessions/%E0%A4%A',
    '/api/sessions/..%2f..%2fetc',
    `/api/sessions/${'x'.repeat(5000)}`,
  ])('there is nothing at %s', async path => {
    expect([400, 404]).toContain((await sent(path, undefined, {}, 'GET')).status)
  })
})
