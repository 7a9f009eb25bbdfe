import { SEATS, type SeatId } from '../../content/ids.ts'
import { POLICIES_BY_NAME, type QuickLevel } from '../../game/actors/index.ts'
import { playOut } from '../../game/search/index.ts'
import { setUp } from '../../game/setup.ts'
import { playMatch } from '../../game/simulate.ts'
import { again, type Line } from './line.ts'
import { words } from './words.ts'

/** Whole games, headless, on one core: set-up, talk, orders, six resolutions, the end. */

const SCENARIO = 'after-kabul'
/** The same games in every round. */
const SEEDS = 300

const gamesOf = (level: QuickLevel): Line => {
  const levels = Object.fromEntries(SEATS.map(seat => [seat, level])) as Record<SeatId, QuickLevel>
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

/** The strategist's own way of playing on, from the first turn to the end. */
const playouts = (): Line => {
  let luck = 0
  const whole = { seat: -1, offering: true, tabling: 'all' } as const
  return {
    id: 'games.playout',
    name: words.playouts,
    run: again(() => {
      luck = (luck % SEEDS) + 1
      playOut(setUp(SCENARIO, luck), whole, luck)
    }),
    beside: 'games.doctrine',
  }
}

export const gameLines = (): Line[] => [...(Object.keys(POLICIES_BY_NAME) as QuickLevel[]).map(gamesOf), playouts()]
