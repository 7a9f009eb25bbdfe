import type { Clock } from '../../game/wire/room.ts'
import { clockFigure, isLastMinute, leftOf, saidLeft, useServerNow } from './clock-now.ts'
import { words } from './words.ts'

/** What is left of the turn. It never turns red and never blinks. */
export function ClassClock({ clock, skew }: { clock: Clock; skew: number }) {
  const now = useServerNow(skew)
  const left = leftOf(clock, now)
  if (clock.state === 'none') return undefined
  if (clock.state === 'paused')
    return (
      <p className="class-clock class-clock-paused">
        {left === undefined ? undefined : <s>{clockFigure(left)}</s>}
        <span className="sc">{words.pausedClock}</span>
      </p>
    )
  if (left === undefined) return undefined
  return (
    <p className={isLastMinute(left) ? 'class-clock class-clock-last' : 'class-clock'}>
      {/* Said at few moments, not every second. */}
      <span role="timer" aria-label={words.clock} aria-live="off">
        {left === 0 ? words.timeUp : clockFigure(left)}
      </span>
      <span className="said" role="status">
        {saidLeft(left)}
      </span>
    </p>
  )
}
