import { nextOffer, type Offer, replyTo } from '../actors/bargain.ts'
import { DOCTRINE, ENOUGH } from '../actors/care.ts'
import { sometimes } from '../actors/chance.ts'
import type { Chance } from '../actors/kinds.ts'
import { conclude, layOpen } from '../agreements/offers.ts'
import { pursesRefusal } from '../agreements/refusals.ts'
import { EVERYONE } from '../places.ts'
import type { Deal, World } from '../world.ts'

/** The bargaining of a turn by doctrine, as it comes out: an offer, the answer, one counter-offer and its answer. */

const ROUNDS = 2

const settle = (world: World, deal: Deal): void => {
  const { yes, other } = replyTo(world, deal.to, deal, ENOUGH, pursesRefusal)
  if (yes) conclude(world, deal)
  else if (!other) deal.state = 'refused'
  else {
    deal.state = 'countered'
    settle(world, layOpen(world, other, deal.id))
  }
}

/** An offer is made and answered at once. */
export const offer = (world: World, made: Offer): Deal => {
  const deal = layOpen(world, made, -1)
  settle(world, deal)
  return deal
}

/** Who offered something may offer something else. */
export const bargain = (world: World, chances: readonly Chance[]): void => {
  let offering: readonly number[] = EVERYONE
  for (let round = 0; round < ROUNDS; round++) {
    const spoke: number[] = []
    for (const seat of offering) {
      const found = sometimes(chances[seat], DOCTRINE.silence) ? undefined : nextOffer(world, seat)
      if (!found) continue
      offer(world, found.offer)
      spoke.push(seat)
    }
    offering = spoke
  }
}
