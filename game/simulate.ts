import { SEATS, type SeatId } from '../content/ids.ts'
import { ORDERS } from '../content/orders/index.ts'
import { POLICIES_BY_NAME, type Policy, playRound, type QuickLevel, type Round, type Said } from './actors/index.ts'
import { answerTo, capitalOf, lacking, MENU } from './orders.ts'
import { attempt } from './play.ts'
import { isShared, scoresOf, winners } from './score.ts'
import { setUp } from './setup.ts'
import type { Trace } from './telling.ts'
import type { Decision, World } from './world.ts'

/** Whole games of scripted actors, without words: for balance, for fuzzing, for the debrief's comparisons. */

export type Match = {
  readonly scenario: string
  readonly seed: number
  /** Who plays, by name; doctrine where nothing is said. */
  readonly levels?: Readonly<Record<SeatId, QuickLevel>>
  /** Keeps the decisions, so that the game can be replayed. */
  readonly log?: Decision[]
  readonly trace?: Trace
  readonly counts?: Tally
  /** Who plays, seat by seat, where a level does not say it. */
  readonly policies?: readonly Policy[]
  /** A change to the board before the first decision. */
  readonly opening?: (world: World) => void
  /** Shown the world before each turn's decisions, and at the end. */
  readonly watch?: (world: World) => void
}

/** Plays one game to its end. A decision that turns out to be illegal is dropped and counted. */
export const playMatch = (match: Match): World => {
  const { counts } = match
  const world = setUp(match.scenario, match.seed, match.trace)
  const act = ({ decision }: Said): void => {
    if (counts && decision.move === 'seal') countOrders(counts, world, SEATS.indexOf(decision.seat as SeatId))
    if (!attempt(world, decision, match.trace)) match.log?.push(decision)
    else if (counts) counts.dropped++
  }
  const policies = match.policies ?? SEATS.map(id => POLICIES_BY_NAME[match.levels?.[id] ?? 'doctrine'])
  const round: Round = { policies, see: () => world, act, seed: match.seed }
  match.opening?.(world)
  while (world.phase === 'decision') {
    match.watch?.(world)
    playRound(round, world.turn)
  }
  match.watch?.(world)
  if (counts) countGame(counts, world)
  return world
}

/** Running sums over many games. */
export type Tally = {
  games: number
  collapsed: number
  shared: number
  dropped: number
  readonly sum: number[]
  readonly squares: number[]
  readonly wins: number[]
  readonly chances: Record<string, number>
  readonly given: Record<string, number>
}

export const tally = (): Tally => ({
  games: 0,
  collapsed: 0,
  shared: 0,
  dropped: 0,
  sum: SEATS.map(() => 0),
  squares: SEATS.map(() => 0),
  wins: SEATS.map(() => 0),
  chances: {},
  given: {},
})

const add = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1
}

const orderOf = (call: string): string => call.split(/[ :]/, 1)[0]

/** Which orders the seat could have given this turn (asking leave where that was still possible), and which it gives. */
const countOrders = (counts: Tally, world: World, seat: number): void => {
  const { funds, capital } = world.tracks
  const could = new Set<string>()
  for (const order of MENU[seat]) {
    if (could.has(order.order) || order.funds > funds[seat] || capitalOf(world, order) > capital[seat]) continue
    if (lacking(world, order) === undefined && answerTo(world, order) !== 'no') could.add(order.order)
  }
  for (const order of could) add(counts.chances, order)
  for (const call of world.plans[seat].calls) if (call) add(counts.given, orderOf(call))
}

const countGame = (counts: Tally, world: World): void => {
  counts.games++
  if (world.ending === 'collapse') counts.collapsed++
  if (isShared(world)) counts.shared++
  const scores = scoresOf(world)
  const first = winners(scores)
  for (let seat = 0; seat < SEATS.length; seat++) {
    counts.sum[seat] += scores[seat]
    counts.squares[seat] += scores[seat] * scores[seat]
    if (first.includes(SEATS[seat])) counts.wins[seat] += 1 / first.length
  }
}

/** What `npm run simulate -- --json` prints. Collapse, shared success and wins are shares from 0 to 1. */
export type Report = {
  readonly games: number
  readonly gamesPerSecond: number
  readonly collapse: number
  readonly sharedSuccess: number
  readonly seats: Record<string, { readonly mean: number; readonly sd: number; readonly wins: number }>
  readonly orders: Record<string, { readonly chances: number; readonly given: number }>
}

export const reportOf = (counts: Tally, seconds: number): Report => {
  const { games } = counts
  const seats = SEATS.map((id, seat) => {
    const mean = counts.sum[seat] / games
    const variance = Math.max(0, counts.squares[seat] / games - mean * mean)
    return [id, { mean, sd: Math.sqrt(variance), wins: counts.wins[seat] / games }] as const
  })
  const orders = Object.keys(ORDERS).map(
    id => [id, { chances: counts.chances[id] ?? 0, given: counts.given[id] ?? 0 }] as const,
  )
  return {
    games,
    gamesPerSecond: games / seconds,
    collapse: counts.collapsed / games,
    sharedSuccess: counts.shared / games,
    seats: Object.fromEntries(seats),
    orders: Object.fromEntries(orders),
  }
}
