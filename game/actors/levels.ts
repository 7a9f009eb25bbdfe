/** How a seat can be played, by name; the policies that decide at once stand in `index.ts`, the strategist in `game/search`. */
export const LEVELS = ['doctrine', 'novice', 'random', 'pass', 'strategist'] as const
export type Level = (typeof LEVELS)[number]

/** Levels that need no time to think. */
export type QuickLevel = Exclude<Level, 'strategist'>
/** Who plays where there is no time to think. */
export const atOnce = (level: Level): QuickLevel => (level === 'strategist' ? 'doctrine' : level)

export const isLevel = (name: string): name is Level => (LEVELS as readonly string[]).includes(name)
