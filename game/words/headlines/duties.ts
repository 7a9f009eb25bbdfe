import { SECTORS } from '../../../content/ids.ts'
import { DEAL_WORDS } from '../../../content/words/en/deals.ts'
import { HEADLINES as H } from '../../../content/words/en/headlines.ts'

import { meant } from '../../orders.ts'
import { SEAT } from '../../places.ts'
import type { Telling } from '../../telling.ts'
import type { Deal } from '../../world.ts'
import { clauseOf, dealSentence } from '../deals.ts'
import { entry, lower, placeIn, sentence } from '../format.ts'
import { sectorName } from '../names.ts'
import { keyOf, slotsOf } from '../orders.ts'
import { lackText } from '../refusals.ts'
import { dealOf, type Tellers, twoOf } from './row.ts'

const agreedTitle = (row: Telling, deal: Deal | undefined): string => {
  const values = twoOf(row)
  if (!deal) return sentence(H.agreed.title, values)
  const noun = (from: boolean) =>
    deal.promises
      .filter(promise => (SEAT[promise.from] === deal.by) === from)
      .map(({ clause }) => entry<string>(DEAL_WORDS.nouns, clause) ?? clause)
  const [given, got] = [noun(true), noun(false)]
  if (given.length === 1 && got.length === 1 && given[0] !== got[0])
    return sentence(H.agreed.trade, { ...values, given: given[0], got: got[0] })
  return sentence(deal.secret ? H.agreed.secret : H.agreed.title, values)
}

/** Agreements, what was done and broken of them, and leave refused. */
export const DUTIES: Tellers = {
  agreed: (row, world) => {
    const deal = dealOf(row, world)
    return { title: agreedTitle(row, deal), ...(deal && { who: dealSentence(deal) }) }
  },
  duty: row => ({
    title: sentence(entry<string>(H.duty, row.item) ?? H.duty.other, {
      ...twoOf(row),
      sector: sectorName(placeIn(SECTORS, String(row.data.sector))),
    }),
  }),
  broke: (row, world) => {
    const deal = dealOf(row, world)
    const name = clauseOf(row.item)?.name ?? ''
    return {
      title: sentence(H.broke.title, { ...twoOf(row), clause: lower(name) }),
      why: H.broke.why,
      ...(deal && { who: dealSentence(deal) }),
    }
  },
  lapsed: (row, world) => {
    const deal = dealOf(row, world)
    return {
      title: sentence(H.lapsed.title, { ...twoOf(row), clause: lower(clauseOf(row.item)?.name ?? '') }),
      why: lackText(String(row.data.lack)),
      ...(deal && { who: dealSentence(deal) }),
    }
  },
  leaked: (row, world) => {
    const deal = dealOf(row, world)
    return {
      title: sentence(H.leaked.title, twoOf(row)),
      ...(deal && { who: dealSentence({ ...deal, secret: false }) }),
    }
  },
  'leave-refused': row => {
    const instance = meant(row.at, row.item)
    const template = (instance && entry<string>(H['leave-refused'], keyOf(instance))) || H['leave-refused'].other
    return {
      title: sentence(template, { ...(instance ? slotsOf(instance) : {}), ...twoOf(row) }),
      why: H['leave-refused'].why,
    }
  },
}
