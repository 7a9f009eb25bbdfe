import type { AreaId, BodyId, SeatId, SectorId } from './ids.ts'
import type { Amount, Condition, Effect, Line, OrderClass, Value, Where, Who } from './vocabulary.ts'

/** What each kind of content item looks like. The identity functions let the compiler complain on the very line. */

/** Ids of sources: `isas-2021#C07`, `F55`, `E7`, `P1`, or `design`. */
export type Sources = readonly [string, ...string[]]

/** What an order, a clause or a doctrine's rule is aimed at; the first one listed is named first. */
export type Target =
  | { readonly sector: readonly SectorId[] | 'own' | 'foreign-republic' }
  | { readonly area: readonly AreaId[] | 'all' }
  | { readonly target: readonly SeatId[] | 'others' }
  | { readonly other: readonly SeatId[] | 'others' }

/** Something that must hold before the order can be given. */
export type Need = {
  readonly if: Condition
  /** Key of the sentence that says what is lacking: `lack.<key>` in the catalogue. */
  readonly lack: string
}

/** One way to give an order. Most orders have one; a public line has two, for and against. */
export type Form = {
  /** Kebab-case; absent where the order has one form. */
  readonly form?: string
  /** Shown instead of the order's name. */
  readonly name?: string
  readonly by: readonly SeatId[]
  readonly targets: readonly Target[]
  readonly cost: { readonly funds?: number; readonly capital?: number | 'ladder' }
  readonly needs?: readonly Need[]
  /** On another's soil: the host is asked before the order can be sealed. */
  readonly consent?: true
  readonly effects: readonly Effect[]
  /** The sentence with slots that the player completes, e.g. "Hold drills at {sector}." */
  readonly sentence: string
  readonly source: Sources
}

export type Order = {
  readonly name: string
  readonly class: OrderClass
  /** Covert: others see what moved, never why. */
  readonly secret?: true
  /** Rivals for one sector: the host's better friend goes first, the other keeps its money. */
  readonly rivals?: true
  readonly forms: readonly Form[]
  /** Two or three sentences on what this was in 2021; ≤ 40 words. */
  readonly flavour: string
}
export const order = (item: Order): Order => item

/** A resolution of the CSTO or the SCO. The giver is the mover. */
export type Resolution = {
  readonly name: string
  readonly body: BodyId
  readonly movers?: readonly SeatId[]
  readonly needs?: readonly Need[]
  /** What happens once members have paid for it; `strength` is 0 to 2 by the body's cohesion. */
  readonly effects: readonly Effect[]
  /** What the words alone do. */
  readonly words?: readonly Effect[]
  readonly flavour: string
  readonly source: Sources
}
export const resolution = (item: Resolution): Resolution => item

/** What a clause of an agreement lets its parties choose. */
export type Slot =
  | { readonly funds: readonly number[] }
  | { readonly sector: 'own' }
  | { readonly turns: readonly number[] }
  | { readonly rung: readonly number[] }

/** A kind of promise the engine can hold somebody to. The giver promises to the target. */
export type Clause = {
  readonly name: string
  /** "{giver} lets {target} hold drills at {sector} for {turns}." */
  readonly sentence: string
  readonly giver: readonly SeatId[]
  readonly target: readonly SeatId[]
  readonly slots: readonly Slot[]
  readonly needs?: readonly Need[]
  /** Whether it is done once (among the duties of the turn, or on acceptance where paid now) or each turn it stands. */
  readonly duty: 'once' | 'each-turn' | 'standing'
  /** Funds that are set aside on acceptance and spent when the duty is done; a `pay` clause sets aside its own slot. */
  readonly price?: { readonly by: 'giver' | 'target'; readonly funds: number }
  readonly effects: readonly Effect[]
  /** Orders it gives standing consent to, as `order` or `order:form`. */
  readonly consents?: readonly string[]
  /** What the giver may not do while it stands. */
  readonly forbids?: readonly ('base' | 'line-against')[]
  readonly source: Sources
}
export const clause = (item: Clause): Clause => item

