import { CLAUSES } from '../../content/clauses.ts'
import { OPIUM_SETTINGS, POLICIES, SEATS, SECTORS } from '../../content/ids.ts'
import type { Slot } from '../../content/kinds.ts'
import { RESOLUTIONS } from '../../content/resolutions.ts'
import { acceptRefusal, dealRefusal } from '../agreements/refusals.ts'
import { eventOf } from '../events.ts'
import { answerTo, capitalOf, hasTwin, type Instance, isAllowed, lacking, MENU } from '../orders.ts'
import { LINES, SEAT, TALIBAN } from '../places.ts'
import type { Pledge, World } from '../world.ts'
import { below, sometimes } from './chance.ts'
import type { Chance, Policy, Said, Stage } from './kinds.ts'
import { GUESTS } from './prepare.ts'
import { type Purse, purseOf, spend } from './purse.ts'
import { said } from './said.ts'
import { isToVote, mayTable } from './sessions.ts'

/** A seat that does anything legal, at random: what the rules have to stand, and the floor that good play is measured from. */

const any = <T>(chance: Chance, list: readonly T[]): T => list[below(chance, list.length)]

const choices: Stage = (view, seat, chance) => {
  const made: Said[] = []
  for (const { id, chosen } of view.events) {
    const choice = chosen < 0 ? eventOf(id)?.choice : undefined
    if (!choice || SEAT[choice.seat] !== seat) continue
    made.push(said(seat, 'choose', { event: id, option: any(chance, choice.options).id }))
  }
  return made
}

const fill = (slots: readonly Slot[], owner: number, chance: Chance): Partial<Pledge> => {
  const filled: Partial<Pledge> = {}
  for (const slot of slots) {
    if ('funds' in slot) filled.funds = any(chance, slot.funds)
    else if ('turns' in slot) filled.turns = any(chance, slot.turns)
    else if ('rung' in slot) filled.rung = any(chance, slot.rung)
    else if (LINES[owner].length > 0) filled.sector = SECTORS[any(chance, LINES[owner])]
  }
  return filled
}

const CLAUSE_IDS = Object.keys(CLAUSES) as (keyof typeof CLAUSES)[]

const pledge = (giver: number, target: number, chance: Chance): Pledge => {
  const clause = any(chance, CLAUSE_IDS)
  const owner = clause === 'border' ? target : giver
  const text = clause === 'word' ? { text: 'We shall speak before we act.' } : {}
  return { clause, from: SEATS[giver], ...fill(CLAUSES[clause].slots, owner, chance), ...text }
}

const offers: Stage = (view, seat, chance) => {
  if (!sometimes(chance, 40)) return []
  const partner = (seat + 1 + below(chance, SEATS.length - 1)) % SEATS.length
  const promises = [pledge(seat, partner, chance), pledge(partner, seat, chance)].slice(0, 1 + below(chance, 2))
  if (dealRefusal(view, { by: seat, to: partner, promises }, seat)) return []
  return [said(seat, 'propose', { to: SEATS[partner], promises, secret: sometimes(chance, 30) } as never)]
}

const replies: Stage = (view, seat, chance) => {
  const made: Said[] = []
  for (const deal of view.deals) {
    if (deal.to !== seat || deal.state !== 'offered') continue
    const can = !acceptRefusal(view, deal)
    made.push(said(seat, 'answer', { deal: deal.id, yes: can && sometimes(chance, 50) }))
  }
  for (const { by, host, call, answer } of view.consents) {
    if (host === seat && answer === 'waiting')
      made.push(said(seat, 'consent', { by: SEATS[by], call, yes: sometimes(chance, 60) }))
  }
  return made
}

const RESOLUTION_IDS = Object.keys(RESOLUTIONS)

const motions: Stage = (view, seat, chance) => {
  if (view.tracks.capital[seat] < 1 || !sometimes(chance, 30)) return []
  const id = any(chance, RESOLUTION_IDS)
  return mayTable(view, seat, id) ? [said(seat, 'table', { resolution: id })] : []
}

