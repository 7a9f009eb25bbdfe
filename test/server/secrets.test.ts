import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { type Board, seenFrom } from '../../game/boardgame.ts'
import { MENU, refusalOf } from '../../game/orders.ts'
import { SEAT } from '../../game/places.ts'
import type { World } from '../../game/world.ts'
import { openMemory } from '../../server/store/memory.ts'
import type { Store } from '../../server/store/store.ts'
import { folded, keptOf } from './kept.ts'
import { type Caller, call, fetchJson, type Hall, hire, joinAs, openSession, sitting } from './room.ts'
import { UNLIMITED } from './unlimited.ts'

/**
 * A whole game of nine people, in which something that stands nowhere else is written into every field that not all may
 * read, every turn; and every frame that any device was sent is searched for it.
 */

let hall: Hall
let store: Store
beforeAll(async () => {
  store = openMemory()
  hall = await hire({ store, rates: UNLIMITED })
})
afterAll(() => hall.stop())

type Player = Awaited<ReturnType<typeof sitting>> & { readonly seat: SeatId }
type Secret = {
  readonly text: string
  /** What it is a secret of. */
  readonly of: string
  /** Who may hear it, as the game stands. */
  readonly knows: (listener: string, truth: World) => boolean
  /** Whether the end of the game opens it to all of its world. */
  readonly opens: boolean
}

const nobody = () => false
const only =
  (...names: readonly string[]) =>
  (listener: string) =>
    names.includes(listener)

let planted = 0
const inked = (what: string): string => `planted-${what}-${++planted}-kept-to-itself`

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const neighbour = (seat: SeatId): SeatId => SEATS[(SEAT[seat] + 1) % SEATS.length]

/** What looking at a view once more would still take out of it: nothing. */
const stillHides = (board: Board, seat: number): boolean => isDeepStrictEqual(plain(seenFrom(board, seat)), board)