/** An event of the deck. Dated events did happen, with their source; chance events are marked as counter-factual. */
export type Event = {
  readonly headline: string
  /** ≤ 40 words, on record or plainly conditional. */
  readonly text: string
  /** As printed, e.g. "26 August"; only dated events have one. */
  readonly date?: string
  readonly effects: readonly Effect[]
  /** A choice for one seat in the decision phase; the first option stands if it does not choose. The giver is that seat. */
  readonly choice?: {
    readonly seat: SeatId
    readonly question: string
    readonly options: readonly { readonly id: string; readonly label: string; readonly effects: readonly Effect[] }[]
  }
  readonly source: Sources
}
export const event = (item: Event): Event => item

/** A goal read off the state at the end; what a value is worth is each scenario's own (`Fit`). */
export type Goal = {
  readonly name: string
  readonly value: Value
  readonly source: Sources
}

/** A goal of a public mandate, and what it reads, in a line: "Stability of Tajikistan". */
export type MandateGoal = Goal & { readonly reads: string }
export const goal = (item: MandateGoal): MandateGoal => item

/** A private agenda: one goal worth up to 20, drawn at the start. */
export type Agenda = Goal & { readonly text: string }
export const agenda = (item: Agenda): Agenda => item

/** What a goal is worth: points = unit × (value − base), kept within 0 and `most`. */
export type Scale = { readonly base: number; readonly unit: number }

/** What every goal is worth in a scenario: of mandates by the goal's name, of agendas by their id. */
export type Fit = {
  readonly mandates: Record<SeatId, Record<string, Scale>>
  readonly agendas: Record<SeatId, Record<string, Scale>>
}
export const fitted = (item: Fit): Fit => item

/** Where a doctrine aims: of the legal targets, the one where the value is highest (ties by printed order). */
export type Aim = Value

/** What lets a rule of a doctrine count. */
export type Occasion = {
  readonly if?: Condition
  /** Only where the actor holds this private agenda, or one of these. */
  readonly agenda?: readonly string[]
}

/** One rule of a doctrine: under a condition, an order, and apart from it where. */
export type OrderRule = Occasion & {
  /** `order` or `order:form`. */
  readonly do: string
  /** Only these targets. */
  readonly on?: {
    readonly sector?: readonly SectorId[]
    readonly area?: readonly AreaId[]
    readonly target?: readonly SeatId[]
    readonly other?: readonly SeatId[]
  }
  /** A condition on the target that is picked. */
  readonly where?: Condition
  readonly aim?: Aim
  /** In how many turns of a hundred the actor thinks of it, where several things would be in character; absent: always. */
  readonly weight?: number
  /** Why, in at most 15 words, said by the actor of itself. */
  readonly because: string
  readonly source: Sources
}

export type PolicyRule = Occasion & {
  readonly policy: 'closed' | 'vetted' | 'open'
  readonly on?: readonly SectorId[]
  readonly because: string
  readonly source: Sources
}

export type ConsentRule = {
  /** `order` or `order:form` asked for. */
  readonly to: string
  readonly from?: readonly SeatId[]
  readonly if: Condition
  readonly because: string
  readonly source: Sources
}

/** A resolution to table, in order of preference. The mover pays where it can. */
export type MotionRule = Occasion & {
  readonly resolution: string
  /** As for an order. */
  readonly weight?: number
  readonly because: string
  readonly source: Sources
}

export type VoteRule = {
  readonly if?: Condition
  /** Which resolutions; absent: any. */
  readonly resolution?: readonly string[]
  /** The giver is the mover. `fund` is in favour and ready to pay. */
  readonly vote: 'fund' | 'for' | 'against' | 'abstain'
  readonly because: string
  readonly source: Sources
}

/** A deal the actor seeks: what it gives for what it gets, as clauses. */
export type ProposalRule = {
  readonly if?: Condition
  readonly to: readonly SeatId[]
  readonly clauses: readonly {
    readonly clause: string
    readonly from: 'me' | 'them'
    readonly funds?: number
    readonly sector?: SectorId
    readonly turns?: number
    readonly rung?: number
  }[]
  readonly secret?: true
  readonly because: string
  readonly source: Sources
}

/** What a clause is worth to this actor, in the units in which one fund is 2. The giver promises, the target gets. */
export type Worth = {
  readonly clause: string
  readonly side: 'giver' | 'target'
  readonly if?: Condition
  readonly worth: number
}

