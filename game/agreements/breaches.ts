import { PARAMETERS } from '../../content/parameters.ts'
import { type Trace, tell } from '../telling.ts'
import { befriend, pair, SCALE, shift } from '../tracks.ts'
import type { Deal, World } from '../world.ts'
import { type Promised, promisedBy } from './terms.ts'

/** Breaches: a promise that a deed goes against is broken, and remembered. */

const { agreements } = PARAMETERS

/** What a promise may stand against. */
type Deed = 'base' | 'line-against'

/** Breaking costs relation and trust, and is news if the agreement was public. */
export const breakOne = (world: World, deal: Deal, i: number, trace?: Trace): void => {
  const promised = promisedBy(deal)
  const { clause, giver, target } = promised[i]
  deal.kept[i] = 'broken'
  deal.state = 'broken'
  tell(trace, world.turn, {
    chapter: 'duties',
    kind: 'broke',
    seat: giver,
    at: target,
    item: clause,
    data: { deal: deal.id },
    seen: deal.secret && !deal.leaked ? [deal.by, deal.to] : [],
  })
  befriend(world, giver, target, agreements.breach, trace)
  shift(world, SCALE.broken, giver, 1, trace)
  // What was set aside for duties that will not be done now goes back.
  for (let j = 0; j < promised.length; j++)
    if (deal.kept[j] === 'owed') shift(world, SCALE.funds, promised[j].payer, promised[j].funds, trace)
  world.grudges[pair(giver, target)]++
}

/** Breaks all promises that a seat gave, to one other where it is named, and that the deed goes against. */
export const breakPromises = (world: World, giver: number, deed: Deed, to: number | undefined, trace?: Trace): void => {
  const { deals } = world
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]
    if (deal.state !== 'accepted') continue
    const promised = promisedBy(deal)
    for (let i = 0; i < promised.length; i++) {
      if (deal.kept[i] === 'owed' && isAgainst(promised[i], giver, deed, to)) breakOne(world, deal, i, trace)
    }
  }
}

const isAgainst = ({ giver, target, ready }: Promised, by: number, deed: Deed, to = target): boolean =>
  giver === by && target === to && ready?.forbids.includes(deed) === true
