import { useSyncExternalStore } from 'react'
import type { Board } from '../../game/boardgame.ts'
import type { Answer, ControlArgs, ControlAsk, PlayerArgs, PlayerAsk } from '../../game/wire/frames.ts'
import type { Room } from '../../game/wire/room.ts'

/** What a device has of its session, kept up to date by the server. */
export type LineState = {
  /** 'lost': it was open and comes back by itself. 'refused': it is no use to try again; `why` says so. */
  readonly status: 'connecting' | 'open' | 'lost' | 'refused'
  readonly why: string
  readonly room: Room | undefined
  /** The own seat's board, the public one, or for Control the truth of the world it watches. */
  readonly board: Board | undefined
  /** The server's clock less this device's, in ms. */
  readonly skew: number
  /** Things asked for that are not answered yet. */
  readonly asking: number
  /** The server has been renewed since this page was loaded: loading it again brings the new one. */
  readonly newer?: boolean
}

/** A device's line to the server: it connects by itself, again and again, until it is closed or refused. */
export type Line = {
  readonly subscribe: (listener: () => void) => () => void
  /** The same object until something changes. */
  readonly state: () => LineState
  /**
   * Asks for something and resolves once the server has done it or refused; while the line is lost it waits and asks again
   * under the same id, so that nothing is done twice. Never rejects.
   */
  readonly ask: {
    <A extends PlayerAsk>(ask: A, args: PlayerArgs<A>): Promise<Answer>
    <A extends ControlAsk>(ask: A, args: ControlArgs<A>): Promise<Answer>
  }
  readonly close: () => void
}

export const useLine = (line: Line): LineState => useSyncExternalStore(line.subscribe, line.state)
