import { useMemo } from 'react'
import type { Board } from '../../game/boardgame.ts'
import { running } from '../../game/clock.ts'
import { scenarioOf } from '../../game/scenarios.ts'
import type { Room, WorldState } from '../../game/wire/room.ts'
import { BoardMap, mapWords } from '../map/index.ts'
import { mapStateOf } from '../table/map-state.ts'
import { FromControl } from './from-control.tsx'
import { IndexBar } from './index-bar.tsx'
import { LateJoining } from './joining.tsx'
import { OtherWorlds } from './other-worlds.tsx'
import { WallClock } from './wall-clock.tsx'
import { WallEvents } from './wall-events.tsx'
import { WallSeats } from './wall-seats.tsx'
import { words } from './words.ts'

type Props = {
  readonly room: Room
  readonly world: WorldState
  readonly board: Board
  readonly skew: number
  readonly address: string | undefined
}

/** The decision phase as the whole room sees it. */
export function WallBoard({ room, world, board, skew, address }: Props) {
  const { turns } = scenarioOf(board.world.scenario)
  const clock = running(board.world)
  const state = useMemo(() => mapStateOf(board.world), [board.world])
  return (
    <div className="screen-board">
      <div className="screen-left">
        {room.worlds.length > 1 ? <OtherWorlds room={room} /> : undefined}
        <section className="screen-map" aria-label={words.map}>
          <BoardMap state={state} frame="whole" words={mapWords} />
        </section>
        <FromControl room={room} world={world} />
        <div className="screen-strip">
          <WallEvents events={board.world.events} />
          <IndexBar value={board.world.index} />
        </div>
      </div>
      <div className="screen-right">
        <header className="screen-head screen-turn">
          <h1>{words.turn(board.world.turn, turns.length)}</h1>
          <p>{turns[board.world.turn - 1]?.dates}</p>
        </header>
        {clock ? (
          <p className="screen-countdown">{words.countdown(clock.name, clock.turn - board.world.turn)}</p>
        ) : undefined}
        <WallClock world={world} skew={skew} />
        <WallSeats world={world} />
        <LateJoining code={room.code} address={address} />
      </div>
    </div>
  )
}
