import { SEAT, SECTOR } from './places.ts'
import type { Deal, World } from './world.ts'

/** Whether an agreement is what has works in a sector paid for, by this payer. */
const paysFor = (deal: Deal, line: number, payer: number): boolean =>
  deal.promises.some(
    ({ clause, from, sector }, i) =>
      clause === 'border' &&
      deal.kept[i] === 'kept' &&
      SEAT[from] === payer &&
      SECTOR[sector as keyof typeof SECTOR] === line,
  )

/** Who pays for the works in a sector, for somebody who knows these agreements; −1 where another one is behind it. */
export const donorFor = (world: World, line: number, knows: (deal: Deal) => boolean): number => {
  const payer = world.donors[line]
  if (payer < 0) return -1
  return world.deals.some(deal => !knows(deal) && paysFor(deal, line, payer)) ? -1 : payer
}