const VOTES = ['fund', 'for', 'against', 'abstain'] as const
const votes: Stage = (view, seat, chance) => {
  const made: Said[] = []
  for (const motion of view.motions) {
    if (!isToVote(view, seat, motion)) continue
    const vote = any(chance, VOTES)
    const can = vote === 'fund' && view.tracks.funds[seat] < 1 ? 'for' : vote
    made.push(said(seat, 'vote', { resolution: motion.resolution, vote: can }))
  }
  return made
}

/** Tries some at random rather than weighing all: as even a choice, and far quicker. */
const TRIES = 40

const asks: Stage = (view, seat, chance) => {
  if (!GUESTS[seat] || !sometimes(chance, 60)) return []
  for (let i = 0; i < TRIES; i++) {
    const order = any(chance, MENU[seat])
    if (order.host < 0 || isAllowed(view, order) || answerTo(view, order) !== 'none' || lacking(view, order)) continue
    return [said(seat, 'ask', { call: order.call })]
  }
  return []
}

const settings = (seat: number, chance: Chance): Said[] => {
  const made = LINES[seat]
    .filter(() => sometimes(chance, 30))
    .map(line => said(seat, 'gate', { sector: SECTORS[line], policy: any(chance, POLICIES) }))
  if (seat === TALIBAN && sometimes(chance, 30)) made.push(said(seat, 'opium', { rule: any(chance, OPIUM_SETTINGS) }))
  return made
}

/** Each seat's cards: one is drawn first, then what it is aimed at. */
const HANDS = MENU.map(menu => [...Map.groupBy(menu, ({ order, form }) => `${order} ${form.form}`).values()])

/** Any order that could be written now beside those chosen, within the purse; undefined where a few tries find none. */
export const anyOrder = (
  view: World,
  seat: number,
  { funds, capital }: Purse,
  chosen: readonly Instance[],
  chance: Chance,
): Instance | undefined => {
  for (let i = 0; i < TRIES; i++) {
    const order = any(chance, any(chance, HANDS[seat]))
    if (order.funds > funds || capitalOf(view, order) > capital || hasTwin(chosen, order)) continue
    if (lacking(view, order) === undefined && isAllowed(view, order)) return order
  }
  return undefined
}

/** One slot after the other, since each order takes from what is left; empty where nothing legal is found. */
const chooseOrders = (view: World, seat: number, chance: Chance): Instance[] => {
  const purse = purseOf(view, seat)
  const chosen: Instance[] = []
  for (let slot = 0; slot < view.plans[seat].calls.length; slot++) {
    const order = anyOrder(view, seat, purse, chosen, chance)
    if (!order) continue
    chosen.push(order)
    spend(purse, view, order)
  }
  return chosen
}

const write: Stage = (view, seat, chance) => {
  const made = settings(seat, chance)
  const orders = chooseOrders(view, seat, chance)
  for (let slot = 0; slot < orders.length; slot++) made.push(said(seat, 'draft', { slot, call: orders[slot].call }))
  made.push(said(seat, 'seal', {}))
  return made
}

export const legal: Policy = {
  choices,
  offers,
  replies,
  motions,
  votes,
  asks,
  orders: write,
}

const NOTHING: Stage = () => []

/** A seat that answers no to all and orders nothing. */
export const pass: Policy = {
  choices: NOTHING,
  offers: NOTHING,
  replies: (view, seat) => [
    ...view.deals
      .filter(deal => deal.to === seat && deal.state === 'offered')
      .map(deal => said(seat, 'answer', { deal: deal.id, yes: false })),
    ...view.consents
      .filter(each => each.host === seat && each.answer === 'waiting')
      .map(({ by, call }) => said(seat, 'consent', { by: SEATS[by], call, yes: false })),
  ],
  motions: NOTHING,
  votes: NOTHING,
  asks: NOTHING,
  orders: (_, seat) => [said(seat, 'seal', {})],
}
