import type { Record } from '../solo/table.ts'
import type { Replay } from './replay.ts'
import { packWords as words } from './words.ts'

/** The files of the pack, as text. */

export const recordText = (record: Record): string => `${JSON.stringify(record, undefined, 1)}\n`

/** A leading sign would be read as a formula by a spreadsheet. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const reasonOf = (args: unknown): string => {
  const { reason } = (args ?? {}) as { readonly reason?: unknown }
  return typeof reason === 'string' ? reason : ''
}

/** One line a decision. */
export const decisionsText = ({ log }: Replay): string =>
  [
    words.columns,
    ...log.map(({ turn, decision, why, undoneBy }) => [
      String(turn),
      decision.seat,
      decision.move,
      JSON.stringify(decision.args),
      reasonOf(decision.args),
      why?.because ?? '',
      why?.source.join(' ') ?? '',
      undoneBy >= 0 ? words.undone : '',
    ]),
  ]
    .map(line => `${line.map(cell).join(',')}\r\n`)
    .join('')
