import { createContext, useCallback, useContext, useState } from 'react'
import { SEATS, type SeatId } from '../../content/ids.ts'
import type { Scenario } from '../../content/kinds.ts'
import type { Board } from '../../game/boardgame.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import type { Answer, ControlArgs, ControlAsk } from '../../game/wire/frames.ts'
import type { Place, Room, WorldState } from '../../game/wire/room.ts'
import { seatName } from '../../game/words/index.ts'
import type { Line } from '../online/line.ts'
import { words } from './words.ts'

/** What every part of the desk reads. */
export type Desk = {
  readonly code: string
  readonly secret: string
  readonly line: Line
  readonly room: Room
  /** The server's clock less this device's, in ms. */
  readonly skew: number
  /** The world that is watched. */
  readonly world: WorldState
  /** Its truth; undefined until it is here. */
  readonly board: Board | undefined
  readonly watch: (world: number) => void
  /** Takes a seat's chair, to act for it. */
  readonly sitIn: (place: Place) => void
  /** Opens a message to a seat. */
  readonly writeTo: (place: Place) => void
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('This part of the desk stands outside it.')
  return desk
}

/** Asks for something and keeps what was refused, to be said where it was asked. */
export const useAsk = () => {
  const { line } = useDesk()
  const [refused, setRefused] = useState('')
  const ask = useCallback(
    async <A extends ControlAsk>(what: A, args: ControlArgs<A>): Promise<Answer> => {
      const answer = await line.ask(what, args)
      setRefused(answer.ok ? '' : answer.refused)
      return answer
    },
    [line],
  )
  return { ask, refused }
}

export const nameOf = (seat: SeatId): string => seatName(SEATS.indexOf(seat))

/** "Panj"; 0 stands for all. */
export const whereOf = ({ worlds }: Pick<Room, 'worlds'>, number: number): string =>
  worlds.find(world => world.number === number)?.name ?? words.allWorlds

export const scenarioOfRoom = ({ settings }: Pick<Room, 'settings'>): Scenario => scenarioOf(settings.scenario)
