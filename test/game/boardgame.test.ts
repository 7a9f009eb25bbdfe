import { execFileSync } from 'node:child_process'
import { Client } from 'boardgame.io/client'
import { Local } from 'boardgame.io/multiplayer'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { nineClients } from '../../client/solo/connection.ts'
import { sampleTable } from '../../client/solo/sample.ts'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { type Board, boardgame, boardOf, playerOf, seenFrom, step } from '../../game/boardgame.ts'
import { fold } from '../../game/play.ts'
import { view } from '../../game/view.ts'
import type { Decision } from '../../game/world.ts'
import { pinnedNode } from '../../server/setup/pinned-node.mjs'
import { root } from '../../server/setup/root.mjs'
import { ME, planted, TELLTALE } from './planted.ts'

type Game = ReturnType<typeof boardgame>

/** Nine clients of boardgame.io as it comes, over its own local master. */
const stock = (game: Game) => {
  const multiplayer = Local()
  return SEATS.map(seat => {
    const client = Client({ game, numPlayers: SEATS.length, playerID: playerOf(seat), debug: false, multiplayer })
    client.start()
    return client
  })
}
const boardIn = (client: ReturnType<typeof stock>[number]): Board => {
  const state = client.getState()
  if (!state) throw new Error('The client has no board yet.')
  return state.G
}

const GAME = { scenario: 'after-kabul', seed: 20210823 }
const json = (value: unknown): string => JSON.stringify(value)

describe('a whole game through boardgame.io as it comes', () => {
  let decisions: readonly Decision[]
  beforeAll(async () => {
    const table = await sampleTable({ ...GAME, seat: 'tajikistan' })
    while (table.snapshot().view.phase !== 'over') await table.decide('seal', {})
    decisions = table.snapshot().record?.decisions ?? []
  })

  test('shows every seat, turn by turn, byte for byte what the log gives', () => {
    expect(decisions.length).toBeGreaterThan(50)
    const clients = stock(boardgame(GAME))
    let board = boardOf(GAME)
    for (const [at, decision] of decisions.entries()) {
      const { turn } = board.world
      clients[SEATS.indexOf(decision.seat as SeatId)].moves[decision.move](decision.args)
      board = step(board, decision) ?? board
      if (board.world.turn === turn && at < decisions.length - 1) continue
      const world = fold(GAME.scenario, GAME.seed, decisions.slice(0, at + 1))
      expect(json(board.world)).toBe(json(world))
      for (const [seat, client] of clients.entries()) {
        expect(json(boardIn(client))).toBe(json(seenFrom(board, seat)))
        expect(json(boardIn(client).world)).toBe(json(view(world, seat)))
      }
    }
    expect(board.world.phase).toBe('over')
  })

  test('may begin in the middle of a log', () => {
    const half = decisions.slice(0, Math.floor(decisions.length / 2))
    const [first] = stock(boardgame({ ...GAME, decisions: half }))
    expect(json(boardIn(first).world)).toBe(json(view(fold(GAME.scenario, GAME.seed, half), 0)))
  })

  test('leaves the board it was given alone, and shares what did not change', () => {
    const board = boardOf(GAME)
    const before = json(board)
    const next = step(board, { seat: 'china', move: 'seal', args: {} })
    expect(json(board)).toBe(before)
    expect(next?.world.plans[1].sealed).toBe(true)
    expect(next?.world.tracks).toBe(board.world.tracks)
  })

  test('throws on a log that breaks the rules', () => {
    const twice: Decision[] = [1, 2].map(() => ({ seat: 'china', move: 'seal', args: {} }))
    expect(() => boardOf({ ...GAME, decisions: twice })).toThrow('sealed')
  })
})

