import type { State } from 'boardgame.io'
import { Client } from 'boardgame.io/client'
import { getFilterPlayerView, Sync, Transport } from 'boardgame.io/internal'
import { Master } from 'boardgame.io/master'
import { SEATS, type SeatId } from '../../content/ids.ts'
import { type Beginning, type Board, boardgame, playerOf } from '../../game/boardgame.ts'
import type { Decision } from '../../game/world.ts'

/**
 * Nine boardgame.io clients over one master in the same page: each client holds its own seat's view and nothing else.
 * Its `Local` would do, but it brings socket.io along, hands every client the unfiltered opening state and everybody's
 * log, and never lets go of a match.
 */
export type Connection = {
  /** The board as this seat sees it. */
  readonly seen: (seat: SeatId) => Board
  /** Whether the master took the decision. */
  readonly send: (decision: Decision) => boolean
  readonly close: () => void
}

type Options = ConstructorParameters<typeof Transport>[0]
type Data = Parameters<Options['transportDataCallback']>[0]
type Listen = (player: string, receive: (data: Data) => void) => void

/** One match in memory: its latest state. What was decided is logged elsewhere. */
class Memory extends Sync {
  state: State | undefined

  override createMatch(_: string, { initialState }: { initialState: State }): void {
    this.state = initialState
  }
  setState(_: string, state: State): void {
    this.state = state
  }
  setMetadata(): void {}
  wipe(): void {}
  fetch(): ReturnType<Sync['fetch']> {
    // The real opening state stays here: a client gets its place taken by its own view, below.
    return { state: this.state, log: [] } as unknown as ReturnType<Sync['fetch']>
  }
}

/** The line between one client and the master. Everything on it happens at once. */
class Wire extends Transport {
  readonly master: Master
  readonly listen: Listen

  constructor(options: Options, master: Master, listen: Listen) {
    super(options)
    this.master = master
    this.listen = listen
  }
  connect(): void {
    this.setConnectionStatus(true)
    if (this.playerID) this.listen(this.playerID, data => this.notifyClient(data))
    this.requestSync()
  }
  requestSync(): void {
    void this.master.onSync(this.matchID, this.playerID, undefined, this.numPlayers)
  }
  sendAction(state: State, action: Parameters<Transport['sendAction']>[1]): void {
    // The seat is the wire's, whatever the action says.
    const payload = { ...action.payload, playerID: this.playerID }
    void this.master.onUpdate(
      { ...action, payload } as typeof action,
      state._stateID,
      this.matchID,
      this.playerID ?? '',
    )
  }
  disconnect(): void {
    this.setConnectionStatus(false)
  }
  sendChatMessage(): void {}
  updateMatchID(): void {}
  updatePlayerID(): void {}
  updateCredentials(): void {}
}

type Sent = Parameters<ReturnType<typeof getFilterPlayerView>>[1]
type Seen = ReturnType<ReturnType<typeof getFilterPlayerView>>

const withoutLog = (data: Seen): Data => {
  if (data.type === 'update') return { type: 'update', args: [data.args[0], data.args[1], []] }
  if (data.type !== 'sync') return data
  const [match, info] = data.args
  return { type: 'sync', args: [match, { ...info, initialState: info.state, log: [] }] }
}

type Match = {
  readonly multiplayer: (options: Options) => Transport
  /** Hands a client the latest state, if it has an older one: nobody is told more often than they look. */
  readonly catchUp: (player: string) => void
}

/** A master of one match, and how a client is wired to it. */
const matchOf = (game: ReturnType<typeof boardgame>): Match => {
  const receivers = new Map<string, (data: Data) => void>()
  const late = new Map<string, Sent>()
  let filter: ReturnType<typeof getFilterPlayerView>
  const hand = (player: string, data: Sent): void => receivers.get(player)?.(withoutLog(filter(player, data)))
  const master = new Master(game, new Memory(), {
    send: ({ playerID, ...data }) => hand(playerID, data),
    sendAll: data => {
      for (const player of receivers.keys()) late.set(player, data)
    },
  })
  filter = getFilterPlayerView(master.game)
  return {
    multiplayer: options => new Wire(options, master, (player, receive) => receivers.set(player, receive)),
    catchUp: player => {
      const data = late.get(player)
      if (!data) return
      late.delete(player)
      hand(player, data)
    },
  }
}

/** The nine clients of a match, each made when it is first asked for, and what brings one up to date. */
export const nineClients = (game: ReturnType<typeof boardgame>) => {
  const { multiplayer, catchUp } = matchOf(game)
  const make = (seat: SeatId) => {
    const client = Client({ game, numPlayers: SEATS.length, playerID: playerOf(seat), debug: false, multiplayer })
    client.start()
    return client
  }
  const made = new Map<SeatId, ReturnType<typeof make>>()
  const clientOf = (seat: SeatId) => {
    const client = made.get(seat) ?? make(seat)
    made.set(seat, client)
    return client
  }
  const stop = () => {
    for (const client of made.values()) client.stop()
  }
  return { clientOf, catchUp, stop }
}

export const connect = (beginning: Beginning): Connection => {
  const { clientOf, catchUp, stop } = nineClients(boardgame(beginning))
  const stateOf = (seat: SeatId) => {
    const client = clientOf(seat)
    catchUp(playerOf(seat))
    const state = client.getState()
    if (!state) throw new Error(`The seat ${seat} has no board yet`)
    return state
  }
  return {
    seen: seat => stateOf(seat).G,
    send: ({ seat, move, args }) => {
      if (seat === 'control') return false
      const { moves } = clientOf(seat)
      if (!Object.hasOwn(moves, move)) return false
      const before = stateOf(seat)._stateID
      moves[move](args)
      return stateOf(seat)._stateID > before
    },
    close: stop,
  }
}
