import type { Deeds, History } from '../../content/history/kinds.ts'
import { SEATS } from '../../content/ids.ts'
import type { Policy, Said, Stage } from '../actors/kinds.ts'
import { said } from '../actors/said.ts'
import { offersMade } from '../agreements/offers.ts'
import { isAllowed, meant } from '../orders.ts'
import type { World } from '../world.ts'

/** A seat that does, turn by turn, what its government did. What the game refuses it in a given world is its host's to count. */

type Telling = { readonly note: string; readonly source: readonly string[] }

const told = (seat: number, move: Parameters<typeof said>[1], args: object, { note, source }: Telling): Said =>
  said(seat, move, args as never, note, source)

/** The hosts of the record gave leave, and the partners of its agreements accepted. */
const replies: Stage = (view, seat) => [
  ...view.deals
    .filter(({ to, state }) => to === seat && state === 'offered')
    .map(({ id }) => said(seat, 'answer', { deal: id, yes: true })),
  ...view.consents
    .filter(({ host, answer }) => host === seat && answer === 'waiting')
    .map(({ by, call }) => said(seat, 'consent', { by: SEATS[by], call, yes: true })),
]

const motions = (seat: number, { motions: tabled = [] }: Deeds): Said[] =>
  tabled.map(deed => told(seat, 'table', { resolution: deed.resolution }, deed))

/** Who tables is taken to pay unless it says otherwise; where the record has words alone, it does. */
const votes = (seat: number, { motions: tabled = [], votes: cast = [] }: Deeds): Said[] => [
  ...tabled
    .filter(({ paid }) => !paid)
    .map(deed => told(seat, 'vote', { resolution: deed.resolution, vote: 'for' }, deed)),
  ...cast.map(deed => told(seat, 'vote', { resolution: deed.resolution, vote: deed.vote }, deed)),
]

const orders = (seat: number, { gates = [], orders: written }: Deeds): Said[] => [
  ...gates.map(deed => told(seat, 'gate', { sector: deed.sector, policy: deed.policy }, deed)),
  ...written.map((deed, slot) => told(seat, 'draft', { slot, call: deed.call, reason: deed.note }, deed)),
  said(seat, 'seal', {}),
]

const needsLeave = (view: World, seat: number, call: string): boolean => {
  const order = meant(seat, call)
  return order !== undefined && !isAllowed(view, order)
}

/** The policy that all nine seats share: it reads the script by the turn and the seat. */
export const scripted = ({ turns }: History): Policy => {
  const deeds = (view: World, seat: number): Deeds => turns[view.turn - 1].deeds[SEATS[seat]]
  return {
    choices: (view, seat) =>
      (deeds(view, seat).choices ?? []).map(deed =>
        told(seat, 'choose', { event: deed.event, option: deed.option }, deed),
      ),
    offers: (view, seat) =>
      offersMade(view, seat) > 0
        ? []
        : (deeds(view, seat).agreements ?? []).map(deed =>
            told(seat, 'propose', { to: deed.to, promises: deed.promises, secret: false }, deed),
          ),
    replies,
    motions: (view, seat) => motions(seat, deeds(view, seat)),
    votes: (view, seat) => votes(seat, deeds(view, seat)),
    asks: (view, seat) =>
      deeds(view, seat)
        .orders.filter(({ call }) => needsLeave(view, seat, call))
        .map(deed => told(seat, 'ask', { call: deed.call }, deed)),
    orders: (view, seat) => orders(seat, deeds(view, seat)),
  }
}
