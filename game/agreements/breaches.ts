import { PARAMETERS } from '../../content/parameters.ts'
import { SEAT } from '../places.ts'
import { type Trace, tell } from '../telling.ts'
import { befriend, pair, shift } from '../tracks.ts'
import type { Deal, Pledge, World } from '../world.ts'
import { parties, price } from './promises.ts'

/** Breaches: a promise that a deed goes against is broken, and remembered. */

const { agreements } = PARAMETERS

/** Breaking costs relation and trust, and is news if the agreement was public. */
export const breakOne = (world: World, deal: Deal, i: number, trace?: Trace): void => {
  const { giver, target } = parties(deal, deal.promises[i])
  deal.kept[i] = 'broken'
  deal.state = 'broken'
  tell(trace, world.turn, {
    chapter: 'duties',
    kind: 'broke',
    seat: giver,
    at: target,
    item: deal.promises[i].clause,
    data: { deal: deal.id },
    seen: deal.secret && !deal.leaked ? [deal.by, deal.to] : [],
  })
  befriend(world, giver, target, agreements.breach, trace)
  shift(world, 'broken', giver, 1, trace)
  // What was set aside for duties that will not be done now goes back.
  for (let j = 0; j < deal.promises.length; j++) {
    if (deal.kept[j] !== 'owed') continue
    const { seat, funds } = price(deal, deal.promises[j])
    shift(world, 'funds', seat, funds, trace)
  }
  world.grudges[pair(giver, target)]++
}

/** All promises that a seat gave and that the deed goes against. */
export const breakPromises = (
  world: World,
  giver: number,
  against: (promise: Pledge, target: number) => boolean,
  trace?: Trace,
): void => {
  for (const deal of world.deals) {
    if (deal.state !== 'accepted') continue
    for (let i = 0; i < deal.promises.length; i++) {
      const promise = deal.promises[i]
      if (deal.kept[i] === 'owed' && SEAT[promise.from] === giver && against(promise, parties(deal, promise).target))
        breakOne(world, deal, i, trace)
    }
  }
}
