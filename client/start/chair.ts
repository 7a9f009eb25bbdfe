import { SEATS, type SeatId } from '../../content/ids.ts'
import { SCENARIOS, type ScenarioId } from '../../content/scenarios/index.ts'
import { words } from './words.ts'

/** A game to begin, as an address holds it: `/new?scenario=&seat=&level=&seed=`. */
export type LevelId = keyof typeof words.levels
export type Chair = {
  readonly scenario: ScenarioId
  readonly seat: SeatId
  readonly level: LevelId
  /** Absent: drawn at the beginning. */
  readonly seed?: number
}

export const STANDARD: Chair = { scenario: 'after-kabul', seat: 'tajikistan', level: 'doctrine' }
export const LESSON: Chair = { scenario: 'first-orders', seat: 'tajikistan', level: 'doctrine' }

export const LEVELS = Object.keys(words.levels) as LevelId[]
export const SCENARIO_IDS = Object.keys(SCENARIOS) as ScenarioId[]

export type Wrong = { readonly what: 'scenario' | 'seat' | 'level' | 'seed' | 'taught'; readonly asked: string }

/** The one chair a scenario is taught from, if it is a lesson. */
export const taughtFrom = (scenario: ScenarioId): SeatId | undefined => {
  const item = SCENARIOS[scenario]
  return 'lesson' in item ? (item as { readonly lesson?: { readonly seat: SeatId } }).lesson?.seat : undefined
}

const oneOf = <T extends string>(asked: string | null, ids: readonly T[], other: T): T | undefined =>
  asked === null || asked === '' ? other : ids.find(id => id === asked)

const seedOf = (asked: string | null): number | undefined =>
  asked !== null && /^\d{1,10}$/.test(asked) && Number(asked) < 2 ** 32 ? Number(asked) : undefined

/** The chair that an address asks for, or the first thing in it that does not exist. */
export const chairOf = (query: URLSearchParams): Chair | Wrong => {
  const asked = (key: keyof Chair) => query.get(key)
  const wrong = (what: Wrong['what'], key: keyof Chair): Wrong => ({ what, asked: asked(key) ?? '' })
  const scenario = oneOf(asked('scenario'), SCENARIO_IDS, STANDARD.scenario)
  if (!scenario) return wrong('scenario', 'scenario')
  const taught = taughtFrom(scenario)
  const seat = oneOf(asked('seat'), SEATS, taught ?? STANDARD.seat)
  if (!seat) return wrong('seat', 'seat')
  if (taught && seat !== taught) return wrong('taught', 'scenario')
  const level = oneOf(asked('level'), LEVELS, STANDARD.level)
  if (!level) return wrong('level', 'level')
  if (!asked('seed')) return { scenario, seat, level }
  const seed = seedOf(asked('seed'))
  return seed === undefined ? wrong('seed', 'seed') : { scenario, seat, level, seed }
}

export const isWrong = (chair: Chair | Wrong): chair is Wrong => 'what' in chair

export const addressOf = ({ scenario, seat, level, seed }: Chair): string => {
  const query = new URLSearchParams({ scenario, seat, level })
  if (seed !== undefined) query.set('seed', String(seed))
  return `/new?${query}`
}
