import { SEATS } from '../content/ids.ts'
import type { Order } from '../content/kinds.ts'
import { ORDERS } from '../content/orders/index.ts'
import { TRACKS, type TrackId } from '../content/tracks.ts'
import { donorFor } from './donors.ts'
import { OWNER, TALIBAN } from './places.ts'
import { perTrack } from './rows.ts'
import { type Change, CONTROL_ONLY, type Telling } from './telling.ts'
import type { Cable, Deal, Message, Plan, World } from './world.ts'

/**
 * What a seat may know, as a World with the rest blanked: an allow-list, field by field, so that a new field is hidden
 * until it is let through here (game.md §9). −1 is an observer, who sees the public board. When the game is over, all is
 * opened but the generator.
 */
export type View = World

const HIDDEN = new Set((Object.keys(TRACKS) as TrackId[]).filter(id => 'hidden' in TRACKS[id]))

const ZEROS = new Map<number, number[]>()
/** A hidden row: as many zeros, the same list each time. */
const zeros = ({ length }: readonly number[]): number[] => {
  const known = ZEROS.get(length) ?? Array<number>(length).fill(0)
  ZEROS.set(length, known)
  return known
}

const openTracks = (tracks: World['tracks']): World['tracks'] =>
  perTrack(track => (HIDDEN.has(track) ? zeros(tracks[track]) : tracks[track]))

const sealedOnly = (plan: Plan): Plan => ({
  calls: plan.calls.map(() => ''),
  reasons: plan.reasons.map(() => ''),
  sealed: plan.sealed,
})

const isParty = (deal: Deal, seat: number): boolean => deal.by === seat || deal.to === seat
/** An offer is between its two; an agreement is news unless it is secret and has not come out. */
const mayKnow = (deal: Deal, seat: number): boolean =>
  isParty(deal, seat) || (deal.since > 0 && (!deal.secret || deal.leaked))

/** Its own, those shown to it, and what the newspapers had: of these, not whose they were. */
const cablesFor = (cables: readonly Cable[], seat: number): Cable[] => {
  const own = cables.filter(cable => cable.to === seat || cable.shown.includes(seat))
  const printed = cables.filter(cable => cable.published && !own.includes(cable))
  return [...own, ...printed.map((cable, at) => ({ ...cable, id: -1 - at, to: -1, shown: [] }))]
}

const BLANKS = new WeakMap<Deal, Deal>()
/** Deals keep their place in the list, which is their id. */
const blank = (deal: Deal): Deal => {
  const known = BLANKS.get(deal)
  if (known) return known
  const { id, turn } = deal
  const fresh: Deal = {
    ...{ id, by: -1, to: -1, turn, promises: [], secret: true, state: 'withdrawn', counters: -1, since: 0, kept: [] },
    leaked: false,
  }
  BLANKS.set(deal, fresh)
  return fresh
}

const RENUMBERED = new WeakMap<Message, Message>()
/** A message under another number: how many a seat has not heard is not told by gaps. */
const numbered = (message: Message, id: number): Message => {
  if (message.id === id) return message
  const known = RENUMBERED.get(message)
  if (known?.id === id) return known
  const fresh = { ...message, id }
  RENUMBERED.set(message, fresh)
  return fresh
}

const isHeard = ({ to, from }: Message, seat: number): boolean => to.length === 0 || from === seat || to.includes(seat)
const isBetween = (at: number, seat: number): boolean =>
  at % SEATS.length === seat || Math.floor(at / SEATS.length) === seat

/** Part by part what a seat gets of a world; `over` opens everything. */
const PARTS: { readonly [P in keyof World]: (world: World, seat: number, over: boolean) => World[P] } = {
  rules: world => world.rules,
  scenario: world => world.scenario,
  turn: world => world.turn,
  phase: world => world.phase,
  ending: world => world.ending,
  dice: () => 0,
  tracks: ({ tracks }, _, over) => (over ? tracks : openTracks(tracks)),
  relation: world => world.relation,
  influence: world => world.influence,
  grudges: ({ grudges }, seat, over) => (over ? grudges : grudges.map((n, at) => (isBetween(at, seat) ? n : 0))),
  donors: (world, seat, over) =>
    world.donors.map((_, line) => donorFor(world, line, deal => over || mayKnow(deal, seat))),
  plans: ({ plans }, seat, over) => plans.map((plan, at) => (over || at === seat ? plan : sealedOnly(plan))),
  gates: ({ gates, tracks }, seat, over) =>
    gates.map((gate, line) => (over || OWNER[line] === seat ? gate : tracks.policy[line])),
  opiumPlan: ({ opiumPlan, tracks }, seat, over) => (over || seat === TALIBAN ? opiumPlan : tracks.opiumRule[0]),
  events: world => world.events,
  happened: world => world.happened,
  deck: ({ deck }, _, over) => (over ? deck : { dated: [], chance: [] }),
  consents: ({ consents }, seat, over) => consents.filter(each => over || each.by === seat || each.host === seat),
  motions: world => world.motions,
  deals: ({ deals }, seat, over) => deals.map(deal => (over || mayKnow(deal, seat) ? deal : blank(deal))),
  messages: ({ messages }, seat, over) =>
    over ? messages : messages.filter(each => isHeard(each, seat)).map(numbered),
  cables: ({ cables }, seat, over) => (over ? cables : cablesFor(cables, seat)),
  agendas: ({ agendas }, seat, over) => agendas.map((agenda, at) => (over || at === seat ? agenda : '')),
  index: world => world.index,
  parts: world => world.parts,
}
const NAMES = Object.keys(PARTS) as (keyof World)[]

