import { CLAUSES } from '../../content/clauses.ts'
import { SECTORS } from '../../content/ids.ts'
import type { Clause } from '../../content/kinds.ts'
import { DEAL_WORDS } from '../../content/words/en/deals.ts'
import { meant } from '../orders.ts'
import { SEAT } from '../places.ts'
import type { Consent, Deal, Motion, Pledge, Vote, World } from '../world.ts'
import { entry, fill, sentence } from './format.ts'
import { bodyName, resolutionSpoken, sectorName, spoken } from './names.ts'
import { keyOf, orderSentence, slotsOf } from './orders.ts'

/** What is promised, asked for and voted on, in sentences. */

export const clauseOf = (id: string): Clause | undefined => entry<Clause>(CLAUSES, id)

const promised = (promise: Pledge, by: number, to: number): string => {
  const clause = clauseOf(promise.clause)
  const giver = SEAT[promise.from]
  const ours = promise.now ? DEAL_WORDS.payNow : entry<string>(DEAL_WORDS.sentences, promise.clause)
  const template = ours ?? clause?.sentence ?? ''
  return fill(template, {
    giver: spoken(giver),
    target: spoken(giver === by ? to : by),
    funds: fill(DEAL_WORDS.funds, { n: promise.funds ?? 0 }),
    turns: fill(DEAL_WORDS.turns, { n: promise.turns ?? 0 }),
    rung: promise.rung ?? 0,
    sector: promise.sector ? sectorName(SECTORS.indexOf(promise.sector as (typeof SECTORS)[number])) : '',
    text: promise.text?.trim() ?? '',
  })
}

/** "Tajikistan lets Russia hold drills at Khatlon for two turns." */
export const promiseSentence = (promise: Pledge, by: number, to: number): string =>
  sentence('{promise}', { promise: promised(promise, by, to) })

/** The whole agreement as one paragraph: what the proposer promises first, then what it gets. */
export const dealSentence = (deal: Pick<Deal, 'by' | 'to' | 'promises' | 'secret'>, _world?: World): string => {
  if (deal.promises.length === 0) return DEAL_WORDS.unknown
  const given = deal.promises.filter(promise => SEAT[promise.from] === deal.by)
  const got = deal.promises.filter(promise => SEAT[promise.from] !== deal.by)
  const inReturn = given.length > 0
  const sentences = [
    ...given.map(promise => promiseSentence(promise, deal.by, deal.to)),
    ...got.map((promise, i) =>
      inReturn && i === 0
        ? fill(DEAL_WORDS.inReturn, { promise: promised(promise, deal.by, deal.to) })
        : promiseSentence(promise, deal.by, deal.to),
    ),
  ]
  return (deal.secret ? [...sentences, DEAL_WORDS.secret] : sentences).join(' ')
}

/** "Russia asks to hold drills at Khatlon." */
export const consentSentence = (consent: Pick<Consent, 'by' | 'call'>): string => {
  const instance = meant(consent.by, consent.call)
  if (!instance) return ''
  const template = entry<string>(DEAL_WORDS.asks, keyOf(instance))
  return template ? sentence(template, slotsOf(instance)) : orderSentence(instance)
}

export const motionSentence = (motion: Pick<Motion, 'by' | 'body' | 'resolution'>): string =>
  sentence(DEAL_WORDS.motion, {
    mover: spoken(motion.by),
    resolution: resolutionSpoken(motion.resolution),
    body: bodyName(motion.body),
  })

export const voteName = (vote: Vote): string => DEAL_WORDS.votes[vote]
