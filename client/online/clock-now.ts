import { useEffect, useState } from 'react'
import type { Clock } from '../../game/wire/room.ts'
import { words } from './words.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The server's time, again every second while somebody looks at it. */
export const useServerNow = (skew: number): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const tick = () => setNow(Date.now())
    const timer = setInterval(tick, SECOND)
    // A page that was asleep is behind until it looks.
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [])
  return now + skew
}

/** What is left of a clock, in ms; undefined where there is none to tell. */
export const leftOf = (clock: Clock, now: number): number | undefined =>
  clock.state === 'running' ? Math.max(0, clock.endsAt - now) : clock.state === 'paused' ? clock.left : undefined

const two = (n: number): string => String(n).padStart(2, '0')

/** Minutes and seconds, from an hour on hours and minutes, from two days on days. A second that has begun counts. */
export const clockFigure = (left: number): string => {
  const seconds = Math.ceil(left / SECOND)
  if (left < HOUR) return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
  if (left < 2 * DAY) return `${Math.floor(left / HOUR)} h ${two(Math.floor((left % HOUR) / MINUTE))}`
  return words.days(Math.floor(left / DAY))
}

export const isLastMinute = (left: number): boolean => left <= MINUTE

/** Seconds before the end at which the time left is said aloud. */
const SAID_AT = [120, 60, 15]

/** What a reader hears: the last of those moments that has passed; nothing before the first. */
export const saidLeft = (left: number): string => {
  if (left <= 0) return words.timeUpSaid
  const at = SAID_AT.filter(seconds => left <= seconds * SECOND).at(-1)
  return at === undefined ? '' : words.left(Math.floor(at / 60), at)
}