export type ChoiceRule = {
  readonly event: string
  readonly if?: Condition
  readonly option: string
  readonly because: string
}

/** How a scripted actor plays: rules as data, in order. */
export type Doctrine = {
  readonly character: string
  /** Funds that it leaves in the purse, since an empty one is felt at home; absent: none. */
  readonly reserve?: number
  readonly orders: readonly OrderRule[]
  /** Read before the others where a scenario has a clock, up to the turn in which it strikes. */
  readonly early?: readonly OrderRule[]
  readonly policies: readonly PolicyRule[]
  readonly consents: readonly ConsentRule[]
  readonly motions: readonly MotionRule[]
  readonly votes: readonly VoteRule[]
  readonly proposals: readonly ProposalRule[]
  readonly worths: readonly Worth[]
  readonly choices: readonly ChoiceRule[]
  /** The Taliban's setting on opium. */
  readonly opium?: readonly (Occasion & {
    readonly rule: 'tax' | 'leave' | 'ban'
    readonly because: string
  })[]
  readonly source: Sources
}
export const doctrine = (item: Doctrine): Doctrine => item

export type Turn = {
  /** As printed: "23 August–12 September 2021". */
  readonly dates: string
  readonly short: string
  /** Dated events to draw one from; a `fixed` one comes besides, on its day. */
  readonly dated: readonly string[]
  readonly fixed?: string
  /** Chance events for this turn alone; the scenario's own are then not drawn for it. */
  readonly chance?: readonly string[]
  readonly winter?: boolean
  /** Areas in which hunger grows by the plain course of things: before frozen assets, and before winter. */
  readonly hunger: number
  /** Stores and tills still last: frozen assets are not felt yet. */
  readonly stores?: true
}

/** What cannot be given, promised or tabled before a clock has struck. */
export type Waiting = {
  /** `order` or `order:form`. */
  readonly orders?: readonly string[]
  readonly clauses?: readonly string[]
  readonly resolutions?: readonly string[]
  /** So many turns more after it has struck; absent: none. */
  readonly longer?: number
  /** It can all the same where this holds of the one who gives, promises or tables. */
  readonly unless?: Condition
  /** Key of the sentence that says what is lacking. */
  readonly lack: string
}

/** Something that comes on its day, whatever is decided; the turns until then are counted for all to see. */
export type Clock = {
  /** What comes, in the present: "Kabul falls". */
  readonly name: string
  /** The turn it opens; it is that turn's fixed event. */
  readonly turn: number
  /** Stands beside the count; with `until` at most 40 words. */
  readonly text: string
  /** How to read a name that fits only once it has come; stands below every headline before. */
  readonly until: string
  readonly waiting: readonly Waiting[]
}

export type Scenario = {
  readonly name: string
  readonly subtitle: string
  readonly text: string
  readonly minutes: string
  readonly seats: readonly SeatId[]
  readonly turns: readonly Turn[]
  readonly chance: readonly string[]
  readonly clock?: Clock
  /** Opening values: one number for each actor, area or sector in printed order, or one for the region. */
  readonly opening: Readonly<Record<string, readonly number[]>>
  readonly relations: readonly (readonly [SeatId, SeatId, number])[]
  /** Rows: patrons in printed order; columns: republics. */
  readonly influence: readonly (readonly number[])[]
  /** Whether private agendas are dealt. */
  readonly agendas: boolean
  readonly lesson?: Lesson
  readonly source: Sources
}
export const scenario = (item: Scenario): Scenario => item

/** A guided lesson: steps shown in place, each passed by doing what it asks. */
export type Lesson = {
  readonly seat: SeatId
  readonly steps: readonly {
    readonly turn: number
    /** Where the hint stands: a named place of the table. */
    readonly at:
      | 'situation'
      | 'cable'
      | 'orders'
      | 'card'
      | 'policy'
      | 'talk'
      | 'votes'
      | 'seal'
      | 'resolution'
      | 'map'
      | 'mandate'
    readonly text: string
    /** What passes the step; `read` is a button. */
    readonly done: 'read' | 'draft' | 'policy' | 'answer' | 'vote' | 'seal' | 'resolution'
  }[]
}

export type { Amount, Condition, Effect, Line, Value, Where, Who }
