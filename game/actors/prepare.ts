import { DOCTRINES } from '../../content/doctrines/index.ts'
import { AREAS, OPIUM_SETTINGS, type OpiumId, POLICIES, SEATS, SECTORS } from '../../content/ids.ts'
import type {
  ChoiceRule,
  ConsentRule,
  Doctrine,
  MotionRule,
  Occasion,
  OrderRule,
  PolicyRule,
  ProposalRule,
  VoteRule,
  Worth,
} from '../../content/kinds.ts'
import type { Condition } from '../../content/vocabulary.ts'
import { type Instance, MENU } from '../orders.ts'
import { EVERYONE, LINES, SEAT } from '../places.ts'
import { type Scope, scope } from '../vocabulary/scope.ts'
import { ALWAYS, allOf, NEVER } from '../vocabulary/tests.ts'
import { type Reader, reader, type Test, test } from '../vocabulary/values.ts'
import type { Pledge } from '../world.ts'

/** Doctrines as functions, made once for each seat: no condition of the content is interpreted while a game is played. */

const tested = (condition: Condition | undefined, within: Scope): Test =>
  condition === undefined ? ALWAYS : test(condition, within)

/** What can't ever be is not asked about while a game is played. */
export const possible = ({ holds }: { readonly holds: Test }): boolean => holds !== NEVER

/** Whether the occasion of a rule is there for this seat: its condition, and its agenda where the rule names one. */
const occasion = ({ if: condition, agenda }: Occasion, seat: number, within: Scope): Test => {
  const holds = tested(condition, within)
  if (agenda === undefined) return holds
  if (agenda.length > 1) return allOf([world => agenda.includes(world.agendas[seat]), holds])
  const [only] = agenda
  return allOf([world => world.agendas[seat] === only, holds])
}

/** An order that a rule may lead to; where the rule says no more, every one fits and is as good as another. */
export type Candidate = {
  readonly order: Instance
  readonly fits: Test | undefined
  readonly aim: Reader | undefined
}
export type ReadyOrder = {
  readonly rule: OrderRule
  /** In how many turns of a hundred the actor thinks of the rule at all; missing for always. */
  readonly weight: number | undefined
  readonly holds: Test
  readonly candidates: readonly Candidate[]
  /** What its cheapest candidates cost at least. */
  readonly funds: number
  readonly capital: number
}

const nameOf = (order: Instance): string => (order.form.form ? `${order.order}:${order.form.form}` : order.order)

const isMeant = ({ on }: OrderRule, { scope: { sector, area, target, other } }: Instance): boolean =>
  (!on?.sector || on.sector.includes(SECTORS[sector])) &&
  (!on?.area || on.area.includes(AREAS[area])) &&
  (!on?.target || on.target.includes(SEATS[target])) &&
  (!on?.other || on.other.includes(SEATS[other]))

/** A step on the ladder is never free. */
const leastCapital = ({ capital }: Instance): number => (capital < 0 ? 1 : capital)

const readyOrder = (rule: OrderRule, seat: number): ReadyOrder => {
  const orders = MENU[seat].filter(
    order => (nameOf(order) === rule.do || order.order === rule.do) && isMeant(rule, order),
  )
  return {
    rule,
    weight: rule.weight,
    holds: occasion(rule, seat, scope({ giver: seat })),
    candidates: orders
      .map(order => ({
        order,
        fits: rule.where && test(rule.where, order.scope),
        aim: rule.aim === undefined ? undefined : reader(rule.aim, order.scope),
      }))
      .filter(({ fits }) => fits !== NEVER),
    funds: Math.min(...orders.map(({ funds }) => funds)),
    capital: Math.min(...orders.map(leastCapital)),
  }
}

