import * as z from 'zod/mini'
import { SEATS, SECTORS } from '../../content/ids.ts'
import { PARAMETERS } from '../../content/parameters.ts'
import { conclude, countersMade, layOpen, offersMade } from '../agreements/offers.ts'
import { clauseOf } from '../agreements/promises.ts'
import { acceptRefusal, dealRefusal } from '../agreements/refusals.ts'
import { SEAT } from '../places.ts'
import { because } from '../reasons.ts'
import type { Deal, Pledge, World } from '../world.ts'
import { move } from './kinds.ts'

const small = z.int().check(z.gte(0), z.lte(9))
const promise = z.strictObject({
  clause: z.string().check(z.maxLength(20)),
  from: z.enum(SEATS),
  funds: z.optional(small),
  sector: z.optional(z.enum(SECTORS)),
  turns: z.optional(small),
  rung: z.optional(small),
  text: z.optional(z.string().check(z.maxLength(240))),
  now: z.optional(z.boolean()),
})

/** A slot that is left out is left out of the world too: no field there is undefined. */
const plain = (pledge: object): Pledge => {
  if (!Object.values(pledge).includes(undefined)) return pledge as Pledge
  return Object.fromEntries(Object.entries(pledge).filter(([, slot]) => slot !== undefined)) as Pledge
}

const offered = (world: World, id: number): Deal | undefined => world.deals[id]

/** Offers an agreement, or answers another's offer with a changed one. */
export const propose = move({
  args: z.strictObject({
    to: z.enum(SEATS),
    promises: z.array(promise).check(z.maxLength(4)),
    secret: z.boolean(),
    counters: z.optional(z.int()),
  }),
  refusal: (world, seat, { to, promises, counters }) => {
    const open = offersMade(world, seat)
    if (counters === undefined && open >= PARAMETERS.agreements.maxProposals)
      return because('too-many-offers', { most: PARAMETERS.agreements.maxProposals })
    if (counters !== undefined) {
      if (countersMade(world, seat) >= PARAMETERS.agreements.maxCounters)
        return because('too-many-offers', { most: PARAMETERS.agreements.maxCounters })
      const other = offered(world, counters)
      if (other?.to !== seat || other.by !== SEAT[to]) return because('no-such-offer')
      if (other.state !== 'offered') return because('offer-closed', { state: other.state })
    }
    return dealRefusal(world, { by: seat, to: SEAT[to], promises: promises as Pledge[] }, seat)
  },
  play: (world, seat, { to, promises, secret, counters = -1 }) => {
    const other = offered(world, counters)
    if (other) other.state = 'countered'
    layOpen(world, { by: seat, to: SEAT[to], promises: promises.map(plain), secret }, counters)
  },
})

/** Yes binds both at once; the proposer's purse is looked at again. */
export const answer = move({
  args: z.strictObject({ deal: z.int(), yes: z.boolean() }),
  refusal: (world, seat, { deal: id, yes }) => {
    const deal = offered(world, id)
    if (deal?.to !== seat) return because('no-such-offer')
    if (deal.state !== 'offered') return because('offer-closed', { state: deal.state })
    return yes ? acceptRefusal(world, deal) : undefined
  },
  play: (world, _, { deal: id, yes }, trace) => {
    const deal = offered(world, id)
    if (!deal) return
    if (yes) conclude(world, deal, trace)
    else deal.state = 'refused'
  },
})

export const withdraw = move({
  args: z.strictObject({ deal: z.int() }),
  refusal: (world, seat, { deal: id }) => {
    const deal = offered(world, id)
    if (deal?.by !== seat) return because('no-such-offer')
    return deal.state === 'offered' ? undefined : because('offer-closed', { state: deal.state })
  },
  play: (world, _, { deal: id }) => {
    const deal = offered(world, id)
    if (deal) deal.state = 'withdrawn'
  },
})

/** After the game: a party says whether a gentlemen's word was kept. */
export const word = move({
  args: z.strictObject({ deal: z.int(), promise: z.int(), kept: z.boolean() }),
  after: true,
  refusal: (world, seat, { deal: id, promise: at }) => {
    const deal = offered(world, id)
    if (world.phase !== 'over') return because('not-over')
    if (!deal || (deal.by !== seat && deal.to !== seat) || deal.since === 0) return because('no-such-offer')
    const each = deal.promises[at]
    if (!each || clauseOf(each.clause) === undefined || each.clause !== 'word') return because('no-such-offer')
    return SEAT[each.from] === seat ? because('not-your-judgement') : undefined
  },
  play: (world, _, { deal: id, promise: at, kept }) => {
    const deal = offered(world, id)
    if (deal) deal.kept[at] = kept ? 'kept' : 'broken'
  },
})
