import { io } from 'socket.io-client'
import { SEATS } from '../../content/ids.ts'
import type { Board } from '../../game/boardgame.ts'
import { withChanges } from '../../game/wire/difference.ts'
import type { Answer, Joined, News, SessionOpened } from '../../game/wire/frames.ts'
import { messagesIn } from './messages.ts'
import type { Player } from './player.ts'
import { post } from './post.ts'

const FORM = {
  ...{ scenario: 'after-kabul', worlds: 1, seating: 'free', sealing: 'anyone', clock: { kind: 'none' } },
  ...{ observers: 'none', level: 'doctrine', keepDays: 1 },
}

export type Transport = 'websocket' | 'polling'

type Caller = {
  readonly ask: (ask: string, args: unknown) => Promise<void>
  readonly board: () => Board | undefined
  readonly bytes: () => number
  readonly watchers: Set<() => void>
  readonly close: () => void
}

let asked = 0

const call = async (address: string, transport: Transport, hello: object): Promise<Caller> => {
  const socket = io(address, { transports: [transport], forceNew: true })
  const documents: { room?: unknown; board?: unknown } = {}
  let bytes = 0
  const caller: Caller = {
    ask: async (ask, args) => {
      const id = `load-${++asked}-${Date.now()}`
      const answer = (await socket.emitWithAck('ask', { id, ask, args })) as Answer
      if (!answer.ok) throw new Error(answer.refused)
    },
    board: () => documents.board as Board | undefined,
    bytes: () => bytes,
    watchers: new Set(),
    close: () => socket.disconnect(),
  }
  socket.on('connect', () => socket.io.engine.on('data', (data: unknown) => (bytes += String(data).length)))
  socket.on('news', (news: News) => {
    documents[news.document] = 'whole' in news ? news.whole : withChanges(documents[news.document], news.changes)
    if (news.document === 'board') for (const watch of caller.watchers) watch()
  })
  const welcome = await socket.emitWithAck('hello', { build: '', ...hello })
  if (!welcome.ok) throw new Error(welcome.refused)
  return caller
}

/** Opens a world, seats people in it over real sockets, and starts it. */
export const ownWorld = async (
  address: string,
  world: number,
  seats: number,
  transport: Transport,
): Promise<Player[]> => {
  const { code, control } = await post<SessionOpened>(address, '/api/sessions', FORM)
  const desk = await call(address, transport, { as: 'control', code, secret: control })
  const players: Player[] = []
  for (let seat = 0; seat < seats; seat++) {
    const joined = await post<Joined>(address, `/api/sessions/${code}/people`, { name: SEATS[seat], as: 'player' })
    const caller = await call(address, transport, { as: 'person', code, secret: joined.secret })
    await caller.ask('take', { world: 1, seat: SEATS[seat] })
    const player: Player = {
      ...{ world, seat, bytes: caller.bytes, close: caller.close },
      decide: (move, args) => caller.ask('decide', { move, args }),
      messages: () => messagesIn(caller.board()),
      view: () => caller.board()?.world,
      watchers: caller.watchers,
    }
    players.push(player)
  }
  await desk.ask('fill', { world: 0 })
  await desk.ask('start', {})
  desk.close()
  return players
}
