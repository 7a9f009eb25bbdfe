import { CLAUSES } from '../../content/clauses.ts'
import { POLICIES, SEATS, SECTORS } from '../../content/ids.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { following, seeded } from '../../game/dice.ts'
import { MENU } from '../../game/orders.ts'
import { STANDING_RULES } from '../../game/wire/room.ts'

/** Frames that a device might send, one of them may be whole, another torn, a third made by somebody who reads the source. */

export type Die = (below: number) => number

export const dieOf = (seed: number): Die => {
  let state = seeded(seed)
  return below => {
    state = following(state)
    return Math.floor((state / 4294967296) * below)
  }
}

export const pick = <T>(die: Die, list: readonly T[]): T => list[die(list.length)]

type Frame = string | Uint8Array<ArrayBuffer>

const CLAUSE_IDS = Object.keys(CLAUSES)
const RESOLUTION_IDS = Object.keys(RESOLUTIONS)
const ODD: readonly string[] = [
  ...['null', 'true', '-1', '0', '1e400', '9007199254740993', '""', '[]', '{}', '[[]]', '"toString"', '"__proto__"'],
  ...['"constructor"', '{"__proto__":{"head":true}}', '{"constructor":{"prototype":{}}}', '"\\u0000"', '"\\ud800"'],
  ...[
    '{"_placeholder":true,"num":0}',
    '{"type":"Buffer","data":[1]}',
    `"${'x'.repeat(700)}"`,
    '['.repeat(50) + ']'.repeat(50),
  ],
]
const NAMES = ['toString', '__proto__', 'constructor', 'UPDATE', 'sync', 'valueOf', 'endGame', '']

const some = (die: Die, most: number): string[] => SEATS.slice(die(9)).slice(0, die(most + 1))
const words = (die: Die): string =>
  pick(die, ['Yes.', 'A convoy on Friday.', 'آب', '\u202e', ' ', 'x'.repeat(die(620))])

type Maker = (die: Die, seat: number) => readonly [name: string, args: unknown]

const MOVES: readonly Maker[] = [
  (die, seat) => ['draft', { slot: die(3), call: pick(die, MENU[seat < 0 ? die(9) : seat]).call, reason: words(die) }],
  die => ['draft', { slot: die(4) - 1, call: '' }],
  die => ['say', { to: some(die, 3), text: words(die) }],
  die => [
    'propose',
    {
      to: pick(die, SEATS),
      secret: die(2) === 0,
      promises: [{ clause: pick(die, CLAUSE_IDS), from: pick(die, SEATS), text: words(die), funds: die(4) }],
    },
  ],
  die => ['answer', { deal: die(12), yes: die(2) === 0 }],
  die => ['withdraw', { deal: die(12) }],
  die => ['show', { cable: die(20), to: pick(die, SEATS) }],
  die => ['gate', { sector: pick(die, SECTORS), policy: pick(die, POLICIES) }],
  die => [
    die(2) ? 'table' : 'vote',
    { resolution: pick(die, RESOLUTION_IDS), vote: pick(die, ['for', 'against', 'abstain']) },
  ],
  die => ['ask', { call: pick(die, pick(die, MENU)).call }],
  die => ['consent', { by: pick(die, SEATS), call: pick(die, pick(die, MENU)).call, yes: die(2) === 0 }],
  die => [die(2) ? 'seal' : 'unseal', {}],
  die => [
    pick(die, ['amend', 'act', 'inject', 'hold', 'rewind', 'end', 'close', ...NAMES]),
    { turn: 1, seat: pick(die, SEATS), move: 'seal', args: {} },
  ],
]

const ASKS: readonly Maker[] = [
  ...Array<Maker>(12).fill((die, seat) => {
    const [move, args] = pick(die, MOVES)(die, seat)
    return ['decide', { move, args }]
  }),
  die => ['rename', { name: pick(die, ['Anna', 'Шаҳло', 'زهرا', '', 'x'.repeat(50)]) }],
  die => ['team', { text: words(die) }],
  die => ['standing', { rules: [pick(die, STANDING_RULES)] }],
  die => ['head', { person: String(die(1e6)) }],
  die => ['take', { world: 1 + die(3), seat: pick(die, SEATS) }],
  die => ['again', { document: pick(die, ['room', 'board', 'log']) }],
  die => [pick(die, ['start', 'pause', 'end', 'close', 'fill', 'shuffle', 'watch', 'screen']), { world: die(3) }],
  die => [
    pick(die, ['hand', 'seat', 'remove-person', 'note', 'tell', ...NAMES]),
    { world: 1, seat: pick(die, SEATS), to: 'open', text: 'x' },
  ],
]
/** Of those who have no seat to lose. */
const WANDERING: readonly Maker[] = [
  ...ASKS,
  () => ['leave', {}],
  die => ['observe', { world: 1 + die(3), ...(die(2) ? { seat: pick(die, SEATS) } : {}) }],
]

