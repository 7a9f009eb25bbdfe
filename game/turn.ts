import { OPIUM_SETTINGS, SECTORS } from '../content/ids.ts'
import { PARAMETERS } from '../content/parameters.ts'
import { TRACKS } from '../content/tracks.ts'
import type { OrderClass } from '../content/vocabulary.ts'
import { breakPromises } from './agreements/breaches.ts'
import { doDuties, settle } from './agreements/duties.ts'
import { covertPiece, dealCables } from './cables.ts'
import { chooseLeft, drawEvents } from './events.ts'
import { holdSessions } from './institutions.ts'
import { capitalOf, type Instance, isAllowed, lacking, meant } from './orders.ts'
import { OWNER, TALIBAN } from './places.ts'
import { scenarioOf } from './scenarios.ts'
import { partsOf } from './score.ts'
import { runSystems } from './systems/index.ts'
import { reckon, type Trace, tell } from './telling.ts'
import { place, relation, SCALE, shift, total } from './tracks.ts'
import type { World } from './world.ts'

/** The turn: decision ends, all is resolved in the printed order, the next situation opens (game.md §3). */

const CLASSES: readonly OrderClass[] = ['kabul', 'security', 'diplomacy', 'economy', 'covert']

/** All orders as written, seat by seat. */
const written = (world: World): Instance[] => {
  const orders: Instance[] = []
  for (let seat = 0; seat < world.plans.length; seat++) {
    const { calls } = world.plans[seat]
    for (let slot = 0; slot < calls.length; slot++) {
      const order = calls[slot] === '' ? undefined : meant(seat, calls[slot])
      if (order) orders.push(order)
    }
  }
  return orders
}

/** The host of a post is its own best friend. */
const friendship = (world: World, { seat, host }: Instance): number => (host < 0 ? 4 : relation(world, seat, host))

/** Rivals for one sector: the host's better friend goes first; the other finds works under way and keeps its money. */
const rivalry = (world: World, a: Instance, b: Instance): number =>
  a.item.rivals ? a.scope.sector - b.scope.sector || friendship(world, b) - friendship(world, a) : 0

/** Card by card, then in the order of the seats. */
const comesFirst = (world: World, a: Instance, b: Instance): boolean =>
  (a.card - b.card || rivalry(world, a, b) || a.seat - b.seat || a.at - b.at) < 0

/** The orders of a chapter in printed order, as the world stands when it begins: few, so that each is put in its place. */
const ordersOf = (world: World, all: readonly Instance[], chapter: OrderClass): readonly Instance[] => {
  const orders: Instance[] = []
  for (let i = 0; i < all.length; i++) {
    const order = all[i]
    if (order.class !== chapter) continue
    let at = orders.length
    orders.push(order)
    for (; at > 0 && comesFirst(world, order, orders[at - 1]); at--) orders[at] = orders[at - 1]
    orders[at] = order
  }
  return orders
}

/** What has become of an order's conditions, its host's leave and its price since it was written. */
const hindrance = (world: World, order: Instance): string | undefined => {
  const { funds, capital } = world.tracks
  const lack = lacking(world, order)
  if (lack) return lack
  if (!isAllowed(world, order)) return 'leave'
  return order.funds > funds[order.seat] || capitalOf(world, order) > capital[order.seat] ? 'means' : undefined
}

const rowOf = ({ class: chapter, seat, scope, call, item }: Instance) => ({
  chapter,
  seat,
  at: scope.sector,
  item: call,
  seen: item.secret ? [seat] : [],
})

/** One order, if what it needs, its host's leave and its price are still there. */
export const carryOut = (world: World, order: Instance, trace?: Trace): void => {
  const { seat } = order
  const lack = hindrance(world, order)
  if (lack) {
    if (trace) tell(trace, world.turn, { ...rowOf(order), kind: 'came-to-nothing', data: { lack } })
    return
  }
  const capital = capitalOf(world, order)
  if (order.isAgainst) breakPromises(world, seat, 'line-against', order.scope.target, trace)
  if (trace) tell(trace, world.turn, { ...rowOf(order), kind: 'order' })
  shift(world, SCALE.funds, seat, -order.funds, trace)
  shift(world, SCALE.capital, seat, -capital, trace)
  if (order.host >= 0) place(world, SCALE.foreign, order.host, world.turn)
  order.run(world, trace)
}

