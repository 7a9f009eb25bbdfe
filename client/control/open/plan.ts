import { SCENARIOS, type ScenarioId } from '../../../content/scenarios/index.ts'
import type { OpenSession } from '../http.ts'

/** What a session opens with where nothing is changed: one button is enough. */
export const PLAN: OpenSession = {
  scenario: 'after-kabul',
  worlds: 1,
  seating: 'free',
  sealing: 'head',
  clock: { kind: 'minutes', each: 12 },
  observers: 'public',
  level: 'doctrine',
  adviser: false,
  keepDays: 30,
}

/** Scenarios for a room: a guided lesson is played alone. */
export const ROOM_SCENARIOS = (Object.keys(SCENARIOS) as ScenarioId[]).filter(id => !('lesson' in SCENARIOS[id]))

/** The seats that one may take in a plan's worlds: nine in each. */
export const SEATS_EACH = 9

/** How long all turns take by the clock, in minutes; undefined without one. */
export const minutesOf = ({ scenario, clock }: Pick<OpenSession, 'scenario' | 'clock'>): number | undefined => {
  if (clock.kind === 'none') return undefined
  const turns = SCENARIOS[scenario as ScenarioId]?.turns.length ?? 0
  return turns * clock.each * (clock.kind === 'hours' ? 60 : 1)
}

/** A number typed by hand, kept within what the server takes; the number before where it is none. */
export const typed = (text: string, least: number, most: number, before: number): number => {
  const value = Math.round(Number(text))
  return text.trim() === '' || Number.isNaN(value) ? before : Math.min(most, Math.max(least, value))
}
