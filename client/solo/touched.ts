import { SEATS, type SeatId } from '../../content/ids.ts'
import type { View } from '../../game/view.ts'

/** The seats that a person's decision gave leave, money or an obligation: their orders are worth another look. */
export const touchedBy = (before: View, after: View, person: SeatId): SeatId[] => {
  const me = SEATS.indexOf(person)
  const touched = new Set<number>()
  for (const [id, deal] of after.deals.entries()) {
    if (deal.since === 0 || before.deals[id]?.since > 0) continue
    if (deal.by === me) touched.add(deal.to)
    if (deal.to === me) touched.add(deal.by)
  }
  for (const { by, host, call, answer } of after.consents) {
    if (host !== me || answer !== 'yes') continue
    const asked = before.consents.find(each => each.by === by && each.call === call)
    if (asked?.answer === 'waiting') touched.add(by)
  }
  return [...touched].map(seat => SEATS[seat])
}
