import { EVERYONE } from '../places.ts'
import type { View } from '../view.ts'

/** The seats that a person's decision gave leave, money or an obligation: their orders are worth another look. */
export const touchedBy = (before: View, after: View, person: number): number[] => {
  const touched = new Set<number>()
  for (const [id, deal] of after.deals.entries()) {
    if (deal.since === 0 || before.deals[id]?.since > 0) continue
    if (deal.by === person) touched.add(deal.to)
    if (deal.to === person) touched.add(deal.by)
  }
  for (const { by, host, call, answer } of after.consents) {
    if (host !== person || answer !== 'yes') continue
    const asked = before.consents.find(each => each.by === by && each.call === call)
    if (asked?.answer === 'waiting') touched.add(by)
  }
  return EVERYONE.filter(seat => touched.has(seat))
}
