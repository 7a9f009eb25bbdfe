import { RESOLUTIONS } from '../../content/resolutions.ts'
import { POLICIES_BY_NAME } from '../actors/index.ts'
import type { Policy, Said, Stage } from '../actors/kinds.ts'
import { said } from '../actors/said.ts'
import { mayTable } from '../actors/sessions.ts'
import { membersOf } from '../institutions.ts'
import { capitalOf, hasTwin, type Instance, isAllowed, lacking, MENU } from '../orders.ts'
import type { World } from '../world.ts'
import { gateEverywhere } from './gates.ts'

/** A seat that only helps: aid, vetting, assurances, resolutions that are paid for, and no feud (game.md §12). */

/** What it would order, first things first: an order's name, with its form where one form alone is meant. */
const HELP = [
  'sweep',
  'assets:release',
  'aid',
  'aid:large',
  'assure',
  'assets:license',
  'broaden',
  'trade',
  'talks',
  'reception',
  'reinforce',
  'police:cells',
  'airlift',
  'broker',
  'line:for',
]

const nameOf = ({ order, form }: Instance): string => (form.form ? `${order}:${form.form}` : order)
const isHelp = (order: Instance, name: string): boolean => nameOf(order) === name || order.order === name

/** Where it is needed most: hunger and ISIS in an area, a strained or thinly held sector. */
const need = ({ tracks }: World, { order, scope: { area, sector } }: Instance): number => {
  if (area >= 0) return order === 'sweep' ? tracks.isis[area] : tracks.hardship[area]
  return sector >= 0 ? tracks.tension[sector] - tracks.guard[sector] : 0
}

const most = (world: World, orders: readonly Instance[]): Instance | undefined => {
  let best: Instance | undefined
  for (const order of orders) if (!best || need(world, order) > need(world, best)) best = order
  return best
}

type Purse = { funds: number; capital: number }

const affordable = (world: World, purse: Purse, chosen: readonly Instance[], order: Instance): boolean =>
  order.funds <= purse.funds &&
  capitalOf(world, order) <= purse.capital &&
  lacking(world, order) === undefined &&
  isAllowed(world, order) &&
  !hasTwin(chosen, order)

const drafts = (world: World, seat: number): Said[] => {
  const purse = { funds: world.tracks.funds[seat], capital: world.tracks.capital[seat] }
  const chosen: Instance[] = []
  // Twice through the list: a second area may be relieved once everything else that helps is done.
  for (const name of [...HELP, ...HELP]) {
    if (chosen.length >= world.plans[seat].calls.length) break
    const open = MENU[seat].filter(order => isHelp(order, name) && affordable(world, purse, chosen, order))
    const order = most(world, open)
    if (!order) continue
    chosen.push(order)
    purse.funds -= order.funds
    purse.capital -= capitalOf(world, order)
  }
  return chosen.map(({ call }, slot) => said(seat, 'draft', { slot, call }))
}

const motions: Stage = (world, seat) => {
  const id = Object.keys(RESOLUTIONS).find(each => mayTable(world, seat, each))
  return id !== undefined && world.tracks.capital[seat] > 0 ? [said(seat, 'table', { resolution: id })] : []
}

const votes: Stage = (world, seat) =>
  world.motions
    .filter(({ body, by, votes: cast }) => by !== seat && cast[seat] === '' && membersOf(world, body).includes(seat))
    .map(({ resolution }) =>
      said(seat, 'vote', { resolution, vote: world.tracks.funds[seat] > 0 ? ('fund' as const) : ('for' as const) }),
    )

export const cooperating: Policy = {
  ...POLICIES_BY_NAME.doctrine,
  motions,
  votes,
  asks: () => [],
  orders: (world, seat) => [...gateEverywhere(world, seat, 'vetted'), ...drafts(world, seat), said(seat, 'seal', {})],
}
