import { SEATS } from '../content/ids.ts'
import type { Order } from '../content/kinds.ts'
import { ORDERS } from '../content/orders/index.ts'
import { TRACKS, type TrackId } from '../content/tracks.ts'
import { donorFor } from './donors.ts'
import { OWNER, TALIBAN } from './places.ts'
import { rows } from './rows.ts'
import { type Change, CONTROL_ONLY, type Telling } from './telling.ts'
import type { Cable, Deal, Plan, World } from './world.ts'

/**
 * What a seat may know, as a World with the rest blanked: an allow-list, field by field, so that a new field is hidden
 * until it is let through here (game.md §9). −1 is an observer, who sees the public board. When the game is over, all is
 * opened but the generator.
 */
export type View = World

const HIDDEN = new Set((Object.keys(TRACKS) as TrackId[]).filter(id => 'hidden' in TRACKS[id]))

const openTracks = (tracks: World['tracks']): World['tracks'] =>
  rows(track => (HIDDEN.has(track) ? tracks[track].map(() => 0) : tracks[track]))

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

/** Deals keep their place in the list, which is their id. */
const blank = (deal: Deal): Deal => ({
  id: deal.id,
  by: -1,
  to: -1,
  turn: deal.turn,
  promises: [],
  secret: true,
  state: 'withdrawn',
  counters: -1,
  since: 0,
  kept: [],
  leaked: false,
})

export const view = (world: World, seat: number): View => {
  const over = world.phase === 'over'
  return {
    rules: world.rules,
    scenario: world.scenario,
    turn: world.turn,
    phase: world.phase,
    ending: world.ending,
    dice: 0,
    tracks: over ? world.tracks : openTracks(world.tracks),
    relation: world.relation,
    influence: world.influence,
    grudges: over
      ? world.grudges
      : world.grudges.map((n, at) => (at % SEATS.length === seat || Math.floor(at / SEATS.length) === seat ? n : 0)),
    donors: world.donors.map((_, line) => donorFor(world, line, deal => over || mayKnow(deal, seat))),
    plans: world.plans.map((plan, at) => (over || at === seat ? plan : sealedOnly(plan))),
    gates: world.gates.map((gate, line) => (over || OWNER[line] === seat ? gate : world.tracks.policy[line])),
    opiumPlan: over || seat === TALIBAN ? world.opiumPlan : world.tracks.opiumRule[0],
    events: world.events,
    happened: world.happened,
    deck: over ? world.deck : { dated: [], chance: [] },
    consents: world.consents.filter(each => over || each.by === seat || each.host === seat),
    motions: world.motions,
    deals: world.deals.map(deal => (over || mayKnow(deal, seat) ? deal : blank(deal))),
    messages: world.messages
      .filter(message => over || message.to.length === 0 || message.from === seat || message.to.includes(seat))
      .map((message, id) => (over ? message : { ...message, id })),
    cables: over ? world.cables : cablesFor(world.cables, seat),
    agendas: world.agendas.map((agenda, at) => (over || at === seat ? agenda : '')),
    index: world.index,
    parts: world.parts,
  }
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
