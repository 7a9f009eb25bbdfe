import type { ClaimId } from '../claims.ts'
import { after } from './after.ts'
import { august } from './august.ts'
import { before } from './before.ts'
import { corrections } from './corrections.ts'
import { july } from './july.ts'
import type { Source } from './kinds.ts'
import { novemberDecember } from './november-december.ts'
import { numbers } from './numbers.ts'
import { october } from './october.ts'
import { references } from './references.ts'
import { september } from './september.ts'

const all = {
  ...references,
  ...corrections,
  ...before,
  ...july,
  ...august,
  ...september,
  ...october,
  ...novemberDecember,
  ...after,
  ...numbers,
} satisfies Record<string, Source>

/** Every source by its id, in printed order. */
export const SOURCES: Readonly<Record<string, Source>> = all

/** The id of a source. */
export type SourceId = keyof typeof all

/** What a content item may cite: a source, or one claim of the brief. */
export type Citation = SourceId | `isas-2021#${ClaimId}`

/** A chapter of the printed list of sources. */
export type SourcePart = {
  readonly id: string
  readonly title: string
  readonly sources: Readonly<Record<string, Source>>
}

/** The printed list of sources, chapter by chapter; together they hold each source once. */
export const SOURCE_PARTS: readonly SourcePart[] = [
  { id: 'references', title: 'Works', sources: references },
  { id: 'corrections', title: 'Where the record differs from the brief', sources: corrections },
  { id: 'before', title: 'Before July 2021', sources: before },
  { id: 'july', title: 'July 2021', sources: july },
  { id: 'august', title: 'August 2021', sources: august },
  { id: 'september', title: 'September 2021', sources: september },
  { id: 'october', title: 'October 2021', sources: october },
  { id: 'november-december', title: 'November and December 2021', sources: novemberDecember },
  { id: 'after', title: 'After the game’s last day', sources: after },
  { id: 'numbers', title: 'Numbers', sources: numbers },
]

export type { Source }
