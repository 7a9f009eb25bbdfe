import type { Clock, ClockPlan } from '../../game/wire/room.ts'
import type { SessionState } from './state.ts'

/** The arithmetic of a world's clock: ms since 1970 by the server's clock, handed in. */

const UNIT = { minutes: 60_000, hours: 3_600_000 } as const

/** As a turn begins. */
export const freshClock = (plan: ClockPlan, now: number): Clock =>
  plan.kind === 'none' ? { state: 'none' } : { state: 'running', endsAt: now + plan.each * UNIT[plan.kind] }

/** A world without a clock is paused too; it has nothing left to count. */
export const paused = (clock: Clock, now: number): Clock => {
  if (clock.state === 'paused') return clock
  return { state: 'paused', left: clock.state === 'running' ? Math.max(0, clock.endsAt - now) : undefined }
}

export const resumed = (clock: Clock, now: number): Clock => {
  if (clock.state !== 'paused') return clock
  return clock.left === undefined ? { state: 'none' } : { state: 'running', endsAt: now + clock.left }
}

/** Longer, or shorter where the seconds are negative, never past the present. Where nothing is counted it stays so. */
export const extended = (clock: Clock, seconds: number, now: number): Clock => {
  if (clock.state === 'running') return { ...clock, endsAt: Math.max(now, clock.endsAt + seconds * 1000) }
  if (clock.state === 'paused' && clock.left !== undefined) {
    return { ...clock, left: Math.max(0, clock.left + seconds * 1000) }
  }
  return clock
}

/** When the clock has to be looked at; undefined where it does not run. */
export const whenDue = (clock: Clock): number | undefined => (clock.state === 'running' ? clock.endsAt : undefined)

/** Whether a deadline comes in any of the worlds, with nobody there. */
export const hasDeadline = ({ stage, worlds }: Pick<SessionState, 'stage' | 'worlds'>): boolean =>
  stage === 'running' && worlds.some(({ clock }) => whenDue(clock) !== undefined)
