import { SEATS } from '../content/ids.ts'
import { LADDER_PRICE, PARAMETERS } from '../content/parameters.ts'
import { LINES, TALIBAN, UNITED_STATES } from './places.ts'
import type { Trace } from './telling.ts'
import { befriend, SCALE, shift } from './tracks.ts'
import type { World } from './world.ts'

/** The ladder of stances toward Kabul: game.md §2; isas-2021#C39–C43. */

const { ladder } = PARAMETERS
const OWN_PRICE: Readonly<Record<string, { readonly more: number; readonly from: number }>> = LADDER_PRICE

/** Other states that stand at a rung or above it. */
export const standingAt = (world: World, rung: number, not: number): number => {
  let count = 0
  for (let seat = 0; seat < SEATS.length; seat++) {
    if (seat !== not && seat !== TALIBAN && world.tracks.stance[seat] >= rung) count++
  }
  return count
}

/** Political capital that a seat's next step up costs. The card prints this number, never the sum. */
export const stepPrice = (world: World, seat: number): number => {
  const { stance, inclusion, credibility, easier } = world.tracks
  const rung = stance[seat] + 1
  let price = rung - Math.min(ladder.crowd, standingAt(world, rung, seat)) - easier[0]
  if (rung >= ladder.high && inclusion[0] === 0) price += ladder.closed
  if (inclusion[0] >= ladder.broad) price -= 1
  if (credibility[0] <= 1) price += ladder.distrust
  const own = OWN_PRICE[SEATS[seat]]
  if (own && rung >= own.from) price += own.more
  return Math.max(1, price)
}

/** One step up or down; the first at a rung gains most in Kabul, and stands alone at home. */
export const climb = (world: World, seat: number, by: 1 | -1, trace?: Trace): void => {
  const rung = world.tracks.stance[seat] + by
  const first = by > 0 && standingAt(world, rung, seat) === 0
  shift(world, SCALE.stance, seat, by, trace)
  befriend(world, seat, TALIBAN, by, trace)
  if (by < 0) return
  for (const line of LINES[seat]) shift(world, SCALE.tension, line, -1, trace)
  if (first) {
    shift(world, SCALE.funds, seat, ladder.firstFunds, trace)
    if (rung >= ladder.high) shift(world, SCALE.home, TALIBAN, 1, trace)
  }
  if (rung >= ladder.lonely && standingAt(world, rung, seat) < ladder.company) {
    shift(world, SCALE.home, seat, -1, trace)
    befriend(world, seat, UNITED_STATES, -1, trace)
  }
}