describe('what may not pass', () => {
  const [client] = stock(boardgame(GAME))
  const before = json(boardIn(client))
  const send = (type: unknown, args: unknown, playerID: unknown = '0') => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    try {
      client.store.dispatch({ type: 'MAKE_MOVE', payload: { type, args: [args], playerID } } as never)
    } catch {
      // boardgame.io may throw at the sender; what counts is that nothing moved.
    }
    quiet.mockRestore()
  }

  const names = ['toString', '__proto__', 'constructor', 'hasOwnProperty', 'valueOf', '', 'end', 'no-such-move']
  test.each(names)('a move called "%s"', move => {
    send(move, {})
    expect(json(boardIn(client))).toBe(before)
  })

  const misshapen = [undefined, null, [], 7, 'slot', { slot: 0 }, { slot: -1, call: '' }, { slot: 0, call: 1 }]
  const smuggled = [
    JSON.parse('{"slot":0,"call":"","__proto__":{"a":1}}'),
    { slot: 0, call: '', seat: 1 },
    { slot: 0, call: 'x'.repeat(9999) },
  ]
  test.each([...misshapen, ...smuggled].map(args => [json(args)?.slice(0, 60), args]))('a draft of %s', (_, args) => {
    send('draft', args)
    expect(json(boardIn(client))).toBe(before)
  })

  test.each(['9', '-1', '__proto__', 'toString', '00', null, {}])('a player called %s', player => {
    send('seal', {}, player)
    expect(json(boardIn(client))).toBe(before)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('an order of another seat, an order that is none, another’s gate', () => {
    send('draft', { slot: 0, call: 'decree' })
    send('draft', { slot: 0, call: 'toString' })
    send('gate', { sector: 'khatlon', policy: 'open' })
    expect(json(boardIn(client))).toBe(before)
  })

  test('the frame’s own events: nobody ends another’s turn or the game', () => {
    expect(Object.keys(client.events)).toEqual([])
  })
})

describe('what a client holds', () => {
  const game = (): Game => ({ ...boardgame(GAME), setup: () => planted(GAME.scenario, GAME.seed) })

  test('the master knows it all', () => {
    expect(json(planted(GAME.scenario, GAME.seed))).toMatch(TELLTALE)
  })

  test('nothing of it reaches a seat that may not know, at the start or after moves', () => {
    const clients = stock(game())
    expect(json(clients[ME].getState())).not.toMatch(TELLTALE)
    clients[0].moves.say({ to: ['china'], text: 'PLANTED' })
    clients[1].moves.seal({})
    expect(boardIn(clients[ME]).world.plans[1].sealed).toBe(true)
    expect(json(clients[ME].getState())).not.toMatch(TELLTALE)
  })

  test('a covert change is told without its cause', () => {
    const [row, ...more] = boardIn(stock(game())[ME]).told
    expect(row).toMatchObject({ kind: 'unexplained', seat: -1, changes: [{ track: 'home', from: 5, to: 4 }] })
    expect(more).toEqual([])
  })

  test('played solo, not even the opening state and the log of the frame hold it', () => {
    const { clientOf, catchUp } = nineClients(game())
    const me = clientOf('tajikistan')
    clientOf('russia').moves.say({ to: ['china'], text: 'PLANTED' })
    clientOf('china').moves.seal({})
    catchUp(playerOf('tajikistan'))
    expect(boardIn(me).world.plans[1].sealed).toBe(true)
    expect(json([me.getState(), me.getInitialState(), me.log, me.matchData])).not.toMatch(TELLTALE)
    expect(me.log).toEqual([])
  })
})

test('plain Node plays it through the core of boardgame.io, which Vitest could not vouch for', () => {
  const script = `
    const { boardgame } = await import('./game/boardgame.ts')
    const { CreateGameReducer, InitializeGame } = await import('./game/boardgame-io.ts')
    const game = boardgame({ scenario: 'after-kabul', seed: 1 })
    const payload = { type: 'seal', args: [{}], playerID: '3' }
    const { G } = CreateGameReducer({ game })(InitializeGame({ game, numPlayers: 9 }), { type: 'MAKE_MOVE', payload })
    console.log(G.world.plans.map(({ sealed }) => (sealed ? 1 : 0)).join(''))`
  const flags = ['--no-warnings', '--input-type=module', '-e', script]
  const said = execFileSync(pinnedNode() ?? process.execPath, flags, { cwd: root, encoding: 'utf8' })
  expect(said.trim()).toBe('000100000')
})
