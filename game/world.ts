import type { BodyId, SeatId } from '../content/ids.ts'
import { perTrack, type Rows } from './rows.ts'

/**
 * The whole state of one game: plain JSON, no class, no `undefined`. Numbers that stand for an actor, area or sector are
 * its place in the printed order. A seat's view is a World too, with what it may not know blanked (`view.ts`).
 */
export type World = {
  /** Version of rules and content that this game is played with. */
  readonly rules: string
  readonly scenario: string
  /** 1 to the scenario's number of turns. */
  turn: number
  phase: 'decision' | 'over'
  /** 'closed': Control ended it before its last turn. */
  ending: 'none' | 'collapse' | 'completed' | 'closed'
  /** State of the generator. Secret. */
  dice: number
  readonly tracks: Rows
  /** Nine by nine, symmetric, −3 to 3. */
  readonly relation: number[]
  /** Patrons (Russia, China, United States) by republics, 0–6. */
  readonly influence: number[]
  /** Promises that the row's actor broke to the column's. */
  readonly grudges: number[]
  /** Who pays for the works in each sector; −1 if there are none. */
  readonly donors: number[]
  readonly plans: Plan[]
  /** The policy each sector will have from the next resolution on. Secret to its owner. */
  readonly gates: number[]
  /** The setting on opium from the next resolution on. Secret to the Taliban. */
  opiumPlan: number
  /** The turn's two events and what was chosen in them; −1 while nothing is. */
  events: { id: string; chosen: number }[]
  /** The events so far, this turn's among them. */
  readonly happened: string[]
  /** The events to come, one dated and one chance event a turn; '' where Control took one out. Secret. */
  readonly deck: { readonly dated: string[]; readonly chance: string[] }
  consents: Consent[]
  motions: Motion[]
  readonly deals: Deal[]
  readonly messages: Message[]
  readonly cables: Cable[]
  /** Each seat's private agenda; '' where none is dealt. Secret to it. */
  readonly agendas: string[]
  /** Regional security index, 0–100, and its parts in printed order. */
  index: number
  readonly parts: number[]
}

/** What a seat has written for this turn. Secret to it until the resolution; `sealed` is public. */
export type Plan = {
  /** One call for each order slot; '' for an empty one. */
  calls: string[]
  /** The sealed reason beside each; opened in the debrief. */
  reasons: string[]
  sealed: boolean
}

/** A host asked for leave. The answer holds for the turn. */
export type Consent = { by: number; host: number; call: string; answer: 'waiting' | 'yes' | 'no' }

/** A resolution tabled this turn. Votes: '' not cast. Public. */
export type Motion = { body: BodyId; resolution: string; by: number; votes: Vote[] }
export type Vote = '' | 'fund' | 'for' | 'against' | 'abstain'

/** One clause as agreed: who promises, and the slots its kind has. */
export type Pledge = {
  clause: string
  from: SeatId
  funds?: number
  sector?: string
  turns?: number
  rung?: number
  text?: string
  /** `pay` only: moves at once on acceptance instead of among the duties. */
  now?: boolean
}

export type Deal = {
  id: number
  by: number
  to: number
  turn: number
  promises: Pledge[]
  secret: boolean
  state: 'offered' | 'refused' | 'countered' | 'withdrawn' | 'accepted' | 'broken' | 'ended'
  /** The deal this one answers; −1 if none. */
  counters: number
  /** Turn of acceptance, 0 before. */
  since: number
  /** Promise by promise: still owed, kept, broken, or lapsed where what it needs was gone before it was due. */
  kept: ('owed' | 'kept' | 'broken' | 'lapsed')[]
  /** A secret deal that came out. */
  leaked: boolean
}

export type Message = {
  id: number
  turn: number
  from: number
  /** Empty: to all. */
  to: number[]
  /** A person's words; '' where a scripted actor speaks by `line`. */
  text: string
  /** Key of a sentence of a scripted actor, with what it is about; '' for a person. */
  line: string
  about: string
}

/** One true piece of what is hidden, for one seat's eyes; it can be shown on, certified. */
export type Cable = {
  id: number
  turn: number
  to: number
  kind: 'cell' | 'pact' | 'event' | 'agenda' | 'covert' | 'quiet'
  /** The actor it is about (or the deal's first party); −1 if none. */
  about: number
  /** The deal's second party; −1 if none. */
  other: number
  /** An event's, agenda's or order's id; '' if none. */
  item: string
  shown: number[]
  published: boolean
}

/** One recorded decision of a seat, or of Control. The list of decisions, with scenario and seed, is the game. */
export type Decision = { readonly seat: SeatId | 'control'; readonly move: string; readonly args: unknown }

/** A copy that shares nothing that the rules change in place. For simulation and search. */
export const copy = (world: World): World => ({
  ...world,
  tracks: perTrack(track => world.tracks[track].slice()),
  relation: world.relation.slice(),
  influence: world.influence.slice(),
  grudges: world.grudges.slice(),
  donors: world.donors.slice(),
  plans: world.plans.map(plan => ({ calls: plan.calls.slice(), reasons: plan.reasons.slice(), sealed: plan.sealed })),
  gates: world.gates.slice(),
  events: world.events.map(event => ({ ...event })),
  happened: world.happened.slice(),
  deck: { dated: world.deck.dated.slice(), chance: world.deck.chance.slice() },
  consents: world.consents.map(consent => ({ ...consent })),
  motions: world.motions.map(motion => ({ ...motion, votes: motion.votes.slice() })),
  deals: world.deals.map(deal => ({ ...deal, kept: deal.kept.slice() })),
  messages: world.messages.slice(),
  cables: world.cables.map(cable => ({ ...cable, shown: cable.shown.slice() })),
  agendas: world.agendas.slice(),
  parts: world.parts.slice(),
})