/** What else than itself and the phase a part is made of. */
const ALSO: { readonly [P in keyof World]?: keyof World } = { gates: 'tracks', opiumPlan: 'tracks', donors: 'deals' }

export const view = (world: World, seat: number): View => {
  const over = world.phase === 'over'
  return Object.fromEntries(NAMES.map(part => [part, PARTS[part](world, seat, over)])) as unknown as View
}

/** A draft is its writer's alone until the resolution: others see only that a plan stands as it stood. */
const plansAfter = (before: World, seen: View, after: World, seat: number, over: boolean): Plan[] => {
  const looksSame = (plan: Plan, at: number): boolean => {
    const was = before.plans[at]
    return (
      plan === was || (!over && at !== seat && plan.sealed === was.sealed && plan.calls.length === was.calls.length)
    )
  }
  if (after.plans.every(looksSame)) return seen.plans
  return PARTS.plans(after, seat, over).map((plan, at) => (looksSame(after.plans[at], at) ? seen.plans[at] : plan))
}

/**
 * The same as `view(after, seat)`, made from what was seen before: the parts that no decision touched are the same
 * objects, and where all are, so is the whole.
 */
export const viewAfter = (before: World, seen: View, after: World, seat: number): View => {
  if (before === after) return seen
  if (before.phase !== after.phase) return view(after, seat)
  const over = after.phase === 'over'
  const partAfter = (part: keyof World): World[keyof World] => {
    const also = ALSO[part]
    if (before[part] === after[part] && (also === undefined || before[also] === after[also])) return seen[part]
    return part === 'plans' ? plansAfter(before, seen, after, seat, over) : PARTS[part](after, seat, over)
  }
  const next = Object.fromEntries(NAMES.map(part => [part, partAfter(part)])) as unknown as View
  return NAMES.every(part => next[part] === seen[part]) ? seen : next
}

const PUBLIC_DATA: Telling['data'] = {}

const isHidden = ({ track }: Change): boolean => HIDDEN.has(track as TrackId)

/** A covert act or a secret pact that a seat may not read, as all can see it: public numbers move, nobody says why. */
const unexplained = (row: Telling): Telling | undefined => {
  const changes = row.changes.filter(each => each.track !== 'funds' && each.track !== 'capital' && !isHidden(each))
  if ((row.chapter !== 'covert' && row.chapter !== 'duties') || changes.length === 0) return undefined
  return {
    ...row,
    kind: 'unexplained',
    seat: -1,
    at: -1,
    item: '',
    data: PUBLIC_DATA,
    changes,
    rolls: [],
    sum: [],
    seen: [],
  }
}

/** Orders whose outcome hangs on a hidden number, so that their die would tell of it. */
const SEARCHES = new Set(
  Object.entries<Order>(ORDERS).flatMap(([id, { forms }]) =>
    forms
      .filter(({ effects }) => [...HIDDEN].some(track => JSON.stringify(effects).includes(`"${track}"`)))
      .map(({ form }) => (form ? `${id}:${form}` : id)),
  ),
)

/** What a search or an attack brings to light: that a hidden number moved, never how high it stands. */
const veiled = (row: Telling): Telling => {
  if (!SEARCHES.has(row.item.split(' ')[0]) && !row.changes.some(isHidden)) return row
  const changes = row.changes.map(each =>
    isHidden(each) ? { ...each, from: Math.max(0, each.from - each.to), to: Math.max(0, each.to - each.from) } : each,
  )
  return { ...row, changes, rolls: [] }
}

/** The rows that a seat may read. */
export const heard = (told: readonly Telling[], seat: number, over: boolean): Telling[] =>
  told.flatMap(row => {
    if (over) return [row]
    if (row.seen.includes(CONTROL_ONLY[0])) return []
    if (row.seen.length === 0 || row.seen.includes(seat)) return [veiled(row)]
    return unexplained(row) ?? []
  })