test('nobody is sent what is another’s, in a whole game, byte for byte', { timeout: 120_000 }, async () => {
  const { code, control } = await openSession(hall.address, { worlds: 2 })
  const desk = await call(hall.address, { as: 'control', code, secret: control })
  const players: Player[] = []
  for (const seat of SEATS) players.push({ ...(await sitting(hall.address, code, seat)), seat })
  const elsewhere = await sitting(hall.address, code, 'tajikistan', 2, 'In the other world')
  const watching = await joinAs(hall.address, code, 'Looking on', 'observer')
  const observer = await call(hall.address, { as: 'person', code, secret: watching.secret })
  expect(await observer.ask('observe', { world: 1 })).toEqual({ ok: true })
  const screen = await call(hall.address, { as: 'screen', code })
  const nosy = await joinAs(hall.address, code, 'Without a seat')
  const standing = await call(hall.address, { as: 'person', code, secret: nosy.secret })

  const listeners: [string, Caller, number][] = [
    ...players.map((player): [string, Caller, number] => [player.seat, player, SEAT[player.seat]]),
    ['observer', observer, -1],
    ['screen', screen, -1],
    ['standing', standing, -1],
    ['elsewhere', elsewhere, SEAT.tajikistan],
    ['control', desk, -1],
  ]
  const secrets: Secret[] = []
  const plant = (of: string, knows: Secret['knows'], opens = true): string => {
    const text = inked(of.replaceAll(' ', '-'))
    secrets.push({ text, of, knows, opens })
    return text
  }
  const token = (text: string, of: string) => secrets.push({ text, of, knows: nobody, opens: false })
  const tokens = (name: string, { secret, returnCode }: { secret: string; returnCode: string }) => {
    token(secret, `the secret of ${name}`)
    token(returnCode, `the return code of ${name}`)
  }
  for (const player of players) tokens(player.seat, player.person)
  tokens('the observer', watching)
  tokens('who stands', nosy)
  tokens('who is elsewhere', elsewhere.person)
  token(control, 'the secret of Control')
  const { state, worlds } = await keptOf(store, code)
  const hashes = state.people.flatMap(({ secretHash, returnHash }) => [secretHash, returnHash])
  for (const hash of [state.controlHash, ...hashes]) token(hash, 'a hash')

  const views: string[] = []
  for (const [name, caller, seat] of listeners) {
    if (name === 'control') continue
    caller.socket.on('news', () => {
      const board = caller.board()
      if (board && board.world.phase !== 'over' && !stillHides(board, seat))
        views.push(`${name}, turn ${board.world.turn}`)
    })
  }
  const truth = (): World => (desk.board() as Board).world
  /** All that was sent so far has come. */
  const quiet = () => Promise.all(listeners.map(([, caller]) => caller.ask('again', { document: 'room' })))
  const leaks = (isOpen = false): string[] =>
    listeners.flatMap(([name, caller]) => {
      const heard = caller.heard()
      const isOpenTo = isOpen && name !== 'elsewhere' && name !== 'standing'
      return secrets.flatMap(({ text, of, knows, opens }) => {
        const mayKnow = name === 'control' ? knows !== nobody : knows(name, truth())
        return mayKnow || (isOpenTo && opens) || !heard.includes(text) ? [] : [`${name} heard ${of}`]
      })
    })

  await desk.ask('fill', { world: 2 })
  expect(await desk.ask('start')).toEqual({ ok: true })
  await Promise.all(players.map(player => player.until(() => player.board() !== undefined)))

  const opened: string[] = []
  const drafted = async (player: Player, turn: number) => {
    const { seat } = player
    const view = (player.board() as Board).world
    const orders = MENU[SEAT[seat]].filter(each => !refusalOf(view, each, 0))
    const order = orders[(turn * 7) % orders.length]
    const reason = plant(`a reason of ${seat} ${turn}`, only(seat))
    opened.push(reason)
    expect(await player.ask('decide', { move: 'draft', args: { slot: 0, call: order.call, reason } })).toEqual({
      ok: true,
    })
  }
  const talked = async (player: Player, turn: number) => {
    const { seat } = player
    const to = neighbour(seat)
    const words = plant(`words of ${seat} ${turn}`, only(seat, to))
    const team = plant(`a team line of ${seat} ${turn}`, only(seat), false)
    expect(await player.ask('decide', { move: 'say', args: { to: [to], text: words } })).toEqual({ ok: true })
    expect(await player.ask('team', { text: team })).toEqual({ ok: true })
  }
  const offered = async (player: Player, turn: number) => {
    const { seat } = player
    const to = neighbour(seat)
    const text: string = plant(`a deal of ${seat} ${turn}`, (name, { deals }) => {
      if (name === seat || name === to) return true
      return name !== 'elsewhere' && deals.some(deal => deal.leaked && deal.promises.some(each => each.text === text))
    })
    const args = { to, secret: true, promises: [{ clause: 'word', from: seat, text }] }
    expect(await player.ask('decide', { move: 'propose', args })).toEqual({ ok: true })
  }
  const answered = async (player: Player) => {
    const { deals } = (player.board() as Board).world
    const mine = deals.find(deal => deal.to === SEAT[player.seat] && deal.state === 'offered')
    if (mine && SEAT[player.seat] % 2 === 0)
      await player.ask('decide', { move: 'answer', args: { deal: mine.id, yes: true } })
  }
  const commanded = async (turn: number) => {
    const to = SEATS[turn % SEATS.length]
    await desk.ask('note', { world: 1, text: plant(`a note of Control ${turn}`, only(), false) })
    await desk.ask('tell', { world: 1, to: [to], text: plant(`a notice to ${to} ${turn}`, only(to), false) })
    const text = plant(`words in the other world ${turn}`, only('elsewhere'), false)
    await elsewhere.ask('decide', { move: 'say', args: { to: [], text } })
    await elsewhere.ask('team', { text: plant(`a team line of the other world ${turn}`, only('elsewhere'), false) })
  }
  const asTheyShould = async () => {
    const whole = folded(await keptOf(store, code))
    expect(plain(desk.board())).toEqual(plain({ world: whole.world, told: whole.told, since: whole.since }))
    for (const [name, caller, seat] of listeners.slice(0, 11))
      expect(caller.board(), `what ${name} sees`).toEqual(plain(seenFrom(whole, seat)))
    expect(standing.board()).toBeUndefined()
  }

  while (truth().phase !== 'over') {
    const { turn } = truth()
    await Promise.all(players.map(player => drafted(player, turn)))
    await Promise.all(players.map(player => talked(player, turn)))
    await Promise.all(players.map(player => offered(player, turn)))
    await Promise.all(players.map(answered))
    await commanded(turn)
    await quiet()
    expect(leaks()).toEqual([])
    await asTheyShould()
    for (const player of players) {
      // An order may have become too dear by what was agreed meanwhile.
      const sealed = await player.ask('decide', { move: 'seal', args: {} })
      if (!sealed.ok) await player.ask('decide', { move: 'draft', args: { slot: 0, call: '' } })
      if (!sealed.ok) expect(await player.ask('decide', { move: 'seal', args: {} })).toEqual({ ok: true })
    }
    await desk.until(() => truth().turn > turn || truth().phase === 'over')
    if (truth().phase !== 'over') {
      await quiet()
      expect(leaks()).toEqual([])
      await asTheyShould()
    }
  }
  expect(views).toEqual([])
  await quiet()
  await asTheyShould()

  expect(leaks(true)).toEqual([])
  expect(players[0].heard()).toContain(secrets.find(({ of }) => of.startsWith('words of china'))?.text)
  expect(await desk.ask('close')).toEqual({ ok: true })
  await players[0].until(() => players[0].room().stage === 'debrief' && players[0].room().records.length === 1)
  await quiet()
  expect(leaks(true)).toEqual([])
  expect(opened.length).toBeGreaterThanOrEqual(SEATS.length)
  for (const reason of opened) expect(players[0].heard()).toContain(reason)
  expect(screen.room().records).toEqual([])

  const [mine, others] = worlds.map(({ seed }) => new RegExp(`(?<!\\d)${seed}(?!\\d)`))
  for (const [name, caller] of listeners.slice(0, 11)) {
    expect(others.test(caller.heard()), `the other world’s seed, to ${name}`).toBe(false)
    const before = caller
      .heard()
      .split('\n')
      .filter(frame => !frame.includes('"records"'))
    expect(
      before.some(frame => mine.test(frame)),
      `the seed before the close, to ${name}`,
    ).toBe(false)
  }
  const asked = [`/api/sessions/${code}`, '/api/addresses', '/api/nothing', `/api/sessions/${code}/export`]
  const known = JSON.stringify(await Promise.all(asked.map(path => fetchJson(hall.address, path))))
  expect(secrets.filter(({ text }) => known.includes(text))).toEqual([])
  expect([mine, others].some(seed => seed.test(known))).toBe(false)
})
