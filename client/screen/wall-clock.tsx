import { useEffect, useState } from 'react'
import type { WorldState } from '../../game/wire/room.ts'
import { isLastMinute, leftOf, saidLeft } from '../online/clock-now.ts'
import { clockText } from './clock-text.ts'
import { words } from './words.ts'

/** Letters of the figure in its full size that leave room for what it means. */
const ROOM_FOR = 4

/** Reads the clock again as each second of it begins. */
const useLeft = (world: WorldState, skew: number): number | undefined => {
  const { clock } = world
  const [now, setNow] = useState(() => Date.now() + skew)
  useEffect(() => {
    if (clock.state !== 'running') return
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const time = Date.now() + skew
      setNow(time)
      const left = clock.endsAt - time
      // A little past the second, so that a timer which comes early does not tell it twice.
      if (left > 0) timer = setTimeout(tick, (left % 1000) + 20)
    }
    tick()
    return () => clearTimeout(timer)
  }, [clock, skew])
  return leftOf(clock, now)
}

/** The clock of a world in the largest type, or who has sealed where none runs. */
export function WallClock({ world, skew }: { world: WorldState; skew: number }) {
  const left = useLeft(world, skew)
  const isPaused = world.clock.state === 'paused'
  if (world.clock.state === 'none' || (isPaused && left === undefined))
    return <NoClock world={world} isPaused={isPaused} />
  const { figure, meaning } = clockText(left ?? 0)
  return (
    <div className={!isPaused && isLastMinute(left ?? 0) ? 'screen-clock screen-clock-last' : 'screen-clock'}>
      <p className={figure.length > ROOM_FOR ? 'screen-figure screen-figure-long' : 'screen-figure'} role="timer">
        {isPaused ? <s>{figure}</s> : figure}
      </p>
      <p className="screen-meaning">{isPaused ? words.paused : meaning}</p>
      <p className="said" role="status">
        {isPaused ? words.paused : saidLeft(left ?? Number.POSITIVE_INFINITY)}
      </p>
    </div>
  )
}

function NoClock({ world, isPaused }: { world: WorldState; isPaused: boolean }) {
  const sealed = world.seats.filter(seat => seat.sealed).length
  return (
    <div className="screen-clock">
      <p className="screen-figure screen-figure-count">{words.sealedCount(sealed, world.seats.length)}</p>
      <p className="screen-meaning" role="status">
        {isPaused ? words.paused : words.haveSealed}
      </p>
    </div>
  )
}
