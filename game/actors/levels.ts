/** How a seat can be played, by name; the policies themselves stand in `index.ts`. */
export const LEVELS = ['doctrine', 'novice', 'random', 'pass'] as const
export type Level = (typeof LEVELS)[number]

export const isLevel = (name: string): name is Level => (LEVELS as readonly string[]).includes(name)
