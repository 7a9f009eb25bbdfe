import { OPIUM_SETTINGS } from '../../content/ids.ts'
import { NAMES } from '../../content/words/en/names.ts'
import { NUMBERS } from '../../content/words/en/numbers.ts'
import { SEARCH_WORDS } from '../../content/words/en/search.ts'
import type { Instance } from '../orders.ts'
import type { Vote } from '../world.ts'
import { voteName } from './deals.ts'
import { all, fill, sentence } from './format.ts'
import { policyName, resolutionSpoken, sectorName } from './names.ts'
import { orderName, targetName } from './orders.ts'

/** What a strategist says of its thinking. Leads are in points of its final score. */

/** An order with what it is aimed at: "Deliver aid, the north". */
export const orderWithTarget = (order: Instance): string => {
  const target = targetName(order)
  return target ? fill(SEARCH_WORDS.ordered, { order: orderName(order), target }) : orderName(order)
}

const leadText = (lead: number, other: string): string => {
  const n = Math.round(lead)
  const { more, even, less } = SEARCH_WORDS
  return fill(n > 0 ? more : n < 0 ? less : even, { n: Math.abs(n), other })
}

/** Why this order: by how much its plans lead the best plan without it, and what stands in that one instead. */
export const orderReason = (count: number, order: Instance, instead: Instance | undefined, lead: number): string => {
  const other = instead ? fill(SEARCH_WORDS.other, { order: orderWithTarget(instead) }) : SEARCH_WORDS.nothing
  return sentence(SEARCH_WORDS.order, { count, order: orderWithTarget(order), lead: leadText(lead, other) })
}

const quoted = (name: string): string => fill(SEARCH_WORDS.other, { order: name })

export const gateReason = (sector: number, policy: number, before: number, lead: number): string =>
  sentence(SEARCH_WORDS.gate, {
    sector: sectorName(sector),
    policy: policyName(policy),
    lead: leadText(lead, quoted(policyName(before))),
  })

const opiumName = (rule: number): string => NAMES.opium[OPIUM_SETTINGS[rule]]

export const opiumReason = (rule: number, before: number, lead: number): string =>
  sentence(SEARCH_WORDS.opium, { rule: opiumName(rule), lead: leadText(lead, quoted(opiumName(before))) })

export const choiceReason = (option: string, other: string, lead: number): string =>
  sentence(SEARCH_WORDS.choice, { option, lead: leadText(lead, quoted(other)) })

export const voteReason = (vote: Vote, other: Vote, lead: number): string =>
  choiceReason(voteName(vote), voteName(other), lead)

/** A resolution that is tabled, against the next best; '' for none. */
export const motionReason = (resolution: string, other: string, lead: number): string =>
  sentence(SEARCH_WORDS.motion, {
    option: resolutionSpoken(resolution),
    lead: leadText(lead, other ? resolutionSpoken(other) : SEARCH_WORDS.noMotion),
  })

/** Of something that is taken or left: what it brings by the end. */
export const gainReason = (gain: number): string => {
  const n = Math.round(gain)
  if (n === 0) return SEARCH_WORDS.usual
  return fill(n > 0 ? SEARCH_WORDS.gain : SEARCH_WORDS.loss, { n: Math.abs(n) })
}

export const redLineReason = (): string => SEARCH_WORDS.line

/** Why the first of the plans that are advised: by how much it leads doing nothing, if it does. */
export const adviceReason = (count: number, lead: number): string =>
  sentence(Math.round(lead) < 0 ? SEARCH_WORDS.noAdvice : SEARCH_WORDS.advice, {
    count,
    lead: leadText(lead, SEARCH_WORDS.doing),
  })

const NAMED = 2
const listed = (orders: readonly Instance[]): string => {
  if (orders.length === 0) return SEARCH_WORDS.nothing
  const names = orders.slice(0, NAMED).map(order => quoted(orderWithTarget(order)))
  return orders.length > NAMED ? fill(SEARCH_WORDS.and, { orders: names.join(NUMBERS.comma) }) : all(names)
}

/** What another plan does instead of the first, and how it stands to it. */
export const otherAdviceReason = (orders: readonly Instance[], instead: readonly Instance[], lead: number): string =>
  sentence(SEARCH_WORDS.advised, {
    orders: listed(orders),
    instead: listed(instead),
    lead: leadText(lead, SEARCH_WORDS.first),
  })
