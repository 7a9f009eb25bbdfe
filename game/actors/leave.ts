import { SEATS } from '../../content/ids.ts'
import { type Instance, meant } from '../orders.ts'
import type { Said, Stage } from './kinds.ts'
import { READY, type Ready } from './prepare.ts'
import { said } from './said.ts'

type Rule = Ready['consents'][number][number]

const RULES = new Map<Instance, Rule | undefined>()
/** The host's rule for an order asked for on its soil: the first one for that order. Without one it never gives leave. */
export const leaveRule = (order: Instance): Rule | undefined => {
  if (!RULES.has(order)) {
    const name = `${order.order}:${order.form.form}`
    const rules = READY[order.host].consents[order.seat]
    RULES.set(
      order,
      rules.find(({ rule: { to } }) => to === order.order || to === name),
    )
  }
  return RULES.get(order)
}

/** Leave that others ask for on its soil. */
export const consents: Stage = (view, seat) => {
  const replies: Said[] = []
  for (const each of view.consents) {
    if (each.host !== seat || each.answer !== 'waiting') continue
    const order = meant(each.by, each.call)
    const rule = order && leaveRule(order)
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
