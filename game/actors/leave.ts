import { SEATS } from '../../content/ids.ts'
import { meant } from '../orders.ts'
import type { Said, Stage } from './kinds.ts'
import { READY } from './prepare.ts'
import { said } from './said.ts'

/** Leave that others ask for on its soil: the first rule for that order decides; without one the answer is no. */
export const consents: Stage = (view, seat) => {
  const replies: Said[] = []
  for (const each of view.consents) {
    if (each.host !== seat || each.answer !== 'waiting') continue
    const order = meant(each.by, each.call)
    const rule =
      order &&
      READY[seat].consents[each.by].find(
        ({ rule: { to } }) => to === order.order || to === `${order.order}:${order.form.form}`,
      )
    const yes = rule?.holds(view) ?? false
    const args = { by: SEATS[each.by], call: each.call, yes }
    replies.push(
      yes && rule
        ? said(seat, 'consent', args, rule.rule.because, rule.rule.source)
        : said(seat, 'consent', args, 'Not on our soil, not now.', ['design']),
    )
  }
  return replies
}
