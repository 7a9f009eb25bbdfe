import { type Trace, tell } from '../telling.ts'
import { SCALE, shift } from '../tracks.ts'
import type { Deal, World } from '../world.ts'
import type { Terms } from './promises.ts'
import { keepReady, promisedBy, setAside } from './terms.ts'

/** Offers: how many a seat has made this turn, how one lies open, and how it is concluded. */

/** Where this turn's offers begin in the list; older ones have lapsed. */
export const firstOfTurn = ({ deals, turn }: World): number => {
  let at = deals.length
  while (at > 0 && deals[at - 1].turn === turn) at--
  return at
}

const madeThisTurn = (world: World, seat: number, isCounter: boolean): number => {
  let made = 0
  for (let i = firstOfTurn(world); i < world.deals.length; i++) {
    if (world.deals[i].by === seat && world.deals[i].counters >= 0 === isCounter) made++
  }
  return made
}
/** Offers of its own that a seat has made this turn, and its answers to others' offers. */
export const offersMade = (world: World, seat: number): number => madeThisTurn(world, seat, false)
export const countersMade = (world: World, seat: number): number => madeThisTurn(world, seat, true)

/** An offer lies open; `counters` is the deal that it answers, −1 for none. */
export const layOpen = (
  world: World,
  { by, to, promises, secret }: Terms & Pick<Deal, 'secret'>,
  counters: number,
): Deal => {
  const deal: Deal = {
    id: world.deals.length,
    by,
    to,
    turn: world.turn,
    promises,
    secret,
    state: 'offered',
    counters,
    since: 0,
    kept: promises.map(() => 'owed'),
    leaked: false,
  }
  world.deals.push(deal)
  return deal
}

/** Acceptance: both sides' funds are set aside at once, so that nothing is promised twice. */
export const conclude = (world: World, deal: Deal, trace?: Trace): void => {
  keepReady(deal)
  deal.state = 'accepted'
  deal.since = world.turn
  if (trace)
    tell(trace, world.turn, {
      chapter: 'duties',
      kind: 'agreed',
      seat: deal.by,
      at: deal.to,
      data: { deal: deal.id },
      seen: deal.secret ? [deal.by, deal.to] : [],
    })
  shift(world, SCALE.funds, deal.by, -setAside(deal, deal.by), trace)
  shift(world, SCALE.funds, deal.to, -setAside(deal, deal.to), trace)
  const promised = promisedBy(deal)
  for (let i = 0; i < promised.length; i++) {
    if (!promised[i].now) continue
    shift(world, SCALE.funds, promised[i].target, promised[i].funds, trace)
    deal.kept[i] = 'kept'
  }
}