const setGates = (world: World, trace?: Trace): void => {
  for (let line = 0; line < SECTORS.length; line++) {
    if (world.gates[line] === world.tracks.policy[line]) continue
    if (trace)
      tell(trace, world.turn, {
        chapter: 'kabul',
        kind: 'gate',
        seat: OWNER[line],
        at: line,
        data: { policy: world.gates[line] },
      })
    place(world, SCALE.policy, line, world.gates[line], trace)
  }
  const rule = OPIUM_SETTINGS[world.opiumPlan]
  if (trace) tell(trace, world.turn, { chapter: 'kabul', kind: 'opium-rule', seat: TALIBAN, item: rule })
  place(world, SCALE.opiumRule, 0, world.opiumPlan, trace)
  if (rule === 'tax') {
    shift(world, SCALE.funds, TALIBAN, 1, trace)
    shift(world, SCALE.opium, 0, 1, trace)
  } else if (rule === 'ban') {
    shift(world, SCALE.opium, 0, -1, trace)
    shift(world, SCALE.home, TALIBAN, -1, trace)
  }
}

const weighIndex = (world: World, trace?: Trace): void => {
  const parts = partsOf(world)
  const before = world.index
  for (let i = 0; i < parts.length; i++) world.parts[i] = parts[i]
  world.index = total(parts)
  if (trace) tell(trace, world.turn, { chapter: 'index', kind: 'index', data: { from: before, to: world.index } })
  for (let i = 0; i < parts.length; i++) reckon(trace, `part-${i}`, parts[i])
}

const resolveOrders = (world: World, all: readonly Instance[], trace?: Trace): void => {
  for (const chapter of CLASSES) {
    if (chapter === 'kabul') setGates(world, trace)
    const orders = ordersOf(world, all, chapter)
    for (let i = 0; i < orders.length; i++) carryOut(world, orders[i], trace)
  }
}

/**
 * The decision phase ends: everything that was decided happens, then what the world does by itself. `open` opens the next
 * turn, if there is one.
 */
export const resolve = (world: World, trace?: Trace, open: typeof openTurn = openTurn): void => {
  const scenario = scenarioOf(world.scenario)
  chooseLeft(world, trace)
  holdSessions(world, trace)
  doDuties(world, trace)
  const orders = written(world)
  resolveOrders(world, orders, trace)
  runSystems(world, scenario.turns[world.turn - 1], trace)
  weighIndex(world, trace)
  const last = world.turn >= scenario.turns.length
  const collapsed = world.index < PARAMETERS.score.collapseBelow
  settle(world, last || collapsed, trace)
  if (last || collapsed) {
    world.phase = 'over'
    world.ending = collapsed ? 'collapse' : 'completed'
    tell(trace, world.turn, {
      chapter: 'index',
      kind: collapsed ? 'collapse' : 'completed',
      data: { index: world.index },
    })
  } else open(world, world.turn + 1, trace, orders)
}

/** The game ends here: nothing more is carried out, agreements are settled, and the index stands as it was last weighed. */
export const closeGame = (world: World, trace?: Trace): void => {
  settle(world, true, trace)
  world.phase = 'over'
  world.ending = 'closed'
  tell(trace, world.turn, { chapter: 'index', kind: 'closed', data: { index: world.index, turn: world.turn } })
}

const NO_ORDERS = Array<string>(TRACKS.orders.max).fill('')

/** The situation of a turn: the desk is cleared, two events are drawn, cables are dealt. */
export const openTurn = (world: World, turn: number, trace?: Trace, orders = written(world)): void => {
  const covert = orders.filter(({ item }) => item.secret)
  openUntold(world, turn, trace)
  dealCables(
    world,
    covert.map(({ seat, call }) => covertPiece(seat, call)),
  )
}

/** The same without cables, which nobody reads where a game is only thought of. */
export const openUntold = (world: World, turn: number, trace?: Trace): void => {
  world.turn = turn
  world.tracks.unmanaged.fill(0)
  world.tracks.easier[0] = world.tracks.easierNext[0]
  world.tracks.easierNext[0] = 0
  world.consents = []
  world.motions = []
  for (let seat = 0; seat < world.plans.length; seat++) {
    const slots = NO_ORDERS.slice(0, world.tracks.orders[seat])
    world.plans[seat] = { calls: slots, reasons: slots.slice(), sealed: false }
  }
  for (const deal of world.deals) if (deal.state === 'offered') deal.state = 'withdrawn'
  drawEvents(world, trace)
  for (let line = 0; line < SECTORS.length; line++) world.gates[line] = world.tracks.policy[line]
}