/** An ask as an honest device would frame it, though it may ask for anything. `seat` −1: of somebody without one. */
export const soundAsk = (die: Die, seat: number): string => {
  const [ask, args] = die(2000) === 0 ? ['return-code', {}] : pick(die, seat < 0 ? WANDERING : ASKS)(die, seat)
  return JSON.stringify({ id: `fuzz-${die(2 ** 31)}-${die(1e6)}`, ask, args })
}

const torn: readonly ((die: Die, text: string) => string)[] = [
  (die, text) => text.slice(0, die(text.length)),
  (die, text) => {
    const at = die(text.length)
    return text.slice(0, at) + text.slice(at + 1 + die(8))
  },
  (die, text) => {
    const at = die(text.length)
    return text.slice(0, at) + String.fromCharCode(die(0x250)) + text.slice(at + 1)
  },
  (die, text) => {
    const [from, to] = [die(text.length), die(text.length)]
    return text.slice(0, to) + text.slice(from)
  },
]
/** Another value in the place of one of those that are there. */
const swapped = (die: Die, text: string): string => {
  const values = [...text.matchAll(/:("(?:[^"\\]|\\.)*"|-?\d+|true|false|\{\}|\[\])/g)]
  if (values.length === 0) return text
  const { index, 0: found } = pick(die, values)
  return `${text.slice(0, index)}:${pick(die, ODD)}${text.slice(index + found.length)}`
}

/** No frame of the application at all. */
const STRANGE: readonly ((die: Die) => Frame)[] = [
  () => '42',
  () => '42{"a":1}',
  die => `42[${pick(die, ODD)}]`,
  die => `42["${pick(die, ['update', 'sync', 'error', 'connect', 'disconnect', 'news', 'gone', '__proto__'])}",{}]`,
  () => '40/admin,',
  () => '44{"message":"x"}',
  die => `43${die(100)}[{}]`,
  die => `45${die(12)}-["ask",{"_placeholder":true,"num":${die(3)}}]`,
  die => new Uint8Array(die(200)),
  die => String.fromCharCode(...Array.from({ length: die(40) }, () => die(0x3000))),
  die => `42["ask","${'x'.repeat(30_000 + die(6000))}"]`,
]

/** What is sent on a line; `number` is the id of the answer it wants, where it wants one. */
export const frameOf = (die: Die, seat: number, number: number): Frame => {
  const kind = die(1000)
  if (kind < 8) return pick(die, STRANGE)(die)
  const text = soundAsk(die, seat)
  if (kind < 20) return pick(die, torn)(die, `42${number}["ask",${text}]`)
  if (kind < 25) return `42["ask",${text}]`
  return `42${number}["ask",${kind < 80 ? swapped(die, text) : text}]`
}

/** A request without a right to anything but to join the first of these sessions. */
export type Request = {
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly body?: string
}

const METHODS = ['GET', 'POST', 'POST', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']
const OPENING =
  '{"scenario":"after-kabul","worlds":0,"seating":"free","sealing":"anyone","clock":{"kind":"none"},"observers":"none","level":"novice","keepDays":1}'
const JOINING = '{"name":"A stranger","as":"player"}'
const RETURNING = '{"returnCode":"222-222-222"}'

export const requestOf = (die: Die, open: string, other: string): Request => {
  const method = pick(die, METHODS)
  const path = pick(die, [
    ...['/api/sessions', '/api/sessions/import', '/api/backup', '/api/addresses', '/metrics', '/healthz', '/api/%00'],
    ...[
      `/api/sessions/${open}`,
      `/api/sessions/${open}/people`,
      `/api/sessions/${open}/people`,
      `/api/sessions/${open}/export`,
    ],
    ...[
      `/api/sessions/${other}`,
      `/api/sessions/${other}/export`,
      '/api/sessions/__proto__',
      `/api/sessions/${die(1e6)}`,
    ],
    ...['/socket.io/?EIO=4&transport=polling', '/socket.io/?EIO=4&transport=polling&sid=x', '/socket.io/?EIO=3'],
  ])
  const sound = pick(die, [OPENING, JOINING, RETURNING])
  const body = die(3) === 0 ? sound : die(2) ? swapped(die, sound) : pick(die, torn)(die, sound)
  const headers: Record<string, string> = { 'Content-Type': pick(die, ['application/json', 'text/plain', 'x/y']) }
  if (die(4) === 0) headers.Authorization = pick(die, ['Bearer x', 'Bearer ', 'Basic eDp4', `Bearer ${'x'.repeat(43)}`])
  if (die(6) === 0) headers.Origin = pick(die, ['https://elsewhere.example', 'null', 'file://'])
  return method === 'GET' ? { method, path, headers } : { method, path, headers, body }
}
