import { SEATS, SECTORS } from '../../content/ids.ts'
import { LACKS, OFFER_STATES, REFUSALS, SLOTS } from '../../content/words/en/refusals.ts'
import type { Reason } from '../reasons.ts'
import { entry, placeIn, sentence } from './format.ts'
import { sectorName, spoken } from './names.ts'

/** Why something is refused, with the way out. Ids that come with a reason are called by their names. */

const asked = (key: string, value: string): string => {
  if (key === 'slot') return entry<string>(SLOTS, value) ?? value
  if (key === 'state') return entry<string>(OFFER_STATES, value) ?? value
  const seat = placeIn(SEATS, value)
  if (seat >= 0) return spoken(seat)
  const sector = placeIn(SECTORS, value)
  return sector >= 0 ? sectorName(sector) : value
}

/** What is lacking, as a fact of its own; '' for a key that is not known. */
export const lackText = (key: string): string => entry<readonly string[]>(LACKS, key)?.[0] ?? ''

export const refusalSentence = (reason: Reason): string => {
  // A server's own sentence comes whole.
  if (reason.code === 'said') return String(reason.sentence)
  if (reason.code === 'lack')
    return entry<readonly string[]>(LACKS, String(reason.lack))?.join(' ') ?? String(reason.lack)
  const values = Object.fromEntries(
    Object.entries(reason).map(([key, value]) => [key, typeof value === 'string' ? asked(key, value) : value]),
  )
  return sentence(entry<string>(REFUSALS, reason.code) ?? reason.code, values)
}
