import { SEATS, type SeatId } from '../../content/ids.ts'
import { LEVELS, type Level } from '../../game/actors/index.ts'
import { playMatch } from '../../game/simulate.ts'
import { again, type Line } from './line.ts'
import { words } from './words.ts'

/** Whole games, headless, on one core: set-up, talk, orders, six resolutions, the end. */

const SCENARIO = 'after-kabul'
/** The same games in every round. */
const SEEDS = 300

const gamesOf = (level: Level): Line => {
  const levels = Object.fromEntries(SEATS.map(seat => [seat, level])) as Record<SeatId, Level>
  let seed = 0
  return {
    id: `games.${level}`,
    name: words.games(level),
    run: again(() => {
      seed = (seed % SEEDS) + 1
      playMatch({ scenario: SCENARIO, seed, levels })
    }),
  }
}

export const gameLines = (): Line[] => LEVELS.map(gamesOf)
