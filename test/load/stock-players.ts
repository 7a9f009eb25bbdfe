import { createRequire } from 'node:module'
import { SEATS } from '../../content/ids.ts'
import { type Board, boardgame } from '../../game/boardgame.ts'
import { messagesIn } from './messages.ts'
import type { Player } from './player.ts'
import { post } from './post.ts'

// In development it checks and logs every move.
process.env.NODE_ENV = 'production'
const load = createRequire(import.meta.url)
const { Client } = load('boardgame.io/client') as typeof import('boardgame.io/client')
const { SocketIO } = load('boardgame.io/multiplayer') as typeof import('boardgame.io/multiplayer')

type Socket = { readonly io: { readonly engine: { on: (event: 'data', heard: (data: unknown) => void) => void } } }

/** The same seats with boardgame.io's own client over its own transport. It tells nobody that a move was taken but the board. */
export const stockWorld = async (address: string, world: number, seats: number): Promise<Player[]> => {
  const name = 'amu-darya'
  const { matchID } = await post<{ matchID: string }>(address, `/games/${name}/create`, { numPlayers: SEATS.length })
  const game = boardgame({ scenario: 'after-kabul', seed: 1 })
  const players: Player[] = []
  for (let seat = 0; seat < seats; seat++) {
    const playerID = String(seat)
    const { playerCredentials: credentials } = await post<{ playerCredentials: string }>(
      address,
      `/games/${name}/${matchID}/join`,
      { playerID, playerName: SEATS[seat] },
    )
    const options = { game, numPlayers: SEATS.length, playerID, matchID, credentials, debug: false as const }
    const client = Client<Board>({ ...options, multiplayer: SocketIO({ server: address }) })
    let bytes = 0
    let waiting: { before: number; resolve: () => void } | undefined
    client.start()
    const { socket } = (
      client as unknown as { transport: { socket: Socket & { on: (e: string, f: () => void) => void } } }
    ).transport
    const count = () => socket.io.engine.on('data', data => (bytes += String(data).length))
    socket.on('connect', count)
    const board = () => client.getState()?.G
    const player: Player = {
      ...{ world, seat, bytes: () => bytes, close: () => client.stop() },
      decide: (move, args) =>
        new Promise((resolve, reject) => {
          // A refused move is never answered.
          const late = setTimeout(() => reject(new Error('never answered')), 3000)
          waiting = {
            before: client.getState()?._stateID ?? 0,
            resolve: () => {
              clearTimeout(late)
              resolve()
            },
          }
          client.moves[move](args)
        }),
      messages: () => messagesIn(board()),
      view: () => board()?.world,
      watchers: new Set(),
    }
    client.subscribe(state => {
      if (!state) return
      // Its own move is among what came: the client sends one at a time.
      if (waiting && state._stateID > waiting.before) {
        waiting.resolve()
        waiting = undefined
      }
      for (const watch of player.watchers) watch()
    })
    await new Promise<void>(resolve => {
      const look = () => (client.getState() ? resolve() : setTimeout(look, 10))
      look()
    })
    players.push(player)
  }
  return players
}