export type Ready = {
  readonly doctrine: Doctrine
  readonly orders: readonly ReadyOrder[]
  /** The same with those before them that are read until a clock strikes. */
  readonly early: readonly ReadyOrder[]
  /** For each of its sectors, the rules in order. */
  readonly policies: readonly {
    readonly line: number
    readonly rules: readonly { readonly holds: Test; readonly policy: number; readonly rule: PolicyRule }[]
  }[]
  readonly opium: readonly {
    readonly holds: Test
    readonly setting: number
    readonly rule: OpiumId
    readonly because: string
  }[]
  readonly motions: readonly ReadyMotion[]
  /** By mover. */
  readonly votes: readonly (readonly { readonly holds: Test; readonly rule: VoteRule }[])[]
  /** By who asks. */
  readonly consents: readonly (readonly { readonly holds: Test; readonly rule: ConsentRule }[])[]
  readonly offers: readonly {
    readonly rule: ProposalRule
    readonly to: readonly { readonly partner: number; readonly holds: Test; readonly promises: Pledge[] }[]
  }[]
  readonly choices: readonly { readonly rule: ChoiceRule; readonly holds: Test }[]
  /** By partner and clause: what it is worth, promised by it or to it. */
  readonly worths: readonly ReadonlyMap<string, readonly ReadyWorth[]>[]
}

type ReadyMotion = {
  readonly rule: MotionRule
  readonly weight: number | undefined
  readonly resolution: string
  readonly holds: Test
}

type ReadyWorth = { readonly isGiver: boolean; readonly worth: number; readonly holds: Test }

const readyWorth = ({ side, worth, if: condition }: Worth, seat: number, partner: number): ReadyWorth => {
  const isGiver = side === 'giver'
  const within = isGiver ? scope({ giver: seat, target: partner }) : scope({ giver: partner, target: seat })
  return { isGiver, worth, holds: tested(condition, within) }
}

const prepare = (seat: number): Ready => {
  const doctrine = DOCTRINES[SEATS[seat]]
  const alone = scope({ giver: seat })
  const orders = doctrine.orders.map(rule => readyOrder(rule, seat))
  return {
    doctrine,
    orders,
    early: [...(doctrine.early ?? []).map(rule => readyOrder(rule, seat)), ...orders],
    policies: LINES[seat].map(line => ({
      line,
      rules: doctrine.policies
        .filter(rule => !rule.on || rule.on.includes(SECTORS[line]))
        .map(rule => ({
          rule,
          policy: POLICIES.indexOf(rule.policy),
          holds: occasion(rule, seat, scope({ giver: seat, sector: line })),
        }))
        .filter(possible),
    })),
    opium: (doctrine.opium ?? []).map(each => ({
      rule: each.rule,
      setting: OPIUM_SETTINGS.indexOf(each.rule),
      because: each.because,
      holds: occasion(each, seat, alone),
    })),
    motions: doctrine.motions.map(rule => ({
      rule,
      weight: rule.weight,
      resolution: rule.resolution,
      holds: occasion(rule, seat, alone),
    })),
    votes: EVERYONE.map(mover =>
      doctrine.votes.map(rule => ({ rule, holds: tested(rule.if, scope({ giver: mover })) })).filter(possible),
    ),
    consents: EVERYONE.map(by =>
      doctrine.consents
        .filter(rule => !rule.from || rule.from.includes(SEATS[by]))
        .map(rule => ({ rule, holds: tested(rule.if, scope({ giver: by, target: seat })) })),
    ),
    offers: doctrine.proposals.map(rule => ({
      rule,
      to: rule.to.map(id => ({
        partner: SEAT[id],
        holds: tested(rule.if, scope({ giver: seat, target: SEAT[id] })),
        promises: rule.clauses.map(
          ({ from, ...rest }): Pledge => ({ ...rest, from: from === 'me' ? SEATS[seat] : id }),
        ),
      })),
    })),
    choices: doctrine.choices.map(rule => ({ rule, holds: tested(rule.if, alone) })),
    worths: EVERYONE.map(
      partner =>
        new Map(
          [...Map.groupBy(doctrine.worths, ({ clause }) => clause)].map(([clause, worths]) => [
            clause,
            worths.map(worth => readyWorth(worth, seat, partner)).filter(possible),
          ]),
        ),
    ),
  }
}

/** Every seat's doctrine, ready to play. */
export const READY: readonly Ready[] = SEATS.map((_, seat) => prepare(seat))

/** Seats with orders that need another's leave. */
export const GUESTS: readonly boolean[] = MENU.map(menu => menu.some(order => order.host >= 0))
