import { createRequire } from 'node:module'

/**
 * The core of boardgame.io for plain Node, which cannot import any part of it: it has no map of exports. Screens import it
 * by name, since Vite can.
 */
const load = createRequire(import.meta.url)

export const { CreateGameReducer, InitializeGame } = load(
  'boardgame.io/internal',
) as typeof import('boardgame.io/internal')

/** Its bots, for whoever measures them: nothing that is played needs them. */
export const loadBots = () => load('boardgame.io/ai') as typeof import('boardgame.io/ai')

export type { Game } from 'boardgame.io'
