import { CLAUSES } from '../../../content/clauses.ts'
import { SEATS, type SeatId } from '../../../content/ids.ts'
import type { Clause, Order } from '../../../content/kinds.ts'
import { ORDERS } from '../../../content/orders/index.ts'
import { PARAMETERS } from '../../../content/parameters.ts'
import { CLAUSE_WORDS } from '../../../content/words/en/effects.ts'
import { NUMBERS } from '../../../content/words/en/numbers.ts'
import { capital, entry, fill, signed } from '../format.ts'
import { named, party, voice } from '../voice.ts'
import { NO_CAPS } from './limits.ts'
import { textOf } from './sentences.ts'

/** The rules text of a clause, and what breaking it costs. */

const partyTo = (role: 'giver' | 'partner', ids: readonly SeatId[], seat: number) =>
  seat >= 0 ? named(SEATS[seat]) : ids.length === 1 ? named(ids[0]) : party(role, ids)

/** What a clause binds its parties to; with their names where they are known. */
export const clauseText = (clause: Clause, giver = -1, target = -1): string => {
  const id = Object.entries<Clause>(CLAUSES).find(([, each]) => each === clause)?.[0] ?? ''
  const parties = {
    giver: partyTo('giver', clause.giver, giver),
    target: partyTo('partner', clause.target, target),
    host: partyTo('partner', clause.target, target),
  }
  const effects = textOf(clause.effects, { ...voice(parties), caps: NO_CAPS })
  const { price, consents = [], forbids = [], duty } = clause
  const who = price && capital(parties[price.by].name)
  return [
    price ? fill(CLAUSE_WORDS.price, { who: who ?? '', funds: fill(NUMBERS.funds, { n: price.funds }) }) : '',
    effects ? fill(CLAUSE_WORDS[duty], { effects }) : '',
    ...consents.map(order => fill(CLAUSE_WORDS.consents, { order: consented(order) })),
    ...forbids.map(what => CLAUSE_WORDS.forbids[what]),
    entry<string>(CLAUSE_WORDS.own, id) ?? '',
  ]
    .filter(Boolean)
    .join(' ')
}

const consented = (call: string): string => {
  const name = entry<Order>(ORDERS, call.split(':')[0])?.name ?? ''
  return `“${name}”`
}

/** What breaking a promise costs. */
export const breachText = (): string => fill(CLAUSE_WORDS.breach, { breach: signed(PARAMETERS.agreements.breach) })
