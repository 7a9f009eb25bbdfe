import { HEADLINES as H } from '../../../content/words/en/headlines.ts'

import type { Telling } from '../../telling.ts'
import { all, sentence } from '../format.ts'
import { spoken } from '../names.ts'
import { inBody, number, type Tellers, won } from './row.ts'

const paidTitle = (row: Telling): string => {
  const payers = [number(row, 'first', -1), number(row, 'second', -1)].filter(seat => seat >= 0).map(spoken)
  const isWeak = row.rolls.length > 0 && !won(row.rolls)
  const values = {
    ...inBody(row),
    first: payers[0] ?? '',
    second: payers[1] ?? '',
    payers: all(payers),
    count: payers.length,
  }
  return sentence(isWeak ? H.paid.weak : payers.length > 1 ? H.paid.two : H.paid.one, values)
}

/** Votes in the institutions, and who pays for what they carried. */
export const VOTES: Tellers = {
  carried: row => ({
    title: sentence(H.carried.title, inBody(row)),
    who: sentence(H.carried.who, { ...inBody(row), inFavour: number(row, 'inFavour') }),
  }),
  unpaid: row => ({ title: sentence(H.unpaid.title, inBody(row)), why: H.unpaid.why }),
  paid: row => ({ title: paidTitle(row) }),
  failed: row => ({
    title: sentence(number(row, 'against') > 0 ? H.failed.blocked : H.failed.lukewarm, inBody(row)),
    who: sentence(H.failed.who, inBody(row)),
    why: number(row, 'against') > 0 ? H.failed.whyBlocked : H.failed.whyLukewarm,
  }),
  idle: row => ({ title: sentence(row.changes.length ? H.idle.lost : H.idle.kept, inBody(row)), why: H.idle.why }),
  'put-off': row => ({
    title: sentence(H['put-off'].title, inBody(row)),
    who: sentence(H['put-off'].who, inBody(row)),
    why: H['put-off'].why,
  }),
}
