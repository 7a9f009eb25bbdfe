import { SECTORS } from '../../../content/ids.ts'
import { rungName, sectorName } from '../../../game/words/index.ts'
import { talkWords as words } from '../words.ts'
import type { SlotKind, SlotValue } from './possible.ts'

/** Which slot of the sentence is open: its kind, and the clause it stands in. */
export type SlotId =
  | { readonly kind: 'partner' | 'secret'; readonly at: -1 }
  | { readonly kind: SlotKind | 'text' | 'now'; readonly at: number }

export const slotKey = ({ kind, at }: SlotId): string => `${kind}-${at}`

/** A slot's value as it reads in the sentence. */
export const valueText = (kind: SlotKind, value: SlotValue | undefined): string => {
  if (value === undefined) return words.noSlot
  if (kind === 'sector') return sectorName((SECTORS as readonly SlotValue[]).indexOf(value))
  const n = Number(value)
  return kind === 'funds' ? words.funds(n) : kind === 'turns' ? words.turns(n) : words.rung(n, rungName(n))
}

/** The same, as short as a row of choices wants it. */
export const choiceText = (kind: SlotKind, value: SlotValue): string =>
  kind === 'funds' ? String(value) : valueText(kind, value)
