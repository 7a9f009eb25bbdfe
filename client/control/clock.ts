import { useEffect, useState } from 'react'
import type { Clock, WorldState } from '../../game/wire/room.ts'
import { deskWords as words } from './words.ts'

/** Time left, as a clock shows it: minutes and seconds; hours once there are any; days where it is long. */
export const spanText = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}:${String(seconds % 60).padStart(2, '0')}`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return `${hours} ${words.h} ${minutes % 60} ${words.min}`
  return `${Math.floor(hours / 24)} ${words.d} ${hours % 24} ${words.h}`
}

/** ms left; undefined where there is no clock. */
export const leftOf = (clock: Clock, now: number): number | undefined =>
  clock.state === 'running' ? Math.max(0, clock.endsAt - now) : clock.state === 'paused' ? clock.left : undefined

export const clockText = (clock: Clock, now: number): string => {
  const left = leftOf(clock, now)
  return left === undefined ? '' : spanText(left)
}

/** When the slowest world would be done if every turn took its whole time; undefined where that can't be said. */
export const endOf = (
  worlds: readonly Pick<WorldState, 'turn' | 'phase' | 'clock'>[],
  turns: number,
  each: number,
): number | undefined => {
  const ends = worlds
    .filter(({ phase }) => phase === 'decision')
    .map(({ clock, turn }) => (clock.state === 'running' ? clock.endsAt + Math.max(0, turns - turn) * each : undefined))
  return ends.length === 0 || ends.includes(undefined) ? undefined : Math.max(...(ends as number[]))
}

export const timeOfDay = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
export const dateOf = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** The server's time, again every second. */
export const useNow = (skew: number): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now + skew
}
