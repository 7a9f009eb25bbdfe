import { SEATS, SECTORS } from '../content/ids.ts'
import { TRACKS, type TrackId } from '../content/tracks.ts'
import { OWNER, TALIBAN } from './places.ts'
import { copy, type Deal, type World } from './world.ts'

/** A mark that stands in every hidden text of a disturbed world. */
export const PLANTED = 'PLANTED'

const MARK = 1_234_567_890

const knows = (deal: Deal, seat: number): boolean =>
  deal.by === seat || deal.to === seat || (deal.since > 0 && (!deal.secret || deal.leaked))

const otherDeal = (deal: Deal): Deal => ({
  ...deal,
  by: (deal.by + 1) % SEATS.length,
  to: (deal.to + 1) % SEATS.length,
  promises: [{ clause: 'word', from: SEATS[deal.by], text: PLANTED }],
  secret: true,
  leaked: false,
  kept: ['owed'],
})

/** Works that a deal pays for have another payer where it is another deal. */
const unpaid = (world: World, deal: Deal): void => {
  deal.promises.forEach(({ clause, from, sector }, i) => {
    const line = SECTORS.indexOf(sector as (typeof SECTORS)[number])
    if (clause === 'border' && deal.kept[i] === 'kept' && world.donors[line] === SEATS.indexOf(from))
      world.donors[line] = -1
  })
}

/** Parties of a changed deal must not come to be the seat that looks. */
const unknownTo = (deal: Deal, seat: number): Deal =>
  deal.by === seat || deal.to === seat ? unknownTo(otherDeal(deal), seat) : deal

/**
 * The same world but for all that a seat (−1: an observer) may not know while the game runs, said a second time and
 * apart from `view.ts` (game.md §9): hidden tracks, dice, decks, others' plans, gates, agendas and talk.
 */
export const disturbed = (world: World, seat: number): World => {
  const other = copy(world)
  other.dice = MARK
  for (const id of Object.keys(TRACKS) as TrackId[]) {
    const kind: { hidden?: true; max: number } = TRACKS[id]
    if (kind.hidden)
      for (let at = 0; at < other.tracks[id].length; at++) other.tracks[id][at] = kind.max - other.tracks[id][at]
  }
  for (let at = 0; at < SEATS.length; at++) {
    if (at === seat) continue
    other.plans[at].calls = other.plans[at].calls.map(() => PLANTED)
    other.plans[at].reasons = other.plans[at].reasons.map(() => PLANTED)
    other.agendas[at] = PLANTED
  }
  for (let line = 0; line < OWNER.length; line++)
    if (OWNER[line] !== seat) other.gates[line] = (other.gates[line] + 1) % 3
  if (seat !== TALIBAN) other.opiumPlan = (other.opiumPlan + 1) % 3
  for (let at = 0; at < other.grudges.length; at++) {
    if (at % SEATS.length !== seat && Math.floor(at / SEATS.length) !== seat) other.grudges[at]++
  }
  other.deck.dated.splice(0, 9, PLANTED)
  other.deck.chance.splice(0, 9, PLANTED, PLANTED)
  const [one, two] = SEATS.map((_, at) => at).filter(at => at !== seat)
  other.consents = [
    { by: one, host: two, call: PLANTED, answer: 'waiting' },
    ...other.consents.filter(each => each.by === seat || each.host === seat),
  ]
  for (let at = 0; at < other.deals.length; at++) {
    if (knows(other.deals[at], seat)) continue
    unpaid(other, other.deals[at])
    other.deals[at] = unknownTo(otherDeal(other.deals[at]), seat)
  }
  for (let at = 0; at < other.messages.length; at++) {
    const message = other.messages[at]
    if (message.to.length === 0 || message.from === seat || message.to.includes(seat)) continue
    other.messages[at] = { ...message, text: PLANTED, about: PLANTED }
  }
  for (let at = 0; at < other.cables.length; at++) {
    const cable = other.cables[at]
    if (cable.to === seat || cable.published || cable.shown.includes(seat)) continue
    other.cables[at] = { ...cable, kind: 'agenda', about: one, item: PLANTED }
  }
  return other
}
