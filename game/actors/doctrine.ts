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

const choices: Stage = (view, seat) => {
  const made: Said[] = []
  for (const { id, chosen } of view.events) {
    const choice = chosen < 0 ? eventOf(id)?.choice : undefined
    if (!choice || SEAT[choice.seat] !== seat) continue
    const found = READY[seat].choices.find(({ rule, holds }) => rule.event === id && holds(view))
    if (found) made.push(said(seat, 'choose', { event: id, option: found.rule.option }, found.rule.because, ['design']))
  }
  return made
}

const NOTHING: readonly Said[] = []

const asks =
  (care: Care): Stage =>
  (view, seat, chance) =>
    (GUESTS[seat] ? wishes(view, seat, care, { ...chance }, true) : [])
      .filter(({ order }) => !isAllowed(view, order))
      .map(({ order, rule }) => said(seat, 'ask', { call: order.call }, rule?.because, rule?.source))

const drafts =
  (care: Care) =>
  (view: World, seat: number, chance: Chance): Said[] =>
    wishes(view, seat, care, { ...chance }, false).map(({ order, rule }, slot) =>
      said(seat, 'draft', { slot, call: order.call, reason: rule?.because ?? '' }, rule?.because, rule?.source),
    )

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
