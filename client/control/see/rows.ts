import { SEATS, type SeatId } from '../../../content/ids.ts'
import { eventOf } from '../../../game/events.ts'
import { meant } from '../../../game/orders.ts'
import { OWNER, SEAT } from '../../../game/places.ts'
import { agendaOf } from '../../../game/score.ts'
import {
  cableText,
  consentSentence,
  dealSentence,
  motionSentence,
  orderSentence,
  policyName,
  seatName,
  sectorName,
  voteName,
} from '../../../game/words/index.ts'
import type { Deal, World } from '../../../game/world.ts'
import { seeWords as words } from './words.ts'

/** One thing on the table: whose it is, in a sentence, and what stands beside it. */
export type Item = { readonly seats: readonly SeatId[]; readonly text: string; readonly aside?: string }
export type Row = { readonly label: string; readonly items: readonly Item[] }

const item = (seats: readonly number[], text: string, ...asides: readonly string[]): Item => {
  const aside = asides.filter(Boolean).join(' ')
  return { seats: seats.flatMap(at => SEATS[at] ?? []), text, ...(aside && { aside }) }
}

const plansOf = (world: World, sealed: boolean): Item[] =>
  world.plans.flatMap((plan, seat): Item[] => {
    const orders = plan.calls.flatMap(call => (call === '' ? [] : (meant(seat, call) ?? [])))
    if (plan.sealed !== sealed || (orders.length === 0 && !sealed)) return []
    return [item([seat], orders.length > 0 ? orders.map(orderSentence).join(' ') : words.noOrders)]
  })

const reasonsOf = (world: World): Item[] =>
  world.plans.flatMap(({ reasons }, seat) => {
    const given = [...new Set(reasons.filter(Boolean))].map(words.reason)
    return given.length > 0 ? [item([seat], given.join(' '))] : []
  })

const gatesOf = (world: World): Item[] =>
  world.gates.flatMap((gate, line) => {
    const now = world.tracks.policy[line]
    return gate === now ? [] : [item([OWNER[line]], words.gate(sectorName(line), policyName(now), policyName(gate)))]
  })

const hiddenOf = (world: World): Item[] =>
  world.tracks.cells.flatMap((n, seat) => (n > 0 ? [item([seat], words.cells(n))] : []))

const dealsOf = (world: World, fits: (deal: Deal) => boolean): Item[] =>
  world.deals
    .filter(deal => deal.by >= 0 && fits(deal))
    .map(deal => item([deal.by, deal.to], dealSentence(deal), deal.leaked ? words.leaked : ''))

const agendasOf = (world: World): Item[] =>
  world.agendas.flatMap((_, seat) => {
    const agenda = agendaOf(world, seat)
    return agenda ? [item([seat], agenda.goal.name, words.points(agenda.points, agenda.most))] : []
  })

const consentsOf = (world: World): Item[] =>
  world.consents.map(each => item([each.by, each.host], consentSentence(each), words.states[each.answer]))

const votesOf = (world: World): Item[] =>
  world.motions.map(motion =>
    item(
      [motion.by],
      motionSentence(motion),
      motion.votes
        .flatMap((vote, seat) => (vote === '' ? [] : words.vote(seatName(seat), voteName(vote))))
        .join(', ') || words.noVotes,
    ),
  )

const choicesOf = (world: World): Item[] =>
  world.events.flatMap(({ id, chosen }) => {
    const choice = eventOf(id)?.choice
    if (!choice) return []
    const seat = SEAT[choice.seat]
    return [item([seat], choice.question, choice.options[chosen]?.label ?? words.awaits(seatName(seat)))]
  })

const cablesOf = (world: World): Item[] =>
  world.cables
    .filter(({ turn, published, to }) => turn === world.turn && (to >= 0 || published))
    .map(cable => item([cable.to], cableText(cable), cable.published ? words.printed : ''))

/**
 * What lies on the table, as far as it is in the world it is given: the truth whole, a seat's view without what it may not
 * know, which is blanked there.
 */
export const rowsOf = (world: World): Row[] =>
  [
    { label: words.rows.sealed, items: plansOf(world, true) },
    { label: words.rows.draft, items: plansOf(world, false) },
    { label: words.rows.gates, items: gatesOf(world) },
    { label: words.rows.hidden, items: hiddenOf(world) },
    { label: words.rows.offers, items: dealsOf(world, ({ state }) => state === 'offered') },
    { label: words.rows.secret, items: dealsOf(world, ({ state, secret }) => state === 'accepted' && secret) },
    { label: words.rows.agreements, items: dealsOf(world, ({ state, secret }) => state === 'accepted' && !secret) },
    { label: words.rows.consents, items: consentsOf(world) },
    { label: words.rows.votes, items: votesOf(world) },
    { label: words.rows.choices, items: choicesOf(world) },
    { label: words.rows.agenda, items: agendasOf(world) },
    { label: words.rows.cables, items: cablesOf(world) },
    { label: words.rows.reasons, items: reasonsOf(world) },
  ].filter(({ items }) => items.length > 0)
