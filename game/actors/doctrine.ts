import type { ChoiceRule } from '../../content/kinds.ts'
import { eventOf } from '../events.ts'
import { isAllowed } from '../orders.ts'
import { SEAT } from '../places.ts'
import type { World } from '../world.ts'
import { answers, offers } from './bargain.ts'
import { type Care, DOCTRINE, NOVICE } from './care.ts'
import { sometimes } from './chance.ts'
import type { Chance, Policy, Said, Stage } from './kinds.ts'
import { consents } from './leave.ts'
import { GUESTS, READY } from './prepare.ts'
import { said } from './said.ts'
import { motions, votes } from './sessions.ts'
import { gates, wishes } from './write.ts'

/** A seat played by its doctrine: in character, explaining itself, blind to what it may not know (game.md §10). */

/** The rule for an event of the turn that the seat has to choose in; undefined where there is nothing to choose. */
export const choiceRule = (
  view: World,
  seat: number,
  { id, chosen }: World['events'][number],
): ChoiceRule | undefined => {
  const choice = chosen < 0 ? eventOf(id)?.choice : undefined
  if (!choice || SEAT[choice.seat] !== seat) return undefined
  return READY[seat].choices.find(({ rule, holds }) => rule.event === id && holds(view))?.rule
}

const choices: Stage = (view, seat) =>
  view.events.flatMap(event => {
    const rule = choiceRule(view, seat, event)
    return rule ? [said(seat, 'choose', { event: rule.event, option: rule.option }, rule.because, ['design'])] : []
  })

const NOTHING: readonly Said[] = []

const asks =
  (care: Care): Stage =>
  (view, seat, chance) => {
    if (!GUESTS[seat]) return NOTHING
    const { orders, rules } = wishes(view, seat, care, { ...chance }, true)
    return orders.flatMap((order, i) =>
      isAllowed(view, order) ? [] : [said(seat, 'ask', { call: order.call }, rules[i]?.because, rules[i]?.source)],
    )
  }

const drafts =
  (care: Care) =>
  (view: World, seat: number, chance: Chance): Said[] => {
    const { orders, rules } = wishes(view, seat, care, { ...chance }, false)
    return orders.map(({ call }, slot) => {
      const { because = '', source } = rules[slot] ?? {}
      return said(seat, 'draft', { slot, call, reason: because }, because, source)
    })
  }

const write =
  (care: Care): Stage =>
  (view, seat, chance) => [...gates(view, seat), ...drafts(care)(view, seat, chance), said(seat, 'seal', {})]

const careful = (care: Care): Policy => ({
  choices,
  offers: (view, seat, chance) => (sometimes(chance, care.silence) ? NOTHING : offers(view, seat, chance)),
  replies: (view, seat, chance) => [...answers(view, seat, care), ...consents(view, seat, chance)],
  motions: motions(care),
  votes,
  asks: asks(care),
  orders: write(care),
})

export const doctrine = careful(DOCTRINE)
export const novice = careful(NOVICE)
